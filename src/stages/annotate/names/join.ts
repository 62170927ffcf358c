/**
 * Joins the names of a story: the same person, place or organisation has the same id in every article of it.
 *
 * Spelling variants of one name ("Zelensky", "Zelenskyy") become aliases; a surname alone joins the one person of the
 * story who bears it. Two names that begin with other letters, or two people of one surname, stay apart: whether one
 * of them is an error is for the comparison to say. The order of the articles makes no difference.
 */
import type { Article, Entity } from '../../../model/index.ts';
import { SAME_PLACE } from '../../../text/lang/en/places.ts';
import { editDistance } from '../../../algorithms/edit-distance.ts';
import { normalise } from '../../../text/normalise.ts';
import { coreWords } from './merge.ts';

/** A spelling variant differs in at most this many letters, in words of at least this length. */
const [VARIANT_LETTERS, VARIANT_LENGTH] = [2, 6];

const wordsOf = (name: string): string[] =>
  coreWords(
    normalise(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((w) => w !== ''),
  );

const variant = (a: string, b: string): boolean =>
  a === b ||
  (a[0] === b[0] && Math.min(a.length, b.length) >= VARIANT_LENGTH && editDistance(a, b) <= VARIANT_LETTERS);

/** Whether two full names of people are spellings of one. */
const samePerson = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 1 &&
  b.length > 1 &&
  variant(a.at(-1)!, b.at(-1)!) &&
  (variant(a[0]!, b[0]!) || (a[0]!.length === 1 && a[0] === b[0]![0]));

const sameThing = (a: Entity, b: Entity): boolean => {
  const [x, y] = [wordsOf(a.name), wordsOf(b.name)];
  const [p, q] = [x.join(' '), y.join(' ')];
  if (p === q) return true;
  if (a.kind === 'place' && b.kind === 'place') return (SAME_PLACE.get(p) ?? p) === (SAME_PLACE.get(q) ?? q);
  const people = a.kind === 'person' || b.kind === 'person';
  return people && samePerson(x, y) && (a.gender ?? b.gender) === (b.gender ?? a.gender);
};

/** A name that several documents share under other kinds is one thing where one of the kinds is `other`. */
const kindsAgree = (a: Entity, b: Entity): boolean =>
  a.kind === b.kind || a.kind === 'other' || b.kind === 'other';

type Group = Entity[];

const grouped = (entities: readonly Entity[]): Group[] => {
  const groups: Group[] = [];
  for (const entity of entities) {
    const homes = groups.filter((g) => g.some((e) => kindsAgree(e, entity) && sameThing(e, entity)));
    const home = homes[0];
    if (home) home.push(entity);
    else groups.push([entity]);
  }
  return groups;
};

/** A surname or given name alone, and the one group that it belongs to. */
const adopt = (groups: Group[]): Group[] => {
  const long = groups.filter((g) => g.some((e) => wordsOf(e.name).length > 1));
  const left = groups.filter((g) => !long.includes(g));
  const kept: Group[] = [];
  for (const short of left) {
    const homes = long.filter((g) => ownsShort(g, short[0]!));
    if (homes.length === 1) homes[0]!.push(...short);
    else kept.push(short);
  }
  return [...long, ...kept];
};

const ownsShort = (group: Group, short: Entity): boolean =>
  group.some((e) => {
    if (e.kind !== 'person' && short.kind !== 'person') return false;
    if (!kindsAgree(e, short)) return false;
    if (e.gender && short.gender && e.gender !== short.gender) return false;
    const [words, word] = [wordsOf(e.name), wordsOf(short.name)[0]];
    return (
      word !== undefined &&
      words.length > 1 &&
      (variant(words.at(-1)!, word) ||
        (words[0] === word && e.aliases.includes(short.name)) ||
        aliasOf(group, word))
    );
  });

/** "Xi" is written alone for "Xi Jinping" in one of the documents. */
const aliasOf = (group: Group, word: string): boolean =>
  group.some((e) => e.aliases.some((a) => wordsOf(a).length === 1 && wordsOf(a)[0] === word));

const KINDS = ['person', 'organisation', 'place', 'other'] as const;

const joined = (group: Group): Entity => {
  const kind = KINDS.find((k) => group.some((e) => e.kind === k))!;
  const votes = (name: string): number => group.filter((e) => e.name === name).length;
  const name = [...group].sort(
    (a, b) =>
      wordsOf(b.name).length - wordsOf(a.name).length ||
      votes(b.name) - votes(a.name) ||
      (a.name < b.name ? -1 : 1),
  )[0]!.name;
  const short =
    kind === 'place'
      ? [...group].sort((a, b) => votes(b.name) - votes(a.name) || (a.name < b.name ? -1 : 1))[0]!.name
      : name;
  const genders = new Set(group.flatMap((e) => e.gender ?? []));
  return {
    id: `${kind}:${normalise(short)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')}`,
    kind,
    name: short,
    aliases: [...new Set(group.flatMap((e) => e.aliases))].sort(),
    gender: genders.size === 1 ? [...genders][0]! : null,
  };
};

interface Member {
  readonly article: number;
  readonly entity: Entity;
}

/** The same articles, in the same order, with entities, mentions and speakers under the names of the story. */
export const joinNames = (articles: readonly Article[]): Article[] => {
  const members: Member[] = articles.flatMap((a, article) =>
    a.annotations.entities.map((entity) => ({ article, entity })),
  );
  const sorted = [...members].sort((a, b) =>
    a.entity.id < b.entity.id
      ? -1
      : a.entity.id > b.entity.id
        ? 1
        : keyOf(articles, a) < keyOf(articles, b)
          ? -1
          : 1,
  );
  const groups = adopt(grouped(sorted.map((m) => m.entity)));
  const byEntity = new Map(groups.flatMap((g) => { const whole = joined(g); return g.map((e): [Entity, Entity] => [e, whole]); })); // prettier-ignore
  return articles.map((article) => renamed(article, byEntity));
};

const keyOf = (articles: readonly Article[], member: Member): string => articles[member.article]!.document.id;

const renamed = (article: Article, byEntity: ReadonlyMap<Entity, Entity>): Article => {
  const { annotations } = article;
  const ids = new Map(annotations.entities.map((e) => [e.id, byEntity.get(e)!]));
  const id = (old: string): string => ids.get(old)?.id ?? old;
  return {
    ...article,
    annotations: {
      ...annotations,
      entities: [...new Map([...ids.values()].map((e) => [e.id, e])).values()],
      mentions: annotations.mentions.map((m) => ({ ...m, entity: id(m.entity) })),
      quotations: annotations.quotations.map((q) => ({
        ...q,
        speaker: q.speaker === null ? null : id(q.speaker),
      })),
    },
  };
};
