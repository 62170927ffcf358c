/** One row of the family tree in words: the article and what it was made from. */
import type { Edge, ReportDocument } from '../../model/index.ts';
import type { Tick } from '../time-scale.ts';
import type { StoryIndex } from '../story-index.ts';
import type { TreeRow } from '../tree-layout.ts';
import { isEarlier, longDate, shortDate } from '../when.ts';
import { Descent } from './Descent.tsx';
import { FindingContext } from './finding.ts';
import { Name } from './Name.tsx';
import { NotSo } from './NotSo.tsx';
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
  const { index, section } = useStory();
  const document = index.byId.get(row.node.id);
  const id = `${section('sources')}-${row.node.id}`;
  return (
    <FindingContext value={id}>
      <li
        id={id}
        tabIndex={-1}
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
          {document && datedBefore(index, document, row) && (
            <p className="row-how">Dated earlier than what it was made from</p>
          )}
          <How row={row} extant={document !== undefined} />
          {row.branches.map(({ edge }) => (
            <Descent key={edge.from} edge={edge} />
          ))}
          <NotSo document={row.node.id} />
        </div>
      </li>
    </FindingContext>
  );
};

/** Whether its date says otherwise than the line above it; it is drawn right of what it was made from all the same. */
const datedBefore = (index: StoryIndex, document: ReportDocument, row: TreeRow): boolean =>
  row.branches.some(({ edge }) =>
    isEarlier(document.published, index.byId.get(edge.from)?.published ?? null),
  );

const Known = ({ document }: { document: ReportDocument }) => {
  const { index } = useStory();
  const { id, title } = document;
  // A title that was taken over says nothing new.
  const takenOver = index.edgesInto(id).some((e) => index.byId.get(e.from)?.title === title);
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
      {title && !takenOver && title !== index.name(id) && (
        <p className="row-title" dir="auto">
          {title}
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
