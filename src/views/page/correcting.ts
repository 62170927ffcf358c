/** What the views need to show corrections and, in the desk, to make them: the report, and where forms go. */
import { createContext, useContext } from 'react';
import type { Report, ReportCorrection } from '../../model/index.ts';

export interface Correcting {
  readonly report: Report;
  /** Address of the report in the desk; undefined in a file, which cannot be corrected. */
  readonly desk: string | undefined;
}

const CorrectingContext = createContext<Correcting | null>(null);

export const CorrectingProvider = CorrectingContext.Provider;

export const useCorrecting = (): Correcting => {
  const correcting = useContext(CorrectingContext);
  if (correcting === null) throw new Error('a view of corrections outside a report');
  return correcting;
};

/** The applied corrections of some kinds. */
export const useApplied = <K extends ReportCorrection['kind']>(
  ...kinds: readonly K[]
): Extract<ReportCorrection, { kind: K }>[] =>
  (useCorrecting().report.corrections ?? []).filter(
    (c): c is Extract<ReportCorrection, { kind: K }> =>
      c.outcome === 'applied' && kinds.some((k) => k === c.kind),
  );
