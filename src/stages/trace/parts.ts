/**
 * Parts: nodes and edges for what documents took beside their main exemplar: second exemplars, and lost sources of passages.
 *
 * A passage that two copies have and neither exemplar explains came from elsewhere: from the other document, where it
 * stands there in its own right, or from something lost, where it is as strange there as here.
 */
import type { Edge, Entity, Evidence, LineageNode } from '../../model/index.ts';
import type { Exemplar } from './exemplars.ts';
import type { Match } from './matches.ts';
import type { SecondSource, SharedPassage } from './passages.ts';
import type { Side } from './side.ts';

export interface Parts {
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly Edge[];
}

interface Share {
  readonly document: number;
  readonly sentences: readonly number[];
  readonly evidence: readonly Evidence[];
}

const idOf = (side: Side): string => side.article.document.id;

const edgeTo = (
  from: string,
  { document, sentences, evidence }: Share,
  sides: readonly Side[],
  confidence: number,
): Edge => {
  const side = sides[document]!;
  const own = sentences.map((s) => side.sentences[s]!);
  const words = own.reduce((sum, s) => sum + s.words.length, 0);
  return {
    from,
    to: idOf(side),
    kind: 'excerpt',
    share: side.words > 0 ? words / side.words : 0,
    sentences: own.map((s) => s.sentence.id),
    confidence,
    evidence,
  };
};

/** Word for word, and so many words: chance is out of the question, so there was a source. */
const CERTAIN = 0.9;
/** Whether that was the other document is less sure: both may have it from a third, or it went the other way. Set by hand. */
const GIVEN = 0.4;

/** Groups of documents that are joined by pairs, each with all that its pairs say of it. */
const groupsOf = (pairs: readonly (readonly [Share, Share])[]): Map<number, Share>[] => {
  const group = new Map<number, Map<number, Share>>();
  for (const [x, y] of pairs) {
    const [first, second] = [group.get(x.document) ?? new Map(), group.get(y.document) ?? new Map()];
    const joined = new Map<number, Share>([...first, ...second]);
    for (const share of [x, y]) {
      const known = joined.get(share.document);
      const sentences = [...new Set([...(known?.sentences ?? []), ...share.sentences])].sort((a, b) => a - b);
      joined.set(share.document, { ...share, sentences, evidence: known?.evidence ?? share.evidence });
    }
    for (const document of joined.keys()) group.set(document, joined);
  }
  return [...new Set(group.values())];
};

const partsOf = (
  pairs: readonly (readonly [Share, Share])[],
  sides: readonly Side[],
  prefix: string,
  label: (group: ReadonlyMap<number, Share>) => string,
): Parts => {
  const groups = groupsOf(pairs).map((group) => {
    const members = [...group.values()].sort((x, y) => x.document - y.document);
    return { id: `${prefix}-${idOf(sides[members[0]!.document]!)}`, members, label: label(group) };
  });
  return {
    nodes: groups.map(({ id, label }) => ({ id, kind: 'lost', label, part: true })),
    edges: groups.flatMap(({ id, members }) => members.map((m) => edgeTo(id, m, sides, CERTAIN))),
  };
};

const evidenceOf = (
  words: number,
  quoted: boolean,
  a: Side,
  b: Side,
  matches: readonly Match[],
): Evidence => ({
  kind: 'same-words',
  weight: Math.round(Math.log(words) * 100) / 100,
  text: `${words} words stand in both as they are, ${quoted ? 'inside quotation marks' : 'which nothing else explains'}`,
  places: matches.slice(0, 3).flatMap((m) => [
    { document: idOf(a), start: m.a.sentence.start, end: m.a.sentence.end },
    { document: idOf(b), start: m.b.sentence.start, end: m.b.sentence.end },
  ]),
});

