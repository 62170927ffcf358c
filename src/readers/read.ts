/** What every reader gives: a page, or what is wrong with an input. Trouble in one input never stops the rest. */
import type { Diagnostic, DiagnosticCode, Page } from '../model/index.ts';

export type Read = { readonly page: Page } | { readonly diagnostic: Diagnostic };

/** A warning about an input: the file is left out, or only part of it is read. */
export const warning = (code: DiagnosticCode, file: string, message: string, line?: number): Read => ({
  diagnostic: { code, severity: 'warning', message, file, ...(line === undefined ? {} : { line }) },
});

/** A note about an input that is read all the same. */
export const note = (code: DiagnosticCode, file: string, message: string): Read => ({
  diagnostic: { code, severity: 'note', message, file },
});

/** What went wrong when the system refused a file, in plain words. */
export const systemTrouble = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  if (code === 'EISDIR') return 'it is a folder';
  if (code?.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE')
    return 'the compressed file is damaged or too large';
  return `it could not be read (${code ?? (error as Error).message})`;
};
