/**
 * Speakers: the entity that the words of a source stand for.
 *
 * The name that heads the source counts, not one it hangs on ("Putin's spokesman", "an adviser to Putin"). "who" is
 * the name right before it; a pronoun that names left open is the last speaker of its gender, if that was in the
 * paragraph before or this one. Otherwise nobody: no speaker is better than a wrong one.
 */
import { type Entity, type Mention, type Quotation, type Sentence, type Span } from '../../../model/index.ts';

export interface Speaking {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/** How many characters before "who" the name it refers to may end. */
const WHO_REACH = 60;

const HANGS =
  /\b(?:of|for|at|from|with|by|in|to|on|near|about|against|among|behind)\s+(?:(?:the|a|an|Mr|Mrs|Ms|President|former|then)\.?\s+)*$/i;

/** Whether a mention heads its source rather than hanging on another noun. */
const heads = (text: string, source: Span, mention: Mention): boolean =>
  !/^(?:'|’)s?\b/.test(text.slice(mention.end, mention.end + 2)) &&
  !HANGS.test(text.slice(source.start, mention.start));

/** Index of the first of `spans`, which are in order, that ends after `at`; by halving. */
const firstEnding = (spans: readonly Span[], at: number): number => {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
};

const mentionsIn = (mentions: readonly Mention[], source: Span): Mention[] => {
  const found: Mention[] = [];
  for (
    let i = firstEnding(mentions, source.start);
    i < mentions.length && mentions[i]!.start < source.end;
    i++
  )
    if (mentions[i]!.start >= source.start && mentions[i]!.end <= source.end) found.push(mentions[i]!);
  return found;
};

const named = ({ text, mentions, entities }: Speaking, source: Span): string | null => {
  const inside = mentionsIn(mentions, source).filter((m) => heads(text, source, m));
  const kind = (m: Mention): string => entities.find((e) => e.id === m.entity)?.kind ?? 'other';
  const whole = inside.find((m) => m.form !== 'pronoun' && kind(m) === 'person');
  const pronoun = inside.find(
    (m) => m.form === 'pronoun' && m.start === source.start && m.end === source.end,
  );
  return (whole ?? pronoun ?? inside.find((m) => m.form !== 'pronoun'))?.entity ?? null;
};

const relative = ({ text, mentions }: Speaking, source: Span): string | null => {
  if (!/^who$/i.test(text.slice(source.start, source.end))) return null;
  const around = { start: source.start - WHO_REACH, end: source.start };
  const before = mentionsIn(mentions, around).filter((m) => m.form !== 'pronoun');
  return before.at(-1)?.entity ?? null;
};

const GENDERED: ReadonlyMap<string, 'she' | 'he'> = new Map([['he', 'he'], ['she', 'she']]); // prettier-ignore

interface Last {
  readonly entity: string;
  readonly paragraph: number;
}

const paragraphAt = (sentences: readonly Sentence[], span: Span): number =>
  sentences[firstEnding(sentences, span.start)]?.paragraph ?? -1;

/** The quotations, in order of the text, each with the id of its speaker where one is safe. */
export const withSpeakers = (quotations: readonly Quotation[], speaking: Speaking): Quotation[] => {
  let last: Last | null = null;
  return quotations.map((quotation) => {
    const source = quotation.source[0];
    if (!source) return quotation;
    const paragraph = paragraphAt(speaking.sentences, source);
    const speaker =
      named(speaking, source) ?? relative(speaking, source) ?? inherited(speaking, source, last, paragraph);
    if (speaker !== null) last = { entity: speaker, paragraph };
    return speaker === null ? quotation : { ...quotation, speaker };
  });
};

const inherited = (
  { text, entities }: Speaking,
  source: Span,
  last: Last | null,
  paragraph: number,
): string | null => {
  const gender = GENDERED.get(text.slice(source.start, source.end).toLowerCase());
  if (!gender || !last || paragraph - last.paragraph > 1) return null;
  const entity = entities.find((e) => e.id === last.entity);
  return entity?.kind === 'person' && (entity.gender ?? gender) === gender ? entity.id : null;
};
