/**
 * trace: the collated articles of a story → its lineage, the directed graph of who derived from whom.
 *
 * Takes articles in any order. Pairs that are kin by descent are found first; then the likeliest exemplar of each; tops that
 * are kin to each other get a common lost source; origins are the roots. What is not supported is not drawn, and for
 * every pair without an edge there is a reason.
 */
import type {
  Article,
  Collation,
  Edge,
  Evidence,
  Lineage,
  LineageNode,
  NoEdge,
  Refusals,
} from '../../model/index.ts';
import { withoutCycles } from '../../algorithms/acyclic.ts';
import { mainEdges, originsOf } from '../../model/index.ts';
import type { Language } from '../../text/language.ts';
import { apartOf } from './apart.ts';
import { creditedParts } from './credited.ts';
import { byWeight } from './descent.ts';
import { exemplarsOf, type Exemplar } from './exemplars.ts';
import { familiesOf, topsOf } from './families.ts';
import { kindOf } from './kind.ts';
import { kinOf } from './kin.ts';
import { labelOf, lostEdges } from './lost.ts';
import { publicParts, secondParts } from './parts.ts';
import { publicPassages, secondSources } from './passages.ts';
import { refusedAmong } from './refused.ts';
import { withRetold } from './retold.ts';
import { sideOf, type Side } from './side.ts';

export { derivation } from './derivation.ts';

/** Raised whenever the lineage of the same articles comes out differently: stored results depend on it. */
export const TRACE_VERSION = 11;

/** Of several exemplars that fit alike the first is drawn, as sure as it is: of ten copies of one text, one in ten. Less says nothing. */
const EDGE_DRAWN = 0.1;

/** A copy that is dated before what it was made from wants a word: the texts speak louder than the dates. */
const explained = (e: Evidence): Evidence =>
  e.kind === 'dates' && e.weight < 0
    ? {
        ...e,
        text: `${e.text}, from which the texts show that it was made: a date is wrong, or the words came through something lost`,
      }
    : e;

const edgeOf = ({ way, confidence }: Exemplar, sides: readonly Side[]): Edge => {
  const [from, to] = [sides[way.from]!, sides[way.to]!];
  const forward = way.transfer === way.kinship.transfers.aToB;
  const course = way.kinship.course.evidence.map((e) => (forward ? e : { ...e, weight: -e.weight }));
  return {
    from: from.article.document.id,
    to: to.article.document.id,
    kind: kindOf(way.transfer, way.kinship.revision?.own),
    share: way.transfer.share,
    sentences: to.sentences.filter((_, s) => way.transfer.matched[s]).map((s) => s.sentence.id),
    confidence,
    evidence: [...way.kinship.descent.evidence, ...course.map(explained)].sort(byWeight),
  };
};

const nodeOf = ({ article: { document } }: Side): LineageNode => ({
  id: document.id,
  kind: 'extant',
  label: document.outlet ?? document.title ?? document.file ?? document.id,
});

const byId = (x: { readonly id: string }, y: { readonly id: string }): number => (x.id < y.id ? -1 : 1);
const byEnds = (x: Edge, y: Edge): number =>
  x.from !== y.from ? (x.from < y.from ? -1 : 1) : x.to < y.to ? -1 : 1;

export const trace = (
  collation: Collation,
  articles: readonly Article[],
  language: Language,
  refusals: Refusals = { edges: [], kin: [] },
): Lineage & { readonly apart: readonly NoEdge[] } => {
  const sides = articles
    .map((article) => sideOf(article, language))
    .sort((x, y) => byId(x.article.document, y.article.document));
  const kin = kinOf(sides, collation.links, refusedAmong(sides, refusals));
  const direct = exemplarsOf(sides, kin).map((e) => (e && e.confidence >= EDGE_DRAWN ? e : null));
  const exemplars = withRetold(sides, kin, direct);
  const families = familiesOf(exemplars, kin);
  const lost = families.map((family) => ({
    family,
    id: `lost-${sides[family.tops[0]!]!.article.document.id}`,
  }));
  const top = topsOf(exemplars);
  const family = top
    .map((t) => families.findIndex((f) => f.tops.includes(t)))
    .map((f, i) => (f < 0 ? -1 - top[i]! : f));
  const parts = [
    publicParts(publicPassages(kin, exemplars, family), sides),
    secondParts(secondSources(kin, exemplars), exemplars, sides),
  ];
  const nodes = [
    ...sides.map(nodeOf),
    ...lost.map(({ family, id }): LineageNode => ({ id, kind: 'lost', label: labelOf(sides, family) })),
    ...parts.flatMap((p) => p.nodes),
  ].sort(byId);
  const main = [
    ...exemplars.filter((e) => e !== null).map((e) => edgeOf(e, sides)),
    ...lost.flatMap(({ family, id }) => lostEdges(id, family, sides, kin, exemplars)),
  ];
  // Two that took passages from each other would be each other's exemplars: the later one is not drawn.
  const partly = [...parts.flatMap((p) => p.edges), ...creditedParts(sides, kin, main)];
  const edges = withoutCycles(main, partly).sort(byEnds);
  return {
    nodes,
    edges,
    origins: originsOf({ nodes, edges }),
    apart: apartOf(sides, kin, [...mainEdges({ nodes, edges }), ...edges.filter((e) => e.part)]),
  };
};
