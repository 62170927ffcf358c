/**
 * Frames and units: what the search for quotations reads instead of bare tokens.
 *
 * A frame is a sentence, or several that one quoted stretch runs through. Its units are words, compounds joined by
 * hyphens, and whole quoted stretches as single units, so that no rule sees which marks were used or what stands
 * between them. Each unit has a letter for its kind; a frame's letters form a string on which rules are patterns.
 */
import type { Sentence, Span, Token } from '../../../model/index.ts';
import { CUE_SORTS, TIME_WORDS } from '../../../text/lang/en/cues.ts';
import { ABBREVIATIONS } from '../../../text/lang/en/abbreviations.ts';
import { CLOSING_MARKS, isNameInMarks, type Quoted } from '../../../text/quotation-marks.ts';

export interface Unit extends Span {
  readonly text: string;
  readonly norm: string;
  readonly lemma: string;
  readonly kind: string;
  readonly quoted: Quoted | null;
}

export interface Frame extends Span {
  readonly units: readonly Unit[];
  /** One letter a unit: see `letterOf`. */
  readonly shape: string;
  readonly paragraph: number;
  readonly title: boolean;
}

const WH = new Set(['who', 'which', 'what', 'how', 'why', 'when', 'where', 'whether', 'if', 'whom', 'whose']);
const POSSESSIVE = new Set(['my', 'your', 'his', 'its', 'our', 'their']);
const PERSONAL = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'him', 'them', 'us', 'me']);
const MARKS: Readonly<Record<string, string>> = {
  ',': ',', ':': ':', ';': ';', '.': '.', '!': '.', '?': '.', '...': '.', '(': '(', ')': ')', '[': '(', ']': ')',
  '-': '-', '--': '-', '―': '-', '――': '-', '---': '-',
}; // prettier-ignore
const TAGS: Readonly<Record<string, string>> = {
  DET: 'D', ADJ: 'J', NOUN: 'N', PROPN: 'M', NUM: 'U', ADV: 'R', AUX: 'X', VERB: 'V', ADP: 'I', CCONJ: 'C',
  SCONJ: 'S', PRON: 'P', PART: 'R', SYM: 'U', INTJ: 'R',
}; // prettier-ignore

/**
 * D determiner, O possessive, J adjective, N noun, M name, P pronoun, U figure, R adverb, X auxiliary, V verb,
 * t "to", I preposition, C "and", S subordinator, T "that", W question word, G possessive 's, Y word of time, Q quoted words, K a quoted
 * stretch that is a clause or sentence of its own.
 */
const letterOf = (token: Token, next: Token | undefined): string => {
  const { norm, tag } = token;
  if (MARKS[norm]) return MARKS[norm];
  if (norm === 'that') return 'T';
  if (norm === 'to') return tag === 'PART' || (next !== undefined && next.tag === 'VERB') ? 't' : 'I';
  if (norm === "'s" || norm === "'") return tag === 'PART' || norm === "'" ? 'G' : 'X';
  if (WH.has(norm)) return 'W';
  if (POSSESSIVE.has(norm)) return 'O';
  if (/^n?either$/.test(norm) && next?.tag === 'VERB') return 'R';
  if (norm === 'her') return next !== undefined && /NOUN|ADJ|PROPN/.test(next.tag) ? 'O' : 'P';
  if (PERSONAL.has(norm) && token.text !== 'US') return 'P';
  if (TIME_WORDS.has(norm) && tag !== 'AUX' && tag !== 'VERB') return 'Y';
  if (norm === 'according') return 'I';
  return TAGS[tag] ?? 'Z';
};

/** "estimates that", "claims he", "who work": the tagger took a verb for a plural noun. */
const isVerbAfterAll = (token: Token, before: Unit | undefined, next: Token | undefined): boolean =>
  (token.tag === 'NOUN' && before?.norm === 'who' && !token.norm.endsWith('s')) ||
  (token.tag === 'NOUN' &&
    /(?:s|ed)$/.test(token.norm) &&
    CUE_SORTS.has(token.lemma) &&
    /[NMP)]/.test(before?.kind ?? '') &&
    next !== undefined &&
    (next.norm === 'that' || next.norm === 'to' || next.tag === 'PRON'));

