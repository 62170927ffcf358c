/**
 * Credited: what an article says itself that it has from another one here: "Sayer told the Harbour Post", "the Tribune reported". Such
 * a statement was not reported twice, however differently it is worded. The rest of the article stays its own.
 */
import type { Credit, Document, Edge, Place, Span } from '../../model/index.ts';
import { earlierBy } from './dates.ts';
import type { Kin } from './kin.ts';
import type { Match } from './matches.ts';
import type { Side, SideSentence } from './side.ts';

const plain = (name: string): string =>
  name
    .replace(/^the\s+/iu, '')
    .trim()
    .toLowerCase();

/** Whether a credit may mean that outlet: its name, or the last words of it ("the Tribune" for the Norwick Tribune). */
const mayMean = ({ name }: Credit, outlet: string): boolean =>
  plain(outlet) === plain(name) || plain(outlet).endsWith(` ${plain(name)}`);

/** Who relayed what is said; a credit for the whole text, or for a picture, says nothing of one sentence. */
const relayed = ({ credits }: Document): readonly Credit[] => credits.filter((c) => c.about === 'quotation');

/** The credits in `reader` that mean the outlet of `named`, and no other of `outlets`. */
const creditsOf = (reader: Document, named: Document, outlets: ReadonlySet<string>): readonly Credit[] =>
  named.outlet === null || named.outlet === reader.outlet
    ? []
    : relayed(reader).filter(
        (c) => mayMean(c, named.outlet!) && [...outlets].filter((o) => mayMean(c, o)).length === 1,
      );

/** What was said goes on in the sentences that follow, as long as the same one speaks. */
const carriedBy = ({ start }: Credit, { article, sentences }: Side): number[] => {
  const first = sentences.findIndex(({ sentence: s }) => s.start <= start && start < s.end);
  if (first < 0) return [];
  const speakersIn = (at: number): (string | null)[] => {
    const { sentence } = sentences[at]!;
    const said = article.annotations.quotations.filter((q) =>
      q.content.some((c) => c.start < sentence.end && sentence.start < c.end),
    );
    return said.map((q) => q.speaker).filter((speaker) => speaker !== null);
  };
  const speakers = speakersIn(first);
  let last = first;
  while (last + 1 < sentences.length && speakersIn(last + 1).some((s) => speakers.includes(s))) last++;
  return sentences.slice(first, last + 1).map((s) => s.position);
};

/** A sentence that the other has so surely says the same; the line at which statements count as borne out. */
const SURELY = 0.6;
/** How sure that it came from that very article: its outlet may have told it twice. Set by hand. */
const CREDITED_SURE = 0.8;
const CREDITED_WEIGHT = Math.round(Math.log(CREDITED_SURE / (1 - CREDITED_SURE)) * 100) / 100;

/** What `to` says that it has from `from`: the credits for it, and where the same stands there. */
const loansOf = (from: Side, to: Side, matches: readonly Match[], outlets: ReadonlySet<string>): Loan[] => {
  const [own, there] =
    matches[0]?.a && to.sentences.includes(matches[0].a) ? (['a', 'b'] as const) : (['b', 'a'] as const);
  return creditsOf(to.article.document, from.article.document, outlets).flatMap((credit) => {
    const carried = carriedBy(credit, to);
    return matches
      .filter((m) => carried.includes(m[own].position) && m.score >= SURELY)
      .map((m) => ({ credit, own: m[own], there: m[there] }));
  });
};

/** The words around a credit that say so: "its keeper Corbin Sayer told the Harbour Post". */
const clauseOf = ({ start, end }: Credit, { article, sentences }: Side): Span => {
  const { text } = article.document;
  const sentence = sentences.find(({ sentence: s }) => s.start <= start && start < s.end)!.sentence;
  const before = CLAUSE_BEFORE.exec(text.slice(sentence.start, start))![0];
  const after = CLAUSE_AFTER.exec(text.slice(end, sentence.end))![0];
  return { start: start - before.length, end: end + after.length };
};
const CLAUSE_BEFORE = /(?:[^\s,;:“”"—–][^,;:“”"—–]*)?$/u;
const CLAUSE_AFTER = /^[^,;:“”"—–.!?]*/u;

interface Loan {
  readonly credit: Credit;
  readonly own: SideSentence;
  readonly there: SideSentence;
}

const placeIn = ({ article }: Side, { start, end }: Span): Place => ({
  document: article.document.id,
  start,
  end,
});

const edgeOf = (from: Side, to: Side, loans: readonly Loan[]): Edge => {
  const sentences = [...new Set(loans.map((l) => l.own))].sort((x, y) => x.position - y.position);
  const { credit, there } = loans[0]!;
  const text = `${to.article.document.outlet ?? 'the second'} says that it has this from ${from.article.document.outlet}`;
  const places = [placeIn(to, clauseOf(credit, to)), placeIn(from, there.sentence)];
  return {
    from: from.article.document.id,
    to: to.article.document.id,
    kind: 'excerpt',
    part: true,
    share: sentences.reduce((sum, s) => sum + s.words.length, 0) / Math.max(1, to.words),
    sentences: sentences.map((s) => s.sentence.id),
    confidence: CREDITED_SURE,
    evidence: [{ kind: 'credited', weight: CREDITED_WEIGHT, text, places }],
  };
};

/** The edges for what articles credit to others here; `main`: those of the family tree, which explain their sentences already. */
export const creditedParts = (sides: readonly Side[], kin: Kin, main: readonly Edge[]): Edge[] => {
  const outlets = new Set(sides.flatMap((s) => s.article.document.outlet ?? []));
  const explained = new Set(main.flatMap((e) => e.sentences ?? []));
  return kin.pairs.flatMap(({ a, b, kinship }) =>
    (
      [
        [a, b],
        [b, a],
      ] as const
    ).flatMap(([from, to]): Edge[] => {
      const [giver, taker] = [sides[from]!, sides[to]!];
      if (kin.refused.copy(from, to) || earlierBy(giver.article.document, taker.article.document) < 0)
        return [];
      const loans = loansOf(giver, taker, kinship.matches, outlets).filter(
        (l) => !explained.has(l.own.sentence.id),
      );
      return loans.length > 0 ? [edgeOf(giver, taker, loans)] : [];
    }),
  );
};
