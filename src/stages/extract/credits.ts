/**
 * Credits: words that say where text, a picture or a quotation came from. Agencies are known by name; other outlets by the
 * form of the credit ("told the Harbour Post", "the Northern Wire reported"). A credit is believed only in such a form:
 * a bare name is news about the outlet as often as it is a credit.
 */
import type { Credit } from '../../model/index.ts';
import { AGENCIES, OUTLET_WORDS } from '../../text/lang/en/agencies.ts';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestFirst = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);

const CANONICAL: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(([name, ...others]) => [name, ...others].map((form) => [form, name] as const)),
);
const KNOWN = [...CANONICAL.keys()].sort(longestFirst).map(escape).join('|');
const OUTLET = String.raw`(?:\p{Lu}[\p{L}&'’-]*[ ]){0,4}(?:${OUTLET_WORDS.join('|')})(?:[ ](?:of|on)[ ]\p{Lu}\p{L}+)?`;
const SOURCE = String.raw`(?:${KNOWN}|${OUTLET})(?![\p{L}\p{N}-])`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}&]{1,5}(?![\p{L}\p{N}-])`;
/** Agencies known by name and those whose name says that they are one. */
const AGENCY = String.raw`(?:${KNOWN}|(?:\p{Lu}[\p{L}&'’-]*[ ]){1,4}(?:News[ ]Agency|News[ ]Service|Press[ ]Agency|Agency|Wire|Press|Newswire))(?![\p{L}\p{N}-])`;
/** "the official", "The state news agency": what may stand between the verb and the name. */
const LEAD = String.raw`(?:[Tt]he\s+)?(?:\p{Ll}+\s+){0,4}`;

type Form = readonly [about: Credit['about'], pattern: RegExp];
const form = (about: Credit['about'], pattern: string): Form => [about, new RegExp(pattern, 'gdmu')];

/** Each form has one group, the name. The first form that fits a place wins, so pictures go before text. */
const FORMS: readonly Form[] = [
  form('picture', String.raw`\b(?:[Pp]hoto|[Pp]icture|[Ii]mage|[Pp]hotograph)s?\s*(?:via|by|:|/|from|courtesy of)\s*(?:\p{Lu}\p{L}+\s+\p{Lu}\p{L}+\s*/\s*)?(?<name>${SOURCE})`),
  form('picture', String.raw`(?<name>${SOURCE})\s+(?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?|[Ff]ile [Pp]hoto)\b`),
  form('picture', String.raw`\bvia\s+(?<name>${SOURCE}|${CAPITALS})(?=\s*[)\]]|\s*$)`),
  form('picture', String.raw`\([^()\n]{2,60}/\s*(?<name>${SOURCE}|${CAPITALS})\s*\)`),
  form('picture', String.raw`[\[(][^()[\]\n]{0,60}\b(?:[Pp]hoto|[Pp]icture|[Ii]mage|[Pp]ool)\b[^()[\]\n]{0,40}?\b(?<name>${SOURCE})\s*[\])]`),
  form('text', String.raw`\((?<name>${SOURCE}|${CAPITALS})\)(?=\s*(?:—|–|--|-|―|:|\.?[*_]*$))`),
  form('text', String.raw`\((?<name>${KNOWN})\)`),
  form('text', String.raw`/(?<name>${KNOWN}|${CAPITALS})/`),
  form('text', String.raw`^[Bb][Yy]:?\s[^\n]{0,80}?(?<name>${AGENCY})(?=\s*[,|*_]|\s*$)`),
  form('text', String.raw`(?<name>${SOURCE})\s+(?:[\p{L}.,'’-]+\s+){0,8}contributed\s+(?:to|reporting)`),
  form('text', String.raw`\b(?:[Ww]ith|[Aa]dditional)\s+(?:files|reporting|material|agencies)\s+(?:from|by)\s+(?:the\s+)?(?<name>${SOURCE})`),
  form('text', String.raw`\b(?:[Ss]ource|SOURCE|[Ff]rom|[Cc]opyright(?:\s+\d{4})?|©(?:\s*\d{4})?)s?\s*:?\s+(?:[Tt]he\s+)?(?<name>${KNOWN})(?=\s*[.)|]?\s*$)`),
  form('quotation', String.raw`\b(?:told|tells|telling)\s+${LEAD}(?<name>${SOURCE})`),
  form('quotation', String.raw`\b(?:told|tells|seen\s+by|obtained\s+by|reviewed\s+by|interview\s+with|statement\s+to|spoke\s+to)\s+(?<name>${CAPITALS})`),
  form('quotation', String.raw`\b(?:seen|obtained|reviewed)\s+by\s+${LEAD}(?<name>${SOURCE})`),
  form('quotation', String.raw`\b(?:interview|comments?|remarks|statement)\s+(?:with|to|by|for)\s+${LEAD}(?<name>${SOURCE})`),
  form('quotation', String.raw`\b(?:quoted|cited)\s+(?:as\s+\p{L}+\s+)?by\s+${LEAD}(?<name>${SOURCE}|${CAPITALS})`),
  form('quotation', String.raw`\b[Aa]ccording\s+to\s+(?:a\s+report\s+(?:by|in|from)\s+)?${LEAD}(?<name>${SOURCE}|(?<=broadcaster\s+)${CAPITALS})`),
  form('quotation', String.raw`(?<name>${SOURCE})\s+(?:quoted|cited|reported|reports|has\s+reported|said\s+in\s+a\s+report|was\s+first\s+to\s+report|first\s+reported)\b`),
  form('quotation', String.raw`\b(?:reported\s+by|reports?\s+(?:by|in|from))\s+${LEAD}(?<name>${SOURCE})`),
  form('quotation', String.raw`\b(?:news\s+agency|broadcaster|television|newspaper)\s+(?<name>${SOURCE}|${CAPITALS})`),
]; // prettier-ignore

/** Words in capitals that stand where an agency could and are none. */
const NO_AGENCY =
  /^(?:US|USA|UK|EU|UN|UAE|NATO|WHO|IMF|GMT|UTC|BST|EST|AM|PM|FBI|CIA|NSA|NASA|CEO|MP|MPS|GDP|COVID|ID|OK|TV|PDF|FAQ|II|III|IV)$/;

/** All credits in the text, in order, none inside another; `outlet` does not credit itself. */
export const creditsIn = (text: string, outlet: string | null = null): Credit[] => {
  const full = spelledOut(text);
  const found: Credit[] = [];
  for (const [about, pattern] of FORMS.filter((f) => mayFit(f, text)))
    for (const match of text.matchAll(pattern)) {
      const [start, end] = match.indices!.groups!['name']!;
      const name = match.groups!['name']!;
      if (NO_AGENCY.test(name) || isOwn(name, outlet)) continue;
      if (!found.some((c) => start < c.end && c.start < end))
        found.push({ start, end, name: CANONICAL.get(name) ?? full.get(name) ?? name, about });
    }
  return found.sort((a, b) => a.start - b.start);
};

/** The forms that begin with a name are slow; each needs one of a few words, and most texts have none of them. */
const NEEDED: readonly (readonly [RegExp, RegExp])[] = [
  [/Pp\]hotos/, /photo|image|picture/i],
  [/contributed/, /contributed/],
  [/quoted\|cited\|reported/, /quoted|cited|report/],
];
const mayFit = ([, { source }]: Form, text: string): boolean => {
  const needs = source.startsWith('(?<name>') ? NEEDED.find(([form]) => form.test(source)) : undefined;
  return needs === undefined || needs[1].test(text);
};

const isOwn = (name: string, outlet: string | null): boolean =>
  outlet !== null && outlet.toLowerCase().includes(name.toLowerCase().replace(/^the\s+/, ''));

/** Short forms that the text explains: "Northern News Agency (NNA)". */
const spelledOut = (text: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [, name, short] of text.matchAll(/((?:\p{Lu}[\p{L}-]+ ){2,5})\((\p{Lu}{2,6})\)/gu)) {
    const words = name!.trim().split(' ');
    const last = words.slice(-short!.length);
    if (last.map((word) => word[0]).join('') === short) found.set(short, last.join(' '));
  }
  return found;
};

const CONTRIBUTION = new RegExp(
  String.raw`^[(\[*_]*(?:.{0,120}\bcontributed (?:to this|reporting)|(?:with|additional)\s+(?:files|reporting|material)\b|source\s*:|(?:(?:compiled|adapted|drawn)\s+)?from\s+(?:news\s+|wire\s+)?(?:agenc|wire|reports)|(?:news\s+)?agencies$|(?:the\s+)?${SOURCE}[)\]*_]*\.?$)`,
  'iu',
);
const MAX_CONTRIBUTION = 240;

/** Whether a line does nothing but credit ("Associated Press writers in Berlin contributed to this report."). */
export const isContribution = (line: string): boolean =>
  line.length <= MAX_CONTRIBUTION && CONTRIBUTION.test(line);

const OUTLET_LINE = new RegExp(String.raw`^(?:[Tt]he\s+)?${OUTLET}$`, 'u');

/** A line that is the name of an outlet and nothing else; agencies are credits, not outlets. */
export const outletOf = (line: string): string | null =>
  OUTLET_LINE.test(line) && !CANONICAL.has(line.replace(/^the\s+/i, '')) && line.split(' ').length > 1
    ? line
    : null;
