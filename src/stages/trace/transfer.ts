/**
 * Transfer: how one article would have been made from another: what was taken, what changed, what was dropped and added.
 *
 * Copies drop more than they add, and what they add stands at the ends, not between the exemplar's own sentences; they
 * reword and misspell, and seldom put right. So each act has a price (in log-odds), and the cheaper way is the likelier one.
 */
import { asRevised, priceOf, type Acts } from './acts.ts';
import { changesOf } from './changes.ts';
import type { Match } from './matches.ts';
import { isForward, type Revision } from './revision.ts';
import type { Side, SideSentence } from './side.ts';

export interface Transfer {
  /** For each story sentence of the copy, the log-odds that the words taken are worth. */
  readonly gains: readonly number[];
  /** The indexes of the words that the exemplar has. */
  readonly taken: readonly ReadonlySet<number>[];
  /** Whether the sentence has a partner in the exemplar. */
  readonly matched: readonly boolean[];
  /** What a copyist would have had to do, and what all of it costs. */
  readonly acts: Acts;
  readonly price: number;
  /** Share of the copy's words that stand in sentences with a partner; and of these words, how many the exemplar has. */
  readonly share: number;
  readonly faithful: number;
  /** Words of the copy, and how many of those in sentences with a partner the exemplar does not have. */
  readonly words: number;
  readonly changed: number;
  /** Runs of the exemplar's sentences that the copy lacks, between sentences that both have. */
  readonly droppedInside: number;
  /** Share of the exemplar's words that stand in sentences without a partner in the copy. */
  readonly dropped: number;
  /** Runs of words left out of sentences that both have. */
  readonly deletions: number;
}

/** What a word taken over is worth: grammar little, rare words and numbers much. Set by hand, on the scale of a coin toss per word. */
const WORD_WORTH = 0.5;
const MASS_WORTH = 1.5;
/** Of the content of an article's own end this share or more comes up elsewhere in it; of strange text put there, less. */
const FOREIGN = 0.18;
const FOREIGN_WORDS = 12;
/** So few words between the exemplar's sentences are a fragment, or a link that was missed, and no addition. */
const PASSAGE_WORDS = 8;
/** Fewer words left out of a sentence are rewording. */
const CLAUSE_WORDS = 3;

interface Cover {
  /** Words of the sentence that some partner has. */
  readonly words: Set<number>;
  partners: number;
}

const coverOf = (side: Side, matches: readonly Match[], key: 'a' | 'b'): Cover[] => {
  const covers = side.sentences.map((): Cover => ({ words: new Set(), partners: 0 }));
  for (const m of matches) {
    const cover = covers[m[key].position]!;
    cover.partners++;
    for (const [i, j] of m.common) cover.words.add(key === 'a' ? i : j);
  }
  return covers;
};

/**
 * The matches that stand in the same order on both sides, as many words as can be. A quotation that both have somewhere is no sign
 * that what stands around it was put between the other's sentences.
 */
const inOrder = (matches: readonly Match[]): Match[] => {
  const best: { readonly words: number; readonly before: number }[] = [];
  let last = -1;
  matches.forEach((m, i) => {
    let [words, before] = [0, -1];
    for (let k = 0; k < i; k++) {
      const { a, b } = matches[k]!;
      if (a.position >= m.a.position || b.position >= m.b.position || best[k]!.words <= words) continue;
      [words, before] = [best[k]!.words, k];
    }
    best.push({ words: words + m.common.length, before });
    if (last < 0 || best[i]!.words > best[last]!.words) last = i;
  });
  const row: Match[] = [];
  for (let at = last; at >= 0; at = best[at]!.before) row.push(matches[at]!);
  return row;
};

/** Sentences without a partner, in runs: between partnered ones, at the ends, and at the ends with nothing to do with the rest. */
interface Gaps {
  readonly inside: number;
  readonly ends: number;
  readonly foreign: number;
  readonly sentences: number;
}

/** Share of the content of the sentences `[from, to)` that comes up in the others. */
const cohesionOf = (side: Side, from: number, to: number): number => {
  const [own, others] = [side.sentences.slice(from, to), new Set<string>()];
  side.sentences.forEach((s, i) => {
    if (i < from || i >= to) for (const w of s.words) if (w.mass > 0) others.add(w.lemma);
  });
  const all = own.reduce((sum, s) => sum + s.mass, 0);
  const known = own.flatMap((s) => s.words).reduce((sum, w) => sum + (others.has(w.lemma) ? w.mass : 0), 0);
  return all > 0 ? known / all : 1;
};

/** How much the sentences outside `[from, to)` have to do with each other: share of their content that two or more of them hold. */
const cohesionWithout = (side: Side, from: number, to: number): number => {
  const rest = side.sentences.filter((_, i) => i < from || i >= to);
  const counts = new Map<string, number>();
  for (const s of rest)
    for (const lemma of new Set(s.words.map((w) => w.lemma))) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const words = rest.flatMap((s) => s.words);
  const [all, held] = [0, 2].map((least) =>
    words.reduce((sum, w) => sum + (counts.get(w.lemma)! >= least ? w.mass : 0), 0),
  ) as [number, number];
  return all > 0 ? held / all : 0;
};

