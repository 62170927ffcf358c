/** What each article adds and leaves out, read off the passages: sentences that no other article has, and passages that most others have. */
import { sayOtherwise, STORY_ROLES, type Passage } from '../model/index.ts';
import type { SentenceAt, StoryIndex, VariantMark } from './story-index.ts';

export interface Exclusives {
  readonly document: string;
  /** Ids of sentences that no other article reports. */
  readonly adds: readonly string[];
  /** Passages that at least half of the other articles report, with a sentence to show for each and how many say what it says. */
  readonly leavesOut: readonly {
    readonly passage: string;
    readonly sentence: string;
    readonly documents: number;
    /** How many of the others say otherwise. */
    readonly otherwise: number;
  }[];
}

/** A passage counts as left out when at least this share of the other articles, and at least two, have it. */
const MOST_OTHERS = 0.5;

export const exclusives = (index: StoryIndex): Exclusives[] =>
  index.documents.map((document) => ({
    document: document.id,
    adds: document.sentences
      .filter((s) => STORY_ROLES.has(s.role) && s.role !== 'title')
      .filter((s) => index.passagesOf(s.id).length === 0)
      .map((s) => s.id),
    leavesOut: distinct(index.story.passages.flatMap((p) => leftOut(index, document.id, p))),
  }));

/** A sentence that merges two reports is in two passages; what it says is left out once. */
const distinct = (all: Exclusives['leavesOut']): Exclusives['leavesOut'] => [
  ...new Map(all.map((x) => [x.sentence, x])).values(),
];

/** The documents that tell what some sentence of the passage tells, also in other passages. */
const tellers = (index: StoryIndex, { sentences }: Passage): Set<string> => {
  const near = new Set(sentences.flatMap((s) => index.passagesOf(s)));
  const told = index.story.passages.filter((p) => near.has(p.id)).flatMap((p) => p.sentences);
  return new Set(told.flatMap((s) => index.sentence(s)?.document.id ?? []));
};

const leftOut = (index: StoryIndex, document: string, passage: Passage): Exclusives['leavesOut'] => {
  const told = passage.sentences.map((s) => index.sentence(s)).filter((s) => s !== undefined);
  const documents = new Set(told.map((s) => s.document.id));
  const others = index.documents.length - 1;
  if (documents.has(document) || documents.size < 2 || documents.size / others < MOST_OTHERS) return [];
  if (tellers(index, passage).has(document)) return [];
  const shown = shownOf(index, told);
  if (!shown) return [];
  const otherwise = [...documents].filter((d) => shown.otherwise.has(d)).length;
  const holding = documents.size - otherwise;
  return [{ passage: passage.id, sentence: shown.id, documents: holding, otherwise }];
};

interface Shown {
  readonly id: string;
  /** Ids of the documents that contradict it. */
  readonly otherwise: ReadonlySet<string>;
}

/** The sentence that tells best what a passage says: none that a copyist changed if there is another, and what fewest contradict. */
const shownOf = (index: StoryIndex, told: readonly SentenceAt[]): Shown | undefined => {
  const [best] = told
    .filter(({ sentence }) => sentence.role !== 'title')
    .map(({ document, sentence }) => {
      const place = { document: document.id, start: sentence.start, end: sentence.end };
      const marks = index.marksOf(document.id).filter((m) => place.start <= m.start && m.start < place.end);
      const otherwise = sayOtherwise(place, [...new Set(marks.map((m) => m.variant))]);
      return { id: sentence.id, otherwise, changed: marks.some(isChanged) };
    })
    .sort((x, y) => Number(x.changed) - Number(y.changed) || x.otherwise.size - y.otherwise.size);
  return best;
};

/** Whether these words are one side of a contradiction, and another side is likely the original. */
const isChanged = ({ variant, reading }: VariantMark): boolean =>
  variant.severity === 'conflict' &&
  variant.readings.some((r) => r.likelyOriginal) &&
  variant.readings[reading]?.likelyOriginal !== true;
