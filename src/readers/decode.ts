/**
 * Decode: bytes to text. Byte order mark first, then what the page says of itself, then UTF-8 where the bytes are
 * valid, then UTF-16 without a mark, then a guess by letter statistics (chardet), Windows-1252 where that knows nothing.
 */

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Whether the encoding was guessed; then some letters may be wrong. */
  readonly guessed: boolean;
}

/** How much of a file is looked at to tell what it is. */
const SAMPLE = 16 * 1024;
/** A page may say its encoding within its first kilobyte (HTML standard, "prescan"). */
const META_WITHIN = 1024;
/** Control characters hardly occur in text in any encoding; in compressed data they are a tenth. */
const MAX_CONTROLS = 0.02;
/** Broken bytes for each letter beyond ASCII that are still taken for slips in UTF-8 rather than for another encoding. */
const MAX_BROKEN = 0.1;
/** Share of blanks and stops that text in any script has; UTF-16 read the wrong way round has none. */
const MIN_BLANKS = 0.01;

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'a Word, LibreOffice or ZIP file'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\xd0\xcf\x11\xe0', 'an old Word file'],
  ['SQLite format 3', 'a database'],
];

/** What a file that is no text is, in plain words; null where it is text as far as its beginning shows. */
export const binaryKind = (bytes: Uint8Array): string | null => {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const known = MAGIC.find(([magic]) => head.startsWith(magic));
  if (known) return known[1];
  if (markOf(bytes) !== null || utf16Of(bytes) !== null) return null;
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.reduce((n, b) => n + (isControl(b) ? 1 : 0), 0);
  return sample.includes(0) || controls > sample.length * MAX_CONTROLS ? 'a binary file' : null;
};

const isControl = (unit: number): boolean =>
  (unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13) || unit === 127;

/** Text of the bytes. `header` is the encoding that a server named. */
export const decode = async (bytes: Uint8Array, header?: string): Promise<Decoded> => {
  const mark = markOf(bytes);
  if (mark) return { text: read(bytes, mark), encoding: mark, guessed: false };
  const named = header ?? metaOf(bytes);
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null && !utf8.includes('\0')) return { text: utf8, encoding: 'utf-8', guessed: false };
  const wide = utf16Of(bytes);
  if (wide) return { text: read(bytes, wide), encoding: wide, guessed: true };
  if (named && named !== 'utf-8') return { text: read(bytes, named), encoding: named, guessed: false };
  const slips = read(bytes, 'utf-8');
  if (mostlyUtf8(slips)) return { text: slips, encoding: 'utf-8', guessed: true };
  const encoding = await guess(bytes);
  return { text: read(bytes, encoding), encoding, guessed: true };
};

const markOf = (b: Uint8Array): string | null => {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8';
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le';
  return b[0] === 0xfe && b[1] === 0xff ? 'utf-16be' : null;
};

const read = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

const strictly = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const META = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)|^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i;

/** The encoding that a page names in its head; null where it names none that is known. */
const metaOf = (bytes: Uint8Array): string | null => {
  const match = META.exec(String.fromCharCode(...bytes.subarray(0, META_WITHIN)));
  const label = match?.[1] ?? match?.[2];
  if (!label) return null;
  try {
    // A page whose meta element could be read byte by byte is not UTF-16, whatever it says (HTML standard).
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
};

const BLANKS = /[ \n\r。，、،]/g;

/** UTF-16 without a mark: the way round that gives blanks and stops and no control characters. */
const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes.length % 2 !== 0 || bytes.length < 4) return null;
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE));
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = read(sample, encoding);
    const blanks = text.match(BLANKS)?.length ?? 0;
    let controls = 0;
    for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) controls++;
    if (controls === 0 && !text.includes('\0') && blanks >= text.length * MIN_BLANKS && blanks > 0)
      return encoding;
  }
  return null;
};

const mostlyUtf8 = (text: string): boolean => {
  const broken = text.match(/\ufffd+/g)?.length ?? 0;
  const beyond = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return broken <= beyond * MAX_BROKEN;
};

/** chardet takes Windows-1252 for Latin-1 and for Windows-1250; the web's rule is to read Latin-1 as Windows-1252. */
const guess = async (bytes: Uint8Array): Promise<string> => {
  const { analyse } = await import('chardet');
  const best = analyse(bytes.subarray(0, SAMPLE)).find((match) => match.confidence >= 30);
  const name = best?.name.toLowerCase() ?? 'windows-1252';
  if (name.startsWith('iso-8859-1') || name === 'windows-1250' || name.startsWith('utf'))
    return 'windows-1252';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return 'windows-1252';
  }
};
