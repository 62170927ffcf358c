/** Trace: inputs → report. Reads the articles and runs the stages over them. */
import type { Report } from '../model/index.ts';
import { traceDocuments } from '../stages/index.ts';
import type { Progress } from '../stages/progress.ts';
import { english } from './language.ts';
import { readDocuments } from './read-articles.ts';

export type { Progress };

/** The report on all articles behind the inputs. Throws a Failure where not one article could be read. */
export const trace = async (inputs: readonly string[], progress?: Progress): Promise<Report> => {
  const { documents, diagnostics } = await readDocuments(inputs);
  return traceDocuments(documents, english(), diagnostics, progress);
};
