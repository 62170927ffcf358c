/** Names of documents on screen. */
import { expect, it } from 'vitest';
import { documentNames } from '../../src/views/document-names.ts';
import { sampleReport } from './sample-report.ts';

const [first] = sampleReport().documents;
const named = (...files: readonly (string | null)[]) => [
  ...documentNames(
    files.map((file, i) => ({ ...first!, id: `d${i}`, outlet: null, title: null, file })),
  ).values(),
];

it('calls an article by its file, without codes, and no two alike', () => {
  expect(named('a/meridian-daily.txt', '001_c8f71ec4d091c6e4.txt', 'b/meridian-daily.md')).toEqual([
    'meridian-daily, 4 March, 08:10',
    'Article 001',
    'meridian-daily, 4 March, 08:10 (2)',
  ]);
});

it('falls back to the title, and then to the id', () => {
  expect(named('-', 'list.jsonl:3')).toEqual(['d0', 'd1']);
  const titled = documentNames([{ ...first!, outlet: null, file: null, title: 'A title of its own' }]);
  expect([...titled.values()]).toEqual(['A title of its own']);
});
