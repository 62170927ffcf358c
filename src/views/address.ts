/**
 * Addresses of views: the part of the page's address after `#`. `#changes?type=number` is a section with a filter,
 * `#read?a=…&b=…` the side-by-side reader, `#v-12?type=number` an item within its filtered section. Plain ids (`#changes`) also work without scripts.
 */

export interface Address {
  readonly section: string;
  readonly params: Readonly<Record<string, string>>;
}

export const NOWHERE: Address = { section: '', params: {} };

export const parseAddress = (hash: string): Address => {
  const [section = '', query = ''] = hash.replace(/^#/u, '').split('?', 2);
  return { section: safeDecode(section), params: Object.fromEntries(new URLSearchParams(query)) };
};

export const formatAddress = (address: Address): string => {
  const query = new URLSearchParams(
    Object.entries(address.params).filter(([, value]) => value !== ''),
  ).toString();
  return `#${encodeURIComponent(address.section)}${query ? `?${query}` : ''}`;
};

/** What a section may be narrowed to; no other parameter is called so. */
const FILTERS: ReadonlySet<string> = new Set(['type', 'severity', 'count']);

/** The way back to an item (an id, or an address without its `#`), which must stand there as it was left: with the filters in force. */
export const wayBackTo = (item: string, here: Address): string => {
  const { section, params } = parseAddress(item);
  const kept = Object.fromEntries(Object.entries(here.params).filter(([name]) => FILTERS.has(name)));
  return formatAddress({ section, params: { ...kept, ...params } }).slice(1);
};

/** A hand-typed address may hold a broken escape; then it is taken as it stands. */
const safeDecode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
