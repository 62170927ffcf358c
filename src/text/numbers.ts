/**
 * Quantities: every number in a text with what it counts, how it is hedged and what sort it is.
 *
 * Numerals (numerals.ts) first, then what stands around them: ranges, currency, percent, units of measure, durations,
 * ages, hedges, and the noun that is counted. Numbers that belong to a date or a time of day are left to `timesOf`.
 */
import type { Qualifier, Quantity, Token } from '../model/index.ts';
import {
  CENTS,
  CURRENCIES,
  DURATIONS,
  MEASURES,
  NUMERALS,
  QUALIFIERS,
  SCALE_LETTERS,
} from './lang/en/number-words.ts';
import { timesOf } from './dates.ts';
import { numeralAt, type Numeral } from './numerals.ts';

/** How many tokens may stand between a number and the noun that it counts ("8,000 of the poorest local people"). */
const REACH = 4;
const NOT_A_COUNT_BEFORE_ONE = new Set('no any some every each which that this another the only'.split(' '));
const FIFTIES = /^(\d)0s$/;

/** All quantities of a text in order. `tokens` are those of the whole text; spans are places in it. */
export const quantitiesOf = (text: string, tokens: readonly Token[]): Quantity[] => {
  const taken = timesOf(text, tokens, null);
  const found: Quantity[] = [];
  let time = 0;
  for (let i = 0; i < tokens.length;) {
    while (time < taken.length && taken[time]!.end <= tokens[i]!.start) time++;
    const inTime = time < taken.length && taken[time]!.start < tokens[i]!.end;
    const quantity = inTime ? null : quantityAt(tokens, i);
    if (quantity) found.push(quantity.is);
    i = quantity ? quantity.next : i + 1;
  }
  return found;
};

interface Found {
  readonly is: Quantity;
  readonly next: number;
}

const word = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';

const quantityAt = (tokens: readonly Token[], at: number): Found | null => {
  const decade = decadeOfLife(tokens, at);
  if (decade) return decade;
  const sign = CURRENCIES.get(word(tokens, at));
  const signed =
    sign !== undefined && /^(\p{Sc}|[a-z]{0,2}\$|rs|usd|eur|gbp|chf|rmb)$/u.test(word(tokens, at));
  const first = numeralAt(tokens, at + (signed ? 1 : 0));
  if (first === null || (!signed && !counts(tokens, at, first))) return null;
  const numeral = ranged(tokens, letterScaled(tokens, first, signed), at);
  const what = unitAfter(tokens, numeral, signed ? sign : undefined, at);
  const hedge = qualifierBefore(tokens, at);
  return {
    is: {
      start: tokens[at]!.start,
      end: tokens[what.end - 1]!.end,
      low: numeral.low,
      high: numeral.high,
      kind: what.kind,
      unit: what.unit,
      qualifier: hedge ?? (numeral.vague ? 'about' : 'exactly'),
    },
    next: what.end,
  };
};

/** "one" is mostly no number, and "second" often a time or a verb. */
const counts = (tokens: readonly Token[], at: number, numeral: Numeral): boolean => {
  const norm = word(tokens, at);
  if (numeral.end - at > 1) return true;
  if (norm === 'one') {
    const next = tokens[at + 1];
    return tokens[at]!.tag === 'NUM' && !NOT_A_COUNT_BEFORE_ONE.has(word(tokens, at - 1)) && next !== undefined &&
      ['NOUN', 'ADJ', 'PUNCT', 'NUM', 'ADP', 'PROPN'].includes(next.tag) && next.norm !== 'another'; // prettier-ignore
  }
  return norm !== 'second' || tokens[at]!.tag === 'ADJ';
};

