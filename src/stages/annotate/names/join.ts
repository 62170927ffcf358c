/**
 * Joins the names of a story: the same person, place or organisation has the same id in every article of it.
 *
 * Spelling variants of one name ("Zelensky", "Zelenskyy") become aliases; a surname alone joins the one person of the
 * story who bears it. Two names that begin with other letters, or two people of one surname, stay apart: whether one
 * of them is an error is for the comparison to say. The order of the articles makes no difference.
 */
import { createSets } from '../../../algorithms/disjoint-sets.ts';
import type { Article, Entity } from '../../../model/index.ts';
import { normalise } from '../../../text/normalise.ts';
import { entityId } from './entity-id.ts';
import { formOf, gendersAgree, kindsAgree, sameThing, variant, type Form } from './forms.ts';

type Group = Form[];

/** Forms in the order given, each in the first group that it agrees with. Only names whose last words begin alike can. */
const grouped = (forms: readonly Form[]): Group[] => {
  const groups: Group[] = [];
  const byInitial = new Map<string, Group[]>();
  for (const form of forms) {
    const initial = form.words.at(-1)?.[0] ?? '';
    const near = byInitial.get(initial) ?? byInitial.set(initial, []).get(initial)!;
    const home = near.find((g) => g.every((f) => kindsAgree(f, form)) && g.some((f) => sameThing(f, form)));
    if (home) home.push(form);
    else {
      const group = [form];
      groups.push(group);
      near.push(group);
    }
  }
  return groups;
};

const isShort = (group: Group): boolean => group.every((f) => f.words.length < 2);

/** Whether a name of one word can stand for the person of the group. */
const owns = (group: Group, short: Form): boolean =>
  group.some((f) => {
    if (f.words.length < 2 || !kindsAgree(f, short) || !gendersAgree(f, short)) return false;
    if (f.entity.kind !== 'person' && short.entity.kind !== 'person') return false;
    const word = short.words[0] ?? '';
    return variant(f.words.at(-1)!, word) || f.singles.has(word);
  });

/** Gives a surname or given name alone to the one group that it belongs to; where two could own it, it stays alone. */
const adopt = (groups: readonly Group[]): Group[] => {
  const long = groups.filter((g) => !isShort(g)).map((g) => [...g]);
  const kept: Group[] = [];
  for (const short of groups.filter(isShort)) {
    const homes = long.filter((g) => owns(g, short[0]!));
    if (homes.length !== 1) kept.push(short);
    else for (const one of short) homes[0]!.push(one);
  }
  return [...long, ...kept];
};

/** The groups that a name means: those that it is the name of and, where there is none, those that are also called so. */
const called = (groups: readonly Group[], name: string): number[] => {
  const plain = normalise(name);
  const numbers = (fits: (form: Form) => boolean): number[] =>
    groups.flatMap((g, i) => (g.some(fits) ? [i] : []));
  const named = numbers((f) => normalise(f.entity.name) === plain);
  return named.length > 0 ? named : numbers((f) => f.entity.aliases.some((a) => normalise(a) === plain));
};

/** The groups, those made one that are known to be called by names of one. */
const united = (groups: readonly Group[], same: readonly (readonly string[])[]): Group[] => {
  const sets = createSets(groups.length);
  for (const names of same) {
    const meant = names.flatMap((name) => called(groups, name));
    for (const group of meant) sets.join(meant[0]!, group);
  }
  return [...Map.groupBy(groups, (_, i) => sets.find(i)).values()].map((all) => all.flat());
};

const KINDS = ['person', 'organisation', 'place', 'other'] as const;

/** The entity that stands for the whole group, under its fullest name; a place under the commonest. */
const joined = (group: Group): Entity => {
  const entities = group.map((f) => f.entity);
  const kind = KINDS.find((k) => entities.some((e) => e.kind === k))!;
  const votes = Map.groupBy(entities, (e) => e.name);
  const rank = (f: Form): number => (kind === 'place' ? 0 : f.words.length);
  const [first] = [...group].sort(
    (a, b) =>
      rank(b) - rank(a) ||
      votes.get(b.entity.name)!.length - votes.get(a.entity.name)!.length ||
      (a.entity.name < b.entity.name ? -1 : 1),
  );
  const genders = new Set(entities.flatMap((e) => e.gender ?? []));
  return {
    id: entityId(kind, first!.entity.name),
    kind,
    name: first!.entity.name,
    aliases: [...new Set(entities.flatMap((e) => e.aliases))].sort(),
    gender: kind === 'person' && genders.size === 1 ? [...genders][0]! : null,
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same articles, in the same order, with entities, mentions and speakers under the names of the story. */
export const renameAcross = (
  articles: readonly Article[],
  same: readonly (readonly string[])[] = [],
): Article[] => {
  const forms = articles.flatMap(({ document, annotations }) =>
    annotations.entities.map((entity) => ({ form: formOf(entity), document: document.id })),
  );
  forms.sort((a, b) => compare(a.form.entity.id, b.form.entity.id) || compare(a.document, b.document));
  const byEntity = new Map<Entity, Entity>();
  for (const group of united(adopt(grouped(forms.map((f) => f.form))), same)) {
    const whole = joined(group);
    for (const form of group) byEntity.set(form.entity, whole);
  }
  return articles.map((article) => renamed(article, byEntity));
};

const renamed = (article: Article, byEntity: ReadonlyMap<Entity, Entity>): Article => {
  const { annotations } = article;
  const whole = new Map(annotations.entities.map((e) => [e.id, byEntity.get(e)!]));
  const id = (old: string): string => whole.get(old)?.id ?? old;
  return {
    ...article,
    annotations: {
      ...annotations,
      entities: [...new Map([...whole.values()].map((e) => [e.id, e])).values()],
      mentions: annotations.mentions.map((m) => ({ ...m, entity: id(m.entity) })),
      quotations: annotations.quotations.map((q) => ({
        ...q,
        speaker: q.speaker === null ? null : id(q.speaker),
      })),
    },
  };
};
