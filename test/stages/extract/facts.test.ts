import { expect, test } from 'vitest';
import { extract } from '../../../src/stages/extract/index.ts';
import type { Page } from '../../../src/model/index.ts';
import { creditsIn } from '../../../src/stages/extract/credits.ts';
import { bylineOf } from '../../../src/stages/extract/byline.ts';
import { datelineOf } from '../../../src/stages/extract/dateline.ts';
import { dateIn, dateInUrl, dateLineOf } from '../../../src/stages/extract/published.ts';
import { languageOf } from '../../../src/stages/extract/language.ts';

test.each([
  ['LONDON (AP) — The boat', 'LONDON', 'AP'],
  ['HARBOUR CITY, 12 May (NWA) — The boat', 'HARBOUR CITY', 'NWA'],
  ['Port Ellis, May 12 (Xinhua) -- The boat', 'Port Ellis', 'Xinhua'],
  ['MOSCOW, May 16. /TASS/. The boat', 'MOSCOW', 'TASS'],
  ['BUFFALO, N.Y. — The boat', 'BUFFALO, N.Y.', null],
  ['ST. JOHN’S — The boat', 'ST. JOHN’S', null],
])('dateline: %s', (text, place, agency) => {
  expect(datelineOf(text)).toMatchObject({ place, agency });
});

test.each([
  'The mayor — who is 60 — said',
  'NATO said on Friday',
  'London is big.',
  'HARD times — the mayor said',
])('no dateline: %s', (text) => {
  expect(datelineOf(text)).toBeNull();
});

test.each([
  ['By Ida Lund', 'Ida Lund'],
  ['BY IDA LUND', 'IDA LUND'],
  ['By Ida Lund and Per van den Berg, The Harbour Post', 'Ida Lund and Per van den Berg'],
  ['Ida Lund, transport correspondent', 'Ida Lund'],
  ['By Courier staff', 'Courier staff'],
  ['By Friday the pier had been closed.', null],
  ['By the end of May', null],
])('byline: %s', (text, names) => {
  expect(bylineOf(text)).toBe(names);
});

test.each([
  ['2031-05-12', '2031-05-12'],
  ['2031-05-12T07:40:00+02:00', '2031-05-12T07:40:00+02:00'],
  ['12 May 2031', '2031-05-12'],
  ['Monday, May 12th, 2031 at 7.05 p.m.', '2031-05-12T19:05:00'],
  ['Mon, 12 May 2031 07:40:00 GMT', '2031-05-12T07:40:00Z'],
  ['31 February 2031', null],
  ['03/04/2031', null],
  ['May 2031', null],
  ['12 May', null],
])('date: %s', (text, iso) => {
  expect(dateIn(text)?.iso ?? null).toBe(iso);
});

test('a line that dates the article, and one that only mentions a date', () => {
  expect(dateLineOf('Published: 10:48, Mon, 12 May 2031')).toMatchObject({ iso: '2031-05-12' });
  expect(dateLineOf('date 2031-05-12 The boat left.')).toMatchObject({ iso: '2031-05-12', length: 15 });
  expect(dateLineOf('PORT ELLIS, May 12, 2031')).toMatchObject({ place: true });
  expect(dateLineOf('The boat left on 12 May 2031')).toBeNull();
  expect(dateLineOf('On 12 May 2031 the boat left.')).toBeNull();
});

test('dates in addresses', () => {
  expect(dateInUrl('https://post.example/2031/05/12/boats')).toBe('2031-05-12');
  expect(dateInUrl('https://post.example/article/20310512')).toBeNull();
});

const credit = (text: string, outlet?: string) => creditsIn(text, outlet).map((c) => [text.slice(c.start, c.end), c.name, c.about]); // prettier-ignore

test.each([
  ['LONDON (AP) — The boat left.', 'AP', 'Associated Press', 'text'],
  ['The boat (Ida Lund, Kremlin Pool Photo via AP)', 'AP', 'Associated Press', 'picture'],
  ['The boat (Ida Lund/NWA)', 'NWA', 'NWA', 'picture'],
  ['The captain told Reuters that he was sorry.', 'Reuters', 'Reuters', 'quotation'],
  ['The captain told the Harbour Post that he was sorry.', 'Harbour Post', 'Harbour Post', 'quotation'],
  [
    'He was “sorry”, according to the official Xinhua News Agency.',
    'Xinhua News Agency',
    'Xinhua',
    'quotation',
  ],
  [
    'Associated Press writer Ida Lund contributed to this report.',
    'Associated Press',
    'Associated Press',
    'text',
  ],
  ['By Ida Lund and Northern Wire Agency', 'Northern Wire Agency', 'Northern Wire Agency', 'text'],
  ['Documents seen by NWA show it.', 'NWA', 'NWA', 'quotation'],
])('credit: %s', (text, words, name, about) => {
  expect(credit(text)).toEqual([[words, name, about]]);
});

test('no credits: news about an agency, states in capitals, the outlet itself', () => {
  expect(credit('Reuters will cut forty jobs. He told US officials. The UN said no.')).toEqual([]);
  expect(credit('She told the Post that it was over.', 'The Harbour Post')).toEqual([]);
});

test('short forms that the text explains are spelled out', () => {
  const text = 'The Northern Wire Agency (NWA) was there. The captain told NWA that he was sorry.';
  expect(creditsIn(text).map((c) => c.name)).toContain('Northern Wire Agency');
});

test('language', async () => {
  expect(await languageOf('The boat left at six and the shops were still open.')).toBe('en');
  expect(await languageOf('Das Boot legte um sechs ab, und die Läden waren noch offen.')).toBe('de');
  expect(await languageOf('12 34')).toBe('und');
});

test('an outlet is named without the marks of a page, wherever it is named', async () => {
  const text = 'The company adds two boats to its timetable for the islands, it said on Friday.';
  const named = 'Ellis &amp; Port &lt;b&gt;Daily&lt;/b&gt;';
  const pages: Page[] = [
    { kind: 'record', file: 'a.json', record: { outlet: named, byline: '<i>Ida Lund</i>', text } },
    { kind: 'record', file: 'a.json', record: { outlet: 'Ellis & Port <b class="x">Daily</b>', byline: 'Ida Lund', text } },
    { kind: 'text', file: 'a.txt', text: `Outlet: ${named}\nAuthor: <i>Ida Lund</i>\n\n${text}` },
    { kind: 'html', file: 'a.html', html: `<meta property="og:site_name" content="${named.replaceAll('&', '&amp;')}"><meta name="author" content="Ida Lund"><article><h1>Two more boats</h1><p>${text.repeat(4)}</p></article>` },
  ]; // prettier-ignore
  for (const page of pages) {
    const { document } = await extract(page);
    expect(document).toMatchObject({ outlet: 'Ellis & Port Daily', byline: 'Ida Lund' });
  }
  const { document } = await extract({ kind: 'record', file: 'a.json', record: { outlet: '<b></b>', text } });
  expect(document!.outlet).toBeNull();
});
