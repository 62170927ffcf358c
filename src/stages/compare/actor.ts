/**
 * Actor: who does it, and to whom: verbs that answer each other whose subjects are different parties, and pronouns of
 * different people. Subjects are found without a parser: the nearest noun or pronoun before the verb in its clause, the
 * one after "by" where the verb is passive. A pronoun stands for what the annotations say it means.
 */
import { WEEKDAYS } from '../../text/lang/en/time-words.ts';
import { OFFICES, TITLES } from '../../text/lang/en/people-words.ts';
import { isOneBearer, phraseAround } from './named.ts';
import { likeness } from '../../text/likeness.ts';
import type { Token } from '../../model/index.ts';
import { comparePronouns } from './pronoun.ts';
import type { Finding, Half, Scene } from './scene.ts';

interface Roles {
  readonly subject: number | null;
  readonly object: number | null;
}

const BREAKS = new Set([';', ':', '.', '"', '!', '?', '(', ')']);
/** A relative pronoun stands for the noun before it. */
const RELATIVE = new Set(['which', 'who', 'that']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);
const PASSIVE_AUX = new Set(['be', 'get']);

/** Subject and object of the verb at `v`, by place. */
export const rolesOf = (half: Half, v: number): Roles => {
  const t = half.tokens;
  let before: number | null = null;
  let passive = false;
  for (let i = v - 1; i >= 0 && v - i < 14 && !BREAKS.has(t[i]!.norm); i--) {
    if (t[i]!.tag === 'AUX' && PASSIVE_AUX.has(t[i]!.lemma) && /(ed|en|n|t)$/.test(t[v]!.norm) && v - i <= 3)
      passive = true;
    if (RELATIVE.has(t[i]!.norm)) continue;
    // "The cable, which links Norvik and Harsey, failed": what stands before the comma ends a clause of its own.
    if (i === v - 1 && t[i]!.norm === ',') break;
    if (NOMINAL.has(t[i]!.tag) && !WEEKDAYS.has(t[i]!.norm) && !followsPreposition(t, i)) {
      before = i;
      break;
    }
  }
  let [after, agent]: [number | null, number | null] = [null, null];
  for (let i = v + 1; i < t.length && i - v < 9 && !BREAKS.has(t[i]!.norm); i++) {
    if (t[i]!.tag === 'VERB' && after !== null) break;
    if (!NOMINAL.has(t[i]!.tag) || (NOMINAL.has(t[i + 1]?.tag ?? '') && t[i + 1]!.tag !== 'PRON')) continue;
    if (followedBy(t, i, 'by')) agent ??= i;
    else if (!followsPreposition(t, i)) after ??= i;
  }
  return passive ? { subject: agent, object: before } : { subject: before, object: after };
};

/** Whether a noun phrase that ends at `i` hangs on a preposition. */
const followsPreposition = (t: readonly Token[], i: number): boolean => {
  for (let k = i - 1; k >= 0 && i - k < 6; k--) {
    if (t[k]!.tag === 'ADP') return true;
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'PRON'].includes(t[k]!.tag)) return false;
  }
  return false;
};
const followedBy = (t: readonly Token[], i: number, word: string): boolean => {
  for (let k = i - 1; k >= 0 && i - k < 5; k--) {
    if (t[k]!.norm === word) return true;
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'].includes(t[k]!.tag)) return false;
  }
  return false;
};

/** The party that a token stands for: an entity where it is mentioned, or its own words. */
const partyOf = (half: Half, i: number): { entity: string | null; token: Token } => {
  const token = half.tokens[i]!;
  const mention = half.article.annotations.mentions.find((m) => m.start <= token.start && token.end <= m.end);
  return { entity: mention?.entity ?? null, token };
};

/** "It" as the subject of a later clause is the name that the sentence began with: "Norvik denied it, but it paid." */
const meant = (half: Half, i: number): number => {
  const { tokens } = half;
  if (tokens[i]!.norm !== 'it') return i;
  const from = half.sentences.find((s) => s.start <= tokens[i]!.start && tokens[i]!.end <= s.end)?.start ?? 0;
  const first = tokens.findIndex((t) => t.start >= from && (t.tag === 'NOUN' || t.tag === 'PROPN'));
  const named =
    first !== -1 && first < i && tokens[first]!.tag === 'PROPN' && !followsPreposition(tokens, first);
  return named ? lastOfName(tokens, first) : i;
};

const lastOfName = (tokens: readonly Token[], at: number): number =>
  tokens[at + 1]?.tag === 'PROPN' ? lastOfName(tokens, at + 1) : at;

