/** Diff: two texts → what they say differently, how alike they are, and whether one descends from the other. */
import type { Article, Document, PairReport } from '../model/index.ts';
import { bareDocument, Failure } from '../model/index.ts';
import { jsonLines } from '../readers/jsonl.ts';
import { annotate } from '../stages/annotate/index.ts';
import { diffArticles } from '../stages/diff.ts';
import { extract } from '../stages/extract/index.ts';
import type { Diagnostic } from '../model/index.ts';
import { english } from './language.ts';
import { readDocuments } from './read-articles.ts';

/** Texts shorter than this are headlines and sentences: there is no title, byline or credit in them to look for. */
const ARTICLE_LENGTH = 600;
/** Pairs often come in runs with one side the same; so many annotated texts are kept. */
const KEPT = 16;

const documentOf = async (id: string, text: string): Promise<Document> => {
  if (text.length < ARTICLE_LENGTH) return bareDocument(id, text);
  const { document } = await extract({ kind: 'record', file: id, record: { id, text } });
  return document ? { ...document, id } : bareDocument(id, text);
};

/** Annotates each text once while it stays among the last few. */
const articleReader = (): ((id: string, text: string) => Promise<Article>) => {
  const kept = new Map<string, Article>();
  return async (id, text) => {
    const key = `${id} ${text}`;
    const found = kept.get(key);
    if (found) return found;
    const document = await documentOf(id, text);
    const article = { document, annotations: annotate(document, english()) };
    kept.set(key, article);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return article;
  };
};

export type DiffRow = { readonly pair: PairReport } | { readonly diagnostic: Diagnostic };

/** One answer for each line `{id, a, b}`, in order, as soon as it is there. */
export async function* diffPairs(path: string): AsyncGenerator<DiffRow> {
  const articleOf = articleReader();
  for await (const line of jsonLines(path)) {
    if ('diagnostic' in line) yield line;
    else {
      const row = rowOf(line.value);
      if (row === null)
        yield {
          diagnostic: {
            code: 'broken-record',
            severity: 'warning',
            file: path,
            line: line.line,
            message: 'this line is not {id, a, b} and was left out',
          },
        };
      else
        yield {
          pair: diffArticles(row.id, await articleOf('a', row.a), await articleOf('b', row.b), english()),
        };
    }
  }
}

const rowOf = (value: unknown): { id: string; a: string; b: string } | null => {
  const { id, a, b } = (value ?? {}) as Record<string, unknown>;
  return typeof a === 'string' && typeof b === 'string' && id !== undefined ? { id: String(id), a, b } : null;
};

export interface Diffed {
  readonly a: Document;
  readonly b: Document;
  readonly pair: PairReport;
}

/** Compares two inputs, each of one article. */
export const diffInputs = async (a: string, b: string): Promise<Diffed> => {
  const [x, y] = [await oneDocument(a), await oneDocument(b)];
  const articles = [x, y]
    .map((d, i) => ({ ...d, id: `${i === 0 ? 'a' : 'b'}` }))
    .map((document) => ({ document, annotations: annotate(document, english()) }));
  return { a: x, b: y, pair: diffArticles(`${a} ${b}`, articles[0]!, articles[1]!, english()) };
};

const oneDocument = async (input: string): Promise<Document> => {
  const { documents } = await readDocuments([input]);
  if (documents.length > 1)
    throw new Failure('usage', `${input}: holds ${documents.length} articles; diff compares two texts`);
  return documents[0]!;
};
