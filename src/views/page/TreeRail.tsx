/** The drawn part of one row of the family tree. Places are percentages, so that it fits any width without scripts. */
import type { Edge } from '../../model/index.ts';
import type { Tick } from '../time-scale.ts';
import type { Branch, Lane, TreeRow } from '../tree-layout.ts';

/** Height of the dot in its row, and radius of the bends, in pixels. */
const DOT_Y = 22;
const BEND = 9;
/** Room left and right of the outermost dots, in percent. */
const MARGIN = 4;

const place = (x: number): number => MARGIN + x * (100 - 2 * MARGIN);
const at = (x: number): string => `${place(x).toFixed(2)}%`;

/** Line of a branch: thin for a small share of the text, thick for nearly all of it. */
export const shareWidth = (share: number): number => Math.round((1.5 + share * 4.5) * 10) / 10;

export const TreeRail = ({
  row,
  ticks,
  lit,
}: {
  row: TreeRow;
  ticks: readonly Tick[];
  lit: (edge: Edge) => boolean;
}) => (
  <svg className="rail" width="100%" height="100%" aria-hidden="true" focusable="false">
    {ticks.map((t) => (
      <line key={t.label} className="tick" x1={at(t.x)} x2={at(t.x)} y1="0" y2="100%" />
    ))}
    {row.lanes.map((lane) => (
      <Trunk key={lane.of} lane={lane} ends={row.branches.some((b) => b.edge.from === lane.of)} />
    ))}
    {row.branches.map((branch) => (
      <BranchLine key={branch.edge.from} branch={branch} to={row.x} lit={lit(branch.edge)} />
    ))}
    <Dot row={row} />
  </svg>
);

const Trunk = ({ lane, ends }: { lane: Lane; ends: boolean }) => {
  const y1 = lane.above ? 0 : DOT_Y + (ends ? BEND : 0);
  const y2 = lane.below ? '100%' : DOT_Y - (ends ? BEND : 0);
  return (
    <line className={lane.lost ? 'trunk lost' : 'trunk'} x1={at(lane.x)} x2={at(lane.x)} y1={y1} y2={y2} />
  );
};

const BranchLine = ({ branch, to, lit }: { branch: Branch; to: number; lit: boolean }) => {
  const length = place(to) - place(branch.x);
  const start = branch.up ? BEND : -BEND;
  return (
    <svg x={at(branch.x)} y={DOT_Y} width="100%" height="1" overflow="visible">
      <g
        className={`branch kind-${branch.edge.kind}${lit ? ' lit' : ''}`}
        strokeWidth={shareWidth(branch.edge.share)}
      >
        <path d={`M0 ${start} Q0 0 ${BEND} 0`} />
        <line x1={BEND} x2={`${Math.max(0, length).toFixed(2)}%`} y1="0" y2="0" />
      </g>
    </svg>
  );
};

const Dot = ({ row }: { row: TreeRow }) => {
  const root = row.branches.length === 0;
  const look = row.node.kind === 'lost' ? 'dot lost' : root ? 'dot root' : 'dot';
  return <circle className={look} cx={at(row.x)} cy={DOT_Y} r={root ? 7.5 : 6} />;
};

/** The head of the tree: dates above the columns. */
export const TimeAxis = ({ ticks }: { ticks: readonly Tick[] }) => (
  <svg className="axis" width="100%" height="24" aria-hidden="true" focusable="false">
    {ticks.map((t) => (
      <text key={t.label} x={at(t.x)} y="14" textAnchor={t.x > 0.8 ? 'end' : t.x < 0.2 ? 'start' : 'middle'}>
        {t.label}
      </text>
    ))}
  </svg>
);