/** Whether the sentences `[from, to)` have nothing to do with the rest of the article, which hangs together by itself. */
export const isForeign = (side: Side, from: number, to: number): boolean => {
  const words = side.sentences.slice(from, to).reduce((sum, s) => sum + s.words.length, 0);
  if (words < FOREIGN_WORDS) return false;
  const cohesion = cohesionOf(side, from, to);
  return cohesion < FOREIGN && cohesion * 2 < cohesionWithout(side, from, to);
};

/** `anchors`: the sentences that say where the copy and its exemplar run along. */
const gapsOf = (covers: readonly Cover[], side: Side, anchors: ReadonlySet<number>): Gaps => {
  const open = covers.map((c, i) => c.partners === 0 && side.sentences[i]!.words.length >= PASSAGE_WORDS);
  const first = Math.max(
    0,
    covers.findIndex((_, i) => anchors.has(i)),
  );
  const last = covers.findLastIndex((_, i) => anchors.has(i));
  const inside = open.filter((gap, i) => gap && i > first && i < last && !open[i - 1]).length;
  const ends = [
    [0, first],
    [last + 1, covers.length],
  ].filter(([from, to]) => open.slice(from, to).some(Boolean));
  const foreign = ends.filter(([from, to]) => isForeign(side, from!, to!)).length;
  return { inside, ends: ends.length, foreign, sentences: open.filter(Boolean).length };
};

/** Runs of at least `CLAUSE_WORDS` words, in sentences with a partner, that the partner does not have. */
const clausesOf = (covers: readonly Cover[], side: Side): number => {
  let runs = 0;
  covers.forEach((cover, s) => {
    if (cover.partners === 0) return;
    let length = 0;
    side.sentences[s]!.words.forEach((_, i) => {
      length = cover.words.has(i) ? 0 : length + 1;
      if (length === CLAUSE_WORDS) runs++;
    });
  });
  return runs;
};

const gainOf = (sentence: SideSentence, cover: Cover): number => {
  let gain = 0;
  for (const i of cover.words) gain += WORD_WORTH + MASS_WORTH * sentence.words[i]!.mass;
  return gain;
};

const wordsIn = (side: Side, covers: readonly Cover[], test: (c: Cover) => boolean): number =>
  side.sentences.reduce((sum, s, i) => sum + (test(covers[i]!) ? s.words.length : 0), 0);

/** How `to` would have been made from `from`; `key` says which side of the matches `to` is, `revised` whether by the same outlet. */
const transferOf = (
  from: Side,
  to: Side,
  matches: readonly Match[],
  key: 'a' | 'b',
  revised: boolean,
): Transfer => {
  const [kept, source] = [coverOf(to, matches, key), coverOf(from, matches, key === 'a' ? 'b' : 'a')];
  const row = inOrder(matches);
  const other = key === 'a' ? 'b' : 'a';
  const anchorsOf = (side: 'a' | 'b'): Set<number> => new Set(row.map((m) => m[side].position));
  const [added, gone] = [gapsOf(kept, to, anchorsOf(key)), gapsOf(source, from, anchorsOf(other))];
  const partnered = wordsIn(to, kept, (c) => c.partners > 0);
  const common = kept.reduce((sum, c) => sum + c.words.size, 0);
  const done: Acts = {
    ...changesOf(matches, key),
    addedInside: added.inside,
    addedEnds: added.ends - added.foreign,
    addedForeign: added.foreign,
    droppedRuns: gone.inside + gone.ends - gone.foreign,
    droppedForeign: gone.foreign,
    droppedSentences: gone.sentences,
  };
  const acts = revised ? asRevised(done) : done;
  return {
    gains: to.sentences.map((s, i) => gainOf(s, kept[i]!)),
    taken: kept.map((c) => c.words),
    matched: kept.map((c) => c.partners > 0),
    acts,
    price: priceOf(acts),
    share: to.words > 0 ? partnered / to.words : 0,
    faithful: partnered > 0 ? common / partnered : 0,
    words: to.words,
    changed: partnered - common,
    droppedInside: gone.inside,
    dropped: from.words > 0 ? 1 - wordsIn(from, source, (c) => c.partners > 0) / from.words : 0,
    deletions: clausesOf(source, from),
  };
};

/** The pair read both ways. */
export interface Transfers {
  readonly aToB: Transfer;
  readonly bToA: Transfer;
}

export const transfersOf = (
  a: Side,
  b: Side,
  matches: readonly Match[],
  revision: Revision | null,
): Transfers => {
  const isOwn = (way: 'aToB' | 'bToA'): boolean => !!revision?.own && isForward(revision, way) !== false;
  return {
    aToB: transferOf(a, b, matches, 'b', isOwn('aToB')),
    bToA: transferOf(b, a, matches, 'a', isOwn('bToA')),
  };
};
