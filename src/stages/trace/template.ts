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

/**
 * Hardly a word but names and numbers is another: translations that come so close share half of those and more, copies two
 * thirds, bulletins of one form (also of one town or service) less than half, each counted once, of the text that has fewer.
 */
const SAME_WORDING = 0.8;
const SAME_FACTS = 0.5;
const ENOUGH_DIFFERENT_FACTS = 3;

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

/** How many different names and numbers stand in the matching sentences of the side that has fewer, and how many both have. */
const differentFacts = (matches: readonly Match[]): { readonly all: number; readonly same: number } => {
  const [inA, inB] = (['a', 'b'] as const).map(
    (key) => new Set(matches.flatMap((m) => m[key].words.filter(isFact).map((w) => w.norm))),
  ) as [Set<string>, Set<string>];
  return { all: Math.min(inA.size, inB.size), same: [...inA].filter((word) => inB.has(word)).length };
};

/** The names and numbers of a template, and how many of them agree; null where the two are none. */
const templateFacts = (matches: readonly Match[]): { readonly all: number; readonly same: number } | null => {
  const others = agreementOf(matches, (w) => !isFact(w));
  const wording = others.all > 0 ? others.same / others.all : 0;
  if (wording < TEMPLATE_WORDING) return null;
  const facts = agreementOf(matches, isFact);
  if (facts.all >= ENOUGH_FACTS && facts.same < TEMPLATE_FACTS * facts.all) return facts;
  const different = differentFacts(matches);
  const isTemplate =
    wording >= SAME_WORDING &&
    different.all >= ENOUGH_DIFFERENT_FACTS &&
    different.same < SAME_FACTS * different.all;
  return isTemplate ? different : null;
};

/** The evidence against descent of two texts of one template; none where they are not. */
export const templateEvidence = (matches: readonly Match[]): Evidence[] => {
  const facts = templateFacts(matches);
  if (!facts) return [];
  const text = `the wording is that of a template: of ${facts.all} names and numbers in it only ${facts.same} agree`;
  return [{ kind: 'template', weight: VETO, text, places: [] }];
};
