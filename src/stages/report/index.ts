/**
 * report: all that the stages found of a story → the story as the outside world reads it.
 *
 * Settles which readings are likely original (that follows from the lineage), counts the origins behind each statement,
 * lines up the quotations and the names.
 */
import type { Article, Collation, Document, Lineage, NoEdge, ReportDocument, ReportStory, Sentence, Story, Variant } from '../../model/index.ts'; // prettier-ignore
import { SEVERITIES } from '../../model/index.ts';
import { quotesOf } from './quotes.ts';
import { settle } from './settle.ts';
import { statementsOf } from './statements.ts';
import { titleOf } from './title.ts';
import { wordingOf } from './wording.ts';

/** Raised whenever the report of the same findings comes out differently: stored results depend on it. */
export const REPORT_VERSION = 6;

/** What the stages before found of one story. */
export interface Findings {
  readonly story: Story;
  /** The story's articles, sorted by id. */
  readonly articles: readonly Article[];
  readonly collation: Collation;
  readonly variants: readonly Variant[];
  readonly lineage: Lineage & { readonly apart: readonly NoEdge[] };
}

/** What changes a story most comes first among differences of one severity. */
const GRAVEST: readonly Variant['type'][] = [
  'polarity', 'number', 'actor', 'date', 'place', 'name', 'quotation', 'attribution', 'modality', 'wording', 'addition', 'omission',
]; // prettier-ignore

const documentsIn = (v: Variant): number =>
  new Set(v.readings.flatMap((r) => r.witnesses.map((w) => w.document))).size;

/** Worst first: by severity, by what it is about, by how many documents are concerned. */
const worstFirst = (x: Variant, y: Variant): number =>
  SEVERITIES.indexOf(x.severity) - SEVERITIES.indexOf(y.severity) ||
  GRAVEST.indexOf(x.type) - GRAVEST.indexOf(y.type) ||
  documentsIn(y) - documentsIn(x) ||
  (x.id < y.id ? -1 : 1);

export const report = ({ story, articles, collation, variants, lineage }: Findings): ReportStory => {
  const settled = settle(variants, lineage).sort(worstFirst);
  return {
    id: story.id,
    title: titleOf(articles),
    documents: story.documents,
    passages: collation.passages,
    links: collation.links,
    lineage,
    variants: settled,
    quotes: quotesOf(articles, collation, lineage.edges),
    statements: statementsOf(articles, collation, settled, lineage),
    wording: wordingOf(articles),
  };
};

/** A document as the report carries it. */
export const reportDocument = (document: Document, sentences: readonly Sentence[]): ReportDocument => {
  const { id, file, url, outlet, title, byline, dateline, published, publishedFrom, language, credits, text, diagnostics } = document; // prettier-ignore
  return {
    ...{ id, file, url, outlet, title, byline, dateline, published, publishedFrom, language, credits, text },
    sentences: sentences.map(({ id, start, end, role }) => ({ id, start, end, role })),
    diagnostics,
  };
};
