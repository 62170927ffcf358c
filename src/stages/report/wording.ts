/** Wording: what each outlet calls the people and things of the story, with loaded words marked. */
import type { Article, Entity, Mention, Wording, WordingLabel } from '../../model/index.ts';
import { LOADED } from '../../text/lang/en/loaded.ts';
import { normalise } from '../../text/normalise.ts';

const isLoaded = (text: string): boolean => text.split(/[^\p{L}-]+/u).some((w) => LOADED.has(normalise(w)));

/** "the tyrant" and "The tyrant" are one label; "Putin’s" is "Putin". */
const labelOf = (text: string): string => text.replace(/['’]s?$/u, '').replace(/^The(?= )/, 'the');

const labelsIn = ({ document, annotations }: Article, entity: string): WordingLabel[] => {
  const mentions = annotations.mentions.filter((m) => m.entity === entity && m.form !== 'pronoun');
  return [...Map.groupBy(mentions, (m: Mention) => labelOf(m.text))].map(([text, all]) => {
    const [first] = all;
    return {
      document: document.id,
      text,
      start: first!.start,
      end: first!.end,
      count: all.length,
      loaded: isLoaded(text),
    };
  });
};

/** Whether the documents call it differently: another case or possessive is no other name. */
const differs = ({ labels }: Wording): boolean =>
  new Set(labels.map((l) => l.document)).size > 1 && new Set(labels.map((l) => normalise(l.text))).size > 1;

/** Entities that two or more documents call by different names, most often named first. */
export const wordingOf = (articles: readonly Article[]): Wording[] => {
  const entities = new Map<string, Entity>();
  for (const { annotations } of articles)
    for (const e of annotations.entities) if (!entities.has(e.id)) entities.set(e.id, e);
  const count = (w: Wording): number => w.labels.reduce((n, l) => n + l.count, 0);
  return [...entities.values()]
    .map((e) => ({ entity: e.name, kind: e.kind, labels: articles.flatMap((a) => labelsIn(a, e.id)) }))
    .filter(differs)
    .sort((x, y) => count(y) - count(x) || (x.entity < y.entity ? -1 : 1));
};
