/**
 * Kind: what sort of copy one article is of another: reprint, edit, rewrite, translation, summary or excerpt.
 *
 * Told by how much of the copy was taken, how much of the exemplar was left out, and whether the words stayed.
 */
import type { DerivationKind } from '../../model/index.ts';
import type { Transfer } from './transfer.ts';

/** Where so much of a copy is its own, it is an excerpt with own text around it. Of made copies, none that adds nothing has more. */
const OWN_SHARE = 0.05;
/** A summary leaves out this much of the exemplar, or more, in several places. Edited copies reach .41, summaries start at .45. */
const SUMMARY_DROPPED = 0.43;
const SUMMARY_GAPS = 2;
/** Who sums up in his own words adds little; what seems added is often only not seen again. */
const SUMMARY_SHARE = 0.6;
/** A later cut keeps most of the earlier, whatever it adds; one that takes up less of it is a report of its own. */
const REVISED_DROPPED = 0.5;
/** So few words changed are slips of the hand; editors change more. Reprints with planted slips have up to two. */
const REPRINT_CHANGED = 0.004;
const REPRINT_WORDS = 2;
/** Below this the words are another writer's; and another language's, where the content is all there in order. */
const REWRITTEN = 0.8;
const TRANSLATED_SHARE = 0.8;
/** Who tells a text again avoids its words; nineteen in twenty pairs of translations of one article have more than this in common. */
const TRANSLATED = 0.5;

/** Whether the words are the exemplar's but for slips, and all of them in the sentences that were taken. */
const isLiteral = (t: Transfer): boolean =>
  t.deletions === 0 && t.changed <= Math.max(REPRINT_WORDS, REPRINT_CHANGED * t.words);

/** Copies that keep the wording: what they keep and what they leave out decides. */
const faithfulKind = (t: Transfer, revised: boolean): DerivationKind => {
  if (1 - t.share >= OWN_SHARE) return revised && t.dropped < REVISED_DROPPED ? 'edit' : 'excerpt';
  if (t.dropped >= SUMMARY_DROPPED && t.droppedInside + Math.min(1, t.deletions) >= SUMMARY_GAPS)
    return 'summary';
  return t.droppedInside === 0 && isLiteral(t) ? 'reprint' : 'edit';
};

const rewordedKind = (t: Transfer): DerivationKind => {
  if (t.dropped >= SUMMARY_DROPPED && t.share >= SUMMARY_SHARE) return 'summary';
  return t.share >= TRANSLATED_SHARE && t.faithful >= TRANSLATED ? 'translation' : 'rewrite';
};

/** `revised`: whether the two are cuts of one report. */
export const kindOf = (transfer: Transfer, revised = false): DerivationKind =>
  transfer.faithful >= REWRITTEN ? faithfulKind(transfer, revised) : rewordedKind(transfer);