/** Who says most of what is quoted in these sentences, by the fullest name; null where nobody is named. */
const speakerOf = (group: ReadonlyMap<number, Share>, sides: readonly Side[]): string | null => {
  const votes = new Map<string, number>();
  for (const { document, sentences } of group.values()) {
    const { article, sentences: own } = sides[document]!;
    const entities = new Map(article.annotations.entities.map((e): [string, Entity] => [e.id, e]));
    for (const q of article.annotations.quotations) {
      const inside = q.content.some((c) =>
        sentences.some((s) => c.start < own[s]!.sentence.end && own[s]!.sentence.start < c.end),
      );
      const name = inside && q.speaker !== null ? entities.get(q.speaker)?.name : undefined;
      if (name) votes.set(name, (votes.get(name) ?? 0) + 1);
    }
  }
  return [...votes].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0]?.[0] ?? null;
};

/** What several independent documents quote or copy: a speech, a statement, a release. */
export const publicParts = (passages: readonly SharedPassage[], sides: readonly Side[]): Parts => {
  const shares = ({ a, b, matches, words, quoted }: SharedPassage): readonly [Share, Share] => {
    const evidence = [evidenceOf(words, quoted, sides[a]!, sides[b]!, matches)];
    return [
      { document: a, sentences: matches.map((m) => m.a.position), evidence },
      { document: b, sentences: matches.map((m) => m.b.position), evidence },
    ];
  };
  const spoken = passages.filter((p) => p.quoted).map(shares);
  const written = passages.filter((p) => !p.quoted).map(shares);
  const speech = partsOf(spoken, sides, 'speech', (group) => {
    const speaker = speakerOf(group, sides);
    return speaker ? `a speech or statement of ${speaker}` : 'a speech or statement that both quote';
  });
  const release = partsOf(written, sides, 'release', () => 'a release or report that both took words from');
  return { nodes: [...speech.nodes, ...release.nodes], edges: [...speech.edges, ...release.edges] };
};

/**
 * Whether a passage is at home in a document: it came down from the top that the document was made from. Where it was put into
 * the document, or into one above it, it is as strange there as in whatever else has it.
 */
const isAtHome = (
  document: number,
  passage: readonly number[],
  exemplars: readonly (Exemplar | null)[],
): boolean => {
  const way = exemplars[document]?.way;
  if (!way) return true;
  const [own, above] =
    way.transfer === way.kinship.transfers.aToB ? (['b', 'a'] as const) : (['a', 'b'] as const);
  const inherited = way.kinship.matches.filter((m) => passage.includes(m[own].position));
  const higher = [...new Set(inherited.map((m) => m[above].position))];
  return higher.length > 0 && isAtHome(way.from, higher, exemplars);
};

/** Second exemplars as edges where the giver has the passage in its own right, else as a lost source of both. */
export const secondParts = (
  sources: readonly SecondSource[],
  exemplars: readonly (Exemplar | null)[],
  sides: readonly Side[],
): Parts => {
  const shares = (s: SecondSource): readonly [Share, Share] => {
    const [own, other] = s.kinship.b === sides[s.to] ? (['b', 'a'] as const) : (['a', 'b'] as const);
    const matches = s.kinship.matches.filter((m) => s.sentences.includes(m[own].position));
    const evidence = [evidenceOf(s.words, false, s.kinship.a, s.kinship.b, matches)];
    return [
      { document: s.to, sentences: s.sentences, evidence },
      { document: s.from, sentences: [...new Set(matches.map((m) => m[other].position))], evidence },
    ];
  };
  const isOwn = (s: SecondSource): boolean => isAtHome(s.from, shares(s)[1].sentences, exemplars);
  const [given, strange] = [sources.filter(isOwn), sources.filter((s) => !isOwn(s))];
  const lost = partsOf(strange.map(shares), sides, 'part', () => 'another unknown source');
  return {
    nodes: lost.nodes,
    edges: [...lost.edges, ...given.map((s) => edgeTo(idOf(sides[s.from]!), shares(s)[0], sides, GIVEN))],
  };
};
