/**
 * Polarity: what one side affirms and the other denies. A negation without an answer (another negation, or a word that
 * denies: "fail", "lack", "un-"), and words that contradict each other in the same place ("rose" / "fell"); a negation
 * together with an opposite says the same again ("did not rise" / "fell").
 */
import { DENIALS, NEGATIONS, NO_LESS, NOT_ONLY } from '../../text/lang/en/polarity-words.ts';
import { isDenied, opposition } from '../../text/opposites.ts';
import { isContent } from '../../text/align.ts';
import { lacks } from './lack.ts';
import { answeredOrders, reversedOrder } from './order.ts';
import { matchBest, slotLikeness, type Finding, type Half, type Scene } from './scene.ts';

/** Contradicting words in places this alike answer each other. */
const SLOT = 0.45;
const SLOT_FELT = 0.45;
/** How many tokens may lie between a denying word and what it denies. */
const NEAR = 6;
/** Below this share of words in common two sides may simply speak of different things. */
const SAME_MATTER = 0.3;

const isNegation = (half: Half, i: number): boolean => {
  const { lemma, norm } = half.tokens[i]!;
  // "Failed to pay" denies as "did not pay" does.
  if (lemma === 'fail') return half.tokens[i + 1]?.norm === 'to' && half.tokens[i + 2]?.tag === 'VERB';
  if (!NEGATIONS.has(lemma) && !NEGATIONS.has(norm)) return false;
  const [before, next] = [half.tokens[i - 1]?.norm ?? '', half.tokens[i + 1]?.norm ?? ''];
  if (lemma === 'not')
    return !NOT_ONLY.has(next) && !(before === 'or' && half.tokens[i - 2]?.norm === 'whether');
  if (norm === 'no') return !NO_LESS.has(next) && !/^\d/.test(next) && !['one'].includes(before);
  return !(norm === 'never' && next === '-');
};

const DENYING = /^(?:un|ill|in|im|ir|il|dis|non)-?(?=\p{L}{4})/u;
/** Beginnings that the tokens keep apart ("ill-equipped"). */
const DENYING_PARTS = new Set(['ill', 'non', 'un']);
const BARE = /^(?:in|im|dis|de|ir|il)/;

/** Words that deny without being a negation: they may answer one. */
const isDenial = (scene: Scene, half: Half, i: number): boolean => {
  const { lemma, norm } = half.tokens[i]!;
  if (half.tokens[i + 1]?.norm === '-' && DENYING_PARTS.has(norm)) return true;
  if (DENIALS.has(lemma) || DENIALS.has(norm) || /(?:less|free)$/.test(norm)) return true;
  if (!DENYING.test(norm)) return false;
  const stem = norm.replace(DENYING, '');
  return (
    scene.language.lexicon.knows(stem) && (!BARE.test(norm) || scene.language.lexicon.antonyms(norm, stem))
  );
};

/** The words that a negation governs: the next content words after it. */
const governed = (half: Half, i: number): number[] => {
  const found: number[] = [];
  for (let k = i + 1; k < half.tokens.length && found.length < 2 && k < i + 6; k++)
    if (isContent(half.tokens[k]!)) found.push(k);
  return found;
};

export const comparePolarity = (scene: Scene): Finding[] => {
  const orders = answeredOrders(scene);
  // "Before" and "after" that tell of the same two events are no opposites by themselves.
  const opposed = opposites(scene).filter(
    (f) => !orders.some(({ a, b }) => f.a.includes(a.at) || f.b.includes(b.at)),
  );
  const [negsA, negsB] = [
    negations(scene.a, scene.alignment.inB, scene.b),
    negations(scene.b, scene.alignment.inA, scene.a),
  ];
  const paired = matchBest(negsA, negsB, (x, y) => answers(scene, x, y), 0.05);
  const [openA, openB] = [
    negsA.filter((x) => !paired.some((p) => p[0] === x)),
    negsB.filter((y) => !paired.some((p) => p[1] === y)),
  ];
  const denied: Finding[] = [];
  const used = new Set<Finding>();
  for (const [open, half, other, side] of [
    [openA, scene.a, scene.b, 'a'],
    [openB, scene.b, scene.a, 'b'],
  ] as const) {
    const answersLeft = denialsLeft(scene, other, side === 'a' ? 'b' : 'a');
    for (const i of open) {
      const near = opposed.find((f) => !used.has(f) && governed(half, i).some((g) => f[side].includes(g)));
      if (near) used.add(near);
      else if (takeAnswer(answersLeft, half, i, side === 'a' ? scene.alignment.inB : scene.alignment.inA))
        continue;
      else denied.push(...negated(scene, side, i));
    }
  }
  const enough = Math.max(scene.shareA, scene.shareB) >= SAME_MATTER;
  return [
    ...(enough ? denied : []),
    ...opposed.filter((f) => !used.has(f)),
    ...(enough ? lacks(scene) : []),
    ...orders.filter((o) => o.reversed).map(reversedOrder),
  ];
};

