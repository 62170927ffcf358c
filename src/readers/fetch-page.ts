/**
 * Fetch page: the bytes behind one http or https address. Every address is checked twice, when its name is looked up and
 * once connected, so that no name and no redirect leads into a private network.
 */
import { lookup } from 'node:dns';
import { request as requestHttp } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { isPublic } from './addresses.ts';
import { MAX_BYTES, unpack } from './bytes.ts';
import type { Read } from './read.ts';
import { warning } from './read.ts';

export interface Fetched {
  readonly bytes: Uint8Array;
  readonly charset: string | undefined;
  /** Where the redirects ended. */
  readonly url: string;
}

type Trouble = Extract<Read, { readonly diagnostic: unknown }>;

const MAX_REDIRECTS = 5;
const TIMEOUT_MS = 20_000;
const HEADERS = { 'user-agent': 'vorlage', accept: 'text/html,*/*;q=0.5', 'accept-encoding': 'gzip' };

/** The page, or what is wrong in plain words. `allowed` says which addresses may be spoken to. */
export const fetchPage = async (url: string, allowed = isPublic): Promise<Fetched | Trouble> => {
  let at = url;
  try {
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      const answer = await ask(new URL(at), allowed);
      const { statusCode = 0, headers } = answer;
      if (statusCode >= 300 && statusCode < 400 && headers.location) {
        answer.destroy();
        at = new URL(headers.location, at).href;
        continue;
      }
      if (statusCode !== 200) return refused(url, answer);
      return { bytes: unpack(await bodyOf(answer)), charset: charsetOf(headers['content-type']), url: at };
    }
    return trouble(url, 'the page redirects in circles');
  } catch (error) {
    return trouble(url, reasonOf(error));
  }
};

const trouble = (url: string, message: string): Trouble =>
  warning('unreadable-file', url, message) as Trouble;

const refused = (url: string, answer: IncomingMessage): Trouble => {
  answer.destroy();
  return trouble(
    url,
    `the server answered ${answer.statusCode} instead of the page; save the page and name the file`,
  );
};

const FORBIDDEN = 'EFORBIDDEN';
const forbidden = (): NodeJS.ErrnoException => Object.assign(new Error(FORBIDDEN), { code: FORBIDDEN });

const ask = (url: URL, allowed: (address: string) => boolean): Promise<IncomingMessage> =>
  new Promise((done, fail) => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (!/^https?:$/.test(url.protocol) || (isIP(host) && !allowed(host))) return fail(forbidden());
    const options: RequestOptions = {
      headers: HEADERS,
      timeout: TIMEOUT_MS,
      lookup: guarded(allowed),
      agent: false,
    };
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options, done);
    request.on('socket', (socket) => {
      const check = (): void => {
        if (!allowed(socket.remoteAddress ?? '')) request.destroy(forbidden());
      };
      socket.once('connect', check);
    });
    request.on('timeout', () => request.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })));
    request.on('error', fail).end();
  });

/** Looks a name up and lets only allowed addresses through. */
const guarded =
  (allowed: (address: string) => boolean): LookupFunction =>
  (name, options, done) => {
    lookup(name, { ...options, all: true }, (error, found) => {
      const open = (found ?? []).filter(({ address }) => allowed(address));
      if (error) done(error, []);
      else if (open.length === 0) done(forbidden(), []);
      else if (options.all) done(null, open);
      else done(null, open[0]!.address, open[0]!.family);
    });
  };

const bodyOf = async (answer: IncomingMessage): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_BYTES) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const charsetOf = (contentType: string | undefined): string | undefined => {
  const label = /charset\s*=\s*["']?([\w-]+)/i.exec(contentType ?? '')?.[1];
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
};

const REASONS: ReadonlyMap<string, string> = new Map([
  [FORBIDDEN, 'this address is inside a private network; Vorlage reads only public pages'],
  ['ENOTFOUND', 'no such server, or this computer is offline; save the page and name the file'],
  ['EAI_AGAIN', 'the name of the server could not be looked up: this computer seems to be offline'],
  ['ECONNREFUSED', 'the server does not answer'],
  ['ECONNRESET', 'the server broke off'],
  ['ETIMEDOUT', 'the server took too long'],
  ['EFBIG', 'the page is too large to be an article'],
  ['ERR_INVALID_URL', 'this is not a complete address'],
]);

const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS.get(code ?? '') ?? `the page could not be fetched (${code ?? message})`;
};
