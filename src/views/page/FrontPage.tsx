/** The front page of a report with several stories, or with none. */
import type { ReportStory } from '../../model/index.ts';
import { counted, countedInWords } from '../labels.ts';
import { MergeStories } from './CorrectStories.tsx';

interface FrontPageProps {
  readonly stories: readonly ReportStory[];
  /** How many articles are alone with their event. */
  readonly strays: number;
  readonly prefix: (index: number) => string;
}

export const FrontPage = ({ stories, strays, prefix }: FrontPageProps) => (
  <div className="front">
    <h1 className="figure">{countedInWords(stories.length, 'story', 'stories')}</h1>
    {stories.length === 0 ? (
      <p className="lede">{strays > 0 ? NOTHING_SHARED : NOTHING_READ}</p>
    ) : (
      <ol className="stories">
        {stories.map((story, i) => (
          <StoryLine key={story.id} story={story} href={`#${prefix(i)}sources`} />
        ))}
      </ol>
    )}
    <MergeStories />
  </div>
);

const NOTHING_SHARED =
  'No two articles report the same event, so there is nothing to compare. Add what other outlets wrote on it and run the trace again.';
const NOTHING_READ =
  'Nothing that was read holds an article. The notes below say what was wrong with each file; mend or replace the files and run the trace again.';

const StoryLine = ({ story, href }: { story: ReportStory; href: string }) => {
  const conflicts = story.variants.filter((v) => v.severity === 'conflict').length;
  return (
    <li>
      <a href={href}>
        <b dir="auto">{story.title}</b>
      </a>
      <span>
        {counted(story.documents.length, 'article')},{' '}
        <em>{counted(story.lineage.origins.length, 'origin')}</em>
        {conflicts > 0 && `, ${counted(conflicts, 'conflict')}`}
        {story.corrections && ', partly set by you'}
      </span>
    </li>
  );
};
