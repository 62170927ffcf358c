/** The rows of the side-by-side reader. */
import type { ReportDocument, ReportSentence, Variant } from '../../model/index.ts';
import { formatAddress } from '../address.ts';
import type { Alignment, Match, ReaderRow } from '../alignment.ts';
import { RELATION_LABEL } from '../labels.ts';
import { differingWords } from '../words.ts';
import { differenceMarks } from './ArticleText.tsx';
import { useParams } from './live.ts';
import { MarkedText, type Mark } from './MarkedText.tsx';
import type { Pair } from './reader-pair.ts';
import { useStory } from './story-context.ts';

/** Sentences with fewer of their words in common are different wordings as a whole: marking each word would mark nearly all. */
const MARK_WORDS_FROM = 0.4;

export const ReaderRows = ({
  pair,
  alignment,
  differences,
}: {
  pair: Pair;
  alignment: Alignment;
  differences: readonly Variant[];
}) => {
  const { index } = useStory();
  const left = index.byId.get(pair.a)!;
  const right = index.byId.get(pair.b)!;
  return (
    <div className="reader-rows">
      {alignment.rows.map((row) => (
        <PairRow
          pair={pair}
          key={`${row.a.join('-')}|${row.b.join('-')}`}
          row={row}
          left={left}
          right={right}
          moves={alignment.moves}
          differences={differences}
        />
      ))}
    </div>
  );
};

const PairRow = ({
  pair,
  row,
  left,
  right,
  moves,
  differences,
}: {
  pair: Pair;
  row: ReaderRow;
  left: ReportDocument;
  right: ReportDocument;
  moves: readonly Match[];
  differences: readonly Variant[];
}) => {
  const words = row.relation === null ? NO_WORDS : wordMarks(row, left, right);
  const relation = row.relation === null ? 'alone' : sameText(row, left, right) ? 'verbatim' : row.relation;
  return (
    <div className={`pair-row relation-${relation}`}>
      <Side
        document={left}
        numbers={row.a}
        words={words.a}
        differences={differences}
        moves={moves}
        side="a"
        pair={pair}
      />
      <div className="joint">
        {row.relation !== null && (
          <span>{RELATION_LABEL[relation === 'alone' ? row.relation : relation]}</span>
        )}
      </div>
      <Side
        document={right}
        numbers={row.b}
        words={words.b}
        differences={differences}
        moves={moves}
        side="b"
        pair={pair}
      />
    </div>
  );
};

const NO_WORDS: { a: Mark[]; b: Mark[] } = { a: [], b: [] };

const hullOf = (document: ReportDocument, numbers: readonly number[]) => ({
  start: document.sentences[numbers[0]!]!.start,
  end: document.sentences[numbers.at(-1)!]!.end,
});

const sameText = (row: ReaderRow, left: ReportDocument, right: ReportDocument): boolean => {
  const [a, b] = [hullOf(left, row.a), hullOf(right, row.b)];
  return left.text.slice(a.start, a.end).trim() === right.text.slice(b.start, b.end).trim();
};

const wordMarks = (row: ReaderRow, left: ReportDocument, right: ReportDocument): { a: Mark[]; b: Mark[] } => {
  const [a, b] = [hullOf(left, row.a), hullOf(right, row.b)];
  const found = differingWords(left.text.slice(a.start, a.end), right.text.slice(b.start, b.end));
  if (found.common < MARK_WORDS_FROM) return NO_WORDS;
  const shifted = (spans: typeof found.a, by: number): Mark[] =>
    spans.map((s) => ({ start: s.start + by, end: s.end + by, look: 'words' }));
  return { a: shifted(found.a, a.start), b: shifted(found.b, b.start) };
};

const Side = ({
  pair,
  document,
  numbers,
  words,
  differences,
  moves,
  side,
}: {
  pair: Pair;
  document: ReportDocument;
  numbers: readonly number[];
  words: readonly Mark[];
  differences: readonly Variant[];
  moves: readonly Match[];
  side: 'a' | 'b';
}) => {
  const { index, section } = useStory();
  const { at, difference } = useParams(section('read'));
  if (numbers.length === 0) return <div className={`side side-${side} blank`} />;
  const between = new Set(differences.map((d) => d.id));
  const marks = differenceMarks(
    index.marksOf(document.id).filter((m) => between.has(m.variant.id)),
    difference,
  );
  return (
    <div className={`side side-${side}`} dir="auto" lang={document.language}>
      {numbers.map((n, i) => {
        const sentence = document.sentences[n]!;
        return (
          <span key={sentence.id}>
            {i > 0 && ' '}
            <ReaderSentence
              sentence={sentence}
              here={sentence.id === at}
              text={document.text}
              marks={[...marks, ...words]}
            />
            <Moved moves={moves.filter((m) => m[side] === n)} side={side} pair={pair} />
          </span>
        );
      })}
    </div>
  );
};

const ReaderSentence = ({
  sentence,
  here,
  text,
  marks,
}: {
  sentence: ReportSentence;
  here: boolean;
  text: string;
  marks: readonly Mark[];
}) => (
  <span
    className={`role-${sentence.role}${here ? ' asked' : ''}`}
    data-sentence={sentence.id}
    tabIndex={here ? -1 : undefined}
  >
    <MarkedText text={text} span={sentence} marks={marks} />
  </span>
);

/** A move is told at both ends, and each end leads to the other. */
const Moved = ({ moves, side, pair }: { moves: readonly Match[]; side: 'a' | 'b'; pair: Pair }) => {
  const { index, section } = useStory();
  const move = moves[0];
  if (!move) return null;
  const other = side === 'a' ? 'b' : 'a';
  const there = index.byId.get(pair[other])?.sentences[move[other]];
  if (!there) return null;
  return (
    <a
      className="moved"
      href={formatAddress({ section: section('read'), params: { ...pair, at: there.id } })}
      data-move={`${move.a}-${move.b}`}
    >
      Moved: {side === 'a' ? 'on the right' : 'on the left'} it stands{' '}
      {move[other] < move[side] ? 'earlier' : 'later'}
    </a>
  );
};
