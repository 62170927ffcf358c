/** The whole page: the report's stories, what was noticed while reading, and how it was made. */
import { useMemo } from 'react';
import type { Report, ReportStory } from '../../model/index.ts';
import { Colophon } from './Colophon.tsx';
import { CorrectButtonsForm } from './Correct.tsx';
import { CorrectingProvider } from './correcting.ts';
import { Corrections } from './Corrections.tsx';
import { FrontPage } from './FrontPage.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { useAddress, useLive } from './live.ts';
import { Story } from './Story.tsx';
import { Strays } from './Strays.tsx';

/** `desk` is the address of the report in the desk; a file has none. */
export const ReportPage = ({ report, desk }: { report: Report; desk?: string | undefined }) => {
  const correcting = useMemo(() => ({ report, desk }), [report, desk]);
  const on = useLive();
  const address = useAddress();
  const { stories, strays } = useMemo(() => sorted(report.stories), [report]);
  const single = stories.length === 1;
  const prefix = (i: number) => (single ? '' : `${i + 1}-`);
  const open = single ? 0 : storyAt(stories, address.section);
  // Without a choice of articles the reader is a section among others; with one it has the page to itself.
  const reading = /^(?:\d+-)?read$/u.test(address.section) && address.params['a'] !== undefined;
  const { difference, from } = address.params;
  const back = from || difference || `${prefix(Math.max(open, 0))}read`;
  return (
    <CorrectingProvider value={correcting}>
      <div className="page" data-view={reading ? 'read' : undefined}>
        <header className="masthead">
          <a href="#" className="wordmark">
            Vorlage
          </a>
          <span>Where the story comes from</span>
          <KeyHelp />
          {reading && (
            <a className="back" href={`#${back}`} data-key="Escape">
              Back to the report
            </a>
          )}
        </header>
        <main>
          {!single && (!on || open < 0) && (
            <FrontPage stories={stories} strays={strays.length} prefix={prefix} />
          )}
          {stories.map((story, i) =>
            !on || open === i ? (
              <Story key={story.id} report={report} story={story} prefix={prefix(i)} />
            ) : null,
          )}
          {(!on || open < 0 || single) && <Strays report={report} stories={strays} />}
          <Corrections />
          <CorrectButtonsForm />
        </main>
        <Colophon report={report} desk={desk} />
      </div>
    </CorrectingProvider>
  );
};

/**
 * Most articles first, then by id, so that the order never hangs on the input's. Articles that are alone with their event are
 * strays, unless there is nothing else.
 */
const sorted = (all: readonly ReportStory[]): { stories: ReportStory[]; strays: ReportStory[] } => {
  const stories = [...all].sort((a, b) => b.documents.length - a.documents.length || (a.id < b.id ? -1 : 1));
  if (stories.length === 1) return { stories, strays: [] };
  return {
    stories: stories.filter((s) => s.documents.length > 1),
    strays: stories.filter((s) => s.documents.length < 2),
  };
};

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
