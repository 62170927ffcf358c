/**
 * Lost: the source that a family of documents was made from and that nobody has: its name and what each made of it.
 *
 * What it said is what its copies say between them; so each copy is measured against all its relatives outside its own
 * branch together. It is named by the credits that they agree in.
 */
import type { Credit, DerivationKind, Document, Edge, Evidence } from '../../model/index.ts';
import type { Exemplar } from './exemplars.ts';
import type { Family } from './families.ts';
import { topsOf } from './families.ts';
import { holdsMore } from './holdings.ts';
import type { Kin, Way } from './kin.ts';
import { isCutApart } from './revision.ts';
import type { Side } from './side.ts';

/** A credit for the text says more of where it came from than one for a picture; who relayed a quotation, least. */
const CREDIT_WORTH = { text: 2, quotation: 0.5, picture: 1 } as const;
/** "… told NWA", "seen by NWA": reporting of the agency's own, which the text came with. */
const OWN_REPORTING = 2;
const REPORTED_TO =
  /(?:told|tells|seen by|obtained by|reviewed by|interview with|speaking to)\s+(?:the\s+)?$/u;
/** The lines with title, outlet and byline end within so many characters. */
const HEAD = 200;
/** Own text of this share or more makes an excerpt. */
const OWN_SHARE = 0.33;
/** Who has so much of his text nearly word for word from a relative, kept the lost source's words; translators meet less often. */
const LITERAL_SHARE = 0.28;
const LITERAL_CLOSENESS = 0.8;
/** Two copies of which one has nearly all words of the other are reprints of the same. */
const LITERAL = 0.996;
/** A copy this much shorter than what its relatives tell between them is a summary. */
const SUMMARY_LENGTH = 0.5;

const worthOf = ({ start, about }: Credit, text: string): number =>
  REPORTED_TO.test(text.slice(Math.max(0, start - 20), start)) ? OWN_REPORTING : CREDIT_WORTH[about];

/** What the credits of one document say for each name. */
const votesOf = ({ credits, text, outlet }: Document): Map<string, number> => {
  const votes = new Map<string, number>();
  for (const credit of credits) {
    const { name } = credit;
    // A paper that names itself ("seen by the Courier") claims; it does not credit. "(BPN)" behind a dateline does.
    const inBrackets = text[credit.start - 1] === '(' && credit.about === 'text';
    if (outlet?.includes(name) || (!inBrackets && text.slice(0, HEAD).includes(name))) continue;
    votes.set(name, Math.max(votes.get(name) ?? 0, worthOf(credit, text)));
  }
  return votes;
};

/** The name that the documents of the family credit most; of equal ones the first by alphabet. */
const creditedName = (sides: readonly Side[], family: Family): string | null => {
  const votes = new Map<string, number>();
  for (const i of family.members)
    for (const [name, worth] of votesOf(sides[i]!.article.document))
      votes.set(name, (votes.get(name) ?? 0) + worth);
  const ranked = [...votes].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([name]) => name);
  // Where an agency's own article is here, what is lost is something else.
  const here = new Set(family.members.map((i) => sides[i]!.article.document.outlet));
  return ranked.find((name) => !here.has(name)) ?? (ranked[0] ? `another cut of ${ranked[0]}` : null);
};

export const labelOf = (sides: readonly Side[], family: Family): string => {
  const name = creditedName(sides, family);
  return name ?? 'an unnamed source';
};

/** What `top` has in common with all relatives outside its own branch. */
interface Heritage {
  /** Story sentences of the copy that a relative has too. */
  readonly sentences: readonly string[];
  /** Share of the copy's words in them. */
  readonly share: number;
  /** How many of these words the relative that is closest has. */
  readonly faithful: number;
  /** Share of the copy's words in sentences that one relative has nearly word for word. */
  readonly literal: number;
  /** Story words of the copy against those of its fullest relative. */
  readonly length: number;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Whether a relative has another cut of the same report. */
  readonly cut: boolean;
}

