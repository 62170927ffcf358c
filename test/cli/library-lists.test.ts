/** What the commands on a library list and take: dates, single articles, threads, memory, names of stories. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const RUN = `import(${JSON.stringify(new URL('../../src/cli/main.ts', import.meta.url).href)}).then(async ({ main }) => { process.exitCode = await main(process.argv.slice(1)); })`;
const folder = mkdtempSync(join(tmpdir(), 'vorlage-lists-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const vorlage = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    const options = { cwd: folder, env: { ...process.env, VORLAGE_LIBRARY: 'lists.db', ...env } };
    execFile(process.execPath, ['-e', RUN, ...args], options, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    );
  });

const WALK = 'More than 4,000 people walked the canal with paper lanterns on Friday, the town council said. The walk ended at the old mill, where the brass band played until midnight.'; // prettier-ignore
const BANK = 'The central bank raised its main rate to 4 percent on Monday, the third time this year. Its governor said prices were still rising faster than the bank would like.'; // prettier-ignore
const GOAT = 'A goat that had lived on the roof of the library in Tolm since autumn was brought down by firefighters with a bag of carrots.'; // prettier-ignore

let ids: string[];
beforeAll(async () => {
  const rows = [
    { title: 'Lanterns', text: WALK, published: '2031-02-03' },
    { title: 'Lanterns again', text: `${WALK} Nobody was hurt.`, published: '2031-03-09' },
    { title: 'Rates', text: BANK, published: '2031-02-20' },
    { title: 'Rates again', text: `${BANK} Markets fell.`, published: '2031-02-21' },
    { title: 'A goat', text: GOAT, published: '2031-01-05' },
  ];
  writeFileSync(join(folder, 'rows.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
  const { out } = await vorlage(['add', '--jsonl', 'rows.jsonl', '--no-trace']);
  ids = [...out.matchAll(/^kept (\S+)/gmu)].map((m) => m[1]!);
});

test('stories shows the date by which it orders, and that one article is nothing to trace', async () => {
  const { out } = await vorlage(['stories', '--all']);
  expect([...out.matchAll(/\d{4}-\d\d-\d\d/gu)].map(String)).toEqual(['2031-03-09', '2031-02-21', '2031-01-05']); // prettier-ignore
  expect(out).toMatch(/1 article +nothing to trace +A goat/u);
  expect(out).toMatch(/2 articles +not traced yet +Lanterns/u);
});

test('a story without a name is wrong usage', async () => {
  const { code, err } = await vorlage(['show', '']);
  expect(err).toMatch(/^vorlage: no story is named\n {2}"vorlage stories" lists them/u);
  expect(code).toBe(2);
});

test('trace --library traces on threads where it is asked to, and tells the same', async () => {
  const stories = [ids[0]!, ids[2]!];
  const trace = (library: string, ...more: string[]) =>
    vorlage(['trace', ...stories, '-l', library, '--format', 'json', ...more], { NODE_DEBUG: 'worker' });
  const threads = await trace('lists.db', '--workers', '2');
  expect(threads.err).toMatch(/WORKER/u);
  expect(threads.code).toBe(0);
  await vorlage(['add', '--jsonl', 'rows.jsonl', '--no-trace', '-l', 'other.db']);
  const alone = await trace('other.db');
  expect(alone.err).not.toMatch(/WORKER/u);
  expect(threads.out).toBe(alone.out);
});

const addRows = (name: string, rows: readonly object[], ...more: string[]) => {
  writeFileSync(join(folder, `${name}.jsonl`), rows.map((row) => JSON.stringify(row)).join('\n'));
  return vorlage(['add', '--jsonl', `${name}.jsonl`, '--no-trace', '-l', 'days.db', ...more]);
};

test('add tells which stories are new or grew, and which article has a new text; stories and show lead on from there', async () => {
  const first = await addRows('day1', [{ id: 'w1', text: WALK }, { id: 'b1', text: BANK }, { id: 'w2', text: `${WALK} Nobody was hurt.` }]); // prettier-ignore
  const [, story] = /^new +(\w{8}) {2}2 articles {2}\S/mu.exec(first.out)!;
  expect(first.out).toMatch(/\n3 new, 0 known already\. 1 new story; 1 new article is by itself\. "vorlage stories" lists them\.\n$/u); // prettier-ignore
  const then = new Date().toISOString();
  expect((await vorlage(['stories', '--since', then, '--all', '-l', 'days.db'])).out).toContain('No story is new or other'); // prettier-ignore
  const second = await addRows('day2', [{ id: 'w3', text: `${WALK} It began at nine.` }, { id: 'w1', text: WALK.replace('4,000', '5,000') }]); // prettier-ignore
  expect(second.out).toMatch(new RegExp(`^grew +${story} {2}3 articles, 2 before`, 'mu'));
  expect(second.out).toMatch(/^kept \S+ day2\.jsonl:2, a new text in place of (\S+)$/mu);
  expect(second.out).toContain('2 new, 0 known already; 1 article has a new text. 1 grew.');
  expect((await vorlage(['stories', '--since', then, '-l', 'days.db'])).out).toMatch(new RegExp(`^${story} .*3 articles`, 'u')); // prettier-ignore
  const [, old] = /in place of (\S+)$/mu.exec(second.out)!;
  const shown = await vorlage(['show', old!, '-l', 'days.db']);
  expect(shown.err).toMatch(new RegExp(`^vorlage: note: the article ${old} has a new text, d\\w+\n$`, 'u'));
  expect(shown.out).toContain('3 articles');

  const corrected = await addRows('day2b', [{ id: 'w1', text: WALK.replace('4,000', '6,000') }]);
  expect(corrected.out).toMatch(new RegExp(`^changed +${story} {2}3 articles, other articles or texts than before`, 'mu')); // prettier-ignore
  expect(corrected.out).toContain('1 new, 0 known already; 1 article has a new text. 1 changed.');

  const third = await addRows('day3', [{ id: 'b2', text: `${BANK} Markets fell.` }], '--json');
  const lines = third.out.trim().split('\n').map((line) => JSON.parse(line) as object); // prettier-ignore
  expect(lines).toEqual([
    { kept: expect.stringMatching(/^d/u) as string, file: 'day3.jsonl:1' },
    { story: expect.stringMatching(/^\w{16}$/u) as string, change: 'new', articles: 2, before: 1, from: [], outOf: null }, // prettier-ignore
  ]);
  const anew = await vorlage(['stories', '--anew', '-l', 'days.db']);
  expect(anew.out).toBe('Sorted anew in one batch, all stories are as they are.\n');
});

test.each([
  [['stories', '--accept'], '--accept goes with --anew'],
  [['stories', '--since', 'yesterday'], '"yesterday" is no time'],
  [['stories', '--since', '2026'], '"2026" is no time'],
  [['stories', '--since', '2026-13-01'], '"2026-13-01" is no time'],
  [['stories', '--since', '2026-11-31'], '"2026-11-31" is no time: there is no such day'],
  [['stories', '--since', '2027-02-29T08:00Z'], '"2027-02-29T08:00Z" is no time: there is no such day'],
])('%j is wrong usage', async (args, what) => {
  const { code, err } = await vorlage(args);
  expect(err).toContain(`vorlage: ${what}`);
  expect(code).toBe(2);
});

test.each(['2028-02-29', '2031-02-03T08:00', '2031-02-03 08:00', '2031-02-03T08:00:30.5+05:30'])(
  'stories are told since %s',
  async (since) => {
    expect(await vorlage(['stories', '--since', since])).toMatchObject({ code: 0, err: '' });
  },
);

test.each([
  ['cluster', '--jsonl', 'rows.jsonl'],
  ['add', '--jsonl', 'rows.jsonl', '--no-trace', '-l', 'small.db'],
])('%s says where it took more memory than it was allowed', async (...args) => {
  const little = await vorlage([...args, '--memory', '2MB']);
  expect(little.err).toMatch(/^vorlage: note: 2 MB of memory were too few to keep to: it took \d+ MB\n$/u);
  expect(little.code).toBe(0);
  expect((await vorlage([...args, '--memory', '8GB'])).err).toBe('');
});

test('search takes a limit and says how many there are, beside what it lists', async () => {
  const { out, err } = await vorlage(['search', 'the', '--limit', '2', '--json']);
  expect(out.trim().split('\n').map((line) => (JSON.parse(line) as { document: string }).document)).toHaveLength(2);
  expect(err).toMatch(/best 2 of 5 articles; --limit 5/);
  expect((await vorlage(['search', 'the'])).err).toBe('');
  expect(await vorlage(['search', 'the', '--limit', 'few'])).toMatchObject({ code: 2, err: expect.stringMatching(/"few" is no number/) as string });
}); // prettier-ignore

test('add makes no library where there is nothing to keep', async () => {
  writeFileSync(join(folder, 'nothing.jsonl'), '');
  for (const input of [['missing.txt'], ['--jsonl', 'missing.jsonl'], ['--jsonl', 'nothing.jsonl']]) {
    const { code, err } = await vorlage(['add', ...input, '-l', 'new.db']);
    expect(err).toMatch(/missing|no article could be read/);
    expect(code).toBe(1);
    expect(readdirSync(folder).filter((name) => name.startsWith('new.db'))).toEqual([]);
  }
});
