/** Reports in the formats that leave the program. The page was built with the package, so that writing one needs no bundler and takes milliseconds. */
import { existsSync } from 'node:fs';
import { Failure, type Report } from '../model/index.ts';

export const REPORT_FORMATS = ['json', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The whole report in one of the formats. */
export const renderReportAs = async (report: Report, format: ReportFormat): Promise<string> => {
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, null, 1)}\n`;
    case 'html':
      return (await pageRenderer()).renderReport(report);
  }
};

interface PageRenderer {
  readonly renderReport: (report: Report) => string;
}

// From the sources the built page lies in dist/; in the built package it lies beside the compiled code.
const PLACES = ['../../dist/page/render.mjs', './page/render.mjs'];

const pageRenderer = async (): Promise<PageRenderer> => {
  const place = PLACES.map((p) => new URL(p, import.meta.url)).find((url) => existsSync(url));
  if (place === undefined)
    throw new Failure('internal', 'the page is not built', 'Run "npm run build" first.');
  return (await import(place.href)) as PageRenderer;
};
