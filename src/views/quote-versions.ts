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

export const sameVersions = (quote: Quote): (readonly [QuoteVersion, ...QuoteVersion[]])[] => {
  const groups = new Map<string, [QuoteVersion, ...QuoteVersion[]]>();
  for (const version of quote.versions) {
    const key = `${version.kind}|${version.fate}|${spoken(version.text)}`;
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
