import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isPublic } from '../../src/readers/addresses.ts';
import { fetchPage } from '../../src/readers/fetch-page.ts';

let server: Server;
let home: string;
beforeAll(async () => {
  server = createServer((request, answer) => {
    if (request.url === '/moved') return answer.writeHead(302, { location: '/page' }).end();
    if (request.url === '/circle') return answer.writeHead(302, { location: '/circle' }).end();
    if (request.url === '/inside') return answer.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    if (request.url === '/page')
      return answer
        .writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1', 'content-encoding': 'gzip' })
        .end(gzipSync('<p>hello</p>'));
    return answer.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** Tests may speak to this machine, nothing else. */
const here = (address: string): boolean => address === '127.0.0.1';

test('a page with its encoding, through a redirect', async () => {
  const fetched = await fetchPage(`${home}/moved`, here);
  expect(fetched).toMatchObject({ charset: 'windows-1252', url: `${home}/page` });
  expect('bytes' in fetched && Buffer.from(fetched.bytes).toString()).toBe('<p>hello</p>');
});

test.each([
  ['/none', /answered 404/],
  ['/circle', /in circles/],
  ['/inside', /private network/],
])('%s is trouble in plain words', async (path, message) => {
  expect(await fetchPage(`${home}${path}`, here)).toMatchObject({
    diagnostic: { file: `${home}${path}`, message: expect.stringMatching(message) as string },
  });
});

test.each(['127.0.0.1', 'localhost', '0x7f.1', '2130706433', '[::1]', '[::ffff:127.0.0.1]', '10.1.2.3', '169.254.169.254', '0.0.0.0'])(
  'private: %s',
  async (host) => {
    const { port } = server.address() as AddressInfo;
    expect(await fetchPage(`http://${host}:${port}/page`)).toMatchObject({
      diagnostic: { message: expect.stringContaining('private network') as string },
    });
  },
); // prettier-ignore

test('public addresses are let through', () => {
  expect(['93.184.216.34', '2606:2800:220:1::1'].map(isPublic)).toEqual([true, true]);
  expect(['192.168.0.1', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1', 'localhost', ''].map(isPublic)).toEqual(
    Array.from({ length: 6 }, () => false),
  );
});
