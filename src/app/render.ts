/** Reports in the formats that leave the program. The page was built with the package, so that writing one needs no bundler and takes milliseconds. */
import { existsSync } from 'node:fs';
import { Failure, type Report } from '../model/index.ts';
import type { DeskReport } from '../views/desk/desk-report.ts';
import type { ReportFormat } from './report-formats.ts';

/** The whole report in one of the formats: `md` is a brief, `csv` a table of statements and readings, `tei` a critical apparatus; `cite` a citation; the rest is the lineage alone. */
export const renderReportAs = async (report: Report, format: ReportFormat): Promise<string> => {
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, null, 1)}\n`;
    case 'html':
      return (await pageRenderer()).renderReport(report);
    case 'md':
      return (await import('../views/brief.ts')).brief(report);
    case 'csv':
      return (await import('../views/table.ts')).table(report);
    case 'tei':
      return (await import('../views/tei.ts')).tei(report);
    case 'dot':
      return (await import('../views/lineage-dot.ts')).lineageToDot(report);
    case 'graphml':
      return (await import('../views/lineage-graphml.ts')).lineageToGraphml(report);
    case 'newick':
      return (await import('../views/lineage-newick.ts')).lineageToNewick(report);
    case 'prov':
      return (await import('../views/lineage-prov.ts')).lineageToProv(report);
    case 'cite':
      return `${(await import('../views/cite.ts')).cite(report)}\n`;
  }
};

interface PageRenderer {
  readonly renderReport: (report: Report, desk?: string) => string;
  readonly renderDesk: (reports: readonly DeskReport[], trouble?: string) => string;
  readonly renderWaiting: (report: DeskReport, back?: string) => string;
}

// From the sources the built page lies in dist/; in the built package it lies beside the compiled code.
const PLACES = ['../../dist/page/render.mjs', './page/render.mjs'];

export const pageRenderer = async (): Promise<PageRenderer> => {
  const place = PLACES.map((p) => new URL(p, import.meta.url)).find((url) => existsSync(url));
  if (place === undefined)
    throw new Failure('internal', 'the page is not built', 'Run "npm run build" first.');
  return (await import(place.href)) as PageRenderer;
};
