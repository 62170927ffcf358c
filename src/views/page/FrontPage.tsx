/** The front page of a report with several stories, or with none. */
import type { ReportStory } from '../../model/index.ts';
import { counted } from '../labels.ts';

export const FrontPage = ({
  stories,
  prefix,
}: {
  stories: readonly ReportStory[];
  prefix: (index: number) => string;
}) =>
  stories.length === 0 ? (
    <div className="front">
      <h1>No story was found</h1>
      <p className="lede">
        Nothing that was read holds an article. The notes below say what was wrong with each file; mend or
        replace the files and run the trace again.
      </p>
    </div>
  ) : (
    <div className="front">
      <h1>{counted(stories.length, 'story', 'stories')}</h1>
      <ol className="stories">
        {stories.map((story, i) => (
          <li key={story.id}>
            <a href={`#${prefix(i)}sources`}>
              <b dir="auto">{story.title}</b>
            </a>
            <span>
              {counted(story.documents.length, 'article')}, {counted(story.lineage.origins.length, 'origin')}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
