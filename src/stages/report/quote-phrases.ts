/**
 * Quoted phrases: a few words in marks ("no limits") and what stands in their place in the other articles.
 *
 * The linked sentences are aligned word by word; what lies between the nearest words that both have, left and right of
 * the phrase, answers it: the same words without marks, others in marks, others without.
 */
import { overlaps, type Collation } from '../../model/index.ts';
import { commonSubsequence } from '../../algorithms/common-subsequence.ts';
import { isWord, partOf, type Held, type QuotePart } from './quote-parts.ts';

/** Longest phrase, and longest answer to one, in words. */
const [LONGEST, LONGEST_ANSWER] = [5, 6];
/** Links below this score are too loose to read a place off them. */
const FIRM_LINK = 0.5;

const phrasesIn = (held: Held, parts: readonly QuotePart[]): QuotePart[] =>
  held.stretches
    .filter((s) => s.start >= held.sentence.start && s.end <= held.sentence.end)
    .flatMap((stretch) => {
      const around = parts.find((p) => p.document === held.document && overlaps(p, stretch));
      const phrase = partOf(held, stretch, null);
      // "Lady Ann" is a name in marks, not something that somebody called somebody.
      const whole = around?.kind === 'direct' || phrase?.words.every((w) => /^\p{Lu}/u.test(w.text));
      return phrase && !whole && phrase.words.length <= LONGEST
        ? [{ ...phrase, speaker: around?.speaker ?? null, source: around?.source ?? null }]
        : [];
    });

/** What answers the phrase in a linked sentence. */
const answerIn = (phrase: QuotePart, home: Held, other: Held): QuotePart | null => {
  const [mine, theirs] = [home, other].map((h) =>
    h.tokens.slice(h.sentence.from, h.sentence.to).filter(isWord),
  ) as [Held['tokens'][number][], Held['tokens'][number][]];
  const from = mine.indexOf(phrase.words[0]!);
  const to = from + phrase.words.length;
  const pairs = commonSubsequence(mine.map((t) => t.lemma), theirs.map((t) => t.lemma)); // prettier-ignore
  const inside = pairs.filter(([i]) => i >= from && i < to);
  const left = pairs.filter(([i]) => i < from).at(-1);
  const right = pairs.find(([i]) => i >= to);
  const [first, last] =
    inside.length === phrase.words.length
      ? [inside[0]![1], inside.at(-1)![1] + 1]
      : [(left?.[1] ?? -1) + 1, right?.[1] ?? theirs.length];
  const near = left !== undefined && right !== undefined && from - left[0] <= 2 && right[0] - to <= 2;
  if (inside.length < phrase.words.length && !near) return null;
  if (first >= last || last - first > LONGEST_ANSWER) return null;
  const gap = { start: theirs[first]!.start, end: theirs[last - 1]!.end };
  return partOf(other, other.stretches.find((s) => overlaps(s, gap) && s.end - s.start < 60) ?? gap, null);
};

/** Groups of phrase and answers that more than one document has; a phrase that answers another is in its group. */
export const phraseGroups = (
  held: ReadonlyMap<string, Held>,
  parts: readonly QuotePart[],
  { links }: Collation,
): QuotePart[][] => {
  const near = new Map<string, string[]>();
  for (const { a, b, score } of links) {
    if (score < FIRM_LINK) continue;
    near.set(a, [...(near.get(a) ?? []), b]);
    near.set(b, [...(near.get(b) ?? []), a]);
  }
  const groups: QuotePart[][] = [];
  const taken = (p: QuotePart): boolean =>
    groups.some((g) => g.some((q) => q.document === p.document && overlaps(p, q)));
  for (const home of [...held.values()].sort((x, y) => (x.sentence.id < y.sentence.id ? -1 : 1)))
    for (const phrase of phrasesIn(home, parts)) {
      if (taken(phrase)) continue;
      const others = [...new Set(near.get(phrase.sentence) ?? [])]
        .sort()
        .map((id) => held.get(id)!)
        .filter(Boolean);
      const answers = others
        .map((other) => answerIn(phrase, home, other))
        .filter((p): p is QuotePart => p !== null && !taken(p));
      if (answers.length > 0) groups.push([phrase, ...answers]);
    }
  return groups;
};
