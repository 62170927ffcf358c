/**
 * Quoted phrases: a few words in marks ("no limits") and what stands in their place in the other articles.
 *
 * The linked sentences are aligned word by word; what lies between the nearest words that both have, left and right of
 * the phrase, answers it: the same words without marks, others in marks, others without.
 */
import { overlaps, type Collation } from '../../model/index.ts';
import { commonSubsequence } from '../../algorithms/common-subsequence.ts';
import { bare } from './quote-fate.ts';
import type { Parties } from './quote-parties.ts';
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

/** “the road home” and “road home” are one phrase. */
const wording = (phrase: QuotePart): string => bare(phrase.words.map((w) => w.norm)).join(' ');

/** The places where a sentence has the phrase's words without marks; one word alone may stand anywhere by chance. */
const unmarkedIn = (phrase: QuotePart, home: Held): QuotePart[] => {
  const words = home.tokens.slice(home.sentence.from, home.sentence.to).filter(isWord);
  const at = words.findIndex((_, i) => phrase.words.every((w, k) => words[i + k]?.norm === w.norm));
  if (at < 0 || phrase.words.length < 2) return [];
  return [partOf(home, { start: words[at]!.start, end: words[at + phrase.words.length - 1]!.end }, null)!];
};

/** Sentences that a sentence is firmly linked to. */
const neighbours = ({ links }: Collation): Map<string, string[]> => {
  const near = new Map<string, string[]>();
  for (const { a, b, score } of links) {
    if (score < FIRM_LINK) continue;
    near.set(a, [...(near.get(a) ?? []), b]);
    near.set(b, [...(near.get(b) ?? []), a]);
  }
  return near;
};

/**
 * Groups of phrase and answers that more than one document has. All places with the same words are of one group,
 * wherever they stand, and so is what answers any of them; a phrase that answers another is in its group.
 */
export const phraseGroups = (
  held: ReadonlyMap<string, Held>,
  parts: readonly QuotePart[],
  collation: Collation,
  parties: Parties,
): QuotePart[][] => {
  const near = neighbours(collation);
  const homes = [...held.values()].sort((x, y) => (x.sentence.id < y.sentence.id ? -1 : 1));
  const phrases = homes.flatMap((home) => phrasesIn(home, parts));
  const groups: QuotePart[][] = [];
  const taken = (p: QuotePart): boolean =>
    groups.some((g) => g.some((q) => q.document === p.document && overlaps(p, q)));
  for (const phrase of phrases) {
    if (taken(phrase)) continue;
    const group = phrases.filter((p) => wording(p) === wording(phrase) && !taken(p));
    const add = (p: QuotePart | null): void => {
      if (!p || taken(p) || group.some((q) => q.document === p.document && overlaps(p, q))) return;
      // What somebody else said in the same place is no version of the phrase.
      const said = parts.filter((q) => q.document === p.document && overlaps(p, q));
      if (said.every((q) => parties.mayJoin(q, [phrase]))) group.push(p);
    };
    for (const home of homes) unmarkedIn(phrase, home).forEach(add);
    for (const place of [...group])
      for (const id of [...new Set(near.get(place.sentence) ?? [])].sort())
        if (held.has(id)) add(answerIn(place, held.get(place.sentence)!, held.get(id)!));
    if (new Set(group.map((p) => p.document)).size > 1) groups.push(group);
  }
  return groups;
};
