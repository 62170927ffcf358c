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

const corrections = (report: { corrections: { outcome: string }[] }) =>
  report.corrections.map((c) => c.outcome);

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

  const form = (fields: Record<string, string>, more: Record<string, string> = {}) => ({
    payload: new URLSearchParams(fields).toString(),
    headers: { ...HOST, 'content-type': 'application/x-www-form-urlencoded', ...more },
  });

  it('tells of every step while it traces, and when it is over', async () => {
    const body = await formBody((f) =>
      f.append('text', 'The bridge is shut.\n---\nThe bridge at Tolm is shut.'),
    );
    const { headers } = await server.inject({ method: 'POST', url: '/reports', ...body });
    const told = await server.inject({ url: `${headers.location!}/progress`, headers: HOST });
    expect(told.headers['content-type']).toBe('text/event-stream');
    const steps = told.body.split('\n\n').filter((s) => s !== '').map((s) => JSON.parse(s.replace('data: ', '')) as { state: string; note: string; done?: number }); // prettier-ignore
    expect(steps.at(-1)!.state).toBe('done');
    const running = steps.slice(0, -1);
    expect(running.length).toBeGreaterThan(2);
    for (const [i, step] of running.entries())
      expect(step.done).toBeGreaterThanOrEqual(running[i - 1]?.done ?? 0);
    expect((await server.inject({ url: '/reports/99/progress', headers: HOST })).statusCode).toBe(404);
  });

  it('takes corrections, gives them out as a file, and says what is wrong with one', async () => {
    const body = await formBody((f) => {
      for (const name of readdirSync('examples/speech/articles'))
        f.append('files', new File([readFileSync(`examples/speech/articles/${name}`)], name));
    });
    const path = (await server.inject({ method: 'POST', url: '/reports', ...body })).headers.location!;
    const report = (await finished(path)).json<{ documents: { id: string }[] }>();
    const change = JSON.stringify({ kind: 'set-outlet', document: report.documents[0]!.id });
    const post = (fields: Record<string, string>, more = {}) =>
      server.inject({ method: 'POST', url: `${path}/corrections`, ...form(fields, more) });
    const made = await post({ change, outlet: 'The Morning Kite', back: 'articles' });
    expect([made.statusCode, made.headers.location]).toEqual([303, `${path}#articles`]);
    const corrected = (await finished(path)).json<{ corrections: { id: string; outcome: string }[] }>();
    expect(corrections(corrected)).toEqual(['applied']);
    const file = await server.inject({ url: `${path}/corrections.json`, headers: HOST });
    expect(file.headers['content-disposition']).toContain('corrections.json');
    expect(file.json()).toMatchObject({
      schema: 'vorlage.corrections/1',
      corrections: [{ outlet: 'The Morning Kite' }],
    });
    const page = { accept: 'text/html' };
    const wrong = await post({ change: '{"kind":"set-date","document":"d1"}', published: 'May' }, page);
    expect(wrong.statusCode).toBe(400);
    expect(wrong.body).toContain('must be a date such as');
    expect(wrong.body).toContain('Back to the report');
    for (const fields of [
      {},
      { change: '7' },
      { change: '{"kind":"merge-stories"}' },
      { change: '{"kind":"split-story","story":"x"}' },
    ])
      expect(
        (await post(fields as Record<string, string>)).statusCode,
        JSON.stringify(fields),
      ).toBeGreaterThanOrEqual(400);
    expect((await post({ change, outlet: 'X', back: 'https://evil.example' })).headers.location).toBe(path);
    await finished(path);
    expect((await post({ undo: corrected.corrections[0]!.id })).statusCode).toBe(303);
    await finished(path);
    expect(
      (await server.inject({ method: 'POST', url: '/reports/99/corrections', ...form({ undo: 'c1' }) }))
        .statusCode,
    ).toBe(404);
    const foreign = await post({ undo: 'c1' }, { origin: 'https://evil.example' });
    expect(foreign.statusCode).toBe(403);
  });

  it('reads what it can where a link leads nowhere, and says what to do where nothing can be read', async () => {
    const some = await formBody((f) => {
      f.append('text', 'The bridge at Tolm has been shut since Monday, the council said.');
      f.append('addresses', 'http://127.0.0.1:9/article nowhere.invalid/a');
    });
    const { headers } = await server.inject({ method: 'POST', url: '/reports', ...some });
    const report = (await finished(headers.location!)).json<{ diagnostics: { message: string }[] }>();
    expect(report.diagnostics.map((d) => d.message).join()).toContain('private network');
    const none = await formBody((f) =>
      f.append('text', 'https://nowhere.invalid/a\nhttps://nowhere.invalid/b'),
    );
    const started = await server.inject({ method: 'POST', url: '/reports', ...none });
    expect((await finished(started.headers.location!)).statusCode).toBe(422);
    const { body } = await server.inject({ url: started.headers.location!, headers: HOST });
    expect(body).toContain('Save the pages in your browser and give the files, or paste their text.');
    expect(body).toContain('nowhere.invalid/b');
  });

  it('closes while a trace runs and is listened to', async () => {
    const closing = deskServer(openDesk(), '127.0.0.1');
    const url = await closing.listen({ port: 0, host: '127.0.0.1' });
    const text = 'The bridge at Tolm has been shut since Monday, the council said. '.repeat(200);
    const form = new FormData();
    for (const n of [1, 2]) form.append('files', new File([`${text} ${n}`], `${n}.txt`));
    const { url: page } = await fetch(`${url}/reports`, { method: 'POST', body: form });
    const told = fetch(`${page}/progress`).then((answer) => answer.text());
    await new Promise((r) => setTimeout(r, 100));
    await closing.close();
    expect(await told).toMatch(/"state":"(?:failed|done)"/u);
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
