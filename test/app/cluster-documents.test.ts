import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { membershipsOf } from '../../src/app/cluster-documents.ts';
import { english } from '../../src/app/language.ts';
import { recordsOfInputs, recordsOfRows, type DocumentRecord } from '../../src/app/read-records.ts';
import { documentsOf } from '../../src/app/read-articles.ts';
import { storyTasks } from '../../src/stages/index.ts';
import type { Document } from '../../src/model/index.ts';

const CALLS = [
  'READ MORE: Explosion in Korvel mine kills 12 as rescue crews search lower gallery',
  'READ MORE: Halden Minerals stops all work at Korvel mine after deadly explosion',
  'READ MORE: Ferry Halvard adrift for nine hours off Pell with school class from Ostermund',
];
const withCalls = (...paragraphs: string[]): string =>
  [paragraphs[0], CALLS[0], CALLS[1], paragraphs[1], CALLS[2]].join('\n\n');

const TEXTS = {
  vote: withCalls(
    'Voters in Tarnholm rejected the plan for a new harbour on Sunday.',
    'Turnout was 61 percent, the electoral office said.',
  ),
  court: withCalls(
    'A judge in Norwick sent the former mayor to prison on Friday.',
    'He had taken money from a builder, the prosecutor said.',
  ),
};

const folder = mkdtempSync(join(tmpdir(), 'vorlage-cluster-'));
const files = Object.entries(TEXTS).map(([id, text]) => {
  const file = join(folder, `${id}.txt`);
  writeFileSync(file, text);
  return file;
});
const rows = join(folder, 'rows.jsonl');
writeFileSync(rows, Object.entries(TEXTS).map(([id, text]) => JSON.stringify({ id, text })).join('\n')); // prettier-ignore

const fail = (): never => {
  throw new Error('no trouble is expected');
};
const storiesOf = async (documents: AsyncIterable<DocumentRecord>): Promise<number> => {
  const stories = new Set<string>();
  for await (const { story } of membershipsOf(documents, { memory: 2 ** 30 })) stories.add(story);
  return stories.size;
};

describe('lines that lead to other articles', () => {
  it('join no stories, wherever the articles come from', async () => {
    expect(await storiesOf(recordsOfRows(rows, fail))).toBe(2);
    expect(await storiesOf(recordsOfInputs(files, fail))).toBe(2);
    const documents: Document[] = [];
    for await (const document of documentsOf(files, fail)) documents.push(document);
    expect(storyTasks(documents, english())).toHaveLength(2);
  });
});

const FERRY =
  'The ferry Halvard struck the pier at Orlen on Tuesday evening. Twelve passengers were hurt, the harbour office of Orlen said. A diver looked at the hull.';
const TRAMS =
  'The council of Tolm bought three new trams from Brandt Works on Monday. They will run to Tolm airport from spring, when the line opens to the public.';

it('sorts each of several documents that are called alike, in whatever order they come', async () => {
  const calledAlike = [
    { id: 'x', text: FERRY },
    { id: 'x', text: TRAMS },
    { id: 'y', text: FERRY },
    { id: 'z', text: `${TRAMS} Each costs two million.` },
    { id: 'x', text: TRAMS },
    { id: 'x', text: FERRY },
  ];
  const storiesOf = async (documents: readonly { id: string; text: string }[]) => {
    const records = (async function* () {
      for (const d of documents) yield { ...d, title: null, published: null };
    })();
    const stories: string[] = [];
    for await (const m of membershipsOf(records, { memory: Infinity })) stories.push(`${m.id} ${m.story}`);
    return stories;
  };
  const stories = await storiesOf(calledAlike);
  const [ferry, trams] = stories.map((s) => s.slice(2)) as [string, string];
  expect(ferry).not.toBe(trams);
  expect(stories).toEqual([ferry, trams, ferry, trams, trams, ferry].map((s, i) => `${calledAlike[i]!.id} ${s}`)); // prettier-ignore
  expect((await storiesOf(calledAlike.toReversed())).toReversed()).toEqual(stories);
});
