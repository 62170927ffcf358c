/**
 * Parts: sentences cut where another may begin unmarked, so that links can say which part of one answers which of the
 * other. A heading that lost its line break, a caption or the speech after "She said:" has no full stop before what
 * follows. Most of the places found are within a sentence in truth; only what is linked tells.
 */
import type { Article, Sentence, Token } from '../../model/index.ts';
import type { Lexicon } from '../../text/lexicon.ts';

const WORD = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const OPENER = /^(?:A|\p{Lu}\p{Ll}+)$/u;
const SMALL = /^\p{Ll}/u;
const OPENING = /^["“‘«([•●■]/u;
/** After these something of the same sentence follows. */
const GOES_ON = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'PART', 'PRON']);
/** Words up to about the 100th of English ("the", "after") have a capital only where a sentence or a title begins. */
const OPENER_WEIGHT = 0.4;
const PART_WORDS = 3;

/** The words of an article that stand in lower case somewhere in it, and so are no names. */
const smallWords = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.filter((t) => SMALL.test(t.text)).map((t) => t.norm));

interface Known {
  readonly lexicon: Lexicon;
  readonly small: ReadonlySet<string>;
  /** Words before each token. */
  readonly words: Uint32Array;
}

/** Whether the word has its capital only because something begins with it: "The", "After"; not "US", nor "Bank" in "Bank Street". */
const opens = (tokens: readonly Token[], at: number, { lexicon, small }: Known): boolean => {
  const { text, norm } = tokens[at]!;
  if (!OPENER.test(text)) return false;
  return (
    lexicon.weight(norm) <= OPENER_WEIGHT || (small.has(norm) && !CAPITAL.test(tokens[at + 1]?.text ?? ''))
  );
};

/** A verb that may have a name for its object ("met Ilse Varga"); a passive ("is revealed") has none. */
const asksForObject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.tag === 'VERB' && tokens[at - 1]?.tag !== 'AUX';

/** Whether a sentence may begin at `tokens[at]` for all that the words around it say. */
const mayBegin = (tokens: readonly Token[], at: number, known: Known): boolean => {
  const [before, first] = [tokens[at - 1]!, tokens[at]!];
  if (before.end === first.start || first.norm === 'i') return false;
  if (!CAPITAL.test(first.text) && !OPENING.test(first.text)) return false;
  if (GOES_ON.has(before.tag) || before.text === ',' || before.text === '&') return false;
  if (opens(tokens, at, known)) return !opens(tokens, at - 1, known);
  // A name goes on over its capitals.
  return !CAPITAL.test(before.text) && (OPENING.test(first.text) || !asksForObject(tokens, at - 1));
};

/** How many words stand before each token, so that counting them takes no second look at a long sentence. */
const wordsBefore = (tokens: readonly Token[]): Uint32Array => {
  const counts = new Uint32Array(tokens.length + 1);
  tokens.forEach((t, i) => (counts[i + 1] = counts[i]! + (WORD.test(t.text) ? 1 : 0)));
  return counts;
};

/** The token ranges of the parts of a sentence, each of at least so many words. */
const rangesOf = (tokens: readonly Token[], { from, to }: Sentence, known: Known): [number, number][] => {
  const words = (start: number, end: number): number => known.words[end]! - known.words[start]!;
  const starts = [from];
  for (let at = from + 1; at < to; at++)
    if (mayBegin(tokens, at, known) && words(starts.at(-1)!, at) >= PART_WORDS && words(at, to) >= PART_WORDS)
      starts.push(at);
  return starts.map((start, i) => [start, starts[i + 1] ?? to]);
};

/** The article with parts for sentences; the same article where none can be cut. */
export const inParts = (article: Article, lexicon: Lexicon): Article => {
  const { tokens, sentences } = article.annotations;
  const known = { lexicon, small: smallWords(tokens), words: wordsBefore(tokens) };
  const parts = sentences
    .flatMap((sentence) => {
      const ranges = rangesOf(tokens, sentence, known);
      return ranges.map(([from, to], i) => ({
        ...sentence,
        from,
        to,
        start: i === 0 ? sentence.start : tokens[from]!.start,
        end: i === ranges.length - 1 ? sentence.end : tokens[to - 1]!.end,
      }));
    })
    .map((part, index) => ({ ...part, index, id: `${article.document.id}.${index}` }));
  if (parts.length === sentences.length) return article;
  return { ...article, annotations: { ...article.annotations, sentences: parts } };
};
