/**
 * Noun phrases and the like as patterns on a frame's letters (see units.ts).
 *
 * Follows finite-state chunking: a noun phrase is matched left to right over the parts of speech, with prepositional
 * attachments, one coordination and one apposition. Nothing here looks at words, except where a preposition decides.
 */
import type { Frame } from './units.ts';

/** A run of units: `[from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export const CORE = '(?:P|(?:[DO]R?)?(?:[JUNMQ]|[NMUQYPD]G|(?<=[DOJGN])V)*[NMUQ]|D(?![A-Z]))';
const ATTACHED = `${CORE}(?:[JV]?I${CORE})*`;
const PLAIN = `${ATTACHED}(?:,${ATTACHED})*(?:,?C${ATTACHED})?`;
const ASIDE = '(?:(?:,[^,;:QK]{1,24}){1,3},|\\([^)]{1,12}\\),?|-[^-;:]{1,24}-)';
const RELATIVE = '(?:W[XV][^,;:QK]{0,10})';

const SUBJECT = new RegExp(`^${ATTACHED}(?:C${ATTACHED})?(?:${ASIDE}|${RELATIVE})?$`);
const NOUN_PHRASE = new RegExp(`^${ATTACHED}(?:C${ATTACHED}(?![RX]*V))?`);
const CLAUSE = new RegExp(`^(?:[CR]|Y)*(?:S?${PLAIN}(?:${ASIDE}|${RELATIVE})?|Y)R*[XV]`);
const ADVERBIAL = new RegExp(`^(?:R|,?(?:[DJIU]{0,3}Y)+U*,?U?|,?I${CORE}(?:I${CORE})*)`);

/** The longest noun phrase that ends right before unit `end`, with an apposition or a relative clause if one closes there. */
export const phraseBefore = (frame: Frame, end: number, low: number): Run | null => {
  for (let from = low; from < end; from++) {
    const letters = frame.shape.slice(from, end);
    if (!SUBJECT.test(letters)) continue;
    if (!startsClean(frame, from, low) || bareArticle(frame, from, end)) continue;
    return { from, to: end };
  }
  return null;
};

const bareArticle = (frame: Frame, from: number, end: number): boolean =>
  end - from === 1 && /^(?:the|a|an)$/.test(frame.units[from]!.norm);

/** A subject does not begin inside a compound, nor as the object of the verb or preposition before it. */
const startsClean = (frame: Frame, from: number, low: number): boolean => {
  if (from === low) return true;
  const before = frame.shape[from - 1]!;
  return !/[IDOJG]/.test(before) || frame.units[from - 1]!.norm === 'as';
};

/** The noun phrase that begins at unit `from`. */
export const phraseAt = (frame: Frame, from: number): Run | null => {
  const match = NOUN_PHRASE.exec(frame.shape.slice(from));
  return match && match[0].length > 0 ? { from, to: from + match[0].length } : null;
};

/** Whether a clause with its own subject and verb begins at unit `from`. */
export const clauseAt = (frame: Frame, from: number): boolean =>
  CLAUSE.test(frame.shape.slice(from, from + 40));

/** The end of an adverb, an expression of time or a prepositional phrase at `from`; `from` itself where none is. */
export const adverbialEnd = (frame: Frame, from: number): number =>
  from + (ADVERBIAL.exec(frame.shape.slice(from))?.[0].length ?? 0);

const OWNERS = new Set(['of', 'for', 'at', 'from', 'with']);
const RIGHT_CORE = new RegExp(`^${CORE}(?:C${CORE}(?![RX]*V))?`);
const ASIDE_AFTER = /^,(?=[DOJNMUW])[^,;:QK.]{1,40}(?=[,.QK;]|$)/;

/** A source that stands after its verb: "said Chad Bown, an expert on trade at the institute". */
export const phraseAfter = (frame: Frame, from: number): Run | null => {
  const match = RIGHT_CORE.exec(frame.shape.slice(from));
  if (!match) return null;
  let to = from + match[0].length;
  for (let more = 0; more < 3 && frame.shape[to] === 'I' && OWNERS.has(frame.units[to]!.norm); more++) {
    const next = RIGHT_CORE.exec(frame.shape.slice(to + 1));
    if (!next) break;
    to += 1 + next[0].length;
  }
  return { from, to: /^P$/.test(match[0]) ? to : asidesEnd(frame, to) };
};

/** ", when the board met": tells when it was said, not who said it. */
export const CIRCUMSTANCE: ReadonlySet<string> = new Set([
  'when',
  'while',
  'as',
  'after',
  'before',
  'once',
  'until',
  'since',
  'how',
  'why',
]);

/** A source without the clause in commas that only tells when its bearer said it: "Ana Ruiz[, as she left the court,] said". */
export const withoutTime = (frame: Frame, source: Run): Run => {
  for (let i = source.from + 1; i < source.to - 1; i++)
    if (
      frame.shape[i] === ',' &&
      CIRCUMSTANCE.has(frame.units[i + 1]!.norm) &&
      /[VX]/.test(frame.shape.slice(i, source.to))
    )
      return { from: source.from, to: i };
  return source;
};

/** The end of appositions and relative clauses that follow a source: ", who heads the centre, a think tank". */
const asidesEnd = (frame: Frame, from: number): number => {
  let to = from;
  const paren = /^\([^)]{1,12}\)/.exec(frame.shape.slice(to));
  if (paren) to += paren[0].length;
  for (
    let aside = ASIDE_AFTER.exec(frame.shape.slice(to));
    aside;
    aside = ASIDE_AFTER.exec(frame.shape.slice(to))
  ) {
    if (CIRCUMSTANCE.has(frame.units[to + 1]!.norm)) break;
    if (!/W/.test(aside[0]) && clauseAt(frame, to + 1)) break;
    to += aside[0].length;
  }
  return to;
};
