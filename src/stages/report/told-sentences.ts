/** Told sentences: those of a story, with what they say and which others they are linked to. */
import type { Article, Collation, Place, Relation } from '../../model/index.ts';
import { STORY_ROLES } from '../../model/index.ts';

export interface Told extends Place {
  readonly id: string;
  readonly text: string;
  readonly role: string;
  /** What it says apart from names: its nouns, verbs, adjectives and numbers, in dictionary form. */
  readonly matter: ReadonlySet<string>;
}

const MATTER = new Set(['NOUN', 'VERB', 'ADJ', 'NUM']);

export const sentencesOf = (articles: readonly Article[]): Map<string, Told> =>
  new Map(
    articles.flatMap(({ document, annotations }) =>
      annotations.sentences
        .filter((s) => STORY_ROLES.has(s.role))
        .map((s) => [
          s.id,
          {
            id: s.id,
            document: document.id,
            start: s.start,
            end: s.end,
            role: s.role,
            text: document.text.slice(s.start, s.end),
            matter: new Set(
              annotations.tokens.slice(s.from, s.to).flatMap((t) => (MATTER.has(t.tag) ? [t.lemma] : [])),
            ),
          },
        ]),
    ),
  );

/** A sentence that another one is linked to: how surely, and how much of the first one's content it holds. */
export interface Partner {
  readonly sentence: string;
  readonly score: number;
  readonly share: number;
  readonly relation: Relation;
}
export type Linked = ReadonlyMap<string, readonly Partner[]>;

export const linkedBy = (collation: Collation): Linked => {
  const linked = new Map<string, Partner[]>();
  const note = (from: string, partner: Partner): void => {
    const list = linked.get(from);
    if (list) list.push(partner);
    else linked.set(from, [partner]);
  };
  for (const { a, b, score, shareA, shareB, relation } of collation.links) {
    note(a, { sentence: b, score, share: shareA, relation });
    note(b, { sentence: a, score, share: shareB, relation });
  }
  return linked;
};
