/**
 * The rules that find quotations in a frame, one cue at a time.
 *
 * Follows what is known of reported speech in news English: a cue with its source and its content to the right, to the
 * left or on both sides. Each rule gives a finding or null; the first that gives one wins.
 */
import { CUE_PREPOSITIONS, CUE_SORTS, type CueSort } from '../../../text/lang/en/cues.ts';
import { clauseRule, frontedRule } from './cue-first.ts';
import { quotedAsRule } from './cue-relayed.ts';
import { anyVerbRule } from './cue-last.ts';
import { judgeRule, urgeRule, willRule } from './cue-wants.ts';
import { accordingRule, ledToRule, nounRule } from './cue-without-verb.ts';
import type { Finding, Search } from './finding.ts';
import { isFronted, verbGroup } from './verbs.ts';

const CLAUSE_SORTS: readonly CueSort[] = ['tell', 'say', 'think', 'show', 'ask'];

/** Everything a verb can introduce. */
const verbRules = (search: Search, verb: number): Finding | null => {
  const { frame } = search;
  const lemma = frame.units[verb]!.lemma;
  const sorts = CUE_SORTS.get(lemma);
  const group = verbGroup(frame, verb);
  if (!sorts && !CUE_PREPOSITIONS.has(lemma)) return anyVerbRule(search, group);
  if (isFronted(frame, group)) return frontedRule(search, group);
  const quotedAs = quotedAsRule(search, group);
  if (quotedAs) return quotedAs;
  for (const sort of CLAUSE_SORTS) {
    const found = sorts?.has(sort) ? clauseRule(search, group, sort) : null;
    if (found) return found;
  }
  const wanted = sorts?.has('will') ? willRule(search, group) : null;
  if (wanted) return wanted;
  const urged = sorts?.has('urge') || lemma === 'call' ? urgeRule(search, group) : null;
  return urged ?? judgeRule(search, group);
};

/** "According to Xinhua, Ruiz said that …", "Xinhua reported that Ruiz said …": what Ruiz said, and through whom it came. */
const relayedInside = (search: Search, finding: Finding | null): Finding | null => {
  const { units, shape } = search.frame;
  const [content] = finding?.content ?? [];
  const relays = finding?.rule === 'according' || units[(finding?.cue?.to ?? 0) - 1]?.lemma === 'report';
  if (!finding || !content || !relays || content.from < (finding.cue?.to ?? 0)) return finding;
  const from = shape[content.from] === 'T' ? content.from + 1 : content.from;
  const verb = shape.indexOf('V', from);
  const inner = verb > 0 && verb < content.to ? verbRules({ ...search, low: from }, verb) : null;
  const said = inner?.source?.from === from && inner.content[0]!.from > verb;
  return inner && said ? { ...inner, via: finding.source } : finding;
};

/** Everything the unit at `at` can introduce. */
export const ruleAt = (search: Search, at: number): Finding | null => {
  const kind = search.frame.shape[at];
  if (kind === 'V') return relayedInside(search, verbRules(search, at));
  if (kind === 'I') return relayedInside(search, accordingRule(search, at));
  if (kind === 'N') return nounRule(search, at);
  if (kind === 'K') return ledToRule(search, at);
  return null;
};
