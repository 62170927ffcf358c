/** URLs: one page from the web. */
import type { Read } from './read.ts';
import { warning } from './read.ts';

export const fetchPage = async (url: string): Promise<Read[]> => [
  warning('unreadable-file', url, 'pages are not fetched from the web yet; save the page and name the file'),
];
