/**
 * Unreadable: where the words of an article make no sentences, it shares little with any text, its own exemplar included. So
 * what it does not share speaks neither for descent nor against it, and all that is left is how often two articles are kin.
 */
import type { Evidence, Place } from '../../model/index.ts';
import type { Side } from './side.ts';

/** Of 102 pairs of outlets' own reports of one event, so many share wire copy: what is known before either is read. */
export const KIN_BEFORE_READING = 3 / 102;
const BEFORE = Math.log(KIN_BEFORE_READING / (1 - KIN_BEFORE_READING));
const PLACES = 3;

const round = (x: number): number => Math.round(x * 100) / 100;

const placesOf = ({ article, disorder }: Side): Place[] =>
  (disorder ?? []).slice(0, PLACES).map(({ start, end }) => ({ document: article.document.id, start, end }));

/** `logit`: what all else says. Takes back what speaks against descent beyond what is known before reading. */
export const unreadableEvidence = (a: Side, b: Side, logit: number): Evidence[] => {
  const unreadable = [a, b].filter((side) => side.disorder !== null);
  if (unreadable.length === 0 || logit >= BEFORE) return [];
  const whose = unreadable.length === 2 ? 'both articles' : 'one article';
  const text = `the words of ${whose} make no sentences, so what is not shared speaks neither way`;
  return [{ kind: 'unreadable', weight: round(BEFORE - logit), text, places: unreadable.flatMap(placesOf) }];
};
