/** Moves drawn: a line through the middle of the reader for each sentence that stands elsewhere in the other article, so that crossings show. */
import { useEffect, useRef, useState } from 'react';
import type { ReportDocument } from '../../model/index.ts';
import type { Match } from '../alignment.ts';

/** Sentences by number in the texts; the words beside them say the same for who cannot see the lines. */
export const ReaderMoves = ({
  left,
  right,
  moves,
}: {
  left: ReportDocument;
  right: ReportDocument;
  moves: readonly Match[];
}) => {
  const drawing = useRef<SVGSVGElement>(null);
  const [lines, setLines] = useState<readonly string[]>([]);
  useEffect(() => {
    const rows = drawing.current?.parentElement;
    if (!rows || moves.length === 0) return undefined;
    const draw = (): void =>
      setLines(moves.map((m) => lineBetween(rows, left.sentences[m.a]!.id, right.sentences[m.b]!.id)));
    const watch = new ResizeObserver(draw);
    watch.observe(rows);
    return () => watch.disconnect();
  }, [left, right, moves]);
  return (
    <svg ref={drawing} className="move-lines" aria-hidden="true" focusable="false">
      {lines.map((line, i) => (
        <path key={i} d={line} />
      ))}
    </svg>
  );
};

/** From the first line of a sentence on the left to the first line of its match on the right, bending in the middle column. */
const lineBetween = (rows: HTMLElement, a: string, b: string): string => {
  const frame = rows.getBoundingClientRect();
  const line = (side: 'a' | 'b', id: string) => {
    const column = rows.querySelector(`.side-${side}`)!.getBoundingClientRect();
    const words = rows
      .querySelector(`.side-${side} [data-sentence="${CSS.escape(id)}"]`)
      ?.getClientRects()[0];
    const x = (side === 'a' ? column.right : column.left) - frame.left;
    return words ? { x, y: words.top + words.height / 2 - frame.top } : null;
  };
  const [from, to] = [line('a', a), line('b', b)];
  if (!from || !to) return '';
  const middle = (from.x + to.x) / 2;
  return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
};
