/** What an article was made from, in one line; unfolded, the verdict in a sentence and all that speaks for and against it. */
import type { Edge } from '../../model/index.ts';
import { rejectionOfEdge } from '../changes.ts';
import { KIND_PHRASE, percent } from '../labels.ts';
import { likely, reasons, verdict } from '../verdict.ts';
import { CorrectButton } from './Correct.tsx';
import { EvidenceList } from './Evidence.tsx';
import { Name, WithNames } from './Name.tsx';
import { useStory } from './story-context.ts';

export const Descent = ({ edge, copy, open }: { edge: Edge; copy?: string; open?: boolean }) => {
  const { index } = useStory();
  const [from, to] = [index.name(edge.from), index.name(edge.to)];
  const names = index.story.lineage.edges.filter((e) => e.from === edge.from).map((e) => index.name(e.to));
  const why = reasons(index, edge);
  return (
    <details className="why" open={open}>
      <summary>
        {copy !== undefined && (
          <>
            <b>
              <Name>{to}</Name>
            </b>
            :{' '}
          </>
        )}
        {capital(likely(edge.confidence))} {KIND_PHRASE[edge.kind]}{' '}
        <b>
          <Name>{from}</Name>
        </b>
        : {percent(edge.share)} of its text <span className="why-hint">Why?</span>
        <span className="tip">{why && <WithNames text={`${capital(why)}.`} names={[from, ...names]} />}</span>
      </summary>
      <p className="verdict">
        <WithNames text={verdict(index, edge)} names={[from, ...names]} />
      </p>
      <EvidenceList evidence={edge.evidence} a={edge.from} b={edge.to} />
      <CorrectButton
        change={() => rejectionOfEdge(edge, index.story)}
        about={`${to} was not made from ${from}`}
      >
        Not so
      </CorrectButton>
    </details>
  );
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