const literalShare = (side: Side, { kinship }: Way): number => {
  const own = kinship.a === side ? ('a' as const) : ('b' as const);
  const close = kinship.matches.filter((m) => m.closeness >= LITERAL_CLOSENESS).map((m) => m[own]);
  const words = [...new Set(close)].reduce((sum, s) => sum + s.words.length, 0);
  return side.words > 0 ? words / side.words : 0;
};

const heritageOf = (top: number, sides: readonly Side[], relatives: readonly Way[]): Heritage => {
  const side = sides[top]!;
  const shared = side.sentences.filter((_, s) => relatives.some((w) => w.transfer.matched[s]));
  const words = shared.reduce((sum, s) => sum + s.words.length, 0);
  const cuts = relatives
    .filter((w) => isCutApart(w.kinship.revision))
    .flatMap((w) => w.kinship.course.evidence.filter((e) => e.kind === 'revision'));
  const best = [...relatives].sort((x, y) => y.kinship.descent.logit - x.kinship.descent.logit)[0]!;
  return {
    sentences: shared.map((s) => s.sentence.id),
    share: side.words > 0 ? words / side.words : 0,
    faithful: Math.max(...relatives.map((w) => w.transfer.faithful)),
    literal: Math.max(...relatives.map((w) => literalShare(side, w))),
    length: side.words / Math.max(1, ...relatives.map((w) => sides[w.from]!.words)),
    confidence: Math.max(...relatives.map((w) => w.kinship.descent.likelihood)),
    evidence: [...cuts.slice(0, 1), ...best.kinship.descent.evidence],
    cut: cuts.length > 0,
  };
};

const kindOf = (h: Heritage): DerivationKind => {
  if (h.length <= SUMMARY_LENGTH) return 'summary';
  if (1 - h.share >= OWN_SHARE) return h.cut ? 'edit' : 'excerpt';
  if (h.faithful >= LITERAL) return 'reprint';
  if (h.literal >= LITERAL_SHARE) return 'edit';
  return 'translation';
};

/**
 * Whether something speaks for a source that nobody has: credits name it, or of two documents each holds what the other lacks.
 * Otherwise one of them may be what the other was made from, and only nothing tells which.
 */
const isSupported = (family: Family, sides: readonly Side[], kin: Kin): boolean => {
  if (creditedName(sides, family) !== null) return true;
  const holds = (from: number, to: number): boolean => {
    const way = kin.wayOf(from, to);
    return way !== undefined && holdsMore(way, sides);
  };
  return family.tops.some((x) => family.tops.some((y) => x < y && holds(x, y) && holds(y, x)));
};

const UNSUPPORTED: Evidence = {
  kind: 'unsupported',
  weight: -1,
  text: 'none holds story that another lacks, so one of them may be what the others were made from',
  places: [],
};
/** What the confidence is worth without support. Set by hand: a coin toss where descent is certain. */
const UNSUPPORTED_SURE = 0.5;

/** The edges from a lost source to the tops of its family. */
export const lostEdges = (
  id: string,
  family: Family,
  sides: readonly Side[],
  kin: Kin,
  exemplars: readonly (Exemplar | null)[],
): Edge[] => {
  const tops = topsOf(exemplars);
  const supported = isSupported(family, sides, kin);
  return family.tops.map((top) => {
    const relatives = kin.ways.filter(
      (w) => w.to === top && family.tops.includes(tops[w.from]!) && tops[w.from] !== top,
    );
    const heritage = heritageOf(top, sides, relatives);
    const { sentences, share, confidence, evidence } = heritage;
    return {
      from: id,
      to: sides[top]!.article.document.id,
      kind: kindOf(heritage),
      share,
      sentences,
      confidence: supported ? confidence : confidence * UNSUPPORTED_SURE,
      evidence: supported ? evidence : [UNSUPPORTED, ...evidence],
    };
  });
};
