/** In the desk: saying that a person or thing is the same as another one of the story. */
import { useId } from 'react';
import type { Wording } from '../../model/index.ts';
import { CorrectForm } from './Correct.tsx';
import { useCorrecting } from './correcting.ts';
import { Name } from './Name.tsx';
import { useStory } from './story-context.ts';

export const SameName = ({ wording }: { wording: Wording }) => {
  const { index } = useStory();
  const { desk } = useCorrecting();
  const list = useId();
  if (desk === undefined) return null;
  const others = [...new Set(index.story.wording.map((w) => w.entity).filter((n) => n !== wording.entity))];
  if (others.length === 0) return null;
  return (
    <details className="correct-fold">
      <summary>
        Same as another<span className="visually-hidden">: {wording.entity}</span>
      </summary>
      <CorrectForm change={{ kind: 'join-names', documents: index.story.documents }}>
        <input type="hidden" name="name" value={wording.entity} />
        <label>
          <span>
            <Name>{wording.entity}</Name> is the same as
          </span>
          <input name="name" list={list} required />
        </label>
        <datalist id={list}>
          {others.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <button>Join</button>
      </CorrectForm>
    </details>
  );
};
