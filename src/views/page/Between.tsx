/** Why there is a line between two articles of the family tree, or none: any pair, with what speaks for and against it. */
import { memo, useMemo } from 'react';
import type { NoEdge } from '../../model/index.ts';
import { formatAddress } from '../address.ts';
import { callingsOf } from '../callings.ts';
import { listed } from '../labels.ts';
import { relationOf } from '../relation.ts';
import { Descent } from './Descent.tsx';
import { EvidenceList } from './Evidence.tsx';
import { FindingContext, useFinding } from './finding.ts';
import { useLive, useParams } from './live.ts';
import { Name, WithNames } from './Name.tsx';
import { PairPicker } from './PairPicker.tsx';
import type { Pair } from './reader-pair.ts';
import { useStory } from './story-context.ts';

/** The list of pairs grows with the square of the articles; beyond this the two lists of articles serve better. */
const MOST_LISTED = 60;

export const Between = () => {
  const { section } = useStory();
  const { a = '', b = '' } = useParams(section('between'));
  return <BetweenPair a={a} b={b} />;
};

const BetweenPair = memo(({ a, b }: Pair) => {
  const { index, section, alone } = useStory();
  const on = useLive();
  const { apart } = index.story.lineage;
  const sorted = useMemo(() => [...apart].sort((p, q) => q.likelihood - p.likelihood), [apart]);
  if (alone) return null;
  const id = section('between');
  const asked = index.byId.has(a) && index.byId.has(b) && a !== b;
  const pair = asked ? { a, b } : firstOf(sorted, index.documents);
  return (
    <FindingContext value={formatAddress({ section: id, params: { ...pair } }).slice(1)}>
      <div className="between" id={id} data-section="between" tabIndex={-1}>
        <h3>Why is there a line between these two, or none?</h3>
        {on && <PairPicker pair={pair} into="between" />}
        {on && <Answer key={`${pair.a} ${pair.b}`} pair={pair} open={asked} />}
        <div>{sorted.length > 0 && <PairList pairs={sorted.slice(0, MOST_LISTED)} />}</div>
      </div>
    </FindingContext>
  );
});
BetweenPair.displayName = 'BetweenPair';

/** The pair without a line that comes nearest to having one. */
const firstOf = (sorted: readonly NoEdge[], documents: readonly { readonly id: string }[]): Pair =>
  sorted[0] ?? { a: documents[0]!.id, b: documents[1]!.id };

/** Its evidence stands open once the pair was asked for. */
const Answer = ({ pair, open }: { pair: Pair; open: boolean }) => {
  const { index, section } = useStory();
  const relation = relationOf(index, pair.a, pair.b);
  const from = useFinding();
  const callings = [pair.a, pair.b].flatMap((id) => callingsOf(index, id));
  const common = relation.kind === 'line' ? [] : relation.common.map((c) => index.name(c));
  return (
    <div className="between-answer" aria-live="polite">
      {relation.kind === 'line' ? (
        <Descent edge={relation.edge} copy={relation.edge.to} open={open} />
      ) : (
        <>
          <p>
            <b>No line.</b>{' '}
            {common.length > 0 && (
              <>
                Both draw on <WithNames text={listed(common)} names={common} />.{' '}
              </>
            )}
            <WithNames text={relation.reason} names={callings} />
          </p>
          {relation.evidence.length > 0 && (
            <details className="why" open={open}>
              <summary>
                <span className="why-hint">What speaks for and against one text behind both</span>
              </summary>
              <EvidenceList evidence={relation.evidence} a={pair.a} b={pair.b} />
            </details>
          )}
        </>
      )}
      <p className="between-read">
        <a href={formatAddress({ section: section('read'), params: { ...pair, from } })}>
          Read the two side by side
        </a>
      </p>
    </div>
  );
};

const PairList = ({ pairs }: { pairs: readonly NoEdge[] }) => {
  const { index, section } = useStory();
  return (
    <details className="more">
      <summary>All pairs without a line</summary>
      <ul className="pairs">
        {pairs.map(({ a, b, reason }) => (
          <li key={`${a} ${b}`}>
            <a href={formatAddress({ section: section('between'), params: { a, b } })}>
              <Name>{index.name(a)}</Name> and <Name>{index.name(b)}</Name>
            </a>
            : <WithNames text={reason} names={[a, b].flatMap((id) => callingsOf(index, id))} />
          </li>
        ))}
      </ul>
    </details>
  );
};
