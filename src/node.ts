/** Vorlage on Node: all of the pure half, and what reads files, holds the lexicon and writes reports. */
export * from './index.ts';
export type * from './engines/engine.ts';
export { english } from './app/language.ts';
export { openLibrary, type StoreOptions } from './app/open.ts';
export { readDocuments } from './app/read-articles.ts';
export { renderReportAs } from './app/render.ts';
export { REPORT_FORMATS, type ReportFormat } from './app/report-formats.ts';
export { trace } from './app/trace.ts';
export { writeReport } from './app/write-report.ts';
