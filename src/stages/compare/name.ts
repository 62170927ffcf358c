/**
 * Names: a person, place or organisation on one side where another stands on the other. Names respelled, shortened or
 * turned into adjectives have been aligned; what is left over on both sides in the same place is another name.
 */
import { spelledAlike } from '../../text/likeness.ts';
import { isOneBearer, phraseAround, typeOfName } from './named.ts';
import { numbered, respelled } from './respelled.ts';
import { isPartOfPartnered, strangers, type Stranger } from './strangers.ts';
import { matchBest, slotLikeness, type Finding, type Half, type Scene } from './scene.ts';

/** Places this alike answer each other. */
const SLOT = 0.45;
/** … where the other side knows one of the names too, but in another place. */
const SLOT_REPEATED = 0.8;
/** What a name alone of its kind on both sides, and the same small word before it, add to that. */
const ONLY_ONES = 0.3;
const SAME_WORD_BEFORE = 0.2;
/** Names this alike in spelling are one. */
const LIKE_ENOUGH = 0.6;

export const compareNames = (scene: Scene): Finding[] => {
  const { a, b, alignment } = scene;
  const spelled = [...numbered(scene), ...respelled(scene)];
  if (!a.cased || !b.cased) return spelled;
  const [as, bs] = [strangers(a, alignment.restA, b, scene), strangers(b, alignment.restB, a, scene)];
  const [newA, newB] = [
    as.filter((x) => !x.repeated && !isPartOfPartnered(a, x.at, b, scene)),
    bs.filter((y) => !y.repeated && !isPartOfPartnered(b, y.at, a, scene)),
  ];
  const bonus = newA.length === 1 && newB.length === 1 ? ONLY_ONES : 0;
  const score = (x: Stranger, y: Stranger): number => {
    if ((x.repeated && y.repeated) || isRespelling(scene, x.at, y.at) || isOfAnother(scene, x.at, y.at))
      return 0;
    if (isOneBearer(scene, x.at, y.at)) return 0;
    const slot = slotLikeness(scene, x.at, y.at) + sameWordBefore(scene, x.at, y.at);
    return x.repeated || y.repeated ? (slot >= SLOT_REPEATED ? slot : 0) : slot + bonus;
  };
  return [
    ...spelled,
    ...matchBest(as, bs, score, SLOT).map(([x, y]): Finding => ({
      type: typeOfName(scene, x.at, y.at),
      severity: 'conflict',
      a: x.at,
      b: y.at,
      why: (p, q) => `Another name stands in the same place: ${p} against ${q}.`,
    })),
  ];
};

/** Words left over in the middle of a name that has its partner elsewhere are another way of giving that name. */
const isOfAnother = (scene: Scene, x: readonly number[], y: readonly number[]): boolean => {
  const inside = (
    half: Half,
    at: readonly number[],
    partners: Int32Array,
    other: readonly number[],
  ): boolean => {
    const named = phraseAround(half, at).filter((i) => partners[i] !== -1);
    const around = named.some((i) => i < at[0]!) && named.some((i) => i > at.at(-1)!);
    return around && !named.some((i) => other.includes(partners[i]!));
  };
  const { a, b, alignment } = scene;
  return inside(a, x, alignment.inB, phraseAround(b, y)) || inside(b, y, alignment.inA, phraseAround(a, x));
};

/** "Lind Berg" for "Lindberg". */
const isRespelling = (scene: Scene, x: readonly number[], y: readonly number[]): boolean =>
  spelledAlike(
    x.map((i) => scene.a.tokens[i]!.norm).join(''),
    y.map((j) => scene.b.tokens[j]!.norm).join(''),
  ) >= LIKE_ENOUGH;

const sameWordBefore = (scene: Scene, x: readonly number[], y: readonly number[]): number => {
  const word = (half: Half, at: number): string => {
    let i = at - 1;
    while (i >= 0 && ['DET', 'ADJ'].includes(half.tokens[i]!.tag)) i--;
    return half.tokens[i]?.tag === 'ADP' ? half.tokens[i]!.norm : '';
  };
  const before = word(scene.a, x[0]!);
  return before !== '' && before === word(scene.b, y[0]!) ? SAME_WORD_BEFORE : 0;
};