/** The negations of a side; "fail" that answers "fail" tells nothing of what differs. */
const negations = (half: Half, partners: Int32Array, other: Half): number[] =>
  half.tokens.flatMap((t, i) =>
    isNegation(half, i) && !(t.lemma === 'fail' && other.tokens[partners[i]!]?.lemma === 'fail') ? [i] : [],
  );

/** A denying word answers a negation where it stands near the partners of what is negated, or where those have none. */
const takeAnswer = (left: number[], half: Half, i: number, partners: Int32Array): boolean => {
  const there = governed(half, i)
    .map((g) => partners[g]!)
    .filter((p) => p !== -1);
  const at = left.findIndex((d) => there.length === 0 || there.some((p) => Math.abs(p - d) <= NEAR));
  if (at >= 0) left.splice(at, 1);
  return at >= 0;
};

/** How well two negations answer each other; any two of the same sentence do a little, unless each denies what the other side affirms. */
const answers = (scene: Scene, x: number, y: number): number => {
  const [gx, gy] = [governed(scene.a, x), governed(scene.b, y)];
  const { inA, inB } = scene.alignment;
  const affirmed = (g: readonly number[], partners: Int32Array, other: Half): boolean => {
    const denied = new Set(other.tokens.flatMap((_, k) => (isNegation(other, k) ? governed(other, k) : [])));
    return g.length > 0 && g.every((i) => partners[i] !== -1 && !denied.has(partners[i]!));
  };
  if (affirmed(gx, inB, scene.b) && affirmed(gy, inA, scene.a)) return 0;
  const met = gx.some((i) => gy.includes(scene.alignment.inB[i]!)) ? 1 : 0;
  return 0.1 + met + 0.1 * slotLikeness(scene, [x], [y]);
};

/** Denying words of the other side that have no partner, or whose partner denies nothing. */
const denialsLeft = (scene: Scene, half: Half, side: 'a' | 'b'): number[] => {
  const partners = side === 'a' ? scene.alignment.inB : scene.alignment.inA;
  const other = side === 'a' ? scene.b : scene.a;
  return half.tokens.flatMap((_, i) => {
    if (!isDenial(scene, half, i)) return [];
    const partner = partners[i]!;
    return partner === -1 || !isDenial(scene, other, partner) ? [i] : [];
  });
};

const negated = (scene: Scene, side: 'a' | 'b', i: number): Finding[] => {
  const [half, there] = side === 'a' ? [scene.a, scene.b] : [scene.b, scene.a];
  const partners = side === 'a' ? scene.alignment.inB : scene.alignment.inA;
  const words = governed(half, i);
  // Of "neither approved nor rejected" each denies its own verb.
  const denied = PAIRED.has(half.tokens[i]!.norm) ? words.slice(0, 1) : words;
  const sameWord = isSameWord(half, words[0]!, there, partners[words[0]!]!);
  // Who does not lack it has it.
  const twice = half.tokens[i]!.lemma === 'fail' || half.tokens[words[0]!]?.lemma === 'lack';
  if (twice && !sameWord) return [];
  const answers = denied.map((w) => partners[w]!).filter((p) => p !== -1);
  // "without a permit" where the other side says nothing of a permit: left out, not affirmed.
  if (answers.length === 0 && OF_THINGS.has(half.tokens[i]!.norm)) return [];
  const own = [...auxiliaryBefore(half, i), ...range(i, Math.min(words[0] ?? i, i + 3))];
  const other = answers.length > 0 ? [...auxiliaryBefore(there, Math.min(...answers)), ...answers] : [];
  const why = (a: string, b: string): string => `One side denies what the other affirms: ${a} against ${b}.`;
  return side === 'a'
    ? [{ type: 'polarity', severity: 'conflict', a: own, b: other, why }]
    : [{ type: 'polarity', severity: 'conflict', a: other, b: own, why }];
};
/** Who failed to do one thing may well have done another that is like it. */
const isSameWord = (half: Half, i: number, there: Half, j: number): boolean =>
  half.tokens[i]?.lemma === there.tokens[j]?.lemma;
/** Negations of a thing, not of what is done. */
const OF_THINGS = new Set(['without', 'no', 'neither', 'nor']);
const PAIRED = new Set(['neither', 'nor']);

