import { describe, expect, it } from 'vitest';
import { english } from '../../src/app/language.ts';
import { openLexicon } from '../../src/text/lexicon.ts';
import { encodeLexicon } from '../../src/text/lexicon-format.ts';

const { lexicon } = english();

describe('the lexicon', () => {
  it('knows what words mean by use and by definition', () => {
    expect(lexicon.cosine('increase', 'grow')).toBeGreaterThan(lexicon.cosine('increase', 'choir'));
    expect(lexicon.synonyms('begin', 'start')).toBe(true);
    expect(lexicon.antonyms('low', 'high') && lexicon.antonyms('high', 'low')).toBe(true);
    expect(lexicon.derived('dependence', 'dependent')).toBe(true);
    expect(lexicon.kindOf('ferry', 'vessel')).toBe(true);
  });

  it('says that rare words say more', () => {
    const weights = ['a', 'the', 'say', 'harbour', 'zzyzzx'].map(lexicon.weight);
    expect(weights).toEqual([...weights].sort((x, y) => x - y));
  });

  it('knows nothing of words that it has not', () => {
    expect(lexicon.knows('zzyzzx')).toBe(false);
    expect(lexicon.cosine('zzyzzx', 'ferry')).toBe(0);
    expect(lexicon.synonyms('zzyzzx', 'zzyzzx')).toBe(false);
  });

  it('reads back what was packed, and refuses anything else', () => {
    const packed = encodeLexicon({
      dimensions: 2,
      words: ['down', 'ship', 'up', 'vessel'],
      ranks: [5, 50, 4, 500],
      vectors: [[1, 0], [0, 1], [-1, 0], null],
      synsets: [[0], [2], [1], [3]],
      hypernyms: [[], [], [3], []],
      antonyms: [['up'], [], ['down'], []],
      derived: [[], [], [], []],
    }); // prettier-ignore
    const small = openLexicon(packed);
    expect(small.cosine('up', 'down')).toBeCloseTo(-1);
    expect(small.cosine('ship', 'vessel')).toBe(0);
    expect([
      small.antonyms('up', 'down'),
      small.kindOf('ship', 'vessel'),
      small.kindOf('vessel', 'ship'),
    ]).toEqual([true, true, false]);
    expect(() => openLexicon(new Uint8Array(64))).toThrow(RangeError);
  });
});
