/** Splitting a story, and making one of several. */
import { CorrectForm } from './Correct.tsx';
import { useCorrecting } from './correcting.ts';
import { useStory } from './story-context.ts';

export const SplitStory = () => {
  const { index } = useStory();
  const { desk } = useCorrecting();
  if (desk === undefined || index.documents.length < 2) return null;
  return (
    <details className="correct-fold">
      <summary>Split this story</summary>
      <CorrectForm change={{ kind: 'split-story', story: index.story.id }}>
        <fieldset>
          <legend>These report another event</legend>
          {index.documents.map((d) => (
            <label key={d.id} className="choice">
              <input type="checkbox" name="document" value={d.id} />
              <span>{index.name(d.id)}</span>
            </label>
          ))}
        </fieldset>
        <button>Make them a story of their own</button>
      </CorrectForm>
    </details>
  );
};

export const MergeStories = () => {
  const { report, desk } = useCorrecting();
  if (desk === undefined || report.stories.length < 2) return null;
  return (
    <details className="correct-fold">
      <summary>Make one story of several</summary>
      <CorrectForm change={{ kind: 'merge-stories' }}>
        <fieldset>
          <legend>These report the same event</legend>
          {report.stories.map((s) => (
            <label key={s.id} className="choice">
              <input type="checkbox" name="story" value={s.id} />
              <span dir="auto">{s.title}</span>
            </label>
          ))}
        </fieldset>
        <button>Make them one story</button>
      </CorrectForm>
    </details>
  );
};
