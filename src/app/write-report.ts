/** Writes a report to a file: whole or not at all, in the format that its ending names. */
import { constants } from 'node:fs';
import { access, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import type { Report } from '../model/index.ts';
import { Failure } from '../model/index.ts';
import { renderReportAs } from './render.ts';
import { REPORT_FORMATS, type ReportFormat } from './report-formats.ts';

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

/**
 * Whether a report can go there, asked before any work is done.
 * Throws a Failure 'usage' where the format is unknown, 'unwritable' where nothing can be written at this place.
 */
export const checkTarget = async (file: string, format?: ReportFormat): Promise<void> => {
  if (!format) formatOf(file);
  const folder = dirname(resolve(file));
  const there = await stat(file).catch(() => null);
  if (there?.isDirectory()) throw unwritable(file, 'it is a folder');
  const about = await stat(folder).catch(() => null);
  if (!about) throw unwritable(file, `there is no folder ${folder}`);
  if (!about.isDirectory()) throw unwritable(file, `${folder} is no folder`);
  await access(folder, constants.W_OK).catch(() => {
    throw unwritable(file, `nothing may be written in ${folder}`);
  });
};

const unwritable = (file: string, why: string): Failure =>
  new Failure('unwritable', `cannot write ${file}: ${why}`, 'Choose another place with --out.');

/** What the system said, without the name of the draft that nobody asked for. */
const systemWords = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ENOSPC' ? 'the disk is full' : (code ?? message);
};

/** Throws what `checkTarget` throws, and 'unwritable' where the system refuses in the end. */
export const writeReport = async (report: Report, file: string, format?: ReportFormat): Promise<void> => {
  await checkTarget(file, format);
  const text = await renderReportAs(report, format ?? formatOf(file));
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw unwritable(file, systemWords(error));
  }
};
