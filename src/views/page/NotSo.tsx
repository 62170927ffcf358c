/** Derivations of an article that the user rejected. */
import { correctionTeller } from '../correction-words.ts';
import { SetByYou, UndoButton } from './Correct.tsx';
import { useApplied, useCorrecting } from './correcting.ts';

export const NotSo = ({ document }: { document: string }) => {
  const { report } = useCorrecting();
  const rejected = useApplied('reject-edge', 'reject-source').filter(
    (c) => (c.kind === 'reject-edge' ? c.to : c.document) === document,
  );
  if (rejected.length === 0) return null;
  const told = correctionTeller(report.documents);
  return (
    <ul className="not-so">
      {rejected.map((c) => (
        <li key={c.id}>
          {told(c)} <SetByYou /> <UndoButton ids={[c.id]} about={told(c)} />
        </li>
      ))}
    </ul>
  );
};
