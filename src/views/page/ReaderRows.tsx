/** The rows of the side-by-side reader. */
import { memo, useMemo } from 'react';
import type { ReportDocument, Variant } from '../../model/index.ts';
import type { Alignment, ReaderRow } from '../alignment.ts';
import { RELATION_LABEL } from '../labels.ts';
import { metadataOf } from '../metadata-lines.ts';
import { differingWords } from '../words.ts';
import { useParams } from './live.ts';
import type { Mark } from './MarkedText.tsx';
import type { Pair } from './reader-pair.ts';
import { ReaderMoves } from './ReaderMoves.tsx';
import { ReaderSide, type Reading } from './ReaderSide.tsx';
import { useStory } from './story-context.ts';

/** Sentences with fewer of their words in common are different wordings as a whole: marking what is only style would mark nearly all. */
const MARK_WORDS_FROM = 0.6;

export const ReaderRows = ({
  pair,
  alignment,
  differences,
  from,
}: {
  pair: Pair;
  alignment: Alignment;
  differences: readonly Variant[];
  from: string;
}) => {
  const { index, section } = useStory();
  const { at, difference } = useParams(section('read'));
  const reading = useMemo(
    (): Reading => ({
      pair,
      moves: alignment.moves,
      differences: new Set(differences.map((d) => d.id)),
      at,
      difference,
      from,
    }),
    [pair, alignment, differences, at, difference, from],
  );
  const [left, right] = [index.byId.get(pair.a)!, index.byId.get(pair.b)!];
  const about = useMemo(() => new Set([...metadataOf(left), ...metadataOf(right)]), [left, right]);
  const hidden = (id: string): boolean => about.has(id) && id !== at;
  const ofStory = (row: ReaderRow): boolean =>
    !row.a.every((n) => hidden(left.sentences[n]!.id)) || !row.b.every((n) => hidden(right.sentences[n]!.id));
  return (
    <div className="reader-rows">
      <ReaderMoves left={left} right={right} moves={alignment.moves} />
      {alignment.rows.filter(ofStory).map((row) => (
        <PairRow
          key={`${row.a.join('-')}|${row.b.join('-')}`}
          row={row}
          left={left}
          right={right}
          reading={reading}
        />
      ))}
    </div>
  );
};

interface PairRowProps {
  readonly row: ReaderRow;
  readonly left: ReportDocument;
  readonly right: ReportDocument;
  readonly reading: Reading;
}

/** Made again only when the pair or the place asked for changes, not with every step through the page. */
const PairRow = memo(({ row, left, right, reading }: PairRowProps) => {
  const words = row.relation === null ? NONE : wordMarks(row, left, right);
  const relation = row.relation !== null && sameText(row, left, right) ? 'verbatim' : row.relation;
  const side = { reading, style: words !== null };
  return (
    <div className={`pair-row relation-${relation ?? 'alone'}`}>
      <ReaderSide {...side} document={left} numbers={row.a} words={words?.a ?? []} side="a" />
      <div className="joint">{relation !== null && <span>{RELATION_LABEL[relation]}</span>}</div>
      <ReaderSide {...side} document={right} numbers={row.b} words={words?.b ?? []} side="b" />
    </div>
  );
});
PairRow.displayName = 'PairRow';

interface WordMarks {
  readonly a: readonly Mark[];
  readonly b: readonly Mark[];
}

const NONE: WordMarks = { a: [], b: [] };

const hullOf = (document: ReportDocument, numbers: readonly number[]) => ({
  start: document.sentences[numbers[0]!]!.start,
  end: document.sentences[numbers.at(-1)!]!.end,
});

const sameText = (row: ReaderRow, left: ReportDocument, right: ReportDocument): boolean => {
  const [a, b] = [hullOf(left, row.a), hullOf(right, row.b)];
  return left.text.slice(a.start, a.end).trim() === right.text.slice(b.start, b.end).trim();
};

/** Null where the two are different wordings as a whole. */
const wordMarks = (row: ReaderRow, left: ReportDocument, right: ReportDocument): WordMarks | null => {
  const [a, b] = [hullOf(left, row.a), hullOf(right, row.b)];
  const found = differingWords(left.text.slice(a.start, a.end), right.text.slice(b.start, b.end));
  if (found.common < MARK_WORDS_FROM) return null;
  const shifted = (spans: typeof found.a, by: number): Mark[] =>
    spans.map((s) => ({ start: s.start + by, end: s.end + by, look: 'words' }));
  return { a: shifted(found.a, a.start), b: shifted(found.b, b.start) };
};
