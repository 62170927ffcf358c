/** The drawn part of one row of the family tree. Places are percentages, so that it fits any width without scripts. */
import type { ReactNode } from 'react';
import type { Edge } from '../../model/index.ts';
import type { Tick } from '../time-scale.ts';
import type { Branch, Lane, TreeRow } from '../tree-layout.ts';

/** Height of the dot in its row, in pixels: the middle of the first line of words. */
const DOT_Y = 20;
/** Room left and right of the outermost dots, in percent. */
const MARGIN = 4;

const at = (x: number): string => `${(MARGIN + x * (100 - 2 * MARGIN)).toFixed(2)}%`;

/** Line of a branch: thin for a small share of the text, thick for nearly all of it. */
const shareWidth = (share: number): number => Math.round((1.5 + share * 4.5) * 10) / 10;

export const TreeRail = ({
  row,
  ticks,
  lit,
}: {
  row: TreeRow;
  ticks: readonly Tick[];
  lit: (edge: Edge) => boolean;
}) => (
  <Rail ticks={ticks}>
    <Trunks lanes={row.lanes} />
    {row.branches.map((branch) => (
      <BranchLine key={branch.edge.from} branch={branch} to={row.x} lit={lit(branch.edge)} />
    ))}
    <Dot row={row} />
  </Rail>
);

/** Beside the line that stands for folded rows: while they are shown, the lines run on to them; while not, those that end among them end here. */
export const FoldRail = ({ rows, ticks }: { rows: readonly TreeRow[]; ticks: readonly Tick[] }) => {
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const into = first.lanes.filter((l) => l.above);
  const beyond = last.lanes.filter((l) => l.below);
  const isBeyond = (lane: Lane): boolean => beyond.some((l) => l.of === lane.of);
  const closed = [
    ...into.map((l) => ({ ...l, below: isBeyond(l) })),
    ...beyond.filter((l) => !into.some((i) => i.of === l.of)).map((l) => ({ ...l, above: false })),
  ];
  const trunk = into.find((l) => l.of === first.foldedUnder);
  return (
    <Rail ticks={ticks}>
      <g className="while-open">
        <Trunks lanes={into.map((l) => ({ ...l, below: true }))} />
      </g>
      <g className="while-closed">
        <Trunks lanes={closed} />
        {trunk && <line className="trunk" x1={at(trunk.x)} x2={at(first.x)} y1={DOT_Y} y2={DOT_Y} />}
        <circle className="dot more" cx={at(first.x)} cy={DOT_Y} r={5} />
      </g>
    </Rail>
  );
};

const Rail = ({ ticks, children }: { ticks: readonly Tick[]; children: ReactNode }) => (
  <svg className="rail" width="100%" height="100%" aria-hidden="true" focusable="false">
    {ticks.map((t) => (
      <line key={t.label} className="tick" x1={at(t.x)} x2={at(t.x)} y1="0" y2="100%" />
    ))}
    {children}
  </svg>
);

const Trunks = ({ lanes }: { lanes: readonly Lane[] }) => (
  <>
    {lanes.map((lane) => (
      <Trunk key={lane.of} lane={lane} />
    ))}
  </>
);

const Trunk = ({ lane }: { lane: Lane }) => (
  <line
    className={lane.lost ? 'trunk lost' : 'trunk'}
    x1={at(lane.x)}
    x2={at(lane.x)}
    y1={lane.above ? 0 : DOT_Y}
    y2={lane.below ? '100%' : DOT_Y}
  />
);

const BranchLine = ({ branch, to, lit }: { branch: Branch; to: number; lit: boolean }) => (
  <line
    className={`branch kind-${branch.edge.kind}${lit ? ' lit' : ''}`}
    strokeWidth={shareWidth(branch.edge.share)}
    x1={at(branch.x)}
    x2={at(to)}
    y1={DOT_Y}
    y2={DOT_Y}
  />
);

const Dot = ({ row }: { row: TreeRow }) => {
  const { root } = row;
  const look = row.node.kind === 'lost' ? 'dot lost' : root ? 'dot root' : 'dot';
  return <circle className={look} cx={at(row.x)} cy={DOT_Y} r={root ? 7.5 : 6} />;
};

/** The head of the tree: dates above the columns. */
export const TimeAxis = ({ ticks }: { ticks: readonly Tick[] }) => (
  <div className="axis" aria-hidden="true">
    <svg width="100%" height="24" focusable="false">
      {ticks.map((t) => (
        <text key={t.label} x={at(t.x)} y="14">
          {t.label}
        </text>
      ))}
    </svg>
  </div>
);
