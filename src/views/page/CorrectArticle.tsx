/** What can be set right of one article: who published it, when, and which story it belongs to. */
import type { ReactNode } from 'react';
import type { ReportDocument } from '../../model/index.ts';
import { CorrectForm } from './Correct.tsx';
import { useCorrecting } from './correcting.ts';
import { useStory } from './story-context.ts';

export const CorrectArticle = ({ document }: { document: ReportDocument }) => {
  const { index } = useStory();
  const { desk } = useCorrecting();
  if (desk === undefined) return null;
  const { id, outlet, published } = document;
  return (
    <details className="correct-fold">
      <summary>
        Set right<span className="visually-hidden"> {index.name(id)}</span>
      </summary>
      <SetFact kind="set-outlet" document={id} button="Set outlet" known={outlet !== null}>
        <label>
          Outlet
          <input name="outlet" defaultValue={outlet ?? ''} required />
        </label>
      </SetFact>
      <SetFact kind="set-date" document={id} button="Set date" known={published !== null}>
        <label>
          Published
          <input
            name="published"
            defaultValue={published ?? ''}
            placeholder="2025-03-01 or 2025-03-01T09:30"
            pattern="\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}.*)?"
            title="A date such as 2025-03-01, or a date and time such as 2025-03-01T09:30"
            required
          />
        </label>
      </SetFact>
      <MoveArticle id={id} />
    </details>
  );
};

interface SetFactProps {
  readonly kind: 'set-outlet' | 'set-date';
  readonly document: string;
  readonly button: string;
  /** Whether there is anything to be taken away. */
  readonly known: boolean;
  readonly children: ReactNode;
}

const SetFact = ({ kind, document, button, known, children }: SetFactProps) => (
  <CorrectForm change={{ kind, document }}>
    {children}
    <button>{button}</button>
    {known && (
      <button name="unknown" value="yes" formNoValidate>
        Nobody knows
      </button>
    )}
  </CorrectForm>
);

const MoveArticle = ({ id }: { id: string }) => {
  const { index } = useStory();
  const { report } = useCorrecting();
  const others = report.stories.filter((s) => s.id !== index.story.id);
  if (others.length === 0) return null;
  return (
    <CorrectForm change={{ kind: 'move-document', document: id }}>
      <label>
        Belongs to another story
        <select name="to">
          {others.map((s) => (
            <option key={s.id} value={s.id}>
              {s.title}
            </option>
          ))}
        </select>
      </label>
      <button>Move</button>
    </CorrectForm>
  );
};
