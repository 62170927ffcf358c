/** One row of the family tree in words: the article, what it was made from, and why we think so. */
import type { Edge, ReportDocument } from '../../model/index.ts';
import { KIND_PHRASE, percent } from '../labels.ts';
import type { Tick } from '../time-scale.ts';
import type { TreeRow } from '../tree-layout.ts';
import { longDate, shortDate } from '../when.ts';
import { EvidenceList } from './Evidence.tsx';
import { Name } from './Name.tsx';
import { useStory } from './story-context.ts';
import { TreeRail } from './TreeRail.tsx';

export interface TreeItemProps {
  readonly row: TreeRow;
  readonly ticks: readonly Tick[];
  readonly lit: (edge: Edge) => boolean;
  readonly dim: boolean;
  readonly onActive: (id: string | null) => void;
}

export const TreeItem = ({ row, ticks, lit, dim, onActive }: TreeItemProps) => {
  const { index } = useStory();
  const document = index.byId.get(row.node.id);
  return (
    <li
      className={dim ? 'row dim' : 'row'}
      onPointerEnter={() => onActive(row.node.id)}
      onPointerLeave={() => onActive(null)}
      onFocus={() => onActive(row.node.id)}
      onBlur={() => onActive(null)}
    >
      <TreeRail row={row} ticks={ticks} lit={lit} />
      <div className="row-text">
        {document ? (
          <Known document={document} />
        ) : (
          <p className="row-name lost">{index.name(row.node.id)}</p>
        )}
        <How row={row} extant={document !== undefined} />
        {row.branches.map(({ edge }) => (
          <Descent key={edge.from} edge={edge} />
        ))}
      </div>
    </li>
  );
};

const Known = ({ document }: { document: ReportDocument }) => {
  const { index } = useStory();
  return (
    <>
      <p className="row-name">
        <a href={`#${document.id}`}>
          <Name>{index.name(document.id)}</Name>
        </a>{' '}
        {document.published ? (
          <time dateTime={document.published} title={longDate(document.published)}>
            {shortDate(document.published)}
          </time>
        ) : (
          <span className="undated">no date</span>
        )}
      </p>
      {document.title && document.outlet && (
        <p className="row-title" dir="auto">
          {document.title}
        </p>
      )}
    </>
  );
};

const How = ({ row, extant }: { row: TreeRow; extant: boolean }) => {
  if (!extant)
    return <p className="row-how">Not among these articles. Inferred from what its copies share.</p>;
  if (!row.root) return null;
  const words = row.branches.length > 0 ? 'Mostly its own' : 'Owes its wording to no other article here';
  return <p className="row-how">{words}</p>;
};

/** Chances in words, so that nobody has to weigh a percentage. Descent is drawn from one in two on. */
const likely = (confidence: number): string =>
  confidence >= 0.9 ? 'Almost certainly' : confidence >= 0.7 ? 'Very likely' : 'Probably';

const Descent = ({ edge }: { edge: Edge }) => {
  const { index } = useStory();
  return (
    <details className="why">
      <summary>
        {likely(edge.confidence)} {KIND_PHRASE[edge.kind]}{' '}
        <b>
          <Name>{index.name(edge.from)}</Name>
        </b>
        , {percent(edge.share)} of its text <span className="why-hint">Why?</span>
      </summary>
      <EvidenceList evidence={edge.evidence} from={index.name(edge.from)} to={index.name(edge.to)} />
    </details>
  );
};
