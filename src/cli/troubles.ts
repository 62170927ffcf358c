/** What was wrong with inputs: a line each on standard error as it comes, and at the end whether the answer is about all of them. */
import { Failure, whereAndWhat, type Diagnostic } from '../model/index.ts';

export interface Troubles {
  readonly tell: (trouble: Diagnostic) => void;
  /** Throws what `mustBeWhole` throws; to be asked after everything that can be answered was. */
  readonly end: () => void;
}

export const tellTroubles = (): Troubles => {
  const told: Diagnostic[] = [];
  return {
    tell: (trouble) => {
      process.stderr.write(`vorlage: ${whereAndWhat(trouble)}\n`);
      if (trouble.code === 'cut-short') told.push(trouble);
    },
    end: () => mustBeWhole(told),
  };
};

/** Throws a Failure where an input broke off: what comes next in a pipe would take a shorter answer for the whole. */
export const mustBeWhole = (diagnostics: readonly Diagnostic[]): void => {
  const cut = diagnostics.filter((d) => d.code === 'cut-short').map((d) => d.file);
  if (cut.length > 0)
    throw new Failure('unreadable', `${cut.join(', ')} broke off: what was said is not about all of it`, 'Fetch or pack the file anew, and run the same command.'); // prettier-ignore
};
