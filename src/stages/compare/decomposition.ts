/**
 * Decomposition: from which places of a source the words of a sentence are most cheaply taken.
 *
 * Follows Jing and McKeown (1999), who decompose a summary into the pieces of the article that it was cut and pasted from:
 * a hidden Markov model whose states are the places of the source, its best path by Viterbi's method. Words that follow
 * each other in the source are free to take, a few words further on costs little, a leap to somewhere else much, and a word
 * that the source has nowhere near most of all. Departs from it in that words may be alike and may have no place at all.
 *
 * So the price of a sentence says what is wrong with it: a name from another sentence costs two leaps, there and back; a
 * word that was exchanged has no place; a phrase that the source does not join to its verb lies far from it.
 */
import type { Token } from '../../model/index.ts';
import { isContent } from '../../text/align.ts';
import type { Language } from '../../text/language.ts';
import { NEGATIONS } from '../../text/lang/en/polarity-words.ts';
import { matterBeside, pricesOf, type SaidWord, type SourceWords } from './source-words.ts';
import { PRICES, type Prices } from './weights.ts';

/** Beyond so many words a step is a leap. */
const REACH_BACK = 8;
const REACH_ON = 12;

/** Small words that join the others into what is said; articles and conjunctions hardly do. */
const JOINTS = new Set(['ADP', 'AUX', 'PRON']);

const NAMES = new Set(['PROPN', 'NUM']);

const isJoint = ({ tag, norm, lemma }: Token): boolean =>
  JOINTS.has(tag) || NEGATIONS.has(norm) || NEGATIONS.has(lemma);

/** What it costs that the source does not have a word. */
const priceLost = (t: Token, prices: Prices): number => {
  if (isContent(t)) return NAMES.has(t.tag) ? prices.lostName : prices.lostContent;
  return isJoint(t) ? prices.lostJoint : prices.lostOther;
};

export interface Decomposition {
  readonly price: number;
  /** For each word its place among the words of the source, or -1. */
  readonly places: readonly number[];
}

/** The cheapest way of saying the words so far, with the last word that has a place at `place`. */
interface Way {
  readonly price: number;
  readonly place: number;
  /** Whether the last word was taken from there; otherwise it has no place. */
  readonly taken: boolean;
  readonly before: Way | null;
}

const priceOfStep = (source: SourceWords, from: number, to: number, prices: Prices): number => {
  const by = to - from;
  if (by === 0) return prices.leap;
  const price = prices.step * Math.log1p(Math.abs(by - 1)) + (by < 0 ? prices.backwards : 0);
  return price + (source.sentence[from] === source.sentence[to] ? 0 : prices.nextSentence);
};

/** The cheapest way to take a word from `place`: by a leap from the best way so far, or by a step from one nearby. */
const wayTo = (
  place: number,
  ways: ReadonlyMap<number, Way>,
  best: Way,
  source: SourceWords,
  prices: Prices,
): Way => {
  let [price, before] = [best.before === null ? 0 : best.price + prices.leap, best];
  for (let from = Math.max(0, place - REACH_ON); from <= place + REACH_BACK; from++) {
    const way = ways.get(from);
    const walked = way ? way.price + priceOfStep(source, from, place, prices) : Infinity;
    if (walked < price) [price, before] = [walked, way!];
  }
  return { price, place, taken: true, before };
};

const NOWHERE = -1;

/** The cheapest decomposition of a sentence. Time: its words times the places that each of them can come from. */
export const decompose = (
  words: readonly SaidWord[],
  source: SourceWords,
  language: Language,
  prices: Prices = PRICES,
): Decomposition => {
  const beside = matterBeside(source, words);
  let best: Way = { price: 0, place: NOWHERE, taken: false, before: null };
  let ways = new Map([[NOWHERE, best]]);
  for (const word of words) {
    const next = new Map<number, Way>();
    const offer = (way: Way): void => {
      if (way.price < (next.get(way.place)?.price ?? Infinity)) next.set(way.place, way);
    };
    for (const [place, price] of pricesOf(source, word, beside, language, prices)) {
      const way = wayTo(place, ways, best, source, prices);
      offer({ ...way, price: way.price + price });
    }
    const lost = priceLost(word.token, prices);
    for (const way of ways.values())
      offer({ price: way.price + lost, place: way.place, taken: false, before: way });
    best = [...next.values()].reduce((x, y) => (y.price < x.price ? y : x));
    // After a way that is dearer by a leap nothing can follow that does not follow as cheaply after the best one.
    ways = new Map([...next].filter(([, way]) => way.price <= best.price + prices.leap));
  }
  return { price: best.price, places: placesOnTheWay(best) };
};

const placesOnTheWay = (last: Way): number[] => {
  const places: number[] = [];
  for (let way: Way | null = last; way?.before; way = way.before) places.push(way.taken ? way.place : -1);
  return places.reverse();
};
