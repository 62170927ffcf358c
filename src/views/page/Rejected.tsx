/** Differences that the user said are none: kept in sight, with the way back. */
import { counted, listed } from '../labels.ts';
import { SetByYou, UndoButton } from './Correct.tsx';
import { useStory } from './story-context.ts';

export const Rejected = () => {
  const { index } = useStory();
  const rejected = index.story.rejected ?? [];
  if (rejected.length === 0) return null;
  return (
    <details className="rejected">
      <summary>{counted(rejected.length, 'difference')} rejected by you</summary>
      <ul>
        {rejected.map((v) => {
          const readings = listed(v.readings.map((r) => (r.text === '' ? 'nothing' : `“${r.text}”`)));
          return (
            <li key={v.id} id={v.id} tabIndex={-1}>
              <span dir="auto">{readings}</span> <SetByYou what="no difference:" />{' '}
              <UndoButton ids={v.corrections ?? []} about={readings} />
            </li>
          );
        })}
      </ul>
    </details>
  );
};