/** "the reopening was", "according to police": the tagger took a noun for a verb. */
const isNounAfterAll = (token: Token, units: readonly Unit[], next: Token | undefined): boolean => {
  if (token.tag !== 'VERB') return false;
  const [before, first] = [units.at(-1), units.at(-2)];
  const gerund = token.norm.endsWith('ing') && /[DO]/.test(before?.kind ?? '');
  return (gerund && next?.tag === 'AUX') || (before?.norm === 'to' && first?.norm === 'according');
};

/** "the chief said", "the elderly", "the chief of police": an adjective that ends a phrase stands for a noun. */
const headsAfterAll = (units: readonly Unit[], at: number): boolean => {
  if (units[at]!.kind !== 'J') return false;
  let from = at;
  while (from > 0 && /[JNMG]/.test(units[from - 1]!.kind)) from--;
  const determined = /[DO]/.test(units[from - 1]?.kind ?? '') && !/^(?:all|both|that|this)$/.test(units[from - 1]!.norm); // prettier-ignore
  const next = units[at + 1];
  const named = /[NM]/.test(units[at - 1]?.kind ?? '');
  return (determined || named) && (next?.norm === 'of' || /[VXG]/.test(next?.kind ?? ''));
};

const wordUnit = (token: Token, next: Token | undefined): Unit => ({
  start: token.start,
  end: token.end,
  text: token.text,
  norm: token.norm,
  lemma: token.lemma,
  kind: letterOf(token, next),
  quoted: null,
});

/** Words joined by a hyphen without space are one unit, of the kind of the last. */
const compound = (first: Unit, last: Unit): Unit => ({
  ...last,
  start: first.start,
  text: `${first.text}-${last.text}`,
  norm: `${first.norm}-${last.norm}`,
  lemma: `${first.norm}-${last.lemma}`,
  kind: /[VXI]/.test(last.kind) ? 'J' : last.kind,
});

/** What stands at the end of a quoted stretch that is a sentence or a clause of its own, and of a line that is no headline. */
const CLOSED_SENTENCE = new RegExp(`[.!?…]\\s?[${CLOSING_MARKS}]+$`);
const CLOSED_CLAUSE = new RegExp(`[,.!?…]\\s?[${CLOSING_MARKS}]+$`);
const ENDS_LINE = new RegExp(`^[.!?${CLOSING_MARKS}]$`);

/** Share of words in capitals from which a line is a headline, where capitals say nothing. */
const HEADLINE_SHARE = 0.6;

const FEWEST_WORDS = 5;

const capitalised = (tokens: readonly Token[], from: number, to: number): number => {
  const words = tokens.slice(from, to).filter((t) => /^\p{L}/u.test(t.text));
  return words.length < FEWEST_WORDS ? 0 : words.filter((t) => /^\p{Lu}/u.test(t.text)).length / words.length;
};

/** A capital inside a sentence makes a name of what the tagger took for a verb or an adjective ("Lynch said"). */
const asName = (unit: Unit, before: Unit | undefined, text: string, headline: boolean): Unit => {
  if (headline || !/[VJRNZS]/.test(unit.kind) || !/^\p{Lu}/u.test(unit.text) || before === undefined)
    return unit;
  const opens =
    /[.:(-]/.test(before.kind) ||
    (before.kind === 'K' && CLOSED_SENTENCE.test(text.slice(before.end - 4, before.end)));
  return opens ? unit : { ...unit, kind: 'M' };
};

const last = (units: readonly Unit[]): Unit | undefined => units.at(-1);

const isAbbreviation = (word: string): boolean =>
  /^\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());

/** From this many characters on, quoted words are taken for a clause rather than a term. */
const LONG_QUOTED = 60;

/** Before a name in quotation marks. */
const NAMED = /\b(?:(?:en)?titled|(?:code-?|nick|sur)?named|codenamed|known as|so-called)\s+$/i;
const LONGEST_NAMING = 12;

const isNamed = ({ start }: Span, text: string): boolean =>
  NAMED.test(text.slice(Math.max(0, start - LONGEST_NAMING), start));

const quotedUnit = (quoted: Quoted, text: string, headline: boolean): Unit => {
  const own =
    CLOSED_CLAUSE.test(text.slice(quoted.end - 4, quoted.end)) || quoted.end - quoted.start > LONG_QUOTED;
  const work = !own && !headline && isNameInMarks(text, quoted);
  const kind = isNamed(quoted, text) || work ? 'M' : own ? 'K' : 'Q';
  return { start: quoted.start, end: quoted.end, text: '', norm: '', lemma: '', kind, quoted };
};

