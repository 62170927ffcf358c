/**
 * Settle: which reading of a variant is likely the original, from the lineage.
 *
 * The method of textual criticism: what an exemplar has, its copy changed; what most branches from a lost exemplar have
 * independently, stood in it; what independent origins agree in was reported, not made on the way. Where origins
 * contradict each other, nothing speaks for either.
 */
import { mainEdges, type Lineage, type LineageNode, type Reading, type Variant } from '../../model/index.ts';

interface Verdict {
  readonly reading: number;
  readonly why: string;
}

type Children = ReadonlyMap<string, readonly string[]>;
type Nodes = ReadonlyMap<string, LineageNode>;

/** Document → index of its reading; a document that has two readings at one place speaks for none. */
const readingOf = (readings: readonly Reading[]): Map<string, number> => {
  const held = new Map<string, number>();
  const unsure = new Set<string>();
  readings.forEach(({ witnesses }, i) => {
    for (const { document } of witnesses) {
      if (held.has(document) && held.get(document) !== i) unsure.add(document);
      held.set(document, i);
    }
  });
  for (const d of unsure) held.delete(d);
  return held;
};

/** The reading that has more votes than all others together, if it has two; or the only one there is. */
const majority = (votes: readonly number[]): number | null => {
  const counts = new Map<number, number>();
  for (const v of votes) counts.set(v, (counts.get(v) ?? 0) + 1);
  const ranked = [...counts].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
  const [first] = ranked;
  if (!first) return null;
  return ranked.length === 1 || (first[1] >= 2 && first[1] * 2 > votes.length) ? first[0] : null;
};

/**
 * What stood at a node: its own reading, or what most of its copies have. `seen` guards against a malformed lineage.
 * Disagreement among the copies of a lost node leaves it open.
 */
const readingAt = (
  node: string,
  held: ReadonlyMap<string, number>,
  children: Children,
  seen: readonly string[] = [],
): number | null => {
  const own = held.get(node);
  if (own !== undefined) return own;
  if (seen.includes(node)) return null;
  const below = (children.get(node) ?? []).map((c) => readingAt(c, held, children, [...seen, node]));
  return majority(below.filter((r) => r !== null));
};

const childrenOf = (lineage: Lineage): Map<string, string[]> => {
  const children = new Map<string, string[]>();
  for (const { from, to } of mainEdges(lineage)) children.set(from, [...(children.get(from) ?? []), to]);
  return children;
};

const rootsOf = (lineage: Lineage): string[] => {
  const derived = new Set(mainEdges(lineage).map((e) => e.to));
  return lineage.nodes.map((n) => n.id).filter((id) => !derived.has(id));
};

/** Where the reading of a node comes from: itself, or the only branch below that speaks; the node where several do. */
const speakerFor = (node: string, held: ReadonlyMap<string, number>, children: Children): string => {
  if (held.has(node)) return node;
  const speaking = (children.get(node) ?? []).filter((c) => readingAt(c, held, children) !== null);
  return speaking.length === 1 ? speakerFor(speaking[0]!, held, children) : node;
};

/** What the lineage says of a variant; null where nothing speaks for either reading. */
const verdictOn = (
  variant: Variant,
  roots: readonly string[],
  nodes: Nodes,
  children: Children,
): Verdict | null => {
  const held = readingOf(variant.readings);
  const votes = roots
    .map((root) => ({ root, reading: readingAt(root, held, children) }))
    .filter((v): v is { root: string; reading: number } => v.reading !== null);
  const reading = majority(votes.map((v) => v.reading));
  if (reading === null || variant.readings.length < 2) return null;
  const speakers = votes
    .filter((v) => v.reading === reading)
    .map((v) => nodes.get(speakerFor(v.root, held, children))!);
  return { reading, why: reasonFor(speakers, held) };
};

const reasonFor = (speakers: readonly LineageNode[], held: ReadonlyMap<string, number>): string => {
  const [speaker] = speakers;
  if (speakers.length > 1) return `${speakers.length} independent origins have it.`;
  return held.has(speaker!.id)
    ? `it stands in ${speaker!.label}, which the others were made from.`
    : `most of the versions made from ${speaker!.label} have it.`;
};

/** The variants with the likely original marked, and the reason added to `why`. */
export const settle = (variants: readonly Variant[], lineage: Lineage): Variant[] => {
  const [roots, children] = [rootsOf(lineage), childrenOf(lineage)];
  const nodes = new Map(lineage.nodes.map((n) => [n.id, n]));
  return variants.map((variant) => {
    const settled = variant.readings.some((r) => r.likelyOriginal);
    const verdict = settled ? null : verdictOn(variant, roots, nodes, children);
    return verdict ? decided(variant, verdict) : variant;
  });
};

const decided = (variant: Variant, { reading, why }: Verdict): Variant => {
  const { text } = variant.readings[reading]!;
  const named = text
    ? `“${text}” is likely the original: `
    : 'The version without these words is likely the original: ';
  return {
    ...variant,
    readings: variant.readings.map((r, i) => ({ ...r, likelyOriginal: i === reading })),
    why: `${variant.why} ${named}${why}`,
  };
};
