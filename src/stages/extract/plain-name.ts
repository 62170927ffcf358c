/** Names of outlets and people as they are read, where what was kept holds the marks of a page: "Daily &amp; <b>Post</b>". */

const TAG = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/giu;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' }; // prettier-ignore

/** Null where nothing is left. Once: what was escaped twice says so itself. */
export const plainName = (name: string): string | null =>
  name
    .replace(/&(lt|gt|amp|quot|apos|nbsp);/giu, (_, entity: string) => ENTITIES[entity.toLowerCase()]!)
    .replace(TAG, '')
    .replace(/\s+/gu, ' ')
    .trim() || null;
