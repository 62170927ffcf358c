/** The desk over HTTP, with the real pipeline: from a form to a report, and nobody else's questions answered. */
import { readFileSync, readdirSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk } from '../../src/app/desk.ts';
import { deskServer } from '../../src/server/desk-server.ts';
import { isOwnHost, isOwnOrigin } from '../../src/server/guard.ts';

const HOST = { host: '127.0.0.1:4870' };

const formBody = async (fill: (form: FormData) => void) => {
  const form = new FormData();
  fill(form);
  const response = new Response(form);
  const type = response.headers.get('content-type')!;
  return { payload: Buffer.from(await response.arrayBuffer()), headers: { ...HOST, 'content-type': type } };
};

describe('the desk', () => {
  let server: FastifyInstance;
  beforeAll(() => {
    server = deskServer(openDesk(), '127.0.0.1');
  });
  afterAll(() => server.close());

  const finished = async (path: string) => {
    for (let i = 0; i < 600; i++) {
      const answer = await server.inject({ url: `${path}.json`, headers: HOST });
      if (answer.statusCode !== 202) return answer;
      await new Promise((r) => setTimeout(r, 50));
    }
    throw new Error('the trace did not end');
  };

  it('takes files and pasted text and gives the report as a page and in every other format', async () => {
    const folder = 'examples/ferry/articles';
    const body = await formBody((form) => {
      for (const name of readdirSync(folder).slice(0, 3))
        form.append('files', new File([readFileSync(`${folder}/${name}`)], name));
      form.append('text', 'A first pasted note on the fog.\n---\nA second pasted note on the fog.');
    });
    const started = await server.inject({ method: 'POST', url: '/reports', ...body });
    expect(started.statusCode).toBe(303);
    const path = started.headers.location!;
    expect((await server.inject({ url: path, headers: HOST })).body).toContain('Tracing');
    const report = (await finished(path)).json<{ documents: { file: string }[] }>();
    expect(report.documents.map((d) => d.file)).toContain('pasted 2.txt');
    expect((await server.inject({ url: path, headers: HOST })).body).toContain('vorlage-report');
    for (const [format, words] of [
      ['md', '## '],
      ['csv', 'story,record'],
      ['tei', '<TEI '],
    ] as const)
      expect((await server.inject({ url: `${path}.${format}`, headers: HOST })).body).toContain(words);
    const listed = (await server.inject({ url: '/index.json', headers: HOST })).json<{
      reports: { state: string }[];
    }>();
    expect(listed.reports[0]!.state).toBe('done');
    expect((await server.inject({ url: '/', headers: HOST })).body).toContain(`${path}.csv`);
  });

  it('says what to do when nothing was given, and why when nothing could be read', async () => {
    const nothing = await server.inject({
      method: 'POST',
      url: '/reports',
      ...(await formBody((f) => f.append('text', ' '))),
    });
    expect(nothing.statusCode).toBe(422);
    expect(nothing.body).toContain('Nothing was given');
    const body = await formBody((f) =>
      f.append('files', new File([new Uint8Array([0, 1, 2, 0, 255])], 'a.bin')),
    );
    const started = await server.inject({ method: 'POST', url: '/reports', ...body });
    expect((await finished(started.headers.location!)).statusCode).toBe(422);
    expect((await server.inject({ url: started.headers.location!, headers: HOST })).body).toContain('a.bin');
  });

  it('answers no other host, no other site, and no broken form', async () => {
    expect((await server.inject({ url: '/', headers: { host: 'evil.example' } })).statusCode).toBe(403);
    const body = await formBody((f) => f.append('text', 'words'));
    const foreign = { ...body, headers: { ...body.headers, origin: 'https://evil.example' } };
    expect((await server.inject({ method: 'POST', url: '/reports', ...foreign })).statusCode).toBe(403);
    const broken = { payload: 'x', headers: { ...HOST, 'content-type': 'multipart/form-data; boundary=b' } };
    expect((await server.inject({ method: 'POST', url: '/reports', ...broken })).statusCode).toBe(400);
    expect((await server.inject({ url: '/reports/99', headers: HOST })).statusCode).toBe(404);
  });
});

it('knows its own host and origin', () => {
  expect(isOwnHost('localhost:1', '127.0.0.1')).toBe(true);
  expect(isOwnHost('[::1]:4870', '127.0.0.1')).toBe(true);
  expect(isOwnHost('127.0.0.1.evil.example:4870', '127.0.0.1')).toBe(false);
  expect(isOwnHost(undefined, '127.0.0.1')).toBe(false);
  expect(isOwnOrigin('http://localhost:4870', 'localhost:4870')).toBe(true);
  expect(isOwnOrigin('null', 'localhost:4870')).toBe(false);
});
