/**
 * Statements: what the documents assert, with the documents and the independent origins that bear it out.
 *
 * Every passage is a statement, told in the words of the sentence that speaks for it best; so is every sentence that
 * stands alone. A document bears a statement out where it says most of it, not where it merely touches on the same, nor
 * where it contradicts it. A statement is disputed where readings contradict each other and the lineage does not explain
 * it as a change made on the way: where nothing tells which is original, or an origin of its own stands against it.
 */
import { hashText } from '../../algorithms/hash.ts';
import type { Article, Collation, Lineage, Statement, Variant } from '../../model/index.ts';
import { originsBearing, sayOtherwise, standsIn } from '../../model/index.ts';
import { spoiledSentences, spokenFor, worthOf } from './speaking-sentences.ts';
import { linkedBy, sentencesOf, type Linked, type Partner, type Told } from './told-sentences.ts';

/** A sentence shorter than this, in characters, says too little to be a statement by itself ("I was disappointed."). */
const MIN_ALONE = 40;

/** Of the content of a statement a document must hold so much, in what it says there, to bear it out … */
const BORNE_OUT = 0.4;
/** … in sentences that surely tell the same … */
const SURELY = 0.6;
/** … and, where they are worded otherwise, with so many words in common beside names: one minister says many things. */
const MATTER_SHARED = 2;

const isAboutTheSame = (a: Told, b: Told): boolean =>
  [...a.matter].filter((w) => b.matter.has(w)).length >= Math.min(MATTER_SHARED, a.matter.size);

/** The sentences of a passage that bear out the one that speaks for it. */
const bearingOut = (
  speaker: string,
  sentences: readonly string[],
  linked: Linked,
  told: ReadonlyMap<string, Told>,
): string[] => {
  const inside = new Set(sentences);
  const isSure = ({ score, relation, sentence }: Partner): boolean =>
    score >= SURELY &&
    (relation === 'verbatim' ||
      relation === 'edited' ||
      isAboutTheSame(told.get(speaker)!, told.get(sentence)!));
  const partners = (linked.get(speaker) ?? []).filter((p) => inside.has(p.sentence) && isSure(p));
  const byDocument = Map.groupBy(partners, (p) => told.get(p.sentence)!.document);
  const held = [...byDocument.values()].filter(
    (list) => list.reduce((sum, p) => sum + p.share, 0) >= BORNE_OUT,
  );
  return [speaker, ...held.flatMap((list) => list.map((p) => p.sentence))];
};

const isDispute = (variant: Variant): boolean =>
  variant.severity === 'conflict' && !variant.readings.some((r) => r.likelyOriginal);

/** The sentences that take a side in a dispute: they speak of the statement, though they do not say the same. */
const takingSides = (
  sentences: readonly string[],
  own: readonly Variant[],
  told: ReadonlyMap<string, Told>,
): string[] => {
  const sides = own.filter(isDispute).flatMap((v) => v.readings);
  return sentences.filter((s) => sides.some((r) => standsIn(told.get(s)!, r)));
};

export const statementsOf = (
  articles: readonly Article[],
  collation: Collation,
  variants: readonly Variant[],
  lineage: Lineage,
): Statement[] => {
  const told = sentencesOf(articles);
  const linked = linkedBy(collation);
  const byPassage = Map.groupBy(variants, (v) => v.passage);
  const spoiled = spoiledSentences(told, variants, lineage);
  const statement = (speaker: string, sentences: readonly string[], own: readonly Variant[]): Statement => {
    const { document, start, end, text } = told.get(speaker)!;
    const otherwise = sayOtherwise({ document, start, end }, own);
    const speaking = Map.groupBy(sentences, (s) => told.get(s)!.document);
    const byDocument = new Map([...speaking].filter(([d]) => !otherwise.has(d)));
    const origins = originsBearing(byDocument, lineage);
    const opposed = originsBearing(speaking, lineage).some((o) => !origins.includes(o));
    return {
      id: `s${hashText([speaker, ...sentences]).slice(0, 10)}`,
      text,
      from: { document, start, end },
      documents: [...byDocument.keys()].sort(),
      origins,
      status:
        opposed || own.some(isDispute) ? 'disputed' : origins.length > 1 ? 'corroborated' : 'single-origin',
      variants: own.map((v) => v.id),
    };
  };
  const worth = (s: string, inside: ReadonlySet<string>): number =>
    worthOf(s, inside, linked, told.get(s)!, spoiled.has(s));
  const isTold = (s: string): boolean => told.get(s)!.role !== 'title';
  const passages = collation.passages.filter((p) => p.sentences.some(isTold));
  const collated = new Set(collation.passages.flatMap((p) => p.sentences));
  const alone = [...told.values()].filter(
    (t) => !collated.has(t.id) && isTold(t.id) && t.end - t.start >= MIN_ALONE,
  );
  return [
    ...spokenFor(passages, worth, linked).map((s) => {
      const own = s.passages.flatMap((p) => byPassage.get(p.id) ?? []);
      const bearing = bearingOut(s.speaker, s.sentences, linked, told);
      return statement(s.speaker, [...new Set([...bearing, ...takingSides(s.sentences, own, told)])], own);
    }),
    ...alone.map((t) => statement(t.id, [t.id], [])),
  ];
};
