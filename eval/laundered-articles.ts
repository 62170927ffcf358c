/** The pairs of `laundered` as articles, for training and for figures. Reads ../shared/eval. */
import { annotate } from '../src/stages/annotate/index.ts';
import { bareDocument, type Article, type Span } from '../src/model/index.ts';
import { english } from '../src/app/language.ts';

const SHARED = new URL('../../shared/eval/', import.meta.url);

export interface Side {
  readonly article: Article;
  /** Segment number → its place. */
  readonly spans: ReadonlyMap<number, Span>;
}

export interface LaunderedPair {
  readonly id: string;
  readonly same: boolean;
  readonly human: boolean;
  readonly a: Side;
  readonly b: Side;
}

/** A bare text, annotated. */
export const articleOf = (id: string, text: string): Article => {
  const document = { ...bareDocument(id, text), language: 'en' };
  return { document, annotations: annotate(document, english()) };
};

export const launderedPairs = async (): Promise<LaunderedPair[]> => {
  const { readLines } = await import(new URL('lib.mjs', SHARED).href);
  const { launderedPairs: pairs } = await import(new URL('laundered.mjs', SHARED).href);
  const rows = readLines(new URL('sets/laundered.jsonl.gz', SHARED).pathname);
  return [...pairs(rows)].map((p) => ({
    id: p.id,
    same: p.same,
    human: Boolean(p.human),
    a: { article: articleOf('a', p.a.text), spans: p.a.spans },
    b: { article: articleOf('b', p.b.text), spans: p.b.spans },
  }));
};

/** The segment that holds most of a span. */
export const segmentOf = (side: Side, span: Span): number | undefined => {
  let [best, most] = [undefined as number | undefined, 0];
  for (const [i, s] of side.spans) {
    const over = Math.min(s.end, span.end) - Math.max(s.start, span.start);
    if (over > most) [best, most] = [i, over];
  }
  return best;
};
