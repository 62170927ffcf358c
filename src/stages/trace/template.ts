/**
 * Template: weather, earnings, match reports are written into one form of words. However many words are the same, texts that
 * differ in nearly all names and numbers there tell other facts and owe each other nothing.
 */
import type { Evidence } from '../../model/index.ts';
import type { Match } from './matches.ts';
import type { SideWord } from './side.ts';

/** Stronger than all that speaks for descent taken together. */
const VETO = -9;

/** Where wording that tells the same is this close, and so few names and numbers in it agree, only the template is the same. */
const TEMPLATE_WORDING = 0.6;
const TEMPLATE_FACTS = 0.3;
/** Fewer names and numbers may have been changed one by one. */
const ENOUGH_FACTS = 8;

const isFact = (word: SideWord): boolean => word.name || word.number;

/** Names and numbers (or the other words) of the sentences that match, on both sides, and how many of them agree. */
const agreementOf = (
  matches: readonly Match[],
  counts: (word: SideWord) => boolean,
): { readonly all: number; readonly same: number } => {
  const words = [...new Set(matches.map((m) => m.a)), ...new Set(matches.map((m) => m.b))].flatMap(
    (s) => s.words,
  );
  const held = new Set(matches.flatMap((m) => m.common.flatMap(([i, j]) => [m.a.words[i]!, m.b.words[j]!])));
  const counted = words.filter(counts);
  return { all: counted.length, same: counted.filter((w) => held.has(w)).length };
};

/** The evidence against descent of two texts of one template; none where they are not. */
export const templateEvidence = (matches: readonly Match[]): Evidence[] => {
  const facts = agreementOf(matches, isFact);
  const others = agreementOf(matches, (w) => !isFact(w));
  if (facts.all < ENOUGH_FACTS || facts.same >= TEMPLATE_FACTS * facts.all) return [];
  if (others.same < TEMPLATE_WORDING * others.all) return [];
  const text = `the wording is that of a template: of ${facts.all} names and numbers in it only ${facts.same} agree`;
  return [{ kind: 'template', weight: VETO, text, places: [] }];
};
