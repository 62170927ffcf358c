/** The memory that a run may take: what the user says of it, and how much it was. */
import type { Progress } from '../stages/progress.ts';

/** Where nobody says: a laptop has this beside its browser. */
export const ORDINARY_MEMORY = '512MB';

const UNITS: Readonly<Record<string, number>> = { K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };

/** Bytes of "512MB", "2 GB", "800M"; null where it is no amount. */
export const bytesOf = (size: string): number | null => {
  const [, number, unit] = /^\s*(\d+(?:\.\d+)?)\s*([KMG])(?:i?B)?\s*$/i.exec(size) ?? [];
  return number === undefined ? null : Number(number) * UNITS[unit!.toUpperCase()]!;
};

/** "512 MB", as it is said to the user. */
export const amountOf = (bytes: number): string => `${Math.ceil(bytes / 2 ** 20)} MB`;

/** What this process holds now, and the most that it held, in bytes. */
export const heldNow = (): number => process.memoryUsage.rss();
export const heldMost = (): number => process.resourceUsage().maxRSS * 1024;

/** How a command on a whole pile runs. */
export interface PileOptions {
  /** Bytes that the run may take. */
  readonly memory: number;
  /** Threads that read documents, beside this one; as many as pay where nobody says. */
  readonly workers?: number | undefined;
  /** Told at the end how many bytes went to disk for want of memory. */
  readonly used?: (spilled: number) => void;
  readonly progress?: Progress;
}
