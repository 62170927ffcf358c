/**
 * Tokens: words, numbers and marks with exact places, part of speech and dictionary form.
 *
 * Follows the wink tokeniser and tagger (hidden Markov model, about 95 % of tags right on news). Departs from it in
 * that every token gets its place in the text, and that compounds and figures it tears apart ("two-day", "8,000")
 * can be found again by their places.
 */
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Tag, Token } from '../model/index.ts';
import { normalise } from './normalise.ts';
import { retagged } from './retag.ts';

type Wink = ReturnType<typeof winkNLP>;
/** The package types its extractors for single tokens and for collections apart; for both they give strings. */
type Its = (index: number, rdd: unknown, cache: unknown) => string;
let wink: Wink | undefined;

/** The tagger, loaded at first use: it takes a tenth of a second, which commands that need no tags must not pay. */
const tagger = (): Wink => (wink ??= winkNLP(model, ['sbd', 'pos']));

/** Possessives keep their lemma bare and modal contractions are read as words: "wo" is "will", "ca" is "can". */
const LEMMAS: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'], ['wo', 'will'], ['ca', 'can'], ["'s", "'s"], ["'re", 'be'], ["'ll", 'will'], ["'ve", 'have'], ["'d", "'d"],
]); // prettier-ignore

/** Runs without a blank this long are no words (data in the text); the tagger's patterns take the square of their length. */
const OVERLONG = /[!-~]{200}[!-~]+/g;
const bearable = (text: string): string =>
  text.replace(OVERLONG, (run) => run.slice(0, 200).padEnd(run.length));

/** Letters beyond Latin-1, at which the tagger would tear a name apart ("Łódź"), and those among them without a mark to take off. */
const BEYOND = /[\u0100-\u024f\u1e00-\u1eff]/g;
const BARE: ReadonlyMap<string, string> = new Map(
  Object.entries({ ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i', ħ: 'h', Ħ: 'H', ŧ: 't', Ŧ: 'T', œ: 'o', Œ: 'O' }),
);

/** Accents written apart from their letters, as some systems hand text on ("e" and an accent for "é"). */
const APART = /[\u0300-\u036f]/;

/** The text letter for letter without marks, and the place in the text of each of its letters and of its end. */
const unmarked = (text: string): { plain: string; placeOf: (at: number) => number } => {
  const bare = text.replace(BEYOND, (c) => BARE.get(c) ?? c.normalize('NFD').charAt(0));
  if (!APART.test(bare)) return { plain: bare, placeOf: (at) => at };
  const places: number[] = [];
  for (let i = 0; i < bare.length; i++) if (!APART.test(bare[i]!)) places.push(i);
  return { plain: places.map((i) => bare[i]).join(''), placeOf: (at) => places[at] ?? text.length };
};

/** All tokens of `text` in order; white space is left out. Linear in the length of the text. */
export const tokenise = (text: string): Token[] => {
  const nlp = tagger();
  const { plain, placeOf } = unmarked(text);
  const read = nlp.readDoc(bearable(plain)).tokens();
  const { value, pos, lemma } = nlp.its as unknown as Record<'value' | 'pos' | 'lemma', Its>;
  const values = read.out(value);
  const tags = read.out(pos) as Tag[];
  // A few words ("cannot") have no dictionary form there: they are their own.
  const lemmas = read.out(lemma) as (string | undefined)[];
  const tokens: Token[] = [];
  let at = 0;
  values.forEach((word, i) => {
    // The tokeniser drops white space and nothing else, so the next token is where its first letter is.
    const found = plain.indexOf(word, at);
    if (found < 0 || tags[i] === 'SPACE') return;
    at = found + word.length;
    const [start, end] = [placeOf(found), placeOf(at)];
    const written = text.slice(start, end);
    const norm = normalise(written);
    tokens.push({
      start,
      end,
      text: written,
      norm,
      lemma: LEMMAS.get(norm) ?? normalise(lemmas[i] ?? word),
      tag: tags[i]!,
    });
  });
  return retagged(tokens);
};
