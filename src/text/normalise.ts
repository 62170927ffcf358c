/** Normal forms of words: what is compared when spelling, case, accents and typographic marks do not matter. */

const MARKS: ReadonlyMap<string, string> = new Map([
  ['‘', "'"], ['’', "'"], ['‛', "'"], ['`', "'"], ['´', "'"], ['ʼ', "'"],
  ['“', '"'], ['”', '"'], ['„', '"'], ['«', '"'], ['»', '"'], ['‟', '"'],
  ['–', '-'], ['—', '-'], ['‐', '-'], ['‑', '-'], ['−', '-'], ['…', '...'],
]); // prettier-ignore

const PLAIN = /^[\x20-\x7e]*$/;

/** Folds typographic quotation marks and dashes to ASCII; the length stays, except that "…" becomes "...". */
export const foldMarks = (text: string): string =>
  PLAIN.test(text) ? text : Array.from(text, (c) => MARKS.get(c) ?? c).join('');

/** Letters that Unicode does not decompose but that newsrooms write without their mark. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'], ['ł', 'l'], ['đ', 'd'], ['ð', 'd'], ['þ', 'th'], ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ı', 'i'],
]); // prettier-ignore

/** Lower case without accents and typographic marks: "Núñez’s" → "nunez's". */
export const normalise = (word: string): string => {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(/\p{M}/gu, '');
  return foldMarks(Array.from(bare, (c) => LETTERS.get(c) ?? c).join(''));
};
