/** One side of a row of the reader: its sentences with the differences between the two articles marked, and where they moved to. */
import { Fragment } from 'react';
import type { ReportDocument, ReportSentence } from '../../model/index.ts';
import { formatAddress } from '../address.ts';
import type { Match } from '../alignment.ts';
import { groupOf } from '../labels.ts';
import { differenceMarks, matters, within } from './ArticleText.tsx';
import { MarkedText, type Mark } from './MarkedText.tsx';
import type { Pair } from './reader-pair.ts';
import { useStory } from './story-context.ts';

/** What all rows need to know. */
export interface Reading {
  readonly pair: Pair;
  readonly moves: readonly Match[];
  /** Ids of the variants in which the two articles differ. */
  readonly differences: ReadonlySet<string>;
  /** The sentence asked for. */
  readonly at: string | undefined;
  /** The variant asked for. */
  readonly difference: string | undefined;
  /** Where the way back leads. */
  readonly from: string;
}

interface SideProps {
  readonly document: ReportDocument;
  /** Indices of its sentences in this row. */
  readonly numbers: readonly number[];
  readonly words: readonly Mark[];
  readonly side: 'a' | 'b';
  readonly reading: Reading;
  /** Whether to mark differences of style too. */
  readonly style: boolean;
}

export const ReaderSide = ({ document, numbers, words, side, reading, style }: SideProps) => {
  const { index } = useStory();
  if (numbers.length === 0) return <div className={`side side-${side} blank`} />;
  // Where one side merely says less, an empty place on the other would be a caret at every second word.
  const between = index
    .marksOf(document.id)
    .filter((m) => reading.differences.has(m.variant.id))
    .filter((m) => m.start < m.end || groupOf(m.variant) !== 'coverage')
    .filter((m) => style || matters(m) || m.variant.id === reading.difference);
  return (
    <div className={`side side-${side}`} dir="auto" lang={document.language}>
      {numbers.map((n, i) => {
        const sentence = document.sentences[n]!;
        const marks = [...differenceMarks(within(sentence, between), reading.difference), ...words];
        return (
          <Fragment key={sentence.id}>
            {i > 0 && ' '}
            <Sentence
              sentence={sentence}
              text={document.text}
              marks={marks}
              asked={sentence.id === reading.at}
            />
            <Moved move={reading.moves.find((m) => m[side] === n)} side={side} reading={reading} />
          </Fragment>
        );
      })}
    </div>
  );
};

const Sentence = ({
  sentence,
  text,
  marks,
  asked,
}: {
  sentence: ReportSentence;
  text: string;
  marks: readonly Mark[];
  asked: boolean;
}) => (
  <span
    className={`role-${sentence.role}${asked ? ' asked' : ''}`}
    data-sentence={sentence.id}
    tabIndex={asked ? -1 : undefined}
  >
    <MarkedText text={text} span={sentence} marks={marks} />
  </span>
);

/** A move is told at both ends, and each end leads to the other. */
const Moved = ({
  move,
  side,
  reading: { pair, from },
}: {
  move: Match | undefined;
  side: 'a' | 'b';
  reading: Reading;
}) => {
  const { index, section } = useStory();
  const other = side === 'a' ? 'b' : 'a';
  const there = move && index.byId.get(pair[other])?.sentences[move[other]];
  if (!there) return null;
  return (
    <a
      className="moved"
      href={formatAddress({ section: section('read'), params: { ...pair, at: there.id, from } })}
    >
      Moved: {side === 'a' ? 'on the right' : 'on the left'} it stands{' '}
      {move[other] < move[side] ? 'earlier' : 'later'}
    </a>
  );
};
