/** Writes a report to a file: whole or not at all, in the format that its ending names. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Report } from '../model/index.ts';
import { Failure } from '../model/index.ts';
import { renderReportAs, REPORT_FORMATS, type ReportFormat } from './render.ts';

const formatOf = (file: string): ReportFormat => {
  const ending = extname(file).slice(1).toLowerCase();
  const found = REPORT_FORMATS.find((f) => f === ending);
  if (found) return found;
  if (ending === 'htm') return 'html';
  if (ending === 'xml') return 'tei';
  if (ending === 'markdown') return 'md';
  if (ending === 'gv') return 'dot';
  if (ending === 'nwk') return 'newick';
  if (ending === 'jsonld') return 'prov';
  throw new Failure('usage', `cannot tell the format of ${file} from its ending`, `Use one of .${REPORT_FORMATS.join(', .')}, or say --format.`); // prettier-ignore
};

/** Throws a Failure 'usage' where the format is unknown, 'unwritable' where the file cannot be written. */
export const writeReport = async (report: Report, file: string, format?: ReportFormat): Promise<void> => {
  const text = await renderReportAs(report, format ?? formatOf(file));
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new Failure(
      'unwritable',
      `cannot write ${file}: ${(error as Error).message}`,
      'Choose another place with --out.',
    );
  }
};
