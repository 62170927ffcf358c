/**
 * Speakers: the entity that the words of a source stand for.
 *
 * The name that heads the source counts, not one it hangs on ("Putin's spokesman", "an adviser to Putin", "Kremlin
 * officials"), and nobody where two speak together. "who" is the name that it follows. A pronoun is whom it stands for,
 * or the last speaker of its gender in this paragraph or the one before, unless somebody without a name has spoken
 * since. Otherwise nobody: no speaker is better than a wrong one.
 */
import { type Entity, type Mention, type Quotation, type Sentence, type Span } from '../../../model/index.ts';
import { genderOfPronoun, mayBePerson } from './informants.ts';

export interface Speaking {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

const HANGS =
  /\b(?:of|for|at|from|with|by|in|to|on|near|about|against|among|behind)\s+(?:(?:the|a|an|Mr|Mrs|Ms|President|former|then)\.?\s+)*$/i;

/** A report, a statement and the like say what those say who made them: "a report by the Herald". */
const MADE_BY =
  /\b(?:report|statement|study|letter|survey|poll|analysis|account|tweet|post|article|announcement|briefing|memo|note)\s+(?:\w+\s+)?(?:by|from)\s+(?:the\s+)?$/i;

/** A noun of the mention's own behind it: "Xinhua news agency". */
const OWN_NOUN =
  /^[\s-](?:\p{Ll}+\s)?(?:agency|newspaper|paper|daily|weekly|magazine|website|channel|network|television|group|company|party|union)\b/u;
/** Another noun behind the mention heads the source: "Kremlin officials". */
const OTHER_NOUN =
  /^[\s-](?!(?:of|who|whom|which|that|and|or|in|on|from|for|at|with|to|as|himself|herself|itself)\b)\p{Ll}/u;

/** Whether a mention heads its source rather than hanging on another noun. */
const heads = (text: string, source: Span, mention: Mention): boolean => {
  const [before, after] = [text.slice(source.start, mention.start), text.slice(mention.end, source.end)];
  if (/^(?:'|’)s?\b/.test(after)) return false;
  if (OTHER_NOUN.test(after) && !OWN_NOUN.test(after)) return false;
  return !HANGS.test(before) || MADE_BY.test(before);
};

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

const kindOf = ({ entities }: Speaking, mention: Mention): Entity['kind'] =>
  entities.find((e) => e.id === mention.entity)?.kind ?? 'other';

const named = (speaking: Speaking, source: Span): string | null => {
  const { text } = speaking;
  const inside = mentionsIn(speaking.mentions, source).filter(
    (m) => m.form !== 'pronoun' && heads(text, source, m),
  );
  const people = inside.filter((m) => kindOf(speaking, m) === 'person');
  // A name says more surely who it is than the office beside it.
  const [first, second] = people.some((m) => m.form === 'name')
    ? people.filter((m) => m.form === 'name')
    : people;
  const between = first && text.slice(first.end, second?.start ?? source.end);
  const together = second
    ? first!.entity !== second.entity && /\band\b/.test(between!)
    : /^\s+and\b/.test(between ?? '');
  return together ? null : ((first ?? inside[0])?.entity ?? null);
};

/** "Ana Ruiz, who", "Ana Ruiz, the mayor of Lomas, who". */
const RIGHT_BEFORE_WHO = /^(?:,?\s*|,\s(?:the|an?|his|her|their)\s[^.;:\n]*,\s*)$/i;
const SOMEBODYS = /\b(?:for|of|to|behind|near|under)\s(?:\p{Lu}\p{L}+\.?\s)?$/u;

const relative = (speaking: Speaking, source: Span): string | null => {
  const { text, sentences, mentions } = speaking;
  if (!/^who$/i.test(text.slice(source.start, source.end))) return null;
  const { start } = sentences[firstEnding(sentences, source.start)] ?? source;
  const names = mentionsIn(mentions, { start, end: source.start }).filter((m) => m.form !== 'pronoun');
  const before = names.findLast((m) => kindOf(speaking, m) === 'person') ?? names.at(-1);
  if (!before || SOMEBODYS.test(text.slice(start, before.start))) return null;
  return RIGHT_BEFORE_WHO.test(text.slice(before.end, source.start)) ? before.entity : null;
};

/** Who spoke last, as far as the text before tells. */
interface Heard {
  /** The last speaker, null where somebody spoke after them who has no name; and the paragraph of it. */
  readonly last: string | null;
  readonly paragraph: number;
  /** Where somebody without a name last spoke, and their gender where the words tell. */
  readonly stranger: { readonly end: number; readonly gender: 'she' | 'he' | null } | null;
}

const paragraphAt = (sentences: readonly Sentence[], span: Span): number =>
  sentences[firstEnding(sentences, span.start)]?.paragraph ?? -1;

/** Whether somebody else who may be meant stands between a pronoun and the last place that names its entity. */
const intruded = (speaking: Speaking, source: Span, entity: string, { stranger }: Heard): boolean => {
  const { mentions, text } = speaking;
  const gender = genderOfPronoun(text.slice(source.start, source.end));
  for (let i = firstEnding(mentions, source.start) - 1; i >= 0; i--) {
    const mention = mentions[i]!;
    if (mention.form === 'pronoun') continue;
    if (stranger && stranger.end > mention.end && (stranger.gender ?? gender) === gender) return true;
    if (mention.entity === entity) return false;
    if (opensAsPerson(speaking, mention)) return true;
  }
  return false;
};

/** "Sanja Lund read the report": a name that may be a person's, though nothing says so, as the subject of its sentence. */
const opensAsPerson = (speaking: Speaking, mention: Mention): boolean =>
  kindOf(speaking, mention) === 'other' &&
  /^\p{Lu}\S*\s\p{Lu}/u.test(mention.text) &&
  speaking.sentences[firstEnding(speaking.sentences, mention.start)]?.start === mention.start;

const byPronoun = (speaking: Speaking, source: Span, heard: Heard, paragraph: number): string | null => {
  const gender = genderOfPronoun(speaking.text.slice(source.start, source.end));
  if (!gender) return null;
  const mention = mentionsIn(speaking.mentions, source).find((m) => m.form === 'pronoun');
  const entity = mention?.entity ?? (paragraph - heard.paragraph > 1 ? null : heard.last);
  const found = speaking.entities.find((e) => e.id === entity);
  if (found?.kind !== 'person' || (found.gender ?? gender) !== gender) return null;
  return intruded(speaking, source, found.id, heard) ? null : found.id;
};

/** The quotations, in order of the text, each with the id of its speaker where one is safe. */
export const withSpeakers = (quotations: readonly Quotation[], speaking: Speaking): Quotation[] => {
  let heard: Heard = { last: null, paragraph: -2, stranger: null };
  return quotations.map((quotation) => {
    const source = quotation.source[0];
    if (!source) return quotation;
    const paragraph = paragraphAt(speaking.sentences, source);
    const speaker =
      named(speaking, source) ?? relative(speaking, source) ?? byPronoun(speaking, source, heard, paragraph);
    const stranger = speaker === null ? mayBePerson(speaking.text.slice(source.start, source.end)) : null;
    if (speaker !== null) heard = { ...heard, last: speaker, paragraph };
    else if (stranger) heard = { last: null, paragraph, stranger: { end: source.end, ...stranger } };
    return speaker === null ? quotation : { ...quotation, speaker };
  });
};
