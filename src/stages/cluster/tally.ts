/** Tally: the terms of one text as it uses them, one after another. */
import type { Language } from '../../text/language.ts';
import { wordTable, type WordTable } from './word-table.ts';
import { FORMS, LOW, NAME, pairsOfLetters, UNSPACED, wordScanner, type Scan, type Word } from './words.ts';

/** Valid until the next text. All but `order` and `lead` by term, in the order of their first use; the first `count` of each. */
export interface Tally {
  readonly count: number;
  /** Both halves of the key. */
  readonly lows: Uint32Array;
  readonly highs: Uint32Array;
  /** How often it is used: at all, in the lead, as a name, in small letters. */
  readonly times: Uint16Array;
  readonly early: Uint16Array;
  readonly names: Uint16Array;
  readonly smalls: Uint16Array;
  /** Share of ordinary English articles that use it. */
  readonly expected: Float32Array;
  /** How many words there are, and the term of each. */
  readonly length: number;
  readonly order: Uint16Array;
  /** The words of the lead. */
  readonly lead: readonly Word[];
}

/** `longest`: letters of a text at most; `lead`: letters of its opening. */
export const tallier = (longest: number, lead: number, language?: Language): ((text: string) => Tally) => {
  const scan = wordScanner();
  const table = wordTable(language);
  const tally = room(longest);
  const add = adder(tally, table, lead);
  return (text) => {
    table.trim();
    [tally.count, tally.length, tally.lead.length] = [0, 0, 0];
    add.begin();
    eachWord(text, scan(text), table, add.word);
    return tally;
  };
};

const room = (most: number) => ({
  count: 0,
  length: 0,
  lows: new Uint32Array(most),
  highs: new Uint32Array(most),
  times: new Uint16Array(most),
  early: new Uint16Array(most),
  names: new Uint16Array(most),
  smalls: new Uint16Array(most),
  expected: new Float32Array(most),
  order: new Uint16Array(most),
  lead: [] as Word[],
});

/** Calls `take` for each word of the text: its number in the table, its form, and where it begins. */
const eachWord = (
  text: string,
  { count, starts, ends, forms }: Scan,
  table: WordTable,
  take: (word: number, form: number, start: number) => void,
): void => {
  for (let w = 0; w < count; w++) {
    const [start, end, form] = [starts[w]!, ends[w]!, forms[w]!];
    if (form !== UNSPACED) take(table.written(text, start, end, form), form, start);
    else pairsOfLetters(text.slice(start, end)).forEach((pair, i) => take(table.pair(pair), LOW, start + i));
  }
};

const adder = (tally: ReturnType<typeof room>, table: WordTable, lead: number) => {
  // By term of the table: its place in the tally, where `stamps` says that this text has it.
  let [places, stamps] = [new Uint32Array(0), new Uint32Array(0)];
  let text = 0;
  const added = (term: number): number => {
    if (term >= stamps.length) [places, stamps] = [larger(places, term), larger(stamps, term)];
    const at = tally.count++;
    [stamps[term], places[term]] = [text, at];
    [tally.lows[at], tally.highs[at]] = [table.low(term), table.high(term)];
    tally.times[at] = tally.early[at] = tally.names[at] = tally.smalls[at] = tally.expected[at] = 0;
    return at;
  };
  const word = (number: number, form: number, start: number): void => {
    const term = table.term(number);
    const at = stamps[term] === text ? places[term]! : added(term);
    tally.order[tally.length++] = at;
    tally.times[at]!++;
    if (form === NAME) tally.names[at]!++;
    else if (form === LOW) tally.smalls[at]!++;
    const expected = table.expected(number);
    if (expected > tally.expected[at]!) tally.expected[at] = expected;
    if (start >= lead) return;
    tally.early[at]!++;
    tally.lead.push({ norm: table.norm(number), form: FORMS[form]! });
  };
  return { begin: () => void text++, word };
};

const larger = (array: Uint32Array, index: number): Uint32Array<ArrayBuffer> => {
  const copy = new Uint32Array(Math.max(1024, 2 * array.length, index + 1));
  copy.set(array);
  return copy;
};
