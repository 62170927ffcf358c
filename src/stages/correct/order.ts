/** The order in which corrections count, whatever the order in which they come; and the ids that follow from what they change. */
import { hashText } from '../../algorithms/hash.ts';
import type { Change, Correction } from '../../model/index.ts';

const DIGITS = 8;

/** Fields by name, so that the id does not hang on the order in which somebody wrote them down. */
const spelled = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(spelled).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, v]) => `${name}:${spelled(v)}`).join()}}`;
};

export const changeId = (change: Change): string => `c${hashText([spelled(change)]).slice(0, DIGITS)}`;

type Dated = Pick<Correction, 'id' | 'when'>;

const before = (a: Dated, b: Dated): number => {
  const [x, y] = [a.when ?? '', b.when ?? ''];
  return x !== y ? (x < y ? -1 : 1) : a.id < b.id ? -1 : 1;
};

/** Each correction once, the earliest first; those without a time before all others. */
export const inOrder = <T extends Dated>(corrections: readonly T[]): T[] => [
  ...new Map([...corrections].sort(before).map((c) => [c.id, c])).values(),
];
