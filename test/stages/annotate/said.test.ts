import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Span } from '../../../src/model/index.ts';
import { articleOf } from './annotated.ts';

const cases = readFileSync(new URL('said.txt', import.meta.url), 'utf8')
  .split(/\n\n+/)
  .filter((block) => block.trim() !== '' && !block.startsWith('#'))
  .map((block) => {
    const lines = block.trimEnd().split('\n');
    const said = (line: string): boolean => line.startsWith('  ');
    return [lines.filter((l) => !said(l)).join('\n'), lines.filter(said).map((l) => l.trim())] as const;
  });

it.each(cases)('%s', (text, expected) => {
  const { quotations, entities } = articleOf(text).annotations;
  const words = (spans: readonly Span[]): string =>
    spans.map((s) => text.slice(s.start, s.end)).join(' … ') || '–';
  const found = quotations.map(({ source, cue, content, speaker, via }) => {
    const name = entities.find((e) => e.id === speaker)?.name ?? '–';
    const through = via.length > 0 ? ` through ${words(via)}` : '';
    return `${words(source)} | ${words(cue)} | ${words(content)} | ${name}${through}`;
  });
  expect(found).toEqual(expected);
});
