/**
 * Quote speakers: who says it, once more, where a wrong name would put words into somebody's mouth. What is neither a
 * person nor a body does not speak; two named together speak together; and one name in two spellings ("Vane", "Vance")
 * is one speaker.
 */
import { overlaps, type Article, type Entity, type Mention, type Quotation } from '../../model/index.ts';
import { spelledAlike } from '../../text/likeness.ts';

/** Surnames spelled this alike, behind the same given name, are one name. */
const ONE_NAME = 0.6;

/** Entity id → the id that stands for all spellings of the name: the one that most articles use. */
const spellings = (entities: readonly Entity[]): Map<string, string> => {
  const uses = new Map<string, number>();
  for (const { id } of entities) uses.set(id, (uses.get(id) ?? 0) + 1);
  const people = [...new Map(entities.map((e) => [e.id, e])).values()].filter((e) => e.kind === 'person' || e.kind === 'other'); // prettier-ignore
  const words = (e: Entity): string[] => e.name.toLowerCase().split(' ');
  const isOne = (a: Entity, b: Entity): boolean =>
    words(a).length > 1 &&
    words(a)[0] === words(b)[0] &&
    spelledAlike(words(a).at(-1)!, words(b).at(-1)!) >= ONE_NAME;
  const sorted = people.sort((a, b) => uses.get(b.id)! - uses.get(a.id)! || (a.id < b.id ? -1 : 1));
  return new Map(sorted.map((e) => [e.id, sorted.find((other) => other.id === e.id || isOne(other, e))!.id]));
};

/** Between the ids of those who speak together. */
const AND = ' + ';

/** The entities that speak: none where nobody is named, several where they speak together. */
export const speakerIds = (speaker: string | null): string[] => speaker?.split(AND) ?? [];

/** Whether two speakers are known and have nobody in common. */
export const areOthers = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && !speakerIds(a).some((id) => speakerIds(b).includes(id));

/** "Ann Lee", "Ann Lee and Tom Hall". */
export const speakerName = (speaker: string, names: ReadonlyMap<string, string>): string | null => {
  const all = speakerIds(speaker).flatMap((id) => names.get(id) ?? []);
  return all.length > 0 ? all.join(' and ') : null;
};

/** What may open a source before the name that heads it: "Mr", "union leader". */
const OPENING = /^(?:(?!of|for|to|by|and|with)[\p{L}.-]+\s){0,3}$/u;

/** What parts "Ann Lee, 70, and Tom Hall", "he and his colleague Tom Hall". */
const TOGETHER = /^(?:,[^,;]{1,20},?)?\s+and\s[^,;]*$/u;

/** The two people whom a source names as speaking together. */
const pairIn = ({ document, annotations }: Article, { source }: Quotation): readonly string[] => {
  const people = new Set(annotations.entities.filter((e) => e.kind === 'person').map((e) => e.id));
  const isSubject = (m: Mention): boolean =>
    people.has(m.entity) &&
    source.some((s) => overlaps(s, m) && OPENING.test(document.text.slice(s.start, m.start))) &&
    !/^(?:his|her)$/i.test(m.text);
  const first = annotations.mentions.find(isSubject);
  const second = annotations.mentions.find(
    (m) =>
      first !== undefined &&
      people.has(m.entity) &&
      m.entity !== first.entity &&
      m.form !== 'pronoun' &&
      source.some((s) => s.end === m.end || (overlaps(s, m) && document.text[m.end] === ',')) &&
      TOGETHER.test(document.text.slice(first.end, m.start)),
  );
  return first && second ? [first.entity, second.entity] : [];
};

const speakersOf = (article: Article, quotation: Quotation): readonly string[] => {
  const { entities, mentions } = article.annotations;
  const pair = pairIn(article, quotation);
  const kind = entities.find((e) => e.id === quotation.speaker)?.kind;
  if (pair.length > 0 || quotation.speaker === null || kind === undefined) return pair;
  // A name whose kind is not known speaks where the source begins or ends with it, and not from inside a description.
  const bounds = mentions.some(
    (m) =>
      m.entity === quotation.speaker && quotation.source.some((s) => s.start === m.start || s.end === m.end),
  );
  const speaks = kind === 'person' || kind === 'organisation' || (kind === 'other' && bounds);
  return speaks ? [quotation.speaker] : [];
};

/** The articles with the speakers of their quotations made safe. */
export const withSafeSpeakers = (articles: readonly Article[]): Article[] => {
  const one = spellings(articles.flatMap((a) => a.annotations.entities));
  return articles.map((article) => {
    const quotations = article.annotations.quotations.map((q) => {
      const speakers = speakersOf(article, q)
        .map((id) => one.get(id) ?? id)
        .sort();
      return { ...q, speaker: speakers.length > 0 ? speakers.join(AND) : null };
    });
    return { ...article, annotations: { ...article.annotations, quotations } };
  });
};
