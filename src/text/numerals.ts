/**
 * Numerals: the number that begins at a token, in figures or in words, and where it ends.
 *
 * A hand-made grammar over tokens, because the recognisers that exist misread scales ("half a million"). Reads
 * "8,000", "1 000 000", "3,5" (decimal comma), "twenty-five thousand five hundred", "half a million", "3½", "115 thousand",
 * "20th", "two-thirds".
 */
import type { Token } from '../model/index.ts';
import { FRACTIONS, NUMERALS, ORDINALS, SCALES, VAGUE } from './lang/en/number-words.ts';

export interface Numeral {
  readonly low: number;
  readonly high: number;
  /** Index after its last token. */
  readonly end: number;
  readonly kind: 'cardinal' | 'ordinal' | 'share';
  /** "dozens", "hundreds": the order of magnitude only. */
  readonly vague: boolean;
}

const GROUPED = /^\d{1,3}([,'’]\d{3})+(\.\d+)?$/;
const GROUPED_BY_DOTS = /^\d{1,3}(\.\d{3}){2,}(,\d+)?$/;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;
const PLAIN_NUMBER = /^[-+]?\d+(\.\d+)?$/;
const PAIR = /^(\d+(?:\.\d+)?)[-–—:](\d+(?:\.\d+)?)$/;
const ORDINAL_FIGURE = /^(\d+)(st|nd|rd|th)$/;
const VULGAR: ReadonlyMap<string, number> = new Map([['½', 0.5], ['¼', 0.25], ['¾', 0.75], ['⅓', 1 / 3], ['⅔', 2 / 3]]); // prettier-ignore

/** The value of figures written the English or the continental way; null for anything else. */
export const valueOfFigures = (text: string): number | null => {
  if (GROUPED.test(text)) return Number(text.replace(/[,'’]/g, ''));
  if (GROUPED_BY_DOTS.test(text)) return Number(text.replace(/\./g, '').replace(',', '.'));
  if (DECIMAL_COMMA.test(text)) return Number(text.replace(',', '.'));
  return PLAIN_NUMBER.test(text) ? Number(text) : null;
};

const adjoins = (a: Token | undefined, b: Token | undefined, gap = 0): boolean =>
  a !== undefined && b !== undefined && b.start - a.end === gap;

/** Figures, with groups torn apart by spaces ("1 000 000") put together. */
const figures = (tokens: readonly Token[], at: number): { value: number; end: number } | null => {
  const text = tokens[at]!.text;
  let value = valueOfFigures(text);
  if (value === null) return null;
  let end = at + 1;
  while (
    /^\d{1,3}$/.test(text) &&
    /^\d{3}$/.test(tokens[end]?.text ?? '') &&
    adjoins(tokens[end - 1], tokens[end], 1)
  )
    value = value * 1000 + Number(tokens[end++]!.text);
  const vulgar = VULGAR.get(tokens[end]?.text ?? '');
  if (vulgar !== undefined) return { value: value + vulgar, end: end + 1 };
  return { value, end };
};

/** "twenty-five" and plain words below a hundred. */
const smallWords = (tokens: readonly Token[], at: number): { value: number; end: number } | null => {
  const value = NUMERALS.get(tokens[at]?.norm ?? '');
  if (value === undefined) return null;
  const hyphen = tokens[at + 1]?.norm === '-' ? 1 : 0;
  const unit = NUMERALS.get(tokens[at + 1 + hyphen]?.norm ?? '') ?? 0;
  const close = adjoins(tokens[at], tokens[at + 1], hyphen ? 0 : 1);
  if (value >= 20 && unit > 0 && unit < 10 && close) return { value: value + unit, end: at + 2 + hyphen };
  return { value, end: at + 1 };
};

/** Scales after a number: "five hundred", "2.5 million", "twenty-five thousand five hundred and six". */
const scaled = (
  tokens: readonly Token[],
  first: { value: number; end: number },
): { value: number; end: number } => {
  let { value, end } = first;
  let total = 0;
  for (;;) {
    const hyphen = tokens[end]?.norm === '-' && SCALES.has(tokens[end + 1]?.norm ?? '') ? 1 : 0;
    const scale = SCALES.get(tokens[end + hyphen]?.norm ?? '');
    if (scale === undefined) break;
    value = Number((value * scale).toPrecision(12));
    end += 1 + hyphen;
    const and = tokens[end]?.norm === 'and' && value >= 100 ? 1 : 0;
    const next = smallWords(tokens, end + and);
    if (next === null || scale === 12) continue;
    const after = SCALES.get(tokens[next.end]?.norm ?? '') ?? 1;
    if (after < scale && (and === 0 || after > 1 || scale === 100))
      [total, value, end] = [total + value, next.value, next.end];
    else if (after > scale && scale === 100) [value, end] = [value + next.value, next.end];
    else if (scale >= 100 && after === 1) [total, value, end] = [total + value, next.value, next.end];
    else break;
  }
  return { value: total + value, end };
};

/** "half a million", "a third of", "two-thirds", "three quarters of": a share, or half a scale. */
const fraction = (tokens: readonly Token[], at: number): Numeral | null => {
  const word = (i: number): string => tokens[i]?.norm ?? '';
  if (word(at) === 'half' && (word(at + 1) === 'a' || word(at + 1) === 'one') && SCALES.has(word(at + 2)))
    return one(SCALES.get(word(at + 2))! / 2, at + 3);
  if (word(at) === 'half' && ['of', 'the', 'its', 'their', 'his', 'her', 'all'].includes(word(at + 1)))
    return share(1 / 2, at + 1);
  const count = word(at) === 'a' || word(at) === 'an' ? 1 : NUMERALS.get(word(at));
  const hyphen = word(at + 1) === '-' ? 1 : 0;
  const part = FRACTIONS.get(word(at + 1 + hyphen));
  if (count === undefined || part === undefined || count * part >= 1) return null;
  const end = at + 2 + hyphen;
  const plural = word(end - 1).endsWith('s') || word(end - 1) === 'halves';
  return plural || word(end) === 'of' ? share(count * part, end) : null;
};

const one = (value: number, end: number, kind: Numeral['kind'] = 'cardinal', vague = false): Numeral => ({ low: value, high: value, end, kind, vague }); // prettier-ignore
const share = (value: number, end: number): Numeral => one(value * 100, end, 'share');

/** "dozens of", "hundreds of thousands of". */
const vagueScale = (tokens: readonly Token[], at: number): Numeral | null => {
  const scale = VAGUE.get(tokens[at]?.norm ?? '');
  if (scale === undefined) return null;
  const next = tokens[at + 1]?.norm === 'of' ? VAGUE.get(tokens[at + 2]?.norm ?? '') : undefined;
  return next === undefined
    ? one(scale, at + 1, 'cardinal', true)
    : one(scale * next, at + 3, 'cardinal', true);
};

const ordinal = (tokens: readonly Token[], at: number): Numeral | null => {
  const figure = ORDINAL_FIGURE.exec(tokens[at]!.norm);
  if (figure) return one(Number(figure[1]), at + 1, 'ordinal');
  const tens = NUMERALS.get(tokens[at]!.norm);
  if (
    tens !== undefined &&
    tens >= 20 &&
    tokens[at + 1]?.norm === '-' &&
    (ORDINALS.get(tokens[at + 2]?.norm ?? '') ?? 10) < 10
  )
    return one(tens + ORDINALS.get(tokens[at + 2]!.norm)!, at + 3, 'ordinal');
  const word = ORDINALS.get(tokens[at]!.norm);
  return word === undefined ? null : one(word, at + 1, 'ordinal');
};

/** "a hundred", "a dozen", "a couple of": the article counts one. */
const articled = (tokens: readonly Token[], at: number): Numeral | null => {
  if (tokens[at]!.norm !== 'a' && tokens[at]!.norm !== 'an') return null;
  if (tokens[at + 1]?.norm === 'couple' && tokens[at + 2]?.norm === 'of')
    return one(2, at + 2, 'cardinal', true);
  if (!SCALES.has(tokens[at + 1]?.norm ?? '')) return null;
  const { value, end } = scaled(tokens, { value: 1, end: at + 1 });
  return one(value, end);
};

const STARTERS = new Set([...NUMERALS.keys(), ...ORDINALS.keys(), ...VAGUE.keys(), 'half', 'a', 'an']);

/** The numeral that begins at token `at`, as long as it goes; null where none begins. */
export const numeralAt = (tokens: readonly Token[], at: number): Numeral | null => {
  const token = tokens[at];
  if (token === undefined || !(STARTERS.has(token.norm) || /\d/.test(token.norm))) return null;
  const pair = PAIR.exec(token.text);
  if (pair && !/:\d\d/.test(token.text)) {
    const high = scaled(tokens, { value: Number(pair[2]), end: at + 1 });
    return {
      low: (Number(pair[1]) * high.value) / (Number(pair[2]) || 1) || Number(pair[1]),
      high: high.value,
      end: high.end,
      kind: 'cardinal',
      vague: false,
    };
  }
  const part = fraction(tokens, at) ?? vagueScale(tokens, at) ?? ordinal(tokens, at) ?? articled(tokens, at);
  if (part) return part;
  const plain = figures(tokens, at) ?? smallWords(tokens, at);
  if (plain === null) return null;
  // "one and a half million", "two and a half"
  if (
    tokens[plain.end]?.norm === 'and' &&
    tokens[plain.end + 1]?.norm === 'a' &&
    tokens[plain.end + 2]?.norm === 'half'
  ) {
    const { value, end } = scaled(tokens, { value: plain.value + 0.5, end: plain.end + 3 });
    return one(value, end);
  }
  const { value, end } = scaled(tokens, plain);
  return one(value, end);
};
