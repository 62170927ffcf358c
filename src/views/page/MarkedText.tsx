/** A stretch of an article with marks in place. Article text only ever becomes a text node: nothing in it can run or load. */
import type { Span } from '../../model/index.ts';

export interface Mark extends Span {
  /** `conflict`, `shift`, `style`: a difference; `words`: words that the other text has otherwise; `loaded`; `here`: what was asked for. */
  readonly look: 'conflict' | 'shift' | 'style' | 'words' | 'loaded' | 'here';
  readonly href?: string;
  readonly title?: string;
  readonly current?: boolean;
}

const STRENGTH: readonly Mark['look'][] = ['here', 'conflict', 'shift', 'loaded', 'style', 'words'];

interface Piece extends Span {
  readonly mark: Mark | null;
}

export const MarkedText = ({ text, span, marks }: { text: string; span: Span; marks: readonly Mark[] }) => (
  <>
    {cutAtMarks(span, marks).map((piece) => (
      <MarkedPiece
        key={`${piece.start}-${piece.end}`}
        piece={piece}
        words={text.slice(piece.start, piece.end)}
      />
    ))}
  </>
);

const MarkedPiece = ({ piece, words }: { piece: Piece; words: string }) => {
  const { mark } = piece;
  if (mark === null) return <>{words}</>;
  if (piece.start === piece.end) return <ins className="gap" title="Nothing here" />;
  const look = { className: `mark-${mark.look}`, 'data-current': mark.current ? '' : undefined };
  if (mark.href === undefined) return <mark {...look}>{words}</mark>;
  return (
    <a {...look} href={mark.href} title={mark.title}>
      {words}
    </a>
  );
};

/** Cuts a span where marks begin and end; where marks overlap the strongest shows. */
const cutAtMarks = (span: Span, marks: readonly Mark[]): Piece[] => {
  const inside = marks.filter((m) => m.start <= span.end && m.end >= span.start);
  const cuts = new Set([span.start, span.end]);
  for (const m of inside) {
    cuts.add(Math.max(span.start, m.start));
    cuts.add(Math.min(span.end, m.end));
  }
  const at = [...cuts].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  at.forEach((start, i) => {
    const gap = inside.find((m) => m.start === start && m.end === start);
    if (gap) pieces.push({ start, end: start, mark: gap });
    const end = at[i + 1];
    if (end !== undefined) grow(pieces, { start, end, mark: strongest(inside, start, end) });
  });
  return pieces;
};

/** A weaker mark inside a stronger one must not cut it in two. */
const grow = (pieces: Piece[], next: Piece): void => {
  const last = pieces.at(-1);
  if (last && last.mark === next.mark && last.end === next.start && last.start < last.end)
    pieces[pieces.length - 1] = { ...next, start: last.start };
  else pieces.push(next);
};

const strongest = (marks: readonly Mark[], start: number, end: number): Mark | null =>
  marks
    .filter((m) => m.start <= start && m.end >= end)
    .sort((a, b) => STRENGTH.indexOf(a.look) - STRENGTH.indexOf(b.look))[0] ?? null;
