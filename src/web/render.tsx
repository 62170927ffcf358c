/** The Node half of the page: renders reports and the desk with the script and style that the build put in. The build bundles this to dist/page/render.mjs. */
import { renderToString } from 'react-dom/server';
import { assets } from 'virtual:page-assets';
import type { Report } from '../model/index.ts';
import type { DeskReport } from '../views/desk/desk-report.ts';
import { DeskPage } from '../views/desk/DeskPage.tsx';
import { WaitingPage } from '../views/desk/WaitingPage.tsx';
import { pageData } from '../views/page-data.ts';
import { pageDocument, plainDocument } from '../views/page-document.ts';
import { ReportPage } from '../views/page/ReportPage.tsx';
import { pack } from './packed.ts';

/** One self-contained HTML file; in the desk (`desk` is the report's address there) with what it takes to correct it. */
export const renderReport = (report: Report, desk?: string): string => {
  const shown = pageData(report);
  return pageDocument(
    {
      title: titleOf(report),
      body: renderToString(<ReportPage report={shown} desk={desk} />),
      data: pack(shown),
      desk,
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

export const renderWaiting = (report: DeskReport, back?: string): string =>
  plainDocument(
    {
      title: `${report.title} – Vorlage`,
      body: renderToString(<WaitingPage report={report} back={back} />),
      refresh: report.state === 'running',
    },
    assets,
  );
