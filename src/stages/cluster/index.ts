/**
 * Cluster: from a pile of documents to stories. Takes documents, gives each to exactly one story.
 *
 * A story is an event, not a topic. Pairs that share rare words are found by an inverted index, each is weighed by what
 * their words, names, numbers, leads, neighbouring words and dates have in common, and clusters grow by the average of all
 * their pairs, so that no chain of near pairs makes one story of two. Two clusters each with names of its own stay apart.
 */
import { averageLinkage, type Comparison } from '../../algorithms/average-linkage.ts';
import { hashText } from '../../algorithms/hash.ts';
import type { Story } from '../../model/index.ts';
import type { Language } from '../../text/language.ts';
import { candidatePairs } from './candidates.ts';
import { contrastOf } from './contrast.ts';
import { count, emptyVocabulary, type Counts } from './counts.ts';
import { CLIP, evidenceOf, LINE } from './model.ts';
import { signsOf } from './signs.ts';
import { dayRarities } from './when.ts';
import { vectorOf, weightsOf, type Vector } from './vectors.ts';

export { tellingWords } from './telling-words.ts';

export const CLUSTER_VERSION = 1;

export interface ClusterInput {
  readonly id: string;
  readonly title?: string | null;
  readonly text: string;
  /** ISO 8601 */
  readonly published?: string | null;
}

/** The stories, by their first document. The order of `documents` never matters. `language` helps where the texts are in it. */
export const cluster = (documents: readonly ClusterInput[], language?: Language): Story[] => {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const vectors = vectorsOf(sorted, language);
  const { cluster: groups, slack } = averageLinkage(sorted.length, comparisonsOf(vectors), {
    line: LINE,
    floor: -CLIP,
    against: (a, b) => contrastOf(vectors, a, b),
  });
  const members = Map.groupBy(sorted.keys(), (i) => groups[i]!);
  return [...members].map(([least, list]) =>
    storyOf(
      list.map((i) => sorted[i]!.id),
      slack.get(least) ?? CLIP,
    ),
  );
};

/** Every document as a vector, weighed by the collection that they make together. */
export const vectorsOf = (documents: readonly ClusterInput[], language?: Language): Vector[] => {
  const vocabulary = emptyVocabulary();
  const counts: (Counts | null)[] = documents.map((d) =>
    count(vocabulary, fullText(d), d.published ?? null, language),
  );
  const weights = weightsOf(vocabulary, documents.length);
  const rarities = dayRarities(counts.map((c) => c!.when));
  return counts.map((c, i) => {
    // Let go as soon as it is a vector: at a hundred thousand documents the two together would be gigabytes.
    counts[i] = null;
    return vectorOf(c!, vocabulary, weights, rarities[i]!);
  });
};

/** The title leads the text, unless the text already opens with it. */
const fullText = ({ title, text }: ClusterInput): string =>
  title && !text.startsWith(title) ? `${title}\n${text}` : text;

function* comparisonsOf(vectors: readonly Vector[]): Generator<Comparison> {
  for (const [a, b] of candidatePairs(vectors)) {
    const score = evidenceOf(signsOf(vectors[a]!, vectors[b]!));
    // What is no more than nothing known need not be remembered.
    if (score > -CLIP) yield { a, b, score };
  }
}

const storyOf = (documents: readonly string[], slack: number): Story => ({
  id: hashText(...documents),
  documents,
  margin: Math.min(1, slack / CLIP),
});
