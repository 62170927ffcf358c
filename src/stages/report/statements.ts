/**
 * Statements: what the documents assert, with the documents and the independent origins that bear it out.
 *
 * Every passage is a statement, told in the words of its most typical sentence; so is every sentence that stands alone.
 * A statement is disputed where readings contradict each other and the lineage does not explain it as a change made
 * on the way.
 */
import { hashText } from '../../algorithms/hash.ts';
import type { Article, Collation, Lineage, Passage, Place, Statement, Variant } from '../../model/index.ts';
import { originsBearing, STORY_ROLES } from '../../model/index.ts';

interface Told extends Place {
  readonly id: string;
  readonly text: string;
  readonly role: string;
}

/** A sentence shorter than this, in characters, says too little to be a statement by itself ("I was disappointed."). */
const MIN_ALONE = 40;

const sentencesOf = (articles: readonly Article[]): Map<string, Told> =>
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
          },
        ]),
    ),
  );

/** Sentence → the sentences it is linked to, with the score. */
type Linked = ReadonlyMap<string, readonly (readonly [string, number])[]>;

const linkedBy = (collation: Collation): Linked => {
  const linked = new Map<string, [string, number][]>();
  for (const { a, b, score } of collation.links)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = linked.get(from);
      if (list) list.push([to, score]);
      else linked.set(from, [[to, score]]);
    }
  return linked;
};

/** The sentence of a passage that the others are most like; body text before titles. */
const typical = ({ sentences }: Passage, linked: Linked, told: ReadonlyMap<string, Told>): Told => {
  const inside = new Set(sentences);
  const rank = (s: string): number =>
    (linked.get(s) ?? []).reduce((sum, [to, score]) => sum + (inside.has(to) ? score : 0), 0) -
    (told.get(s)!.role === 'title' ? inside.size : 0);
  const ranked = sentences.map((s) => ({ s, r: rank(s) }));
  return told.get(ranked.sort((x, y) => y.r - x.r || (x.s < y.s ? -1 : 1))[0]!.s)!;
};

const isDispute = (variant: Variant): boolean =>
  variant.severity === 'conflict' && !variant.readings.some((r) => r.likelyOriginal);

const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();

export const statementsOf = (
  articles: readonly Article[],
  collation: Collation,
  variants: readonly Variant[],
  lineage: Lineage,
): Statement[] => {
  const told = sentencesOf(articles);
  const linked = linkedBy(collation);
  const byPassage = Map.groupBy(variants, (v) => v.passage);
  const statement = (from: Told, sentences: readonly string[], own: readonly Variant[]): Statement => {
    const documents = sorted(sentences.map((s) => told.get(s)!.document));
    const bearing = originsBearing(
      Map.groupBy(sentences, (s) => told.get(s)!.document),
      lineage,
    );
    const status = own.some(isDispute) ? 'disputed' : bearing.length > 1 ? 'corroborated' : 'single-origin';
    const { document, start, end } = from;
    const id = `s${hashText(...sentences).slice(0, 10)}`;
    return {
      id,
      text: from.text,
      from: { document, start, end },
      documents,
      origins: bearing,
      status,
      variants: own.map((v) => v.id),
    };
  };
  const collated = new Set(collation.passages.flatMap((p) => p.sentences));
  const alone = [...told.values()].filter(
    (t) => !collated.has(t.id) && t.role !== 'title' && t.end - t.start >= MIN_ALONE,
  );
  // A sentence that merges two reports is in two passages; what it is typical of is one statement all the same.
  const byTypical = Map.groupBy(collation.passages, (p) => typical(p, linked, told));
  const passages = [...byTypical].map(([from, all]) => {
    const sentences = [...new Set(all.flatMap((p) => p.sentences))];
    return statement(
      from,
      sentences,
      all.flatMap((p) => byPassage.get(p.id) ?? []),
    );
  });
  return [...passages, ...alone.map((t) => statement(t, [t.id], []))];
};
