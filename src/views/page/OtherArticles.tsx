/** The articles that were read but belong to no story with others: named, so that nobody wonders where they went. */
import type { ReportStory } from '../../model/index.ts';

export const OtherArticles = ({
  stories,
  address,
}: {
  stories: readonly ReportStory[];
  address: (index: number) => string;
}) => (
  <aside className="front other-articles">
    <h2>Also read, but about other events</h2>
    <ol className="stories">
      {stories.map((story, i) => (
        <li key={story.id}>
          <a href={address(i)}>
            <b dir="auto">{story.title}</b>
          </a>
        </li>
      ))}
    </ol>
  </aside>
);
