/** The formats in which a report leaves the program; apart from what writes them, so that naming one loads nothing. */
export const REPORT_FORMATS = [
  'json',
  'html',
  'md',
  'csv',
  'tei',
  'dot',
  'graphml',
  'newick',
  'prov',
  'cite',
] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
