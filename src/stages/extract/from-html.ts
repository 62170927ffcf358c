/** From HTML: a web page to a document. */
import type { Document } from '../../model/index.ts';

export const documentOfHtml = async (_file: string, _html: string, _url?: string): Promise<Document | null> =>
  null;
