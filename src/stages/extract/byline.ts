/** Bylines: "By Jane Doe", "By Jane Doe and John Roe, Harbour Post", "Jane Doe | 12 May 2024", "Reporting by …; Editing by …". */

import { OUTLET_WORDS } from '../../text/lang/en/agencies.ts';

const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:de|da|van|von|der|den|bin|al|el|la|le|di|du)\s+)*\p{Lu}[\p{L}'’.-]*){1,3}`;
const NAMES = String.raw`${NAME}(?:(?:,\s*|,?\s+and\s+|\s*&\s*)${NAME})*`;
const BY = new RegExp(
  String.raw`^(?:(?:[Ss]tory|[Ww]ords|[Tt]ext|[Rr]eport|[Aa]nalysis|[Ww]ritten|[Rr]eported)\s+)?[Bb][Yy]:?\s+(?<names>${NAMES})(?=$|\s*[,|•·—–-]|\s+(?:in|at|for|of|on|and)\b)`,
  'u',
);
/** "By Courier staff", "By our reporters": nobody by name. */
const BY_STAFF =
  /^[Bb][Yy]:?\s+(?<names>(?:(?:\p{L}+\s+){0,4})(?:staff|reporters?|correspondents?|agencies|desk|editors|writers?|newsroom))\b[^.!?]{0,40}$/iu;
const NAME_THEN_OFFICE = new RegExp(
  String.raw`^(?<names>${NAMES})\s*(?:,|\||—|–|-|·|•)\s*(?:(?:\p{L}+\s+){0,3}(?:correspondent|reporter|editor|writer|staff|columnist|contributor|bureau chief)\b.*)$`,
  'u',
);
const CREDITS = /^\(?(?:additional\s+)?(?:reporting|writing|editing|edited|compiled|written)\s+by\b/i;

/** A byline has little beside the names. */
const MAX_WORDS = 16;

/** The names in a byline line, or null where the line is none. */
export const bylineOf = (line: string): string | null => {
  if (line.split(/\s+/).length > MAX_WORDS || /[.!?]["”]?$/.test(line.replace(/\b\p{Lu}\.$/u, '')))
    return null;
  const groups = (BY_STAFF.exec(line) ?? BY.exec(line) ?? NAME_THEN_OFFICE.exec(line))?.groups;
  if (!groups) return null;
  return withoutOutlet(groups['names']!.trim());
};

const OUTLET_PART = new RegExp(String.raw`^The\s|\b(?:${OUTLET_WORDS.join('|')})$`, 'u');

/** "Ida Lund, The Harbour Post": what follows a comma and is called like an outlet is no person. */
const withoutOutlet = (names: string): string =>
  names
    .split(/,\s*/)
    .filter((part, i) => i === 0 || !OUTLET_PART.test(part))
    .join(', ');

/** Lines such as "Reporting by A; editing by B". */
export const isStaffCredit = (line: string): boolean => CREDITS.test(line);
