/**
 * Addresses of views: the part of the page's address after `#`. `#changes?type=number` is a section with a filter,
 * `#read?a=…&b=…` the side-by-side reader. Plain ids (`#changes`) also work without scripts.
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

/** A hand-typed address may hold a broken escape; then it is taken as it stands. */
const safeDecode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
