/** Bylines: "By Jane Doe", "By Jane Doe and John Roe, Harbour Post", "Jane Doe | 12 May 2024", "Reporting by …; Editing by …". */

const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:de|da|van|von|der|den|bin|al|el|la|le|di|du)\s+)*\p{Lu}[\p{L}'’.-]*){1,3}`;
const NAMES = String.raw`${NAME}(?:(?:,\s*|,?\s+and\s+|\s*&\s*)${NAME})*`;
const BY = new RegExp(
  String.raw`^(?:(?:story|words|text|report|analysis|written|reported)\s+)?by:?\s+(?<names>${NAMES})(?<rest>.*)$`,
  'iu',
);
const STRICT_NAMES = new RegExp(String.raw`^${NAMES}$`, 'u');
const NAME_THEN_OFFICE = new RegExp(
  String.raw`^(?<names>${NAMES})\s*(?:,|\||—|–|-|·|•)\s*(?:(?:\p{L}+\s+){0,3}(?:correspondent|reporter|editor|writer|staff|columnist|contributor|bureau chief)\b.*)$`,
  'iu',
);
const CREDITS = /^\(?(?:additional\s+)?(?:reporting|writing|editing|edited|compiled|written)\s+by\b/i;

/** A byline has little beside the names. */
const MAX_WORDS = 16;

/** The names in a byline line, or null where the line is none. */
export const bylineOf = (line: string): string | null => {
  if (line.split(/\s+/).length > MAX_WORDS || /[.!?]["”]?$/.test(line.replace(/\b\p{Lu}\.$/u, '')))
    return null;
  const groups = (BY.exec(line) ?? NAME_THEN_OFFICE.exec(line))?.groups;
  if (!groups) return null;
  const names = tidy(groups['names']!);
  return STRICT_NAMES.test(names) ? names : null;
};

/** The pattern is blind to case so that "BY JANE DOE" is seen, and so may run on into small words. */
const tidy = (names: string): string =>
  names.replace(/\s+(?:\p{Ll}+)(?:\s.*)?$/u, (tail) => (/^\s+and\s/.test(tail) ? tail : '')).trim();

/** Lines such as "Reporting by A; editing by B". */
export const isStaffCredit = (line: string): boolean => CREDITS.test(line);
