/** What is being done, in words, and how much of the whole is done, for the terminal and the desk. */

interface Step {
  readonly words: string;
  /** Share of the whole that is done when the step begins, and when it ends; reading and tracing take most of the time. */
  readonly from: number;
  readonly until: number;
}

const STEPS: Readonly<Record<string, Step>> = {
  read: { words: 'Reading', from: 0, until: 0.1 },
  annotate: { words: 'Finding sentences, names, numbers and quotations', from: 0.15, until: 1 },
  cluster: { words: 'Sorting articles into stories', from: 0.1, until: 0.15 },
  collate: { words: 'Lining up sentences', from: 0.15, until: 1 },
  compare: { words: 'Looking for differences', from: 0.15, until: 1 },
  trace: { words: 'Tracing stories', from: 0.15, until: 1 },
  // The steps of whole piles, on the terminal only.
  weigh: { words: 'Weighing words', from: 0, until: 1 },
  index: { words: 'Indexing', from: 0, until: 1 },
  'look-up': { words: 'Looking for articles that may belong together', from: 0, until: 1 },
  match: { words: 'Comparing articles', from: 0, until: 1 },
};

export const stepWords = (stage: string): string => STEPS[stage]?.words ?? stage;

/** 0 … 1 */
export const shareDone = (stage: string, done: number, total: number): number => {
  const { from, until } = STEPS[stage] ?? { from: 0, until: 1 };
  return from + (until - from) * Math.min(1, done / Math.max(1, total));
};
