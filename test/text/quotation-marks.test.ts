import { expect, it } from 'vitest';
import { quotedIn } from '../../src/text/quotation-marks.ts';

it.each(['“”', '""', '«»', '„“', '»«', '‘’', '‚‘', "''", '””', '‹›'])('finds what stands in %s', (marks) => {
  const quote = `${marks[0]}The bridge is safe.${marks[1]}`;
  for (const text of [`${quote} Ana Ruiz said so.`, `Ana Ruiz said: ${quote} She left.`]) {
    expect(quotedIn(text).map((s) => text.slice(s.start, s.end))).toEqual([quote]);
  }
});
