/**
 * Datelines: "LONDON (AP) — …", "HARBOUR CITY, 12 May (NWA) — …", "MOSCOW, May 16. /TASS/. …".
 * A place, perhaps a date, perhaps an agency, then a dash; believed only where the place is in capitals or an agency stands there.
 */

const PLACE = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ ](?:de|la|le|of|the|and|al|\p{Lu}[\p{L}.'’-]*)){0,4}`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?`;
const DAY = String.raw`(?:${MONTH}\s+\d{1,2}|\d{1,2}\s+${MONTH})(?:,?\s+\d{4})?`;
const AGENCY = String.raw`\([\p{L}][^()]{1,30}\)|/[\p{L}][^/\n]{1,30}/`;
const DASH = String.raw`(?:\s*(?:—|–|--|-|―)\s+|\s*(?:—|–)|\s*[.:]\s+(?=\S))`;
const DATELINE = new RegExp(
  String.raw`^(?<place>${PLACE})(?:,\s*(?<region>${PLACE}))?(?:,?\s+(?<day>${DAY})[.,]?)?(?:\s*(?<agency>${AGENCY}))?(?<dash>${DASH})`,
  'u',
);

export interface Dateline {
  /** How many characters it takes at the start of the paragraph, the dash included. */
  readonly length: number;
  readonly place: string;
  readonly day: string | null;
  readonly agency: string | null;
}

/** The dateline with which a paragraph opens, or null. */
export const datelineOf = (paragraph: string): Dateline | null => {
  const match = DATELINE.exec(paragraph.slice(0, 160));
  const groups = match?.groups;
  if (!match || !groups) return null;
  const place = groups['place']!;
  const capitals = place === place.toUpperCase() && place.replace(/\P{L}/gu, '').length > 1;
  const agency = groups['agency']?.slice(1, -1) ?? null;
  const dashed = /[—–―-]/u.test(groups['dash']!);
  if (!agency && !(dashed && (capitals || groups['day']))) return null;
  if (!capitals && !groups['day'] && !(agency && dashed)) return null;
  return {
    length: match[0].length,
    place: [place, groups['region']].filter(Boolean).join(', '),
    day: groups['day'] ?? null,
    agency,
  };
};
