/**
 * Statements: what the documents assert, with the documents and the independent origins that bear it out.
 *
 * Every passage is a statement, told in the words of the sentence that speaks for it best; so is every sentence that
 * stands alone. A document bears a statement out where it says most of it, not where it merely touches on the same, nor
 * where it contradicts it. A statement is disputed where readings contradict each other and the lineage does not explain
 * it as a change made on the way: where nothing tells which is original, or an origin of its own stands against it.
 */
import { hashText } from '../../algorithms/hash.ts';
import type {
  Article,
  Collation,
  Lineage,
  Passage,
  Place,
  Relation,
  Statement,
  Variant,
} from '../../model/index.ts';
import { originsBearing, sayOtherwise, standsIn, STORY_ROLES } from '../../model/index.ts';

interface Told extends Place {
  readonly id: string;
  readonly text: string;
  readonly role: string;
  /** What it says apart from names: its nouns, verbs, adjectives and numbers, in dictionary form. */
  readonly matter: ReadonlySet<string>;
}

const MATTER = new Set(['NOUN', 'VERB', 'ADJ', 'NUM']);

/** A sentence shorter than this, in characters, says too little to be a statement by itself ("I was disappointed."). */
const MIN_ALONE = 40;

const sentencesOf = (articles: readonly Article[]): Map<string, Told> =>
  new Map(
    articles.flatMap(({ document, annotations }) =>
      annotations.sentences
        .filter((s) => STORY_ROLES.has(s.role))
        .map((s) => [
          s.id,
          {
            id: s.id,
            document: document.id,
            start: s.start,
            end: s.end,
            role: s.role,
            text: document.text.slice(s.start, s.end),
            matter: new Set(
              annotations.tokens.slice(s.from, s.to).flatMap((t) => (MATTER.has(t.tag) ? [t.lemma] : [])),
            ),
          },
        ]),
    ),
  );

/** A sentence that another one is linked to: how surely, and how much of the first one's content it holds. */
interface Partner {
  readonly sentence: string;
  readonly score: number;
  readonly share: number;
  readonly relation: Relation;
}
type Linked = ReadonlyMap<string, readonly Partner[]>;

const linkedBy = (collation: Collation): Linked => {
  const linked = new Map<string, Partner[]>();
  const note = (from: string, partner: Partner): void => {
    const list = linked.get(from);
    if (list) list.push(partner);
    else linked.set(from, [partner]);
  };
  for (const { a, b, score, shareA, shareB, relation } of collation.links) {
    note(a, { sentence: b, score, share: shareA, relation });
    note(b, { sentence: a, score, share: shareB, relation });
  }
  return linked;
};

/** What a sentence is worth as the words of its statement: what others are most like, and no copyist has spoiled. */
const worthOf = (
  sentence: string,
  inside: ReadonlySet<string>,
  linked: Linked,
  told: Told,
  spoiled: boolean,
): number => {
  const alike = (linked.get(sentence) ?? []).reduce(
    (sum, p) => sum + (inside.has(p.sentence) ? p.score : 0),
    0,
  );
  return alike - (told.role === 'title' ? inside.size : 0) - (spoiled ? inside.size : 0);
};

/** Sentences that hold a reading which the lineage takes for changed, and those of documents reworded throughout. */
const spoiledSentences = (
  told: ReadonlyMap<string, Told>,
  variants: readonly Variant[],
  lineage: Lineage,
): Set<string> => {
  const reworded = new Set(lineage.edges.filter((e) => e.kind === 'translation').map((e) => e.to));
  const changed = variants
    .filter((v) => v.severity === 'conflict' && v.readings.some((r) => r.likelyOriginal))
    .flatMap((v) => v.readings.filter((r) => !r.likelyOriginal).flatMap((r) => r.witnesses));
  const places = Map.groupBy(changed, (w) => w.document);
  const isChanged = (t: Told): boolean =>
    (places.get(t.document) ?? []).some((w) => w.start < t.end && t.start <= w.start);
  return new Set([...told.values()].filter((t) => reworded.has(t.document) || isChanged(t)).map((t) => t.id));
};

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

/** From this score on, the sentences that speak for two passages are one statement. */
const ONE_STATEMENT = 0.6;

interface Spoken {
  readonly speaker: string;
  readonly sentences: readonly string[];
  readonly passages: readonly Passage[];
}

/** The passages, each with the sentence that speaks for it; those that say the same gathered under the better one. */
const spokenFor = (
  passages: readonly Passage[],
  worth: (s: string, inside: ReadonlySet<string>) => number,
  linked: Linked,
): Spoken[] => {
  const best = ({ sentences }: Passage): { speaker: string; worth: number } => {
    const inside = new Set(sentences);
    const ranked = sentences.map((speaker) => ({ speaker, worth: worth(speaker, inside) }));
    return ranked.sort((x, y) => y.worth - x.worth || (x.speaker < y.speaker ? -1 : 1))[0]!;
  };
  const ranked = passages.map((passage) => ({ passage, ...best(passage) }));
  ranked.sort(
    (x, y) => y.passage.sentences.length - x.passage.sentences.length || (x.speaker < y.speaker ? -1 : 1),
  );
  const spoken = new Map<string, { sentences: Set<string>; passages: Passage[] }>();
  for (const { passage, speaker } of ranked) {
    const same = (linked.get(speaker) ?? []).find((p) => spoken.has(p.sentence) && p.score >= ONE_STATEMENT);
    const key = spoken.has(speaker) ? speaker : (same?.sentence ?? speaker);
    const group = spoken.get(key) ?? { sentences: new Set<string>(), passages: [] };
    for (const s of passage.sentences) group.sentences.add(s);
    group.passages.push(passage);
    spoken.set(key, group);
  }
  return [...spoken].map(([speaker, g]) => ({ speaker, sentences: [...g.sentences], passages: g.passages }));
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
