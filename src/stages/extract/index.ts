/** Extract: pages to documents. */
export { EXTRACT_VERSION, extract } from './extract.ts';
export type { Extracted } from './extract.ts';
export { distinctIds, documentId, withId } from './ids.ts';
