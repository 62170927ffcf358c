/**
 * Headings: lines between paragraphs that are no sentence. A short one heads a part of the article; a longer one with a verb is
 * the headline of another article that the page links to. Body text that merely lost its full stop must not be taken for one.
 */
import { wordsIn, type Line } from './lines.ts';

/** Words with which prose opens and headlines do not. */
const PROSE_START =
  /^(?:and|but|so|or|yet|meanwhile|however|also|then|still|moreover|furthermore|although|though|while|because|since|as|when|after|before|it|he|she|they|we|this|that|these|those|there|in|on|at|during|according|despite|speaking|asked|instead|later|earlier)\b/i;
const ARTICLES = /^(?:the|a|an|was|were|had|has|have|been|that|which|who|it|its|their|his|her)$/i;
/** Headlines drop articles and auxiliaries, prose has about one in six words; between them lies one in eight. */
const PROSE_SHARE = 1 / 8;
/** Headlines on the web run to about twenty words. */
const MAX_HEADLINE_WORDS = 22;
/** A heading inside an article names a thing; with more words it says something. */
const MAX_HEADING_WORDS = 7;

export type HeadingLike = 'heading' | 'headline' | null;

/** What a line without an end is: a heading, another article's headline, or (null) prose. */
export const headingLike = (line: Line): HeadingLike => {
  const { words, text } = line;
  if (line.ends && !(text.endsWith('?') && /^[^.!]{3,80}\?$/.test(text))) return null;
  if (words === 0) return 'heading';
  if (words > MAX_HEADLINE_WORDS || /[,;:—–-]$/.test(text)) return null;
  if (line.ends) return words <= MAX_HEADING_WORDS ? 'heading' : null;
  if (!/^["“‘'«([]?[\p{Lu}\p{N}\p{Lo}]/u.test(text)) return null;
  if (words <= MAX_HEADING_WORDS) return 'heading';
  if (PROSE_START.test(text)) return null;
  const small = wordsIn(text).filter((word) => ARTICLES.test(word)).length;
  return small / words > PROSE_SHARE ? null : 'headline';
};

/** Whether a first line may be the title: no sentence, and not too long to head an article. */
export const isTitle = (line: Line): boolean => {
  const { words, text } = line;
  if (words === 0 || words > MAX_HEADLINE_WORDS + 3) return false;
  if (/[.:;,…]["”’)]*$/u.test(text) && !/\b(?:\p{Lu}\.)+$/u.test(text)) return false;
  return words >= 2 || text.length > 3;
};