/** Subjects that are two different named parties, each of which the other side knows too. */
const compareSubjects = (scene: Scene): Finding[] => {
  const { a, b, alignment } = scene;
  return alignment.pairs.flatMap(({ a: i, b: j, score }): Finding[] => {
    if (score < 0.8 || a.tokens[i]!.tag !== 'VERB' || b.tokens[j]!.tag !== 'VERB') return [];
    const [x, y] = [rolesOf(a, i), rolesOf(b, j)];
    if (x.subject === null || y.subject === null) return [];
    if (x.object !== null && y.object !== null && trade(scene, x, y)) return [swap(x, y, i, j)];
    const [who, whom] = [meant(a, x.subject), meant(b, y.subject)];
    const [p, q] = [partyOf(a, who), partyOf(b, whom)];
    if (shareWords(scene, who, whom) || !differ(scene, p, q)) return [];
    if (isOneBearer(scene, [who], [whom])) return [];
    const swapped =
      x.object !== null &&
      y.object !== null &&
      !differ(scene, p, partyOf(b, y.object)) &&
      !differ(scene, partyOf(a, x.object), q);
    const known = isKnown(scene, p, b) && isKnown(scene, q, a);
    if (!swapped && !(known && p.entity !== null && q.entity !== null)) return [];
    return [
      {
        type: 'actor',
        severity: 'conflict',
        a: [x.subject, i],
        b: [y.subject, j],
        why: (s, r) => `Different parties do it: ${s} against ${r}.`,
      },
    ];
  });
};

/** Each does to the other here what the other does to it there. */
const trade = (scene: Scene, x: Roles, y: Roles): boolean => {
  const { a, b, alignment } = scene;
  const same = (i: number, j: number): boolean =>
    alignment.inB[i] === j || a.tokens[i]!.lemma === b.tokens[j]!.lemma;
  const named = [a.tokens[x.subject!]!, a.tokens[x.object!]!].every((t) => t.tag !== 'PRON');
  return named && same(x.subject!, y.object!) && same(x.object!, y.subject!) && !same(x.subject!, y.subject!);
};

const swap = (x: Roles, y: Roles, i: number, j: number): Finding => ({
  type: 'actor',
  severity: 'conflict',
  a: [x.subject!, i],
  b: [y.subject!, j],
  why: (s, r) => `Who does it and to whom is the other way round: ${s} against ${r}.`,
});

/** Two subjects that share a word of a name, or of which one only says more: "the Trade Minister", "Trade Minister Aydin". */
const shareWords = (scene: Scene, i: number, j: number): boolean => {
  const whole = (half: Half, at: number): number[] => [
    ...new Set([...nounPhrase(half, at), ...phraseAround(half, [at])]),
  ];
  const [p, q] = [whole(scene.a, i), whole(scene.b, j)];
  const shared = p.filter((k) => q.includes(scene.alignment.inB[k]!));
  return (
    shared.length >= Math.min(p.length, q.length) ||
    shared.some((k) => !OFFICES.has(scene.a.tokens[k]!.norm) && scene.a.tokens[k]!.tag === 'PROPN')
  );
};

const PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const nounPhrase = (half: Half, at: number): number[] => {
  const found = [at];
  for (let i = at - 1; PHRASE.has(half.tokens[i]?.tag ?? ''); i--) found.push(i);
  for (let i = at + 1; PHRASE.has(half.tokens[i]?.tag ?? ''); i++) found.push(i);
  return found;
};

type Party = ReturnType<typeof partyOf>;

const differ = (scene: Scene, p: Party, q: Party): boolean => {
  if (p.entity !== null && q.entity !== null) return p.entity !== q.entity;
  if (p.token.tag === 'PRON' || q.token.tag === 'PRON') return false;
  return (
    !OFFICES.has(p.token.norm) &&
    !OFFICES.has(q.token.norm) &&
    !(TITLES.has(p.token.norm) && TITLES.has(q.token.norm)) &&
    p.token.tag === 'PROPN' &&
    q.token.tag === 'PROPN' &&
    likeness(scene.language.lexicon, p.token, q.token) < 0.6
  );
};

const isKnown = (scene: Scene, p: Party, other: Half): boolean =>
  p.entity !== null
    ? other.article.annotations.mentions.some((m) => m.entity === p.entity)
    : other.tokens.some((t) => likeness(scene.language.lexicon, p.token, t) >= 0.8);

export const compareActors = (scene: Scene): Finding[] => [
  ...comparePronouns(scene),
  ...compareSubjects(scene),
];
