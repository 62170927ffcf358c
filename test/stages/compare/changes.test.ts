import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conflicts, told } from './sides.ts';

/** What is put to the test, a sentence, its faithful rewording, and its change: a contradiction (!) or a shift (~). */
const CHANGES = readFileSync(new URL('changes.txt', import.meta.url), 'utf8')
  .split(/\n\n/)
  .filter((block) => !block.startsWith('#'))
  .map(
    (block) =>
      /^(?<what>[^:]+): (?<said>.+)\n= (?<same>.+)\n(?<mark>[!~]) (?<changed>.+)/.exec(block)!.groups!,
  );

describe('invented news', () => {
  it.each(CHANGES)('$what: $same', ({ said, same }) => expect(conflicts(said!, same!)).toEqual([]));

  it.each(CHANGES)('$what: $changed', ({ said, changed, mark }) => {
    const found = mark === '!' ? conflicts(said!, changed!) : told(said!, changed!);
    expect(found).not.toEqual([]);
  });
});
