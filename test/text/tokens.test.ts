import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/text/tokens.ts';

describe('tokens', () => {
  it('are where they say they are, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        let last = 0;
        for (const t of tokenise(text)) {
          expect(text.slice(t.start, t.end)).toBe(t.text);
          expect(t.start).toBeGreaterThanOrEqual(last);
          last = t.end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('read contractions as words and fold accents', () => {
    const lemmas = tokenise('Núñez won’t say; they cannot.').map((t) => [t.norm, t.lemma]);
    expect(lemmas).toContainEqual(['nunez', 'nunez']);
    expect(lemmas).toContainEqual(['wo', 'will']);
    expect(lemmas).toContainEqual(["n't", 'not']);
    expect(lemmas).toContainEqual(['cannot', 'cannot']);
  });

  it('leave names whole, whatever letters they are written with', () => {
    const names = ['Łódź', 'Čapková', 'Şanlıurfa', 'Nguyễn', 'Ždírec'];
    const tokens = tokenise(`The ferry ${names.join(', the ferry ')} sank.`);
    expect(tokens.map((t) => t.text)).toEqual(expect.arrayContaining(names));
    expect(tokens.map((t) => t.norm)).toContain('lodz');
  });
});

describe('accents written apart from their letters', () => {
  it('belong to the word, and the places are those of the text', () => {
    const text = 'José Núñez opened a café in Łódź.'.normalize('NFD');
    const words = tokenise(text);
    expect(words.map((t) => t.text.normalize('NFC'))).toEqual(
      tokenise(text.normalize('NFC')).map((t) => t.text),
    );
    for (const t of words) expect(text.slice(t.start, t.end)).toBe(t.text);
  });
});
