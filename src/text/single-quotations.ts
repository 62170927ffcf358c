/**
 * Quotations in single marks (‘…’, '…', ‚…‘, ‹…›), while a text is read from left to right.
 *
 * Most single marks are apostrophes, so only what is clearly a quotation counts: it opens before a word with room before it, and
 * closes where a clause ends too. What is closed sooner is a word held at arm's length ("the ‘so-called’ plan"). One that its
 * paragraph leaves open counts only if the next paragraph takes it up again.
 */

/** By the mark that opens it what closes a quotation. */
const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ['‘', '’'],
  ["'", "'"],
  ['‚', '‘'],
  ['‹', '›'],
  ['›', '‹'],
]);
export const SINGLE_MARKS = "‘’'‚‹›";

const ROOM = /^$|[\s([—–]/;
/** The 'nineties are no quotation. */
const OPENS = /^(?!\d+s)[\p{L}\p{N}]/u;
const ENDS_CLAUSE = /[.,!?;:…]/;
const LETTER = /[\p{L}\p{N}]/u;
/** Words that are held at arm's length, at most. */
const FEW = 4;

export interface SingleQuotations {
  /** Told of each single mark, at `i` in the text after so many words. */
  readonly mark: (text: string, i: number, words: number) => void;
  /** Told that a paragraph ends at `i`. */
  readonly endParagraph: (text: string, i: number, words: number) => void;
  /** Numbers of the words where they begin and end, in turn. */
  readonly turns: number[];
}

export const singleQuotations = (): SingleQuotations => {
  const turns: number[] = [];
  let [opening, from] = ['', 0];
  const close = (words: number, counts: boolean): void => {
    if (counts && words > from) turns.push(from, words);
    opening = '';
  };
  return {
    turns,
    mark: (text, i, words) => {
      const mark = text.charAt(i);
      const [before, after] = [text.charAt(i - 1), text.charAt(i + 1)];
      if (opening !== '' && CLOSED_BY.get(opening) === mark && !LETTER.test(after)) {
        const ends = ENDS_CLAUSE.test(before) || ENDS_CLAUSE.test(after);
        if (ends || words - from <= FEW) close(words, ends);
      } else if (CLOSED_BY.has(mark) && ROOM.test(before) && OPENS.test(text.slice(i + 1, i + 6)))
        [opening, from] = [mark, words];
    },
    endParagraph: (text, i, words) => {
      if (opening !== '')
        close(
          words,
          text
            .slice(i, i + 9)
            .trimStart()
            .startsWith(opening),
        );
    },
  };
};
