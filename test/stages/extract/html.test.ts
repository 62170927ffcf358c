/** Pages of an invented site: facts from what pages say of themselves, paragraphs with roles, nothing read from furniture. */
import { expect, test } from 'vitest';
import { extract } from '../../../src/stages/extract/index.ts';

const PARAGRAPHS = [
  'The ferry company said on Friday that it would run two more boats between the islands this summer, after years of complaints from passengers.',
  'Passengers had complained that the last boat left at six, before the shops had closed, and that the waiting room had neither heating nor light.',
  'The new timetable starts in June, and the fares will stay as they are until the end of the year, the company told the Northern Wire Agency.',
  'The mayor, who sits on the board of the company, said that the island school would at last be able to hold classes in the afternoon.',
];

interface Parts {
  readonly head?: string;
  readonly before?: string;
  readonly between?: string;
  readonly after?: string;
}

const page = ({ head = '', before = '', between = '', after = '' }: Parts): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Two more boats for the islands | The Harbour Post</title>${head}</head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav>
<main><article><h1>Two more boats for the islands</h1>${before}
<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>${between}<p>${PARAGRAPHS[2]}</p><p>${PARAGRAPHS[3]}</p>${after}
</article></main><footer><p>© The Harbour Post</p></footer></body></html>`;

const read = async (parts: Parts, url?: string) => {
  const { document } = await extract({
    kind: 'html',
    file: 'p.html',
    html: page(parts),
    ...(url ? { url } : {}),
  });
  return document!;
};

const json = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test('the paragraphs, joined by empty lines, and nothing around them', async () => {
  const doc = await read({});
  expect(doc.text).toBe(PARAGRAPHS.join('\n\n'));
  expect(doc.blocks.map((b) => b.role)).toEqual(['body', 'body', 'body', 'body']);
  expect(doc.title).toBe('Two more boats for the islands');
});

test('facts from linked data, nested in a graph, before all else', async () => {
  const article = {
    '@type': ['Thing', 'NewsArticle'],
    headline: 'Two more boats &amp; no dearer',
    datePublished: '2031-05-12T07:40:00+02:00',
    author: [{ '@type': 'Person', name: 'Ida Lund' }, { name: 'Per Holm' }],
    publisher: { name: 'The Harbour Post' },
  };
  const doc = await read({
    head:
      json({ '@graph': [{ '@type': 'WebSite' }, article] }) + '<meta property="og:title" content="Other">',
  });
  expect(doc).toMatchObject({
    title: 'Two more boats & no dearer',
    byline: 'Ida Lund, Per Holm',
    outlet: 'The Harbour Post',
    published: '2031-05-12T07:40:00+02:00',
    publishedFrom: 'json-ld',
    facts: { title: 'json-ld', byline: 'json-ld', outlet: 'json-ld' },
  });
});

test('facts from meta elements where linked data is broken', async () => {
  const head = `<script type="application/ld+json">{"@type": "NewsArticle", </script>
    <meta property="og:site_name" content="Harbour Post"><meta name="author" content="By Ida Lund">
    <meta property="article:published_time" content="2031-05-12">`;
  expect(await read({ head })).toMatchObject({
    outlet: 'Harbour Post',
    byline: 'Ida Lund',
    published: '2031-05-12',
    publishedFrom: 'meta',
  });
});

test('the date from a time element, then from the address; none is better than a wrong one', async () => {
  const timed = await read({ before: '<p>By Ida Lund</p><time datetime="2031-05-12T05:00Z">today</time>' });
  expect(timed).toMatchObject({ published: '2031-05-12T05:00:00Z', publishedFrom: 'time-element' });
  const addressed = await read({}, 'https://post.example/2031/05/12/boats');
  expect(addressed).toMatchObject({ published: '2031-05-12', publishedFrom: 'url', outlet: 'post.example' });
  expect(await read({})).toMatchObject({ published: null, publishedFrom: 'none' });
});

test('captions and links elsewhere stay in the text with their role', async () => {
  const between = `<figure><img src="a.jpg"><figcaption>The new boat in the yard. (Ida Lund/NWA)</figcaption></figure>
    <h2>Fares</h2><p><a href="/a">Ferry company names former mayor as chairman</a></p><div class="newsletter-signup">The morning letter, in your hands at six.</div>`;
  const doc = await read({ between });
  const roles = doc.blocks.map((b) => [b.role, doc.text.slice(b.start, b.end)]);
  expect(roles.slice(2, -2)).toEqual([
    ['caption', 'The new boat in the yard. (Ida Lund/NWA)'],
    ['heading', 'Fares'],
    ['promotion', 'Ferry company names former mayor as chairman'],
    ['promotion', 'The morning letter, in your hands at six.'],
  ]);
  expect(roles.filter(([role]) => role === 'body').map(([, text]) => text)).toEqual(PARAGRAPHS);
  expect(doc.credits).toMatchObject([{ name: 'NWA', about: 'picture' }, { name: 'Northern Wire Agency', about: 'quotation' }]); // prettier-ignore
});

test('points in a list are the article’s', async () => {
  const doc = await read({ between: '<ul><li>Last boat at nine</li><li>Fares as they are</li></ul>' });
  expect(doc.blocks.map((b) => b.role)).toEqual(['body', 'body', 'body', 'body', 'body', 'body']);
});

test('scripts, styles and comments never become text', async () => {
  const doc = await read({
    between: '<script>var a = "stolen";</script><style>p{color:red}</style><!-- hidden -->',
  });
  expect(doc.text).toBe(PARAGRAPHS.join('\n\n'));
});

test('an article only in linked data is read from there', async () => {
  const html = `<html><head>${json({ '@type': 'NewsArticle', headline: 'Two more boats', articleBody: PARAGRAPHS.join('\n') })}</head><body><div id="app"></div></body></html>`;
  const { document } = await extract({ kind: 'html', file: 'p.html', html });
  expect(document).toMatchObject({ title: 'Two more boats', text: PARAGRAPHS.join('\n\n') });
});

test('a page nested ten thousand deep stops nothing', async () => {
  const html = `<html><body>${'<div>'.repeat(10_000)}${PARAGRAPHS[0]}</body></html>`;
  const { diagnostics } = await extract({ kind: 'html', file: 'p.html', html });
  for (const d of diagnostics) expect(d.file).toBe('p.html');
});

test.each(['', '<html></html>', '<html><body><ul><li><a href="/">Home</a></li></ul></body></html>', '<p', '<!doctype html><frameset>'])(
  'no article: %s',
  async (html) => {
    const { document, diagnostics } = await extract({ kind: 'html', file: 'p.html', html });
    expect(document).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'no-article', file: 'p.html' }]);
  },
); // prettier-ignore
