/** Trouble with a page, in words for the user. */
import type { Diagnostic, DiagnosticCode } from '../../model/index.ts';

const diagnostic =
  (severity: Diagnostic['severity']) =>
  (code: DiagnosticCode, file: string, message: string, document?: string): Diagnostic => ({
    code,
    severity,
    message,
    ...(file === '' ? {} : { file }),
    ...(document === undefined ? {} : { document }),
  });

export const warning = diagnostic('warning');
export const note = diagnostic('note');
