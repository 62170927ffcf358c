/**
 * Cluster: from a pile of documents to stories. Takes documents, gives each to exactly one story.
 *
 * A story is an event, not a topic. Pairs that share rare words are found by an inverted index, each is weighed by what
 * their words, names, numbers, leads, neighbouring words and dates have in common, and clusters grow by the average of all
 * their pairs, so that no chain of near pairs makes one story of two. Two clusters each with names of its own stay apart.
 */
import { linkageSteps, type Comparison } from '../../algorithms/average-linkage.ts';
import { memoryShelf, type Shelf } from '../../algorithms/shelf.ts';
import type { Sorting, Story } from '../../model/index.ts';
import type { Language } from '../../text/language.ts';
import { candidateLists } from './candidates.ts';
import { collection, type Step, type Vectors } from './collection.ts';
import type { Counted } from './counts.ts';
import { documentCounter, type ClusterInput } from './document-counter.ts';
import { contrastOf } from './contrast.ts';
import { CLIP, evidenceOf, LINE } from './model.ts';
import { signsOf } from './signs.ts';
import { firstsOf, withCopies, type Group } from './firsts.ts';
import { excerptsAmong, type Excerpts, type Settled } from './excerpts.ts';
import { joinLargeStories } from './large-stories.ts';
import { wishesAmong } from './wishes.ts';
import type { Vector } from './vectors.ts';

export type { Step } from './collection.ts';
export { documentCounter, type ClusterInput } from './document-counter.ts';
export type { Counted } from './counts.ts';
export { clusterInputOf } from './event-text.ts';
export { tellingWords } from './telling-words.ts';

export const CLUSTER_VERSION = 7;

/**
 * The stories, by their first document. The order of `documents` never matters. `language` helps where the texts are in it;
 * `sorting` is what the user said.
 *
 * Each document needs an id of its own, since a story's id is made of those of its documents: where one comes twice, each is sorted,
 * but two stories may have one id.
 */
export const cluster = (
  documents: readonly ClusterInput[],
  language?: Language,
  sorting?: Sorting,
): Story[] => {
  const sorter = storySorter(memoryShelf);
  const count = documentCounter(language);
  for (const document of documents) sorter.add(document.id, count(document));
  return drained(sorter.stories(sorting));
};

export interface StorySorter {
  /** Takes a document that was counted by `documentCounter`. */
  add(id: string, counted: Counted): void;
  /** To be called once, when all have come; step by step, since it may take long. */
  stories(sorting?: Sorting): Generator<Step, Story[]>;
}

/** The same for more documents than memory holds: they come one by one, and what is kept of them lies on shelves. */
export const storySorter = (newShelf: () => Shelf): StorySorter => {
  const { add, vectors } = collection(newShelf);
  return {
    add,
    stories: function* (sorting = { together: [], apart: [] }) {
      const all = yield* vectors(new Set([...sorting.together, ...sorting.apart].flat()));
      const { firsts, copiesOf } = firstsOf(all);
      const excerpts = excerptsAmong();
      const compared = yield* comparisonsOf(firsts, excerpts);
      const stories = yield* storiesAmong(firsts, excerpts.settle(compared, firsts.get), sorting);
      all.close();
      return stories.map((story) => withCopies(story, copiesOf)).sort(byFirst);
    },
  };
};

/** Only where an id comes twice may two stories have the same first. */
const byFirst = (a: Story, b: Story): number =>
  compared(a.documents[0]!, b.documents[0]!) || compared(a.documents.join('\n'), b.documents.join('\n'));

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const drained = <T>(steps: Generator<unknown, T>): T => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

/** Every document as a vector. */
export const vectorsOf = (documents: readonly ClusterInput[], language?: Language): Vector[] => {
  const { add, vectors } = collection(memoryShelf);
  const count = documentCounter(language);
  for (const document of documents) add(document.id, count(document));
  const { ids, get } = drained(vectors());
  const place = new Map(ids.map((id, i) => [id, i]));
  return documents.map((d) => get(place.get(d.id)!));
};

function* storiesAmong(
  vectors: Vectors,
  { comparisons, margins, follow }: Settled,
  sorting: Sorting,
): Generator<Step, Group[]> {
  const { ids, get } = vectors;
  const wishes = wishesAmong(ids, sorting);
  const against = (by: Vectors['get']) => (a: readonly number[], b: readonly number[]) =>
    wishes.forbid(a, b) ? Infinity : contrastOf(by, a, b);
  const steps = linkageSteps(ids.length, comparisons, { line: LINE, floor: -CLIP, against: against(get) });
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield { stage: 'cluster', done: step.value, total: ids.length };
  const options = { line: LINE, average: meanEvidence, against };
  const { cluster: linked, slack } = yield* joinLargeStories(step.value, comparisons, vectors, options);
  const groups = wishes.join(follow(linked, wishes.forbid));
  // What joined others is judged with them; of an empty text nothing is known.
  const known = (i: number): number => (linked[i] !== i || slack.has(i) || get(i).norms.all > 0 ? 1 : 0);
  const marginOf = (i: number): number => Math.min(margins.get(i) ?? known(i), (slack.get(i) ?? CLIP) / CLIP);
  return [...Map.groupBy(ids.keys(), (i) => groups[i]!).values()].map((members) => ({
    members,
    margin: members.reduce((least, i) => Math.min(least, marginOf(i)), 1),
  }));
}

/** Over all pairs of the two groups. */
const meanEvidence = (get: Vectors['get']) => (a: readonly number[], b: readonly number[]) => {
  const [x, y] = [a.map(get), b.map(get)];
  const sums = x.map((v) => y.reduce((sum, w) => sum + evidenceOf(v, w, signsOf(v, w)), 0));
  return sums.reduce((sum, one) => sum + one, 0) / (a.length * b.length);
};

function* comparisonsOf(vectors: Vectors, excerpts: Excerpts): Generator<Step, Comparison[]> {
  const candidates = yield* candidateLists(vectors);
  const total = vectors.ids.length;
  const found: Comparison[] = [];
  for (let a = 0; a < total; a++) {
    yield { stage: 'match', done: a, total };
    const others = candidates(a);
    const own = others.length > 0 ? vectors.get(a) : null;
    for (const b of others) {
      const other = vectors.get(b);
      const signs = signsOf(own!, other);
      const score = evidenceOf(own!, other, signs);
      excerpts.note(a, own!, b, other, signs);
      // What is no more than nothing known need not be remembered.
      if (score > -CLIP) found.push({ a, b, score });
    }
  }
  return found;
}
