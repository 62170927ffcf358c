/** Articles that report an event which no other article here reports: named, readable, and not counted as stories. */
import type { Report, ReportStory } from '../../model/index.ts';
import { counted } from '../labels.ts';
import { indexStory } from '../story-index.ts';
import { ArticleText } from './ArticleText.tsx';
import { StoryProvider } from './story-context.ts';

export const Strays = ({ report, stories }: { report: Report; stories: readonly ReportStory[] }) => {
  if (stories.length === 0) return null;
  return (
    <section className="section strays" id="strays" aria-labelledby="strays-heading" tabIndex={-1}>
      <header className="section-head">
        <h2 id="strays-heading">On other events</h2>
        <div className="standfirst">
          <p>
            {counted(stories.length, 'article')} on which nothing else here reports, so there is nothing to
            compare {stories.length === 1 ? 'it' : 'them'} with.
          </p>
        </div>
      </header>
      <div className="section-body">
        {stories.map((story) => {
          const index = indexStory(report, story);
          return (
            <StoryProvider key={story.id} value={{ index, section: (name) => name, alone: true }}>
              {index.documents.map((document) => (
                <ArticleText key={document.id} document={document} />
              ))}
            </StoryProvider>
          );
        })}
      </div>
    </section>
  );
};
