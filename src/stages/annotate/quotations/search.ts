/** Finds the quotations of a frame, left to right; what lies inside a content belongs to it and is not searched again. */
import type { Finding } from './finding.ts';
import { accordingRule, nounRule, verbRules, type Search } from './rules.ts';
import type { Frame } from './units.ts';

const rule = (search: Search, at: number): Finding | null => {
  const kind = search.frame.shape[at];
  if (kind === 'V') return verbRules(search, at);
  if (kind === 'I') return accordingRule(search, at);
  if (kind === 'N') return nounRule(search, at);
  return null;
};

const lastUnit = (finding: Finding): number =>
  Math.max(...[...finding.content, finding.cue, finding.source].map((r) => r?.to ?? 0));

export const findingsIn = (frame: Frame, text: string): Finding[] => {
  const found: Finding[] = [];
  let low = 0;
  for (let at = 0; at < frame.units.length; at++) {
    const finding = rule({ frame, text, low }, at);
    if (!finding) continue;
    found.push(finding);
    low = lastUnit(finding);
    at = Math.max(at, low - 1);
  }
  return found;
};
