/**
 * Lines over a text that say what it is ("---", "outlet: …", "date: …"), as people and programs write them when they keep an article:
 * about the article, not of it, so that nothing is ever laid beside them.
 */
import { STORY_ROLES, type ReportDocument, type ReportSentence } from '../model/index.ts';

const LABELLED = /^\s*\p{L}[\p{L} _-]{0,30}:(?:\s|$)/u;
const FENCE = /^-{3,}$/u;

/** Ids of the sentences in such lines. What ends in the line where the story begins is a dateline of the story. */
export const metadataOf = ({ text, sentences }: ReportDocument): ReadonlySet<string> => {
  const body = sentences.findIndex((s) => s.role !== 'title' && STORY_ROLES.has(s.role));
  const head = sentences.slice(0, body < 0 ? sentences.length : body);
  const begins = sentences[body]?.start ?? text.length;
  const fences = head.filter((s) => FENCE.test(text.slice(s.start, s.end).trim()));
  const fenced = (s: ReportSentence): boolean =>
    fences[0] === sentences[0] && fences.length > 1 && s.start <= fences[1]!.start;
  const labelled = (s: ReportSentence): boolean =>
    LABELLED.test(text.slice(text.lastIndexOf('\n', s.start) + 1, s.end));
  const apart = (s: ReportSentence): boolean => body < 0 || text.slice(s.end, begins).includes('\n');
  return new Set(
    head
      .filter((s) => !STORY_ROLES.has(s.role) && apart(s))
      .filter((s) => fenced(s) || fences.includes(s) || labelled(s))
      .map((s) => s.id),
  );
};
