/** What a user gave to the desk: the form's files, pasted texts and addresses, from a multipart body. */
import type { Given } from '../app/desk.ts';

/** A line of dashes between pasted articles. */
const BETWEEN = /^\s*-{3,}\s*$/mu;

/** Node's own fetch classes parse the body; a body that is none throws a TypeError. */
export const givenFrom = async (body: Buffer, contentType: string): Promise<Given> => {
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': contentType },
  }).formData();
  const files = await Promise.all(
    form
      .getAll('files')
      .filter((f) => typeof f !== 'string')
      .filter((f) => f.size > 0 || f.name !== '')
      .map(async (f) => ({ name: f.name || 'file', bytes: new Uint8Array(await f.arrayBuffer()) })),
  );
  const texts = String(form.get('text') ?? '')
    .split(BETWEEN)
    .filter((text) => text.trim() !== '')
    .map((text, i) => ({ name: `pasted ${i + 1}.txt`, bytes: new TextEncoder().encode(text.trim()) }));
  const addresses = String(form.get('addresses') ?? '')
    .split(/\s+/u)
    .filter((address) => /^https?:\/\//iu.test(address));
  return { files: [...files, ...texts], addresses };
};
