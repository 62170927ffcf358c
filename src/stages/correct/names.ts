/** Names that the user said are one, for one story; and which of these were found in it. */
import type { Article, Correction, Entity, Wording } from '../../model/index.ts';
import { normalise } from '../../text/normalise.ts';

type Join = Extract<Correction, { kind: 'join-names' }>;

export const joinsIn = (corrections: readonly Correction[], documents: readonly string[]): Join[] =>
  corrections
    .filter((c) => c.kind === 'join-names')
    .filter((c) => c.documents === undefined || c.documents.some((d) => documents.includes(d)));

const isCalled = (entity: Entity, name: string): boolean =>
  [entity.name, ...entity.aliases].some((a) => normalise(a) === normalise(name));

/** Of each join that found all its names in the articles, the name of the one that they became. */
export const joinedNames = (joins: readonly Join[], articles: readonly Article[]): Map<Join, string> => {
  const entities = articles.flatMap((a) => a.annotations.entities);
  return new Map(
    joins.flatMap((join): [Join, string][] => {
      const one = entities.find((e) => join.names.every((name) => isCalled(e, name)));
      return one ? [[join, one.name]] : [];
    }),
  );
};

export const markWording = (
  wording: readonly Wording[],
  joined: ReadonlyMap<Join, string>,
): readonly Wording[] =>
  wording.map((w) => {
    const ids = [...joined].filter(([, name]) => name === w.entity).map(([join]) => join.id);
    return ids.length === 0 ? w : { ...w, corrections: ids };
  });
