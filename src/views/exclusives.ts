/** What each article adds and leaves out, read off the passages: sentences that no other article has, and passages that most others have. */
import { STORY_ROLES, type Passage } from '../model/index.ts';
import type { StoryIndex } from './story-index.ts';

export interface Exclusives {
  readonly document: string;
  /** Ids of sentences that no other article reports. */
  readonly adds: readonly string[];
  /** Passages that at least half of the other articles report, with a sentence to show for each. */
  readonly leavesOut: readonly {
    readonly passage: string;
    readonly sentence: string;
    readonly documents: number;
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
  const shown = told.find((s) => s.sentence.role !== 'title');
  return shown ? [{ passage: passage.id, sentence: shown.sentence.id, documents: documents.size }] : [];
};
