/** The Node half of the page: renders reports and the desk with the script and style that the build put in. The build bundles this to dist/page/render.mjs. */
import { renderToString } from 'react-dom/server';
import { assets } from 'virtual:page-assets';
import type { Report } from '../model/index.ts';
import { DeskPage, WaitingPage, type DeskReport } from '../views/desk/DeskPage.tsx';
import { pageData } from '../views/page-data.ts';
import { pageDocument, plainDocument } from '../views/page-document.ts';
import { ReportPage } from '../views/page/ReportPage.tsx';
import { pack } from './packed.ts';

/** One self-contained HTML file. */
export const renderReport = (report: Report): string => {
  const shown = pageData(report);
  return pageDocument(
    {
      title: titleOf(report),
      body: renderToString(<ReportPage report={shown} />),
      data: pack(shown),
    },
    assets,
  );
};

const titleOf = (report: Report): string =>
  report.stories.length === 1 ? `${report.stories[0]!.title} – Vorlage` : 'Vorlage report';

export const renderDesk = (reports: readonly DeskReport[], trouble?: string): string =>
  plainDocument(
    { title: 'Vorlage', body: renderToString(<DeskPage reports={reports} trouble={trouble} />) },
    assets,
  );

export const renderWaiting = (report: DeskReport): string =>
  plainDocument(
    {
      title: `${report.title} – Vorlage`,
      body: renderToString(<WaitingPage report={report} />),
      refresh: report.state === 'running',
    },
    assets,
  );