/** "$32.8m", "20k people": a letter that is a scale, not a metre. */
const letterScaled = (tokens: readonly Token[], numeral: Numeral, money: boolean): Numeral => {
  const letter = tokens[numeral.end];
  const scale = SCALE_LETTERS.get(letter?.norm ?? '');
  const next = tokens[numeral.end + 1];
  const counted = next?.tag === 'NOUN' && next.norm.endsWith('s');
  if (scale === undefined || letter!.start !== tokens[numeral.end - 1]!.end) return numeral;
  if (!money && letter!.norm !== 'k' && !counted && !CURRENCIES.has(next?.lemma ?? '')) return numeral;
  return {
    ...numeral,
    low: times(numeral.low, scale),
    high: times(numeral.high, scale),
    end: numeral.end + 1,
  };
};

/** Twelve digits are enough for news, and hide that 32.8 is no binary number. */
const times = (value: number, scale: number): number => Number((value * scale).toPrecision(12));

/** "300 to 350", "$300 to $350", "between 10 and 20", "three or four". "From 20 to 22" is a change: two numbers. */
const ranged = (tokens: readonly Token[], low: Numeral, at: number): Numeral => {
  const before = word(tokens, at - 1);
  const link = word(tokens, low.end);
  const joins = link === 'and' ? before === 'between' : before !== 'from' && ['to', '-', 'or'].includes(link);
  if (!joins || low.kind !== 'cardinal' || low.low !== low.high) return low;
  const sign = CURRENCIES.has(word(tokens, low.end + 1)) && /\p{Sc}/u.test(word(tokens, low.end + 1)) ? 1 : 0;
  const upper = numeralAt(tokens, low.end + 1 + sign);
  if (upper === null || upper.kind !== 'cardinal') return low;
  const high = letterScaled(tokens, upper, sign > 0);
  // "2 to 3 million": the scale of the upper end holds for both.
  const scale = low.low < high.low ? 1 : 0;
  const scaledLow =
    high.low >= 1000 && low.low < 1000 && low.end - at === 1 && high.end - low.end - sign > 2
      ? low.low * scaleOf(high.low)
      : low.low;
  return scale && scaledLow < high.high ? { ...high, low: scaledLow } : low;
};

const scaleOf = (value: number): number => [1e12, 1e9, 1e6, 1e3].find((s) => value >= s) ?? 1;

/** "in her fifties", "in his 50s". */
const decadeOfLife = (tokens: readonly Token[], at: number): Found | null => {
  const figures = FIFTIES.exec(word(tokens, at));
  const words = word(tokens, at).endsWith('ties')
    ? NUMERALS.get(word(tokens, at).slice(0, -3) + 'y')
    : undefined;
  const low = figures ? Number(figures[1]) * 10 : words;
  if (low === undefined || low < 10) return null;
  const { start, end } = tokens[at]!;
  return {
    is: { start, end, low, high: low + 9, kind: 'age', unit: 'year', qualifier: 'exactly' },
    next: at + 1,
  };
};

interface Unit {
  readonly kind: Quantity['kind'];
  readonly unit: string | null;
  readonly end: number;
}

const unitAfter = (
  tokens: readonly Token[],
  numeral: Numeral,
  currency: string | undefined,
  at: number,
): Unit => {
  const end = numeral.end;
  if (currency !== undefined) return { kind: 'money', unit: currency, end: skipCurrencyWord(tokens, end) };
  if (numeral.kind === 'share') return { kind: 'percent', unit: '%', end };
  const percent = percentAfter(tokens, end);
  if (percent > end) return { kind: 'percent', unit: '%', end: percent };
  if (numeral.kind === 'ordinal') return { kind: 'ordinal', unit: nounAfter(tokens, end), end };
  const age = ageAround(tokens, at, end);
  if (age > 0) return { kind: 'age', unit: 'year', end: age };
  const hyphen = word(tokens, end) === '-' ? 1 : 0;
  const next = tokens[end + hyphen];
  const lemma = next?.lemma ?? '';
  if (CURRENCIES.has(lemma) && next!.tag !== 'VERB' && next!.tag !== 'ADJ')
    return { kind: 'money', unit: CURRENCIES.get(lemma)!, end: end + hyphen + 1 };
  if ((next?.tag === 'ADJ' || next?.tag === 'PROPN') && CURRENCIES.has(tokens[end + 1]?.lemma ?? ''))
    return { kind: 'money', unit: CURRENCIES.get(tokens[end + 1]!.lemma)!, end: end + 2 };
  if (CENTS.has(lemma)) return { kind: 'money', unit: 'cent', end: end + hyphen + 1 };
  if (DURATIONS.has(lemma)) return { kind: 'duration', unit: lemma, end: end + hyphen + 1 };
  const square = lemma in POWERS ? 1 : 0;
  // "15,800-square-metre": a hyphen before each word of the unit.
  const after = end + hyphen + square + (square && word(tokens, end + hyphen + 1) === '-' ? 1 : 0);
  const measure =
    MEASURES.get(square ? (tokens[after]?.lemma ?? '') : lemma) ?? MEASURES.get(next?.norm ?? '');
  if (measure)
    return { kind: 'measure', unit: (square ? `${POWERS[lemma]} ` : '') + measure, end: after + 1 };
  return { kind: 'cardinal', unit: nounAfter(tokens, end), end };
};

