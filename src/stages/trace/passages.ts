/**
 * Passages: what documents share beside the exemplar that each was made from.
 *
 * A document may draw on a second exemplar for some passages; two may draw on something that nobody has: a speech that both
 * quote, a press release, another report. The first is an edge, the second a lost source of its own, which makes
 * neither a copy of the other and is no origin of the story.
 */
import type { Exemplar } from './exemplars.ts';
import { topsOf } from './families.ts';
import type { Kin } from './kin.ts';
import { isTemplate, type Kinship } from './derivation.ts';
import type { Match } from './matches.ts';
import { isUnder } from './worth.ts';

/** Sentences that two documents share word for word, outside what their exemplars explain. */
export interface SharedPassage {
  readonly a: number;
  readonly b: number;
  readonly matches: readonly Match[];
  readonly words: number;
  readonly quoted: boolean;
}

/** So many quoted words in a row are the same utterance; and so many in all make it worth a source of its own. */
const QUOTED_RUN = 6;
/** Reporters come upon the same words now and then; upon so many in a row, never. */
const PLAIN_RUN = 12;
const WORTH_A_SOURCE = 12;
/** A sentence that every reporter heard makes no source of a story; that much of an article does. Set by hand. */
const SOURCE_SHARE = 0.06;
/** A second exemplar gives whole sentences: so many words, so faithfully. */
const SECOND_WORDS = 40;
const SECOND_HELD = 0.85;

/** Words in runs that stand on both sides as they are: quoted on both, or quoted on neither. */
const runWords = (m: Match, quoted: boolean): number => {
  const least = quoted ? QUOTED_RUN : PLAIN_RUN;
  let [sum, run] = [0, 0];
  m.common.forEach(([i, j], k) => {
    const [p, q] = k > 0 ? m.common[k - 1]! : [-9, -9];
    const here = m.a.words[i]!.quoted === quoted && m.b.words[j]!.quoted === quoted;
    run = here ? (i === p + 1 && j === q + 1 ? run + 1 : 1) : 0;
    if (run === least) sum += least;
    else if (run > least) sum++;
  });
  return sum;
};

const sharedIn = (a: number, b: number, kinship: Kinship): SharedPassage | null => {
  if (isTemplate(kinship)) return null;
  for (const quoted of [true, false]) {
    const matches = kinship.matches.filter((m) => runWords(m, quoted) > 0);
    const words = matches.reduce((sum, m) => sum + runWords(m, quoted), 0);
    const least = SOURCE_SHARE * Math.min(kinship.a.words, kinship.b.words);
    if (words >= Math.max(WORTH_A_SOURCE, least)) return { a, b, matches, words, quoted };
  }
  return null;
};

/** Passages that documents of different descent share word for word. Copies inherit theirs, so only tops are asked. */
export const publicPassages = (
  kin: Kin,
  exemplars: readonly (Exemplar | null)[],
  family: readonly number[],
): SharedPassage[] => {
  const tops = topsOf(exemplars);
  return kin.pairs
    .filter(({ a, b }) => tops[a] === a && tops[b] === b && family[a] !== family[b] && !kin.refused.kin(a, b))
    .map(({ a, b, kinship }) => sharedIn(a, b, kinship))
    .filter((p) => p !== null);
};

/** What `to` has from neither its exemplar nor its own copies, but another document has word for word. */
export interface SecondSource {
  readonly from: number;
  readonly to: number;
  readonly kinship: Kinship;
  /** Positions of the sentences of `to`. */
  readonly sentences: readonly number[];
  readonly words: number;
}

/** What one document can give of the open sentences of another. */
const offerOf = (pair: Kin['pairs'][number], to: number, open: ReadonlySet<number>): SecondSource => {
  const { a, b, kinship } = pair;
  const [own, held] = to === b ? (['b', 'heldB'] as const) : (['a', 'heldA'] as const);
  const taken = kinship.matches.filter((m) => m[held] >= SECOND_HELD && open.has(m[own].position));
  const sentences = [...new Set(taken.map((m) => m[own].position))].sort((x, y) => x - y);
  const side = to === b ? kinship.b : kinship.a;
  const words = sentences.reduce((sum, s) => sum + side.sentences[s]!.words.length, 0);
  return { from: to === b ? a : b, to, kinship, sentences, words };
};

/** For every copy its second sources, the one that gives most first; no passage is taken twice. */
export const secondSources = (kin: Kin, exemplars: readonly (Exemplar | null)[]): SecondSource[] => {
  const parents = exemplars.map((e) => e?.way.from ?? -1);
  return exemplars.flatMap((exemplar, to) => {
    if (!exemplar) return [];
    const open = new Set(exemplar.way.transfer.matched.flatMap((m, s) => (m ? [] : [s])));
    const pairs = kin.pairs.filter((p) => (p.a === to || p.b === to) && !isTemplate(p.kinship));
    const found: SecondSource[] = [];
    while (open.size > 0) {
      const [best] = pairs
        .map((p) => offerOf(p, to, open))
        .filter(
          (o) =>
            o.words >= SECOND_WORDS &&
            !kin.refused.copy(o.from, to) &&
            !isUnder(o.from, to, parents) &&
            !isUnder(to, o.from, parents),
        )
        .sort((x, y) => y.words - x.words || x.from - y.from);
      if (!best) break;
      found.push(best);
      for (const s of best.sentences) open.delete(s);
    }
    return found;
  });
};
