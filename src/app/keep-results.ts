/** What stages made, kept in memory for who runs them again and again over nearly the same: a correction changes little of a report. */
import { createHash } from 'node:crypto';
import type { Keep } from '../stages/index.ts';

/** Results at most; the one that was not asked for longest goes first. The stages of a story are five, and each article is one. */
const MOST_KEPT = 600;

export const keepResults = (most = MOST_KEPT): Keep => {
  const kept = new Map<string, unknown>();
  return (stage, given, make) => {
    const key = createHash('sha256')
      .update(JSON.stringify([stage, given]))
      .digest('base64');
    const known = kept.has(key);
    const result = known ? (kept.get(key) as ReturnType<typeof make>) : make();
    // Asked for last, it stands last.
    kept.delete(key);
    kept.set(key, result);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return result;
  };
};
