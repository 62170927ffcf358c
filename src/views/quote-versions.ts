/** The versions of a quotation as they are shown: those with the same words and fate together, the likely first version first. */
import type { Quote, QuoteVersion } from '../model/index.ts';

/** A quotation that brings its own marks. */
const MARK = /^[\s]*["“”„‟«»‘’'‹›「『]/u;

/** Whether it needs no marks around it: reported speech has none, others bring their own. */
export const isQuoted = ({ kind, text }: QuoteVersion): boolean => kind !== 'direct' || MARK.test(text);

/** The words alone: which marks stand around them, and the comma before them, are the printer's. */
const spoken = (text: string): string =>
  text
    .replace(/[“”„‟«»"]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/^[\s"]+|[\s",]+$/gu, '');

const PRONOUN = /^(?:s?he|it|they|we|i|you|who|which|that)$/iu;

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whom a version names as the speaker where that is not the name the quotation stands under; null otherwise. */
export const ownSpeaker = ({ speaker }: Quote, version: QuoteVersion): string | null => {
  const named = version.speaker?.text ?? '';
  const known = wordsOf(speaker ?? '');
  const same = PRONOUN.test(named) || wordsOf(named).some((word) => known.includes(word));
  return named === '' || same ? null : named.replace(/^(?:The|An?)(?= )/, (article) => article.toLowerCase());
};

/** What is said of a whole quotation whose versions do not agree while none of them is known as the original. */
export const disagreement = ({ versions }: Quote): string | null => {
  if (versions.some((v) => v.fate === 'other-speaker' && !v.altered))
    return 'The articles give these words to different speakers; nothing says whose they were.';
  return versions.some((v) => v.fate === 'differs')
    ? 'The words in quotation marks differ; none of the versions is known as the original.'
    : null;
};

export const sameVersions = (quote: Quote): (readonly [QuoteVersion, ...QuoteVersion[]])[] => {
  const groups = new Map<string, [QuoteVersion, ...QuoteVersion[]]>();
  for (const version of quote.versions) {
    const key = `${version.kind}|${version.fate}|${ownSpeaker(quote, version) ?? ''}|${spoken(version.text)}`;
    const group = groups.get(key);
    if (group) group.push(version);
    else groups.set(key, [version]);
  }
  return [...groups.values()].sort(
    (a, b) =>
      Number(b.some((v) => v.likelyOriginal)) - Number(a.some((v) => v.likelyOriginal)) ||
      Number(a[0].altered) - Number(b[0].altered) ||
      b.length - a.length,
  );
};
