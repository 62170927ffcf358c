/** From text: a plain text or Markdown file to a document. The text stays as it is; offsets count in the file. */
import type { Document } from '../../model/index.ts';
import { creditsIn } from './credits.ts';
import { documentId } from './ids.ts';
import { languageOf } from './language.ts';
import { linesOf } from './lines.ts';
import { markdownBlocks } from './markdown.ts';
import { dateIn, dateInUrl } from './published.ts';
import { readLines } from './roles.ts';

/** Marks of the file that are no text; line marks of other systems become "\n", which keeps all offsets. */
const bare = (text: string): string =>
  text.replace(/^\ufeff/, '').replace(/\r(?!\n)|[\u2028\u2029\u0085]/g, '\n');

export const documentOfText = async (file: string, raw: string): Promise<Document> => {
  const text = bare(raw);
  const lines = linesOf(text);
  const reading = /\.(?:md|markdown)(?:\.gz)?$/i.test(file) ? markdownBlocks(lines) : readLines(lines, true);
  const { title, byline, outlet, url, dateline, blocks } = reading;
  const named = dateInFileName(file);
  return {
    id: documentId({ file, url, title, text }),
    file,
    url,
    outlet,
    title,
    byline,
    dateline,
    published: reading.published ?? named,
    publishedFrom: reading.published ? 'text' : named ? 'file-name' : 'none',
    facts: {
      ...(outlet === null ? {} : { outlet: 'text' }),
      ...(title === null ? {} : { title: 'text' }),
      ...(byline === null ? {} : { byline: 'text' }),
      language: 'text',
    },
    language: await languageOf(text),
    credits: creditsIn(text, outlet),
    text,
    blocks,
    diagnostics: [],
  };
};

const dateInFileName = (file: string): string | null => {
  const name = file.replace(/^.*[/\\]/, '');
  return dateInUrl(name) ?? dateIn(name)?.iso ?? null;
};
