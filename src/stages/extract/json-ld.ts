/** JSON-LD: the article that a page describes in its linked data. Read leniently: much of it on the web is broken or nested at will. */

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Report|Posting|LiveBlogPosting|Review)$/;
/** Nesting beyond this is no article's. */
const MAX_DEPTH = 4;

/** The first thing of an article's type in any of the scripts. */
export const articleInJsonLd = (scripts: readonly string[]): Thing | null => {
  for (const script of scripts) {
    const found = search(parse(script), 0);
    if (found) return found;
  }
  return null;
};

const parse = (script: string): unknown => {
  const bare = script.trim().replace(/^(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)$/g, '').replace(/[\n\r\t]/g, ' '); // prettier-ignore
  try {
    return JSON.parse(bare) as unknown;
  } catch {
    return null;
  }
};

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value); // prettier-ignore

const search = (value: unknown, depth: number): Thing | null => {
  if (depth > MAX_DEPTH) return null;
  if (Array.isArray(value)) return value.map((item) => search(item, depth + 1)).find((found) => found !== null) ?? null; // prettier-ignore
  if (!isThing(value)) return null;
  if ([value['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type))) return value;
  return search(value['@graph'], depth + 1) ?? search(value['mainEntity'], depth + 1);
};

/** Linked data is often escaped once too often. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'], ['quot', '"'], ['apos', "'"], ['lt', '<'], ['gt', '>'], ['nbsp', ' '],
  ['rsquo', '’'], ['lsquo', '‘'], ['rdquo', '”'], ['ldquo', '“'], ['ndash', '–'], ['mdash', '—'],
]); // prettier-ignore

const unescape = (text: string): string =>
  text
    .replace(/&#(\d{2,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES.get(name) ?? whole);

/** A string, or the first string of a list. */
export const textIn = (value: unknown): string | null => {
  const found = Array.isArray(value) ? (value as unknown[])[0] : value;
  return typeof found === 'string' && found.trim() !== '' ? unescape(found).trim() : null;
};

/** The name of a person or organisation, given as a string or as a thing with a name. */
export const nameOf = (value: unknown): string | null => {
  const one: unknown = Array.isArray(value) ? (value as unknown[])[0] : value;
  return isThing(one) ? textIn(one['name']) : textIn(one);
};

export const namesOf = (value: unknown): string[] =>
  [value].flat().flatMap((one: unknown) => {
    const names = isThing(one) && Array.isArray(one['name']) ? (one['name'] as unknown[]) : [one];
    return names.map(nameOf).filter((name): name is string => name !== null && !/^https?:/.test(name));
  });
