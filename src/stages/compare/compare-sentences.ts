/**
 * Compares some sentences of one article with some of another: every difference with its type, its severity and one
 * plain sentence why. The two sides are compared in a fixed order of their texts and turned back afterwards, so that
 * swapping them mirrors the answer exactly.
 */
import type { PairVariant, Severity, Span, VariantType } from '../../model/index.ts';
import { SEVERITIES } from '../../model/index.ts';
import type { Language } from '../../text/language.ts';
import { compareActors } from './actor.ts';
import { compareDates } from './date.ts';
import { compareModality } from './modality.ts';
import { compareNames } from './name.ts';
import { compareNumbers } from './number.ts';
import { comparePolarity } from './polarity.ts';
import { compareQuantifiers } from './quantifier.ts';
import { compareQuotations } from './quotation.ts';
import { halfOf, sceneOf, spanOf, type Finding, type Half, type Scene, type Side } from './scene.ts';
import { compareWording } from './wording.ts';

/** Below this share of common words on either side, what differs are two matters and not two readings. */
const SAME_MATTER = 0.2;

/** What a finding is worth to the caller: itself, another, or nothing. */
export type Judge = (scene: Scene, f: Finding) => Finding | null;

export const compareSentences = (a: Side, b: Side, language: Language): PairVariant[] =>
  compareHalves(halfOf(a), halfOf(b), language).variants;

export interface Compared {
  readonly variants: readonly PairVariant[];
  readonly findings: readonly Finding[];
  readonly scene: Scene;
  /** Whether the scene's `a` is the caller's `b`. */
  readonly turned: boolean;
}

/** The same of sides that have been prepared, with the alignment that led to it. */
export const compareHalves = (
  a: Half,
  b: Half,
  language: Language,
  judge: Judge = (_, f) => f,
): Compared & { variants: PairVariant[] } => {
  const turned = textOf(b) < textOf(a);
  const scene = turned ? sceneOf(b, a, language) : sceneOf(a, b, language);
  const findings = findingsOf(scene, judge);
  return { variants: inOrder(findings.map((f) => variantOf(scene, f, turned))), findings, scene, turned };
};

/** The words of a side, as they stand. */
export const textOf = (side: Side): string =>
  side.sentences.map((s) => side.article.document.text.slice(s.start, s.end)).join(' ');

/** Whether the two sides have enough in common to speak of the same matter. */
const isOneMatter = (scene: Scene): boolean =>
  Math.max(scene.shareA, scene.shareB) >= SAME_MATTER && !isSameText(scene);

/** The same words in the same order, whatever their typography, differ in nothing. */
const isSameText = ({ a, b }: Scene): boolean =>
  a.tokens.length === b.tokens.length && a.tokens.every((t, i) => t.norm === b.tokens[i]!.norm);

/** Differences in fact: the types that can be a conflict. */
const factFindings = (scene: Scene): Finding[] =>
  isOneMatter(scene)
    ? [
        ...compareNumbers(scene),
        ...compareQuantifiers(scene),
        ...compareDates(scene),
        ...compareNames(scene),
        ...comparePolarity(scene),
        ...compareActors(scene),
      ]
    : [];

export const findingsOf = (scene: Scene, judge: Judge = (_, f) => f): Finding[] => {
  if (!isOneMatter(scene)) return [];
  const told = [...factFindings(scene), ...compareQuotations(scene), ...compareModality(scene)].flatMap(
    (f) => judge(scene, f) ?? [],
  );
  const taken = (side: 'a' | 'b') =>
    new Set(told.filter((f) => f.type !== 'quotation').flatMap((f) => f[side]));
  return [...told, ...compareWording(scene, taken('a'), taken('b')).flatMap((f) => judge(scene, f) ?? [])];
};

type Words = Span & { readonly text: string };

const wordsOf = (half: Half, span: Span): Words => ({
  start: span.start,
  end: span.end,
  text: half.text.slice(span.start, span.end),
});

/** Where words that this side lacks would stand: after the partner of the nearest word before them. */
const gapIn = (half: Half, partners: Int32Array, at: readonly number[]): Span => {
  for (let i = at[0]! - 1; i >= 0; i--) {
    if (partners[i] === -1) continue;
    const { end } = half.tokens[partners[i]!]!;
    return { start: end, end };
  }
  const start = half.sentences[0]?.start ?? 0;
  return { start, end: start };
};

const variantOf = (scene: Scene, f: Finding, turned: boolean): PairVariant => {
  const a = wordsOf(
    scene.a,
    f.a.length > 0 ? spanOf(scene.a, f.a) : gapIn(scene.a, scene.alignment.inA, f.b),
  );
  const b = wordsOf(
    scene.b,
    f.b.length > 0 ? spanOf(scene.b, f.b) : gapIn(scene.b, scene.alignment.inB, f.a),
  );
  const quote = ({ text }: Words): string => (text === '' ? 'nothing' : `“${text}”`);
  if (!turned) return { type: f.type, severity: f.severity, a, b, why: f.why(quote(a), quote(b)) };
  return {
    type: mirrored(f.type),
    severity: f.severity,
    a: b,
    b: a,
    why: mirroredWhy(f, quote(a), quote(b)),
  };
};

const mirrored = (type: VariantType): VariantType =>
  type === 'addition' ? 'omission' : type === 'omission' ? 'addition' : type;

/** Sentences name "the first" and "the second"; the words are handed over in the order of the caller. */
const mirroredWhy = (f: Finding, a: string, b: string): string =>
  f.type === 'addition' || f.type === 'omission' || f.type === 'modality' || f.why.length === 0
    ? f.why(a, b).replace(/\b(first|second)\b/g, (w) => (w === 'first' ? 'second' : 'first'))
    : f.why(b, a);

const rank = (s: Severity): number => SEVERITIES.indexOf(s);

/** Worst first, then as they stand in the texts. */
const inOrder = (variants: readonly PairVariant[]): PairVariant[] =>
  [...variants].sort(
    (x, y) =>
      rank(x.severity) - rank(y.severity) ||
      x.a.start - y.a.start ||
      x.b.start - y.b.start ||
      (x.type < y.type ? -1 : x.type > y.type ? 1 : 0),
  );
