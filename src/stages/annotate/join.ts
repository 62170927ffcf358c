/**
 * joinNames: the articles of a story → the same articles, each entity under one id in all of them.
 *
 * What one article says of an office ("Norwegian Prime Minister Ana Ruiz") tells whom another means by "the Norwegian
 * leader"; and with that, who is quoted there.
 */
import type { Article } from '../../model/index.ts';
import { descriptionsIn } from './names/descriptions.ts';
import { renameAcross } from './names/join.ts';
import { readOffices, type Holder } from './names/offices.ts';
import { withSpeakers } from './quotations/speakers.ts';

/** Adds to an article the descriptions and speakers that only the story makes plain. */
const withStory = (article: Article, holders: ReadonlyMap<string, Holder>): Article => {
  const { document, annotations } = article;
  const { entities, mentions, sentences, tokens, quotations } = annotations;
  const here = entities.flatMap((e) => holders.get(e.id) ?? []);
  const found = descriptionsIn(document.text, sentences, tokens, here, mentions);
  if (found.length === 0) return article;
  const all = [...mentions, ...found].sort((a, b) => a.start - b.start);
  const named = withSpeakers(quotations, { text: document.text, sentences, entities, mentions: all });
  const kept = named.map((q, i) => ({ ...q, speaker: quotations[i]!.speaker ?? q.speaker }));
  return { ...article, annotations: { ...annotations, mentions: all, quotations: kept } };
};

/** Order in, order out; what is found does not depend on it. `same`: names that are known to mean one. */
export const joinNames = (
  articles: readonly Article[],
  same: readonly (readonly string[])[] = [],
): Article[] => {
  const renamed = renameAcross(articles, same);
  const holders = new Map<string, Holder>();
  const sorted = [...renamed].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  for (const { annotations } of sorted) {
    const people = new Set(annotations.entities.filter((e) => e.kind === 'person').map((e) => e.id));
    readOffices(holders, annotations.mentions, annotations.tokens, (id) => people.has(id));
  }
  return renamed.map((article) => withStory(article, holders));
};
