/** What each article adds and leaves out, read off the passages: sentences that no other article has of its own, and passages that most others have. */
import { mainEdges, sayOtherwise, STORY_ROLES, type Edge, type Passage } from '../model/index.ts';
import type { SentenceAt, StoryIndex, VariantMark } from './story-index.ts';

export interface Exclusives {
  readonly document: string;
  /** Ids of sentences that no other article reports but those made from it, and how many of these do. */
  readonly adds: readonly { readonly sentence: string; readonly copies: number }[];
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

export const exclusives = (index: StoryIndex): Exclusives[] => {
  const edges = mainEdges(index.story.lineage);
  return index.documents.map(({ id, sentences }) => {
    const copies: ReadonlySet<string> = edges.some((e) => e.to === id) ? madeFrom(id, edges) : new Set();
    return {
      document: id,
      adds: sentences
        .filter((s) => STORY_ROLES.has(s.role) && s.role !== 'title')
        .flatMap((s) => added(index, id, s.id, copies)),
      leavesOut: distinct(index.story.passages.flatMap((p) => leftOut(index, id, p))),
    };
  });
};

/**
 * The sentence, if nobody has it but the article and `copies`, those made from it. One that was made from others added
 * what only its own copies repeat; of one that was not, the copies repeat the report itself, so it is given none.
 */
const added = (
  index: StoryIndex,
  document: string,
  sentence: string,
  copies: ReadonlySet<string>,
): Exclusives['adds'] => {
  const told = index.passagesOf(sentence).flatMap((p) => index.passage(p)?.sentences ?? []);
  const others = new Set(told.flatMap((s) => index.sentence(s)?.document.id ?? []));
  others.delete(document);
  const isOwn = told.length === 0 || (others.size > 0 && [...others].every((d) => copies.has(d)));
  return isOwn ? [{ sentence, copies: others.size }] : [];
};

/** The documents that derive from one, over any number of steps. */
const madeFrom = (
  document: string,
  edges: readonly Edge[],
  seen: Set<string> = new Set(),
): ReadonlySet<string> => {
  for (const { from, to } of edges) {
    if (from !== document || seen.has(to)) continue;
    seen.add(to);
    madeFrom(to, edges, seen);
  }
  return seen;
};

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
