/** What the desk shows of a report. */
export interface DeskReport {
  readonly id: string;
  readonly title: string;
  readonly state: 'running' | 'done' | 'failed';
  /** "7 articles, 2 origins", or what went wrong. */
  readonly note: string;
  /** While it runs: how much of it is done, 0 … 1. */
  readonly done?: number;
}