/** How far before a word its auxiliary may stand ("is the right candidate"). */
const AUXILIARY_WITHIN = 3;

/** The auxiliary that a denial, or what answers it, belongs to: "has [not]", "will be [able]". */
const auxiliaryBefore = (half: Half, at: number): number[] => {
  for (let i = at - 1; i >= Math.max(0, at - AUXILIARY_WITHIN); i--) {
    const { tag } = half.tokens[i]!;
    if (tag === 'AUX') return half.tokens[i - 1]?.tag === 'AUX' ? [i - 1, i] : [i];
    if (!['DET', 'ADV', 'ADJ', 'PART'].includes(tag)) return [];
  }
  return [];
};

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, k) => from + k);

/** Contradicting words: aligned to each other, or without partners in the same place. */
const opposites = (scene: Scene): Finding[] => {
  const { a, b, alignment, language } = scene;
  const found: Finding[] = [];
  const kind = (i: number, j: number) =>
    LIGHT_VERBS.has(a.tokens[i]!.lemma) || LIGHT_VERBS.has(b.tokens[j]!.lemma)
      ? null
      : opposition(language.lexicon, a.tokens[i]!, b.tokens[j]!);
  const say = (i: number, j: number): Finding => ({
    type: 'polarity',
    severity: 'conflict',
    a: [i],
    b: [j],
    why: (x, y) => `Opposite words stand in the same place: ${x} against ${y}.`,
  });
  for (const { a: i, b: j, score } of alignment.pairs)
    if (score < 1 && kind(i, j) !== null && holds(scene, i, j) && !isTurned(scene, i, j))
      found.push(say(i, j));
  const strength = (i: number, j: number): number => {
    const opposed = kind(i, j);
    if (opposed === null || isTurned(scene, i, j)) return 0;
    const slot = slotLikeness(scene, [i], [j]);
    return slot >= (opposed === 'plain' ? SLOT : SLOT_FELT) ? slot : 0;
  };
  const rest = {
    a: looseWords(a, alignment.restA, alignment.inB),
    b: looseWords(b, alignment.restB, alignment.inA),
  };
  const can =
    (half: Half) =>
    (i: number): boolean =>
      half.tokens[i]!.tag !== 'PROPN' && half.tokens[i]!.tag !== 'NUM';
  for (const [i, j] of matchBest(rest.a.filter(can(a)), rest.b.filter(can(b)), strength, SLOT))
    found.push(say(i, j));
  return found;
};

/** "Norvik is larger than Oberau", "Oberau is smaller than Norvik": opposites between the same two parties the other way round say the same. */
const isTurned = ({ a, b, alignment }: Scene, i: number, j: number): boolean => {
  const [before, after] = [partyBeside(a, i, -1), partyBeside(a, i, 1)];
  const [there, beyond] = [partyBeside(b, j, -1), partyBeside(b, j, 1)];
  const same = (x: number | null, y: number | null): boolean =>
    x !== null && y !== null && alignment.inB[x] === y;
  return same(before, beyond) && same(after, there);
};

/** The noun or name nearest to a word on one side of it. */
const partyBeside = ({ tokens }: Half, at: number, step: number): number | null => {
  for (let i = at + step; i >= 0 && i < tokens.length && Math.abs(i - at) <= NEAR; i += step)
    if (tokens[i]!.tag === 'PROPN' || tokens[i]!.tag === 'NOUN') return i;
  return null;
};

/** Content words and direction words ("over", "under") without partners. */
const looseWords = (half: Half, rest: readonly number[], partners: Int32Array): number[] => [
  ...rest,
  ...half.tokens.map((_, i) => i).filter((i) => partners[i] === -1 && DIRECTIONS.has(half.tokens[i]!.norm)),
];
/** Verbs that mean next to nothing by themselves: "made an appearance", "came in". */
const LIGHT_VERBS = new Set('be have do make get come go put set let'.split(' '));
const DIRECTIONS = new Set([
  'over',
  'under',
  'above',
  'below',
  'before',
  'after',
  'up',
  'down',
  'inside',
  'outside',
  'against',
  'for',
]);

/** Neither word has its like elsewhere on the other side, and the places answer. */
const holds = (scene: Scene, i: number, j: number): boolean => {
  const [x, y] = [scene.a.tokens[i]!, scene.b.tokens[j]!];
  const elsewhere =
    scene.b.tokens.some((t) => t.lemma === x.lemma) || scene.a.tokens.some((t) => t.lemma === y.lemma);
  return !elsewhere && (isDenied(x.norm, y.norm) || slotLikeness(scene, [i], [j]) >= 0.3);
};
