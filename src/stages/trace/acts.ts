/** Acts: what a copyist would have had to do beside taking over words, what each act costs, and how it is told. */
import type { Evidence } from '../../model/index.ts';
import type { Changes } from './changes.ts';

export interface Acts extends Changes {
  /** Runs of sentences put between the exemplar's own, at the ends, and at the ends with nothing to do with the rest. */
  readonly addedInside: number;
  readonly addedEnds: number;
  readonly addedForeign: number;
  readonly droppedRuns: number;
  readonly droppedForeign: number;
  readonly droppedSentences: number;
}
type Act = keyof Acts;

/**
 * What each act costs, as log-odds. Learned by `eval/fit-lineage.ts`: a conditional logit over the exemplars that each copy of
 * 400 made families could have had, ridge 5; signs and sizes agree in both halves of the articles. Misspelling costs less than
 * nothing: it takes off what the exchange costs, as only copyists do it.
 */
const PRICES: Readonly<Record<Act, number>> = {
  reworded: 0.32, altered: 1.52, plainer: 0.55, misspelled: -0.59, mended: 1.26, wordsIn: 2.78, clausesIn: 0.45, reordered: 0.75,
  addedInside: 2.88, addedEnds: 2.64, addedForeign: 1.18, droppedRuns: 0.02, droppedForeign: 2.44, droppedSentences: 0.02,
}; // prettier-ignore

const ACTS = Object.keys(PRICES) as Act[];

/** A later cut of an outlet’s own report adds what it likes. */
export const asRevised = (acts: Acts): Acts => ({
  ...acts,
  wordsIn: 0,
  clausesIn: 0,
  addedInside: 0,
  addedEnds: 0,
  addedForeign: 0,
});

export const priceOf = (acts: Acts): number => ACTS.reduce((sum, act) => sum + PRICES[act] * acts[act], 0);

const times = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** What the copy would have done, in words: `who` would have … */
const TOLD: Readonly<Record<Act, (n: number) => string>> = {
  reworded: (n) => `put other words at ${times(n, 'place')}`,
  altered: (n) => `changed ${times(n, 'name or number', 'names or numbers')}`,
  plainer: (n) => `put a commoner word at ${times(n, 'place')}`,
  misspelled: (n) => `misspelled ${times(n, 'word')}`,
  mended: (n) => `put right the spelling of ${times(n, 'word')}`,
  wordsIn: (n) => `slipped a word or two into sentences at ${times(n, 'place')}`,
  clausesIn: (n) => `put clauses into sentences at ${times(n, 'place')}`,
  reordered: (n) => `turned round ${times(n, 'sentence')}`,
  addedInside: (n) => `added text between the other’s sentences at ${times(n, 'place')}`,
  addedEnds: (n) => `added text at ${times(n, 'end')}`,
  addedForeign: (n) => `put text that has nothing to do with the story at ${times(n, 'end')}`,
  droppedRuns: (n) => `left out ${times(n, 'passage')}`,
  droppedForeign: () => 'cut off, just where it begins, text that has nothing to do with the story',
  droppedSentences: (n) => `left out ${times(n, 'sentence')}`,
};

/** Less than this decides nothing and is not told. */
const WORTH_TELLING = 0.1;

/**
 * The acts as evidence for a → b: what the second would have done, against what the first would have done had it been the copy.
 * The dearer way is told, as it is what speaks. `names` are what the two are called.
 */
export const actEvidence = (aToB: Acts, bToA: Acts, names: readonly [string, string]): Evidence[] =>
  ACTS.flatMap((act): Evidence[] => {
    const weight = Math.round(PRICES[act] * (bToA[act] - aToB[act]) * 100) / 100;
    if (Math.abs(weight) < WORTH_TELLING) return [];
    const second = aToB[act] > bToA[act];
    const [more, less] = second ? [aToB[act], bToA[act]] : [bToA[act], aToB[act]];
    const [who, other] = second ? [names[1], names[0]] : names;
    const rest = less > 0 ? ` (${other} only ${less})` : '';
    return [
      {
        kind: act,
        weight,
        text: `if ${who} were the copy, it would have ${TOLD[act](more)}${rest}`,
        places: [],
      },
    ];
  });
