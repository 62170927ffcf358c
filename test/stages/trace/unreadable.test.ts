import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import { derivation } from '../../../src/stages/trace/index.ts';
import { collate } from '../../../src/stages/collate/index.ts';
import { articleOf } from '../../invented.ts';
import { FERRY, shuffled } from '../../shuffled.ts';

const ORCHARD = `Three growers of the Tarn valley have planted old sorts of pears again, and the first harvest was sold within an hour at the market of Norwick.

The trees came from a garden that a teacher had kept for forty years. “Nobody asked for them until the frost,” said Edda Brandvik, who runs the largest of the farms.

The sorts flower late and stand the cold of the valley better than those of the shops. Next year the growers want to press juice from what the birds leave of the fruit.`;

const descent = (a: string, b: string) => {
  const [x, y] = [articleOf('a', a), articleOf('b', b)];
  return derivation(x, y, collate([x, y], english()).links, english());
};

describe('words that make no sentences', () => {
  const noise = shuffled(`${ORCHARD} ${ORCHARD}`, 4);
  const [unreadable, unrelated] = [descent(FERRY, noise), descent(FERRY, ORCHARD)];

  it('speak neither for descent nor against it: the pair is less unlikely than one that can be read, and far from kin', () => {
    expect(unreadable.likelihood).toBeGreaterThan(unrelated.likelihood);
    expect(unreadable.likelihood).toBeCloseTo(3 / 102, 2);
    expect(unreadable.kind).toBe('none');
  });

  it('are named among the evidence, with places', () => {
    const found = unreadable.evidence.find((e) => e.kind === 'unreadable')!;
    expect(found.text).toBe(
      'the words of one article make no sentences, so what is not shared speaks neither way',
    );
    expect(found.weight).toBeGreaterThan(0);
    expect(new Set(found.places.map((p) => p.document))).toEqual(new Set(['b']));
    expect(unrelated.evidence.some((e) => e.kind === 'unreadable')).toBe(false);
  });

  it('take nothing from what speaks for descent', () => {
    const half = `${FERRY}\n\n${noise}`;
    expect(descent(FERRY, half).likelihood).toBeGreaterThan(0.5);
  });
});
