/** Failures: trouble in the call or the code. One error type, one table: code → exit code and HTTP status. */

export const FAILURES = {
  usage: { exit: 2, status: 400 },
  'not-found': { exit: 1, status: 404 },
  'nothing-read': { exit: 1, status: 422 },
  unreadable: { exit: 1, status: 422 },
  unwritable: { exit: 1, status: 500 },
  'library-busy': { exit: 1, status: 503 },
  'library-version': { exit: 1, status: 500 },
  'runtime-version': { exit: 1, status: 500 },
  interrupted: { exit: 130, status: 503 },
  internal: { exit: 1, status: 500 },
} as const;

export type FailureCode = keyof typeof FAILURES;

/** The only error that Vorlage throws on purpose. `message` says what is wrong, `hint` what to do. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly hint: string | undefined;
  constructor(code: FailureCode, message: string, hint?: string) {
    super(message);
    this.name = 'Failure';
    this.code = code;
    this.hint = hint;
  }
}