/** Words before a unit of length that make one of area or volume. */
const POWERS: Readonly<Record<string, string>> = { square: 'square', sq: 'square', cubic: 'cubic' };

const skipCurrencyWord = (tokens: readonly Token[], end: number): number =>
  CURRENCIES.has(tokens[end]?.lemma ?? '') && tokens[end]!.tag === 'NOUN' ? end + 1 : end;

const percentAfter = (tokens: readonly Token[], end: number): number => {
  const hyphen = word(tokens, end) === '-' ? 1 : 0;
  const next = word(tokens, end + hyphen);
  if (next === '%' || next === 'percent' || next === 'pc') return end + hyphen + 1;
  if (next === 'per' && word(tokens, end + hyphen + 1) === 'cent') return end + hyphen + 2;
  return next === 'percentage' && word(tokens, end + hyphen + 1).startsWith('point') ? end + hyphen + 2 : end;
};

/** "63-year-old", "12 years old", "aged 12", "at the age of 66", ", 66,". Gives the end, or 0. */
const ageAround = (tokens: readonly Token[], at: number, end: number): number => {
  const words = [0, 1, 2, 3].map((k) => word(tokens, end + k));
  const joined = words.filter((w) => w !== '-');
  if (/^years?$/.test(joined[0]!) && joined[1] === 'old') return end + words.indexOf('old') + 1;
  if (['aged', 'age'].includes(word(tokens, at - 1))) return end;
  if (word(tokens, at - 1) === 'of' && word(tokens, at - 2) === 'age') return end;
  const bare =
    word(tokens, at - 1) === ',' && [',', '.', ';'].includes(words[0]!) && tokens[at - 2]?.tag === 'PROPN';
  const value = Number(tokens[at]!.norm);
  return bare && end - at === 1 && value > 0 && value < 120 ? end : 0;
};

/** The noun that is counted: the last of the first run of nouns after the number. */
const nounAfter = (tokens: readonly Token[], end: number): string | null => {
  let noun: string | null = null;
  for (let i = end; i < tokens.length && i < end + REACH + 2; i++) {
    const { tag, lemma, norm } = tokens[i]!;
    if (tag === 'NOUN' || (tag === 'PROPN' && noun === null && i > end)) noun = lemma;
    else if (
      noun !== null ||
      !(['ADJ', 'PROPN', 'DET', 'NUM'].includes(tag) || norm === '-' || (norm === 'of' && i === end))
    )
      break;
  }
  return noun;
};

const qualifierBefore = (tokens: readonly Token[], at: number): Qualifier | null => {
  const three = [3, 2, 1].map((k) => word(tokens, at - k));
  const text = three.join(' ');
  const hit = QUALIFIERS.filter(([words]) => text === words || text.endsWith(` ${words}`));
  const longest = hit.sort((a, b) => b[0].length - a[0].length)[0];
  return longest ? longest[1] : null;
};
