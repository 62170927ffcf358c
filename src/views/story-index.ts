/**
 * The index of a story: look-ups that every view needs (documents, names on screen, sentences, partners, marks), built once.
 * Only reads the report; all spans stay those of the report.
 */
import type {
  Edge,
  Link,
  Passage,
  Place,
  Report,
  ReportDocument,
  ReportSentence,
  ReportStory,
  Span,
  Statement,
  Variant,
} from '../model/index.ts';
import { sayOtherwise } from '../model/index.ts';
import { documentNames } from './document-names.ts';
import { minutes } from './when.ts';

/** Words of a document that a variant points at. `reading` is the index of its reading. */
export interface VariantMark extends Span {
  readonly variant: Variant;
  readonly reading: number;
}

export interface SentenceAt {
  readonly document: ReportDocument;
  readonly sentence: ReportSentence;
  readonly index: number;
}

export interface StoryIndex {
  readonly story: ReportStory;
  /** In order of publication; the undated last. */
  readonly documents: readonly ReportDocument[];
  readonly byId: ReadonlyMap<string, ReportDocument>;
  /** Name on screen of a document, a lost source or an origin. */
  readonly name: (id: string) => string;
  readonly sentence: (id: string) => SentenceAt | undefined;
  /** The sentence that holds the start of a place. */
  readonly sentenceAt: (place: Place) => ReportSentence | undefined;
  /** Ids of the passages that hold a sentence. */
  readonly passagesOf: (sentence: string) => readonly string[];
  readonly passage: (id: string) => Passage | undefined;
  readonly linksOf: (sentence: string) => readonly Link[];
  readonly marksOf: (document: string) => readonly VariantMark[];
  readonly edgesInto: (node: string) => readonly Edge[];
  readonly originsOf: (document: string) => readonly string[];
  readonly variant: (id: string) => Variant | undefined;
  /** Ids of the documents that contradict a statement. */
  readonly otherwise: (statement: Statement) => readonly string[];
}

export const indexStory = (report: Report, story: ReportStory): StoryIndex => {
  const wanted = new Set(story.documents);
  const documents = report.documents.filter((d) => wanted.has(d.id)).sort(byTime);
  const byId = new Map(documents.map((d) => [d.id, d]));
  const names = documentNames(documents);
  for (const node of story.lineage.nodes) if (node.kind === 'lost') names.set(node.id, node.label);
  for (const origin of story.lineage.origins) if (!names.has(origin.id)) names.set(origin.id, origin.label);
  const sentences = indexSentences(documents);
  const passages = gather(story.passages.flatMap((p) => p.sentences.map((s) => [s, p.id] as const)));
  const passagesById = new Map(story.passages.map((p) => [p.id, p]));
  const links = gather(story.links.flatMap((l) => [[l.a, l] as const, [l.b, l] as const]));
  const marks = indexMarks(story.variants);
  const edges = gather(story.lineage.edges.map((e) => [e.to, e] as const));
  const origins = gather(story.lineage.origins.flatMap((o) => o.documents.map((d) => [d, o.id] as const)));
  const variants = new Map(story.variants.map((v) => [v.id, v]));
  return {
    story,
    documents,
    byId,
    name: (id) => names.get(id) ?? id,
    sentence: (id) => sentences.get(id),
    sentenceAt: (place) => sentenceAt(byId.get(place.document), place.start),
    passagesOf: (id) => passages.get(id) ?? [],
    passage: (id) => passagesById.get(id),
    linksOf: (id) => links.get(id) ?? [],
    marksOf: (id) => marks.get(id) ?? [],
    edgesInto: (id) => edges.get(id) ?? [],
    originsOf: (id) => origins.get(id) ?? [],
    variant: (id) => variants.get(id),
    otherwise: ({ from, variants: ids }) => [
      ...sayOtherwise(
        from,
        ids.map((id) => variants.get(id)).filter((v) => v !== undefined),
      ),
    ],
  };
};

const byTime = (a: ReportDocument, b: ReportDocument): number =>
  (minutes(a.published) ?? Infinity) - (minutes(b.published) ?? Infinity) || (a.id < b.id ? -1 : 1);

const gather = <K, V>(pairs: readonly (readonly [K, V])[]): Map<K, V[]> => {
  const map = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  }
  return map;
};

const indexSentences = (documents: readonly ReportDocument[]): Map<string, SentenceAt> =>
  new Map(
    documents.flatMap((document) =>
      document.sentences.map((sentence, index) => [sentence.id, { document, sentence, index }] as const),
    ),
  );

const indexMarks = (variants: readonly Variant[]): Map<string, VariantMark[]> => {
  const marks = gather(
    variants.flatMap((variant) =>
      variant.readings.flatMap((reading, index) =>
        reading.witnesses.map(
          (w) => [w.document, { start: w.start, end: w.end, variant, reading: index }] as const,
        ),
      ),
    ),
  );
  for (const list of marks.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return marks;
};

const sentenceAt = (document: ReportDocument | undefined, start: number): ReportSentence | undefined => {
  const sentences = document?.sentences ?? [];
  return sentences.find((s) => start < s.end) ?? sentences.at(-1);
};