const unitsOf = (
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  quoted: readonly Quoted[],
  title: boolean,
): Unit[] => {
  const units: Unit[] = [];
  const stopped = !title && ENDS_LINE.test(tokens[to - 1]?.norm ?? '');
  const headline = !stopped && capitalised(tokens, from, to) > HEADLINE_SHARE;
  let q = from < to ? firstAfter(quoted, tokens[from]!.start) : 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    while (q < quoted.length && quoted[q]!.end <= token.start) q++;
    const stretch = quoted[q];
    if (stretch && token.start < stretch.end && token.end > stretch.start) {
      if (units.at(-1)?.quoted === stretch) continue;
      if (last(units)?.kind === 'V' && isNamed(stretch, text)) units.push({ ...units.pop()!, kind: 'J' });
      units.push(quotedUnit(stretch, text, headline));
      continue;
    }
    const unit = asName(wordUnit(token, tokens[i + 1]), units.at(-1), text, headline);
    const verb = isVerbAfterAll(token, units.at(-1), tokens[i + 1]);
    const noun = isNounAfterAll(token, units, tokens[i + 1]);
    const [joint, first] = [units.at(-1), units.at(-2)];
    const glued =
      joint?.text === '-' && first && !first.quoted && first.end === joint.start && joint.end === unit.start;
    const abbreviated =
      unit.text === '.' && last(units)?.end === unit.start && isAbbreviation(last(units)!.text);
    if (abbreviated) units.push({ ...units.pop()!, end: unit.end });
    else if (glued) units.splice(-2, 2, compound(first, unit));
    else units.push(verb || noun ? { ...unit, kind: verb ? 'V' : 'N' } : unit);
  }
  return units.map((unit, i) => (headsAfterAll(units, i) ? { ...unit, kind: 'N' } : unit));
};

/** The first quoted stretch that ends after `at`, by halving. */
export const firstAfter = (quoted: readonly Quoted[], at: number): number => {
  let [low, high] = [0, quoted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quoted[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Whether a quoted stretch runs from before `end` to after `start`. */
const stretchOver = (quoted: readonly Quoted[], end: number, start: number): boolean => {
  const stretch = quoted[firstAfter(quoted, start)];
  return stretch !== undefined && stretch.start < end;
};

/** The frames of a document in order. `held`: quoted stretches that lie inside the frame's sentences. */
export const framesOf = (
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  quoted: readonly Quoted[],
): Frame[] => {
  const groups: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = groups.at(-1)?.at(-1);
    const bridged = last?.paragraph === sentence.paragraph && stretchOver(quoted, last.end, sentence.start);
    if (bridged) groups.at(-1)!.push(sentence);
    else groups.push([sentence]);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0]!, group.at(-1)!];
    return cut(
      frameOf(first, last, unitsOf(text, tokens, first.from, last.to, quoted, first.role === 'title')),
    );
  });
};

/** No sentence has more units; what has is a list or a text without stops, and is read in pieces. */
const LONGEST_FRAME = 250;

const cut = (frame: Frame): Frame[] => {
  if (frame.units.length <= LONGEST_FRAME) return [frame];
  const pieces = Array.from({ length: Math.ceil(frame.units.length / LONGEST_FRAME) }, (_, i) =>
    frame.units.slice(i * LONGEST_FRAME, (i + 1) * LONGEST_FRAME),
  );
  return pieces.map((units) => ({
    ...frame,
    start: units[0]!.start,
    end: units.at(-1)!.end,
    units,
    shape: units.map((u) => u.kind).join(''),
  }));
};

const frameOf = (first: Sentence, last: Sentence, units: Unit[]): Frame => ({
  start: first.start,
  end: last.end,
  units,
  shape: units.map((u) => u.kind).join(''),
  paragraph: first.paragraph,
  title: first.role === 'title' || first.role === 'heading',
});

/** Two neighbouring frames of a paragraph as one. */
export const joinFrames = (a: Frame, b: Frame): Frame => ({
  ...a,
  end: b.end,
  units: [...a.units, ...b.units],
  shape: a.shape + b.shape,
});
