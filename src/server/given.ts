/** What a user gave to the desk: the form's files, pasted texts and addresses, from a multipart body. */
import { pastedArticles } from '../app/pasted.ts';
import type { Given } from '../app/read-given.ts';

/** Links that were pasted where text is expected. */
const isLinks = (text: string): boolean => text.split(/\s+/u).every((word) => /^https?:\/\//iu.test(word));

/** An address without its scheme is one of the web; whether there is such a page, the fetch will say. */
const addressesIn = (text: string): string[] =>
  text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => (/^https?:\/\//iu.test(word) ? word : `https://${word}`));

/** Node's own fetch classes parse the body; a body that is none throws a TypeError. */
export const formOf = (body: Buffer, contentType: string): Promise<FormData> =>
  new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();

export const givenFrom = async (body: Buffer, contentType: string): Promise<Given> => {
  const form = await formOf(body, contentType);
  const files = await Promise.all(
    form
      .getAll('files')
      .filter((f) => typeof f !== 'string')
      .filter((f) => f.size > 0 || f.name !== '')
      .map(async (f) => ({ name: f.name || 'file', bytes: new Uint8Array(await f.arrayBuffer()) })),
  );
  const pasted = pastedArticles(String(form.get('text') ?? ''));
  const texts = pasted
    .filter((text) => !isLinks(text))
    .map((text, i) => ({ name: `pasted ${i + 1}.txt`, bytes: new TextEncoder().encode(text) }));
  const addresses = [...pasted.filter(isLinks), String(form.get('addresses') ?? '')].flatMap(addressesIn);
  return { files: [...files, ...texts], addresses };
};
