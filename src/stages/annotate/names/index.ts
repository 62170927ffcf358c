/** Names of a document: entities, and every place where one is called by name, by description or by a pronoun. */
import type { Entity, Mention, Sentence, Token } from '../../../model/index.ts';
import { normalise } from '../../../text/normalise.ts';
import { candidatesIn } from './candidates.ts';
import { mergeNames, type Named } from './merge.ts';
import { withReferences } from './references.ts';

export interface Names {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/** The id of an entity: its kind and fullest name, so that the same name in two documents gives the same id. */
export const entityId = (kind: Entity['kind'], name: string): string =>
  `${kind}:${normalise(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;

const aliases = (named: Named): string[] => [...new Set(named.candidates.map((c) => c.text))].sort();

export const namesOf = (text: string, sentences: readonly Sentence[], tokens: readonly Token[]): Names => {
  const found = mergeNames(candidatesIn(text, sentences, tokens), tokens);
  const entities = new Map<string, Entity>();
  const people = new Map<string, Named>();
  const mentions: Mention[] = [];
  for (const named of found) {
    const id = entityId(named.kind, named.name);
    entities.set(id, {
      id,
      kind: named.kind,
      name: named.name,
      aliases: aliases(named),
      gender: named.gender,
    });
    if (named.kind === 'person') people.set(id, named);
    for (const c of named.candidates)
      mentions.push({ start: c.start, end: c.end, entity: id, form: 'name', text: c.text });
  }
  mentions.sort((a, b) => a.start - b.start);
  return {
    entities: [...entities.values()],
    mentions: withReferences({ sentences, tokens, text, mentions, people }),
  };
};
