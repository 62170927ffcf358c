/** The Node half of the page: renders a report with the script and style that the build put in. The build bundles this to dist/page/render.mjs. */
import { renderToString } from 'react-dom/server';
import { assets } from 'virtual:page-assets';
import type { Report } from '../model/index.ts';
import { pageDocument } from '../views/page-document.ts';
import { pageData } from '../views/page-data.ts';
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
