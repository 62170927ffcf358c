/**
 * The format of lexicon.bin: little-endian sections behind one header of their lengths. Lists of lists are kept as
 * offsets and values (compressed sparse rows), so that opening the file copies nothing but the words.
 */

/** What goes in. Rows run parallel to `words`, which are sorted; synsets are numbers into `hypernyms`. */
export interface LexiconSource {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly ranks: readonly number[];
  readonly vectors: readonly (readonly number[] | null)[];
  readonly synsets: readonly (readonly number[])[];
  readonly hypernyms: readonly (readonly number[])[];
  readonly antonyms: readonly (readonly string[])[];
  readonly derived: readonly (readonly string[])[];
}

/** A list of lists: row i is `values[offsets[i] … offsets[i + 1] - 1]`. */
export interface Rows {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

/** What comes out; `vectorRow[i]` is the row of word i in `vectors`, or NO_VECTOR. */
export interface LexiconTables {
  readonly dimensions: number;
  /** The row of a word; undefined where it is unknown. */
  readonly find: (word: string) => number | undefined;
  readonly wordAt: (row: number) => string;
  readonly ranks: Uint32Array;
  readonly vectorRow: Uint32Array;
  readonly vectors: Int8Array;
  readonly synsets: Rows;
  readonly hypernyms: Rows;
  readonly antonyms: Rows;
  readonly derived: Rows;
}

export const NO_VECTOR = 0xffffffff;
const MAGIC = 0x31584c56; // "VLX1"
const SECTIONS = 12;

const rows = (lists: readonly (readonly number[])[]): Rows => {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => (offsets[i + 1] = offsets[i]! + list.length));
  return { offsets, values: Uint32Array.from(lists.flat()) };
};

/** Eight bits a dimension, scaled to the vector's largest component: only its direction is kept. */
const quantise = (vectors: readonly (readonly number[] | null)[], dimensions: number) => {
  const kept = vectors.filter((v) => v !== null);
  const out = new Int8Array(kept.length * dimensions);
  kept.forEach((v, row) => {
    const largest = Math.max(...v.map(Math.abs)) || 1;
    v.forEach((x, d) => (out[row * dimensions + d] = Math.round((x / largest) * 127)));
  });
  let row = 0;
  return { vectors: out, vectorRow: Uint32Array.from(vectors, (v) => (v === null ? NO_VECTOR : row++)) };
};

export const encodeLexicon = (source: LexiconSource): Uint8Array => {
  const index = new Map(source.words.map((w, i) => [w, i]));
  const known = (lists: readonly (readonly string[])[]) =>
    rows(lists.map((list) => list.map((w) => index.get(w)).filter((i) => i !== undefined)));
  const { vectors, vectorRow } = quantise(source.vectors, source.dimensions);
  const [synsets, hypernyms] = [rows(source.synsets), rows(source.hypernyms)];
  const [antonyms, derived] = [known(source.antonyms), known(source.derived)];
  const parts = [
    new TextEncoder().encode(source.words.join('\n')), Uint32Array.from(source.ranks), vectorRow, vectors,
    synsets.offsets, synsets.values, hypernyms.offsets, hypernyms.values,
    antonyms.offsets, antonyms.values, derived.offsets, derived.values,
  ]; // prettier-ignore
  const header = Uint32Array.from([MAGIC, source.dimensions, ...parts.map((p) => p.byteLength)]);
  const pad = (n: number) => (n + 3) & ~3;
  const out = new Uint8Array(parts.reduce((n, p) => n + pad(p.byteLength), header.byteLength));
  let at = 0;
  for (const part of [header, ...parts]) {
    out.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += pad(part.byteLength);
  }
  return out;
};

/** Opens what `encodeLexicon` wrote. Throws a RangeError on anything else. */
export const decodeLexicon = (bytes: Uint8Array): LexiconTables => {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const header = new Uint32Array(aligned.buffer, aligned.byteOffset, SECTIONS + 2);
  if (header[0] !== MAGIC) throw new RangeError('not a lexicon, or one of another version');
  let at = aligned.byteOffset + header.byteLength;
  const parts = [...header.slice(2)].map((length) => {
    const start = at;
    at += (length + 3) & ~3;
    return { start, length };
  });
  const u32 = (i: number) => new Uint32Array(aligned.buffer, parts[i]!.start, parts[i]!.length / 4);
  const list = (i: number): Rows => ({ offsets: u32(i), values: u32(i + 1) });
  const text = new Uint8Array(aligned.buffer, parts[0]!.start, parts[0]!.length);
  return {
    dimensions: header[1]!,
    ...wordsIn(text, u32(1).length),
    ranks: u32(1),
    vectorRow: u32(2),
    vectors: new Int8Array(aligned.buffer, parts[3]!.start, parts[3]!.length),
    synsets: list(4),
    hypernyms: list(6),
    antonyms: list(8),
    derived: list(10),
  };
};

const NEWLINE = 10;

/**
 * Looks words up in their sorted list, one to a line, by bisection: a map of all of them would take longer to make than
 * a run on a few articles takes.
 */
const wordsIn = (text: Uint8Array, words: number): Pick<LexiconTables, 'find' | 'wordAt'> => {
  const starts = new Uint32Array(words + 1);
  for (let i = 0, row = 1; i < text.length; i++) if (text[i] === NEWLINE) starts[row++] = i + 1;
  starts[words] = text.length + 1;
  const order = (word: string, row: number): number => {
    const [start, length] = [starts[row]!, starts[row + 1]! - starts[row]! - 1];
    for (let i = 0; i < word.length && i < length; i++) {
      const difference = word.charCodeAt(i) - text[start + i]!;
      if (difference !== 0) return difference;
    }
    return word.length - length;
  };
  const find = (word: string): number | undefined => {
    let [low, high] = [0, words - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const side = order(word, middle);
      if (side === 0) return middle;
      if (side < 0) high = middle - 1;
      else low = middle + 1;
    }
    return undefined;
  };
  const wordAt = (row: number): string =>
    new TextDecoder().decode(text.subarray(starts[row], starts[row + 1]! - 1));
  return { find, wordAt };
};
