/** Names of a document: entities, and every place where one is called by name, by description or by a pronoun. */
import type { Entity, Mention, Sentence, Token } from '../../../model/index.ts';
import { candidatesIn } from './candidates.ts';
import { descriptionsIn } from './descriptions.ts';
import { entityId } from './entity-id.ts';
import { mergeNames, type Named } from './merge.ts';
import { readOffices, type Holder } from './offices.ts';
import { withPeople } from './people.ts';
import { pronouns } from './pronouns.ts';

export interface Names {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

const byPlace = (a: Mention, b: Mention): number => a.start - b.start;

const aliases = (named: Named): string[] => [...new Set(named.candidates.map((c) => c.text))].sort();

const entityOf = (named: Named): Entity => ({
  id: entityId(named.kind, named.name),
  kind: named.kind,
  name: named.name,
  aliases: aliases(named),
  gender: named.kind === 'person' ? named.gender : null,
});

/** `isWord`: whether a word in lower case stands in the dictionary. */
export const namesOf = (
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  isWord: (norm: string) => boolean,
): Names => {
  const merged = mergeNames(candidatesIn(text, sentences, tokens, isWord), tokens);
  const found = withPeople(merged, sentences, tokens).map((named) => ({
    named,
    entity: entityOf(named),
  }));
  const entities = [...new Map(found.map(({ entity }) => [entity.id, entity])).values()];
  const people = new Map(entities.filter((e) => e.kind === 'person').map((e) => [e.id, e]));
  const byName = found
    .flatMap(({ named, entity }) =>
      named.candidates.map((c): Mention => ({
        start: c.start,
        end: c.end,
        entity: entity.id,
        form: 'name',
        text: c.text,
      })),
    )
    .sort(byPlace);
  const holders = new Map<string, Holder>();
  readOffices(holders, byName, tokens, (id) => people.has(id));
  const firm = [...byName, ...descriptionsIn(text, sentences, tokens, [...holders.values()], byName)].sort(
    byPlace,
  );
  return { entities, mentions: [...firm, ...pronouns(sentences, tokens, firm, people)].sort(byPlace) };
};
