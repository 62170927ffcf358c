/**
 * Quote speakers: who says it, once more, where a wrong name would put words into somebody's mouth. A source that names
 * somebody is that person or body and nobody else; what is neither a person nor a body does not speak; and one name in
 * two spellings ("Vane", "Vance") is one speaker.
 */
import {
  overlaps,
  type Article,
  type Entity,
  type Mention,
  type Quotation,
  type Span,
} from '../../model/index.ts';
import { spelledAlike } from '../../text/likeness.ts';

/** Surnames spelled this alike, behind the same given name, are one name. */
const ONE_NAME = 0.6;

/** Entity id → the id that stands for all spellings of the name. */
const spellings = (entities: readonly Entity[]): Map<string, string> => {
  const people = [...new Map(entities.map((e) => [e.id, e])).values()].filter((e) => e.kind === 'person');
  const words = (e: Entity): string[] => e.name.toLowerCase().split(' ');
  const isOne = (a: Entity, b: Entity): boolean =>
    words(a).length > 1 &&
    words(a)[0] === words(b)[0] &&
    spelledAlike(words(a).at(-1)!, words(b).at(-1)!) >= ONE_NAME;
  const sorted = people.sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(sorted.map((e) => [e.id, sorted.find((other) => other.id === e.id || isOne(other, e))!.id]));
};

/** Before a name these say that somebody else speaks: "a spokesman for Moen", "the lawyer of Lee". */
const SOMEBODY_ELSE = /\b(?:for|of|to|behind|near|under)\b[^,]*$/iu;
const TOGETHER = /\band\b/iu;

/** The person that a source names as the one who speaks; null where it names two together, or somebody else's person. */
const personIn = (text: string, source: readonly Span[], people: readonly Mention[]): string | null => {
  const [first, second] = people;
  const start = Math.min(...source.map((s) => s.start));
  if (SOMEBODY_ELSE.test(text.slice(start, first!.start))) return null;
  if (second && TOGETHER.test(text.slice(first!.end, second.start))) return null;
  return first!.entity;
};

const speakerOf = ({ document, annotations }: Article, quotation: Quotation): string | null => {
  const kinds = new Map(annotations.entities.map((e) => [e.id, e.kind]));
  const speaks = (id: string): boolean => kinds.get(id) === 'person' || kinds.get(id) === 'organisation';
  const named = annotations.mentions.filter(
    (m) => m.form === 'name' && quotation.source.some((s) => overlaps(s, m)),
  );
  const people = named.filter((m) => kinds.get(m.entity) === 'person');
  if (people.length > 0) return personIn(document.text, quotation.source, people);
  // A name whose kind is not known speaks where the source begins or ends with it, and not from inside a description.
  const first = named.find(
    (m) =>
      kinds.get(m.entity) === 'other' && quotation.source.some((s) => s.start === m.start || s.end === m.end),
  );
  if (named.length > 0) return named.find((m) => speaks(m.entity))?.entity ?? first?.entity ?? null;
  return quotation.speaker !== null && speaks(quotation.speaker) ? quotation.speaker : null;
};

/** The articles with the speakers of their quotations made safe. */
export const withSafeSpeakers = (articles: readonly Article[]): Article[] => {
  const one = spellings(articles.flatMap((a) => a.annotations.entities));
  return articles.map((article) => {
    const quotations = article.annotations.quotations.map((q) => {
      const speaker = speakerOf(article, q);
      return { ...q, speaker: speaker === null ? null : (one.get(speaker) ?? speaker) };
    });
    return { ...article, annotations: { ...article.annotations, quotations } };
  });
};
