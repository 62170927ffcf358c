/** The family tree: one row for each article and each lost source, with the lines of descent drawn beside. */
import { useMemo, useState, type ReactNode } from 'react';
import type { DerivationKind, Edge } from '../../model/index.ts';
import { KIND_NAME } from '../labels.ts';
import type { Tick } from '../time-scale.ts';
import { layTree, type TreeRow } from '../tree-layout.ts';
import { ALONE } from '../tree-order.ts';
import { Name } from './Name.tsx';
import { useStory } from './story-context.ts';
import { TreeItem } from './TreeItem.tsx';
import { FoldRail, TimeAxis } from './TreeRail.tsx';

export const FamilyTree = () => {
  const { index } = useStory();
  const { rows, ticks } = useMemo(() => layTree(index), [index]);
  const [active, setActive] = useState<string | null>(null);
  const { edges } = index.story.lineage;
  const family = useMemo(() => (active ? relatives(edges, active) : null), [edges, active]);
  const lit = (edge: Edge): boolean => family !== null && family.has(edge.from) && family.has(edge.to);
  const item = (row: TreeRow) => {
    const dim = family !== null && !family.has(row.node.id);
    return <TreeItem key={row.node.id} row={row} ticks={ticks} lit={lit} dim={dim} onActive={setActive} />;
  };
  return (
    <figure className="tree" aria-label="Family tree of the articles">
      {ticks.length > 0 && <TimeAxis ticks={ticks} />}
      <ol className="rows">
        {grouped(rows).map((group) =>
          group[0]!.foldedUnder === null ? (
            group.map(item)
          ) : (
            <Fold key={group[0]!.node.id} rows={group} ticks={ticks} item={item} />
          ),
        )}
      </ol>
      <Legend kinds={[...new Set(edges.map((e) => e.kind))]} rows={rows} />
    </figure>
  );
};

/** Runs of rows that are folded together, and runs that are not. */
const grouped = (rows: readonly TreeRow[]): TreeRow[][] => {
  const groups: TreeRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0]!.foldedUnder === row.foldedUnder) last.push(row);
    else groups.push([row]);
  }
  return groups;
};

const Fold = ({
  rows,
  ticks,
  item,
}: {
  rows: readonly TreeRow[];
  ticks: readonly Tick[];
  item: (row: TreeRow) => ReactNode;
}) => {
  const { index } = useStory();
  const under = rows[0]!.foldedUnder!;
  return (
    <li className="fold as-left">
      <details>
        <summary className="row">
          <FoldRail rows={rows} ticks={ticks} />
          <span className="row-text">
            and {rows.length} more that{' '}
            {under === ALONE ? (
              <>{rows.length === 1 ? 'owes its wording' : 'owe their wording'} to no other article here</>
            ) : (
              <>
                {rows.length === 1 ? 'goes' : 'go'} back to <Name>{index.name(under)}</Name>
              </>
            )}
          </span>
        </summary>
        <ol className="rows">{rows.map(item)}</ol>
      </details>
    </li>
  );
};

/** A node with all that it goes back to and all that goes back to it. */
const relatives = (edges: readonly Edge[], id: string): Set<string> => {
  const walk = (next: (at: string) => string[]): Set<string> => {
    const seen = new Set<string>();
    const visit = (at: string): void => {
      if (seen.has(at)) return;
      seen.add(at);
      next(at).forEach(visit);
    };
    visit(id);
    return seen;
  };
  const up = walk((at) => edges.filter((e) => e.to === at).map((e) => e.from));
  const down = walk((at) => edges.filter((e) => e.from === at).map((e) => e.to));
  return new Set([...up, ...down]);
};

const Legend = ({ kinds, rows }: { kinds: readonly DerivationKind[]; rows: readonly TreeRow[] }) => (
  <figcaption className="legend">
    <LegendDot look="root" label="origin: owes its wording to no other article here" />
    {rows.some((r) => r.node.kind === 'lost') && (
      <LegendDot look="lost" label="lost source: not among these articles, known from its copies" />
    )}
    {kinds.map((kind) => (
      <span className="legend-item" key={kind}>
        <svg width="36" height="12" aria-hidden="true">
          <g className={`branch kind-${kind}`} strokeWidth="3">
            <line x1="0" x2="36" y1="6" y2="6" />
          </g>
        </svg>
        {KIND_NAME[kind]}
      </span>
    ))}
    {kinds.length > 0 && <span className="legend-item">A thicker line: more of the text was taken over</span>}
  </figcaption>
);

const LegendDot = ({ look, label }: { look: string; label: string }) => (
  <span className="legend-item">
    <svg width="15" height="15" aria-hidden="true">
      <circle className={`dot ${look}`} cx="7.5" cy="7.5" r="6" />
    </svg>
    {label}
  </span>
);
