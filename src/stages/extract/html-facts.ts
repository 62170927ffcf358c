/** Facts that a page states about itself: JSON-LD first, then meta elements, then marked-up elements, then the address. */
import type { FactSource } from '../../model/index.ts';
import { dateIn, dateInUrl } from './published.ts';
import { plainName } from './plain-name.ts';
import { articleInJsonLd, nameOf, namesOf, textIn } from './json-ld.ts';

/** Just what is used of a DOM document, so that any DOM will do. */
export interface DomDocument {
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}
export interface DomElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

export interface Fact {
  readonly value: string;
  readonly from: FactSource;
}

export interface PageFacts {
  readonly title: Fact | null;
  readonly outlet: Fact | null;
  readonly byline: Fact | null;
  readonly published: Fact | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The text of the article as JSON-LD has it: a last resort, since it is often cut short. */
  readonly body: string | null;
}

const DATES = ['article:published_time', 'og:published_time', 'article:published', 'datePublished', 'date', 'pubdate', 'publishdate', 'publish-date', 'publication_date', 'parsely-pub-date', 'sailthru.date', 'dc.date', 'dc.date.issued', 'dcterms.date', 'dcterms.created', 'cxenseparse:recs:publishtime', 'originalpublicationdate', 'rnews:datepublished', 'article.published', 'published_at', 'og:article:published_time', 'timestamp']; // prettier-ignore
const TITLES = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'headline'];
const OUTLETS = ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'article:publisher_name', 'copyright', 'twitter:app:name:iphone']; // prettier-ignore
const AUTHORS = ['author', 'article:author_name', 'parsely-author', 'byl', 'dc.creator', 'sailthru.author', 'article:author', 'cxenseparse:author']; // prettier-ignore

/** What the page says of itself; `given` is the address that it was read from. */
export const factsOf = (page: DomDocument, given: string | undefined): PageFacts => {
  const meta = metaOf(page);
  const article = articleInJsonLd([...page.querySelectorAll('script[type="application/ld+json"]')].map((s) => s.textContent ?? '')); // prettier-ignore
  const url = given ?? address(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? address(meta.get('og:url')) ?? null; // prettier-ignore
  const outlet = named(nameOf(article?.['publisher']), 'json-ld') ?? named(first(meta, OUTLETS.slice(0, 3)), 'meta') ?? fact(hostOf(url), 'url'); // prettier-ignore
  return {
    title: titleOf(page, meta, textIn(article?.['headline']), outlet?.value),
    outlet,
    byline: bylineIn(page, meta, namesOf(article?.['author'] ?? article?.['creator'])),
    published: publishedIn(page, meta, textIn(article?.['datePublished']) ?? textIn(article?.['dateCreated']), url), // prettier-ignore
    url,
    language: page.querySelector('html')?.getAttribute('lang')?.slice(0, 2).toLowerCase() ?? null,
    body: textIn(article?.['articleBody']),
  };
};

const fact = (value: string | null | undefined, from: FactSource): Fact | null => {
  const text = value?.replace(/\s+/g, ' ').trim();
  return text ? { value: text, from } : null;
};

const named = (value: string | null | undefined, from: FactSource): Fact | null =>
  fact(plainName(value ?? ''), from);

const metaOf = (page: DomDocument): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop'); // prettier-ignore
    const content = element.getAttribute('content')?.trim();
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
};

const first = (meta: ReadonlyMap<string, string>, names: readonly string[]): string | null => {
  for (const name of names) {
    const value = meta.get(name.toLowerCase());
    if (value) return value;
  }
  return null;
};

const address = (href: string | null | undefined): string | null => (href && /^https?:\/\//i.test(href) ? href : null); // prettier-ignore

const hostOf = (url: string | null): string | null =>
  url ? (/^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? null) : null;

/** Titles carry the outlet's name behind a bar or dash; it is cut where it is the outlet's or follows a bar. */
const titleOf = (
  page: DomDocument,
  meta: ReadonlyMap<string, string>,
  headline: string | null,
  outlet?: string,
): Fact | null => {
  const headings = [...page.querySelectorAll('h1')].map((h) => h.textContent?.replace(/\s+/g, ' ').trim()).filter(Boolean); // prettier-ignore
  const found = fact(headline, 'json-ld') ?? fact(first(meta, TITLES), 'meta') ?? fact(headings.length === 1 ? headings[0] : null, 'text') ?? fact(page.querySelector('title')?.textContent, 'meta'); // prettier-ignore
  return found && { ...found, value: withoutOutlet(found.value, outlet) };
};

const withoutOutlet = (title: string, outlet: string | undefined): string => {
  const cut = /^(.{12,}?)\s*(?:\s[-–—·:]\s|\s?[|»]\s?)\s*([^|»]{2,50})$/u.exec(title);
  if (!cut) return title;
  const [, head, tail] = cut;
  const same = outlet !== undefined && letters(tail!).includes(letters(outlet).slice(0, 12));
  return same || /[|»]\s?[^|»]{2,50}$/.test(title) ? head!.trim() : title;
};

const letters = (text: string): string => text.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]/gu, '');

const bylineIn = (
  page: DomDocument,
  meta: ReadonlyMap<string, string>,
  authors: readonly string[],
): Fact | null => {
  const element = page.querySelector('[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], [class*="byline" i], [class*="author-name" i]'); // prettier-ignore
  return (
    fact(cleanNames(authors.join(', ')), 'json-ld') ??
    fact(cleanNames(first(meta, AUTHORS)), 'meta') ??
    fact(cleanNames(element?.textContent), 'text')
  );
};

/** Longer than this it is a biography. */
const MAX_BYLINE = 120;

const cleanNames = (text: string | null | undefined): string | null => {
  const names = text?.replace(/\s+/g, ' ').trim().replace(/^(?:(?:written|posted|published)\s+)?by:?\s+/i, '').replace(/\s*(?:[|•·@]|\d|\b(?:Published|Updated|Posted)\b).*$/u, ''); // prettier-ignore
  return names && names.length <= MAX_BYLINE && !/https?:|^@|^(?:admin|staff|null|undefined)$/i.test(names) ? names : null; // prettier-ignore
};

const publishedIn = (
  page: DomDocument,
  meta: ReadonlyMap<string, string>,
  date: string | null,
  url: string | null,
): Fact | null =>
  fact(isoOf(date), 'json-ld') ??
  fact(isoOf(first(meta, DATES)), 'meta') ??
  fact(isoOf(timeElement(page)), 'time-element') ??
  fact(url && dateInUrl(url), 'url');

const timeElement = (page: DomDocument): string | null => {
  for (const selector of [
    'time[pubdate]',
    '[itemprop="datePublished"]',
    'article time[datetime]',
    'time[datetime]',
  ]) {
    const element = page.querySelector(selector);
    const value =
      element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent;
    if (value && isoOf(value)) return value;
  }
  return null;
};

const isoOf = (value: string | null): string | null => (value ? (dateIn(value)?.iso ?? null) : null);
