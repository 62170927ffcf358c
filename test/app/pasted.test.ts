/** Pasted articles: lines of dashes part them, but not front matter from its article. */
import { expect, it } from 'vitest';
import { pastedArticles } from '../../src/app/pasted.ts';
import { extract } from '../../src/stages/extract/index.ts';

const FIRST =
  '---\ntitle: "Fog shuts the port of Norvik"\noutlet: Norvik Courier\ntags:\n- fog\n---\n\nThe port was shut on Monday.';
const SECOND = '---\ntitle: Port closed by fog\n---\nFog closed the port on Monday.';

it.each([
  [
    'a line between them',
    'The bridge is shut.\r\n-----\r\nThe bridge at Tolm is shut.',
    ['The bridge is shut.', 'The bridge at Tolm is shut.'],
  ],
  ['front matter on one', FIRST, [FIRST]],
  ['front matter on both', `${FIRST}\n${SECOND}`, [FIRST, SECOND]],
  ['a line between them as well', `${FIRST}\n\n---\n\n${SECOND}`, [FIRST, SECOND]],
  ['front matter on the second', `The bridge is shut.\n${SECOND}`, ['The bridge is shut.', SECOND]],
  [
    'a short article with a colon',
    'One.\n---\nUpdate: the bridge is shut.\n---\nTwo.',
    ['One.', 'Update: the bridge is shut.', 'Two.'],
  ],
  ['nothing but lines', '---\n\n---\n', []],
])('%s', (_, text, articles) => {
  expect(pastedArticles(text)).toEqual(articles);
});

it('gives the facts of the front matter to the article, without the marks around them', async () => {
  const page = { file: 'pasted 1.txt', text: pastedArticles(FIRST)[0]! };
  const { document } = await extract({ kind: 'text', ...page });
  expect(document).toMatchObject({ title: 'Fog shuts the port of Norvik', outlet: 'Norvik Courier' });
});
