/** The whole page: the report's stories, what was noticed while reading, and how it was made. */
import { useMemo } from 'react';
import type { Report, ReportStory } from '../../model/index.ts';
import { Colophon } from './Colophon.tsx';
import { FrontPage } from './FrontPage.tsx';
import { useAddress, useLive } from './live.ts';
import { OtherArticles } from './OtherArticles.tsx';
import { Story } from './Story.tsx';

export const ReportPage = ({ report }: { report: Report }) => {
  const on = useLive();
  const address = useAddress();
  const stories = useMemo(() => sorted(report.stories), [report]);
  // Where only one story has anything to compare, the reader came for that one: it needs no front page.
  const lead = stories.length === 1 || stories.filter((s) => s.documents.length > 1).length === 1;
  const prefix = (i: number) => (lead && i === 0 ? '' : `${i + 1}-`);
  const found = storyAt(stories, address.section);
  const open = lead && found < 0 ? 0 : found;
  // Without a choice of articles the reader is a section among others; with one it has the page to itself.
  const reading = /^(?:\d+-)?read$/u.test(address.section) && address.params['a'] !== undefined;
  const { difference, from } = address.params;
  const back = difference || from || `${prefix(Math.max(open, 0))}read`;
  return (
    <div className="page" data-view={reading ? 'read' : undefined}>
      <header className="masthead">
        <a href="#" className="wordmark">
          Vorlage
        </a>
        <span>Where the story comes from</span>
        {reading && (
          <a className="back" href={`#${back}`} data-key="Escape">
            Back to the report
          </a>
        )}
      </header>
      <main>
        {!lead && (!on || open < 0) && <FrontPage stories={stories} prefix={prefix} />}
        {stories.map((story, i) =>
          !on || open === i ? (
            <Story key={story.id} report={report} story={story} prefix={prefix(i)} />
          ) : null,
        )}
        {lead && stories.length > 1 && open === 0 && !reading && (
          <OtherArticles stories={stories.slice(1)} address={(i) => `#${prefix(i + 1)}sources`} />
        )}
      </main>
      <Colophon report={report} />
    </div>
  );
};

/** Most articles first, then by id, so that the order never hangs on the input's. */
const sorted = (stories: readonly ReportStory[]): ReportStory[] =>
  [...stories].sort((a, b) => b.documents.length - a.documents.length || (a.id < b.id ? -1 : 1));

/** The story that an address points into: by its prefix, or because the thing addressed is in it. */
const storyAt = (stories: readonly ReportStory[], section: string): number => {
  const numbered = /^(\d+)-/u.exec(section);
  if (numbered) return Number(numbered[1]) - 1 < stories.length ? Number(numbered[1]) - 1 : -1;
  if (section === '') return -1;
  const document = section.replace(/\.\d+$/u, '');
  return stories.findIndex(
    (s) =>
      s.id === section ||
      s.documents.includes(document) ||
      s.variants.some((v) => v.id === section) ||
      s.quotes.some((q) => q.id === section) ||
      s.statements.some((t) => t.id === section),
  );
};
