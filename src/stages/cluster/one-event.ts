/**
 * One event: whether nearly all of a pile is about one event, as where somebody gathered all reports of it.
 *
 * The words of the event are then in most documents, and a collection would show them to be common: they would weigh less than what
 * each report alone has, and the more reports there are, the less alike they would seem. Weighed as in a handful of
 * documents they weigh what they are worth in news in general.
 */
import type { Weighed, WordUse } from './vectors.ts';
import { KINDS } from './vocabulary.ts';

/** The largest story of the set that the model was fitted on: up to this size a pile of one event is sorted as well without. */
const SEVERAL = 22;
/** A handful. Of 4, 10 and 22, that under which reports that share half of their sentences are alike at any number of them. */
const HANDFUL = 4;
/** Documents that are compared, each with each. */
const DRAWN = 60;
/** Names in common, as a root of a cosine: of reports of one event nearly all pairs have as much, of a town's news a fifth. */
const ALIKE = 0.4;
const NEARLY_ALL = 0.9;

/**
 * The use of words, and among how many documents: as the collection has it, or as in a handful if it is of one event. `weighedBy` gives
 * a document, by its place among `places`, with its words weighed as the use says.
 */
export const usualUse = (
  use: WordUse,
  places: readonly number[],
  weighedBy: (use: WordUse, total: number) => (place: number) => Weighed,
): { readonly use: WordUse; readonly total: number; readonly ofOneEvent: boolean } => {
  const asIs = { use, total: places.length, ofOneEvent: false };
  if (places.length <= SEVERAL) return asIs;
  const few = inHandful(use, places.length);
  const weighed = weighedBy(few, HANDFUL);
  const step = Math.max(1, places.length / DRAWN);
  const drawn: Weighed[] = [];
  for (let i = 0; i < places.length; i += step) drawn.push(weighed(places[Math.floor(i)]!));
  return areAlike(drawn) ? { use: few, total: HANDFUL, ofOneEvent: true } : asIs;
};

const areAlike = (documents: readonly Weighed[]): boolean => {
  let [alike, all] = [0, 0];
  for (const [i, a] of documents.entries())
    for (const b of documents.slice(0, i)) {
      all++;
      if (namesInCommon(a, b) >= ALIKE) alike++;
    }
  return alike >= NEARLY_ALL * all;
};

const namesInCommon = (a: Weighed, b: Weighed): number => {
  let sum = 0;
  const [s, t] = [a.terms, b.terms];
  for (let i = 0, j = 0; i < s.length && j < t.length;) {
    if (s[i]! < t[j]!) i++;
    else if (s[i]! > t[j]!) j++;
    else {
      if (a.kinds[i] === KINDS.name) sum += a.weights[i]! * b.weights[j]!;
      i++;
      j++;
    }
  }
  return sum === 0 ? 0 : Math.sqrt(sum / (a.norms.name * b.norms.name));
};

/** What stands in one document stands in one, and what is in all is in all. */
const inHandful = ({ documents, expected }: WordUse, total: number): WordUse => ({
  documents: Array.from(documents, (n) => Math.max(1, (n * HANDFUL) / total)),
  expected,
});
