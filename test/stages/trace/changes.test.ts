/** What a copyist did to the words, counted for sentences of which one was made from the other. */
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import { collate } from '../../../src/stages/collate/index.ts';
import { changesOf, type Changes } from '../../../src/stages/trace/changes.ts';
import { matchesOf } from '../../../src/stages/trace/matches.ts';
import { sideOf } from '../../../src/stages/trace/side.ts';
import { articleOf } from '../../invented.ts';

const REST = [
  'The lighthouse keeper counted forty herring boats before the fog came down over Skarv Rock.',
  'Jorun Melby has written their names into a green ledger every evening since 1998.',
];

/** What is counted but nothing, from the first sentence to the second. */
const changes = (before: string, after: string, copy: 'a' | 'b' = 'b'): Partial<Changes> => {
  const articles = [before, after].map((s, i) => articleOf(`d${i}`, [s, ...REST].join('\n\n')));
  const [a, b] = articles.map((x) => sideOf(x, english())) as [
    ReturnType<typeof sideOf>,
    ReturnType<typeof sideOf>,
  ];
  const found = changesOf(matchesOf(a, b, collate(articles, english()).links), copy);
  return Object.fromEntries(Object.entries(found).filter(([, n]) => n > 0));
};

const PLAIN = 'The council of Norwick said that 140 dockers had repaired the breakwater in a week.';

describe('changes', () => {
  it('are none where nothing changed', () => {
    expect(changes(PLAIN, PLAIN)).toEqual({});
  });

  it.each([
    ['another name or number', '140', '410', { altered: 1 }],
    ['a misspelled word', 'breakwater', 'braekwater', { misspelled: 1, reworded: 1 }],
    ['a rarer word', 'said', 'asserted', { reworded: 1 }],
    ['a word slipped in', 'in a week', 'in just a week', { wordsIn: 1 }],
    ['a clause put in', 'dockers had', 'dockers from the eastern quay had', { clausesIn: 1 }],
    ['words left out', ' in a week', '', {}],
  ])('%s', (_, from, to, counted) => {
    expect(changes(PLAIN, PLAIN.replace(from, to))).toEqual(counted);
  });

  it('are read the other way round where the first is the copy', () => {
    const slipped = PLAIN.replace('breakwater', 'braekwater');
    expect(changes(PLAIN, slipped, 'a')).toEqual({ mended: 1, reworded: 1 });
    expect(changes(PLAIN, PLAIN.replace('said', 'asserted'), 'a')).toEqual({ plainer: 1, reworded: 1 });
  });

  it('a name cut down to its initials is the same name', () => {
    const long = PLAIN.replace('The council of Norwick', 'The Norwick Harbour Board');
    expect(changes(long, PLAIN.replace('The council of Norwick', 'The NHB'))).toEqual({ reworded: 1 });
  });

  it('a part of the sentence that stands elsewhere was moved', () => {
    const moved = 'In a week, the council of Norwick said that 140 dockers had repaired the breakwater.';
    expect(changes(PLAIN, moved).reordered).toBe(1);
  });
});
