import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { annotate, joinNames } from '../../../src/stages/annotate/index.ts';
import { english } from '../../../src/app/language.ts';
import { articleOf, documentOf } from './annotated.ts';

const entities = (text: string): string[] =>
  articleOf(text).annotations.entities.map((e) => `${e.id} = ${e.aliases.join(', ')}`);

describe('names', () => {
  it('merges the short forms of one person', () => {
    const text =
      'Norwegian Prime Minister Ana Ruiz spoke in Oslo. Mrs Ruiz left. Ruiz, who was tired, slept.';
    expect(entities(text)).toEqual(['person:ana-ruiz = Ana Ruiz, Ruiz', 'place:oslo = Oslo']);
  });

  it('keeps two people of one surname apart', () => {
    const text = 'Mr Tom Lee met Mrs Ann Lee. Then Lee said it was late.';
    expect(entities(text).filter((e) => e.includes('Lee'))).toHaveLength(3);
  });

  it('finds descriptions and pronouns where one person fits', () => {
    const text =
      'The Norwegian Prime Minister Ana Ruiz spoke. The Norwegian leader slept. Mrs Ruiz woke and she left.';
    const { mentions } = articleOf(text).annotations;
    expect(mentions.map((m) => `${m.form} ${m.text}`)).toEqual([
      'name Ana Ruiz',
      'description The Norwegian leader',
      'name Ruiz',
      'pronoun she',
    ]);
    expect(new Set(mentions.map((m) => m.entity))).toEqual(new Set(['person:ana-ruiz']));
  });

  it('tells organisations and places by their words', () => {
    const text = 'The Lomas Water Authority closed the Arda River. It told the University of Tarma.';
    expect(entities(text)).toEqual(['organisation:lomas-water-authority = Lomas Water Authority', 'place:arda-river = Arda River', 'organisation:university-of-tarma = University of Tarma']); // prettier-ignore
  });

  it('leaves documents in other languages at their sentences', () => {
    const found = annotate(documentOf('الجسر آمن. قال الوزير ذلك.', 'd', 'ar'), english());
    expect(found.sentences).toHaveLength(2);
    expect([found.tokens, found.entities, found.quotations]).toEqual([[], [], []]);
  });
});

const STORY = [
  'President Olena Marchenko spoke on Monday. Marchenko said the port was open.',
  'President Olena Marchenkova was late. The president said the port was open.',
  'Marchenko said nothing. Mr Ivan Petrov said the port was shut.',
  'Mr Petrov and Mrs Petrov left. Ms Nina Petrov said it was late.',
];

describe('joinNames', () => {
  const ids = (texts: readonly string[]): string[] =>
    joinNames(texts.map((t) => articleOf(t, String(STORY.indexOf(t)))))
      .sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
      .map((a) => JSON.stringify(a.annotations));

  it('gives spelling variants and short forms one id, and two people of one surname two', () => {
    const joined = joinNames(STORY.map((t, i) => articleOf(t, String(i))));
    const people = new Set(joined.flatMap((a) => a.annotations.entities.map((e) => e.id)));
    expect(people).toContain('person:ivan-petrov');
    expect(people).toContain('person:nina-petrov');
    expect([...people].filter((id) => id.includes('marchenko'))).toHaveLength(1);
  });

  it('does not depend on the order of the articles', () => {
    const expected = ids(STORY);
    fc.assert(
      fc.property(fc.shuffledSubarray(STORY, { minLength: STORY.length }), (shuffled) => {
        expect(ids(shuffled)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });
});
