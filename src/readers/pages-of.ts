/** Pages of bytes: what one file, answer or stream holds, told by its name and, where that says nothing, by its content. */
import type { Page } from '../model/index.ts';
import { binaryKind, decode } from './decode.ts';
import type { Read } from './read.ts';
import { note, warning } from './read.ts';
import { recordOf } from './records.ts';

/** A line this long holds no paragraph marks that could be told apart. */
const LONG_LINE = 100_000;
const LOOKS_HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i;
const LOOKS_JSON = /^\s*[{[]/;

/** What is known of the bytes beside themselves. */
export interface Known {
  /** The encoding that a server named. */
  readonly charset?: string | undefined;
  /** Where the page is from. */
  readonly url?: string | undefined;
}

/** Pages of the bytes of one file, by its ending and, where that says nothing, by its content. */
export const pagesOf = async (
  bytes: Uint8Array,
  file: string,
  { charset, url }: Known = {},
): Promise<Read[]> => {
  if (bytes.length === 0) return [warning('empty-file', file, 'the file is empty')];
  const binary = binaryKind(bytes);
  if (binary)
    return [warning('binary-file', file, `this is ${binary}, not text; save its text as .txt first`)];
  const { text, encoding, guessed } = await decode(bytes, charset);
  if (text.trim() === '') return [warning('empty-file', file, 'the file holds nothing but white space')];
  const notes: Read[] = [];
  if (guessed) notes.push(note('guessed-encoding', file, `read as ${encoding}, which is a guess`));
  const pages = understand(text, file, url);
  if (pages.some((p) => 'page' in p && p.page.kind === 'text') && longestLine(text) > LONG_LINE)
    notes.push(
      note('long-line', file, 'a line of over 100,000 characters: its paragraphs cannot be told apart'),
    );
  return [...notes, ...pages];
};

const longestLine = (text: string): number => {
  let longest = 0;
  for (let from = 0, at = 0; at >= 0; from = at + 1) {
    at = text.indexOf('\n', from);
    longest = Math.max(longest, (at < 0 ? text.length : at) - from);
  }
  return longest;
};

const understand = (text: string, file: string, url?: string): Read[] => {
  const ending = /\.(\w+)(?:\.gz)?$/.exec(file)?.[1]?.toLowerCase() ?? '';
  if (ending === 'json' || (file === '-' && LOOKS_JSON.test(text))) return readJson(text, file);
  if (/^x?html?$/.test(ending) || LOOKS_HTML.test(text)) return [{ page: htmlPage(text, file, url) }];
  return [{ page: { kind: 'text', file, text } }];
};

const htmlPage = (html: string, file: string, url?: string): Page => ({
  kind: 'html',
  file,
  html,
  ...(url ? { url } : {}),
});

/** One record, a list of records, or (some tools name JSONL so) a record a line. */
const readJson = (text: string, file: string): Read[] => {
  const whole = parse(text);
  if (whole !== undefined && !Array.isArray(whole)) return [recordOf(whole, file)];
  if (Array.isArray(whole)) return whole.map((value, i) => recordOf(value, file, i + 1));
  const lines = text.split('\n');
  if (lines.length > 1 && parse(lines[0]!) !== undefined)
    return lines.flatMap((line, i) => {
      if (line.trim() === '') return [];
      const value = parse(line);
      if (value !== undefined) return [recordOf(value, file, i + 1)];
      return [warning('broken-record', file, 'this line is not valid JSON and was left out', i + 1)];
    });
  if (file === '-') return [{ page: { kind: 'text', file, text } }];
  return [warning('broken-record', file, 'this is not valid JSON', brokenLine(text))];
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The line at which the parser stops: the first whose text cannot be mended by what follows. Found by halving. */
const brokenLine = (text: string): number => {
  const lines = text.split('\n');
  let [good, bad] = [0, lines.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (mayGoOn(`${lines.slice(0, middle).join('\n')}\n`)) good = middle;
    else bad = middle;
  }
  return bad;
};

const mayGoOn = (beginning: string): boolean => {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    return message.includes('end of JSON') || Number(position) >= beginning.length;
  }
};
