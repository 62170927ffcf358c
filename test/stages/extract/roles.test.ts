import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../../src/stages/extract/index.ts';

const rolesOf = async (text: string, file = 'a.txt') => {
  const { document } = await extract({ kind: 'text', file, text });
  return document!.blocks.map((b) => [b.role, document!.text.slice(b.start, b.end)]);
};

const BODY = [
  'The ferry company said on Friday that it would run two more boats between the islands this summer.',
  'Passengers had complained for years that the last boat left at six, before the shops had closed.',
  'The new timetable starts in June, and the fares will stay as they are until the end of the year.',
];

test('a news text with everything around it', async () => {
  const text = [
    'Two more boats for the islands',
    'The Harbour Post',
    'By Ida Lund and Per Holm, transport correspondent',
    '12 May 2031',
    '- The company adds two boats to its summer timetable',
    '',
    `PORT ELLIS, May 12 (NWA) — ${BODY[0]}`,
    'The new boat leaves the yard on Thursday. (Ida Lund/NWA)',
    BODY[1],
    'READ MORE: Island school wins prize for garden',
    'Fares unchanged',
    'Ferry company names former mayor as chairman of board',
    BODY[2],
    'Sign up for our morning newsletter',
    'Northern Wire Agency staff in Ellis contributed to this report.',
  ].join('\n');
  expect((await rolesOf(text)).map(([role]) => role)).toEqual([
    'title', 'credit', 'byline', 'dateline', 'bullet', 'dateline', 'body', 'caption', 'body', 'promotion', 'heading', 'promotion', 'body', 'promotion', 'credit',
  ]); // prettier-ignore
});

test.each([
  ['outlet, date, headline', ['The Harbour Post', '12 May 2031', 'Two more boats for the islands'], ['credit', 'dateline', 'title']],
  ['outlet, headline, byline', ['Harbour Post', 'Two more boats for the islands', 'By Ida Lund'], ['credit', 'title', 'byline']],
  ['an outlet whose name does not tell, date, headline', ['Ellis Online', '12 May 2031', 'Two more boats for the islands'], ['credit', 'dateline', 'title']],
  ['an address, date, headline', ['ellis.example', '12 May 2031', 'Two more boats for the islands'], ['credit', 'dateline', 'title']],
  ['date, outlet, headline', ['12 May 2031', 'The Harbour Post', 'Two more boats for the islands'], ['dateline', 'credit', 'title']],
] as const)('%s', async (_, head, roles) => {
  const text = [...head, ...BODY].join('\n');
  expect((await rolesOf(text)).slice(0, 3).map(([role]) => role)).toEqual(roles);
  const { document } = await extract({ kind: 'text', file: 'a.txt', text });
  const outlet = head[roles.indexOf('credit')];
  expect(document).toMatchObject({ title: 'Two more boats for the islands', outlet });
}); // prettier-ignore

test.each([
  [['Boats for the islands', '12 May 2031', 'The Harbour Post']],
  [['New Boats Today', 'By Ida Lund', '12 May 2031']],
  [['Boats', '12 May 2031']],
  [['Boats Today', 'The Harbour Post', '12 May 2031']],
])('a title above its facts stays the title: %s', async (head) => {
  expect((await rolesOf([...head, ...BODY].join('\n')))[0]).toEqual(['title', head[0]]);
});

test.each([
  [
    'a paragraph that lost its full stop',
    'Meanwhile, the old pier that the storm had damaged is to be torn down by the town in the autumn',
  ],
  [
    'a sentence that begins with an imperative',
    'Follow the money and you will find the mayor, said the leader of the opposition.',
  ],
  ['a line that opens a quotation', 'The mayor said:'],
  [
    'a sentence with a bracket at its end',
    'The harbour was closed for three days (the longest time since the war).',
  ],
  [
    'a question',
    'Who will pay for the two new boats, and when, is what the islanders would now like to know?',
  ],
])('%s stays body', async (_name, line) => {
  const roles = await rolesOf([BODY[0], line, BODY[1], BODY[2]].join('\n'));
  expect(roles[1]).toEqual(['body', line]);
});

test.each([
  'READ MORE', 'More on the ferries', 'Most read in Travel', 'Related articles', 'Advertisement', 'CLICK HERE TO DOWNLOAD THE APP',
  'Latest from the islands', 'Sign up here for our daily email.', 'Story continues below', 'You may also like', 'https://example.org/a',
  'Also read: Storm closes the pier for a week',
])('"%s" is a promotion', async (line) => {
  expect((await rolesOf([BODY[0], line, BODY[1]].join('\n')))[1]).toEqual(['promotion', line]);
}); // prettier-ignore

test.each([
  'The pier after the storm. (AP Photo/Ida Lund)', 'A boat leaves Port Ellis [Per Holm/Reuters]', 'The mayor, Eva Dahl (right), and the captain on the pier',
  'FILE - The old ferry in the harbour of Port Ellis, May 3, 2029.', 'Photo: Ida Lund', 'The new boat (Image: GETTY)', 'The yard in May. Photograph: Per Holm/The Harbour Post',
])('"%s" is a caption', async (line) => {
  expect((await rolesOf([BODY[0], line, BODY[1]].join('\n')))[1]).toEqual(['caption', line]);
}); // prettier-ignore

test('a first line that is a sentence is body, not title', async () => {
  expect((await rolesOf(BODY.join('\n')))[0]![0]).toBe('body');
});

test('Markdown: front matter, title, headings, pictures and links', async () => {
  const text = `---\noutlet: The Harbour Post\ndate: 2031-05-12\n---\n\n# Two more boats\n\n${BODY[0]}\n\n## Fares\n\n![boat](boat.png)\n\n${BODY[2]}\n\n[More from the islands](islands.md)\n`;
  const { document } = await extract({ kind: 'text', file: 'a.md', text });
  expect(document).toMatchObject({ title: 'Two more boats', outlet: 'The Harbour Post', published: '2031-05-12', text }); // prettier-ignore
  expect((await rolesOf(text, 'a.md')).map(([role]) => role).slice(4)).toEqual(['heading', 'title', 'body', 'heading', 'caption', 'body', 'promotion']); // prettier-ignore
});

/** Lines of all sorts, as a folder of real texts has them. */
const line = fc.oneof(
  fc.constantFrom(...BODY, 'READ MORE', 'By Ida Lund', '12 May 2031', 'Title: Boats', 'date 2031-05-12 The boat left.', 'PORT ELLIS (NWA) — The boat left.', '- A point that is made here', '', '   ', '# Boats', '---', '\r'),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
); // prettier-ignore

test.each(['a.txt', 'a.md'])(
  'blocks are in order, disjoint, cover every word, and the text stays (%s)',
  async (file) => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        const text = lines.join('\n');
        const { document } = await extract({ kind: 'text', file, text });
        if (!document) return;
        expect(document.text.length).toBe(text.replace(/^\ufeff/, '').length);
        let at = 0;
        let outside = '';
        for (const block of document.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(at);
          expect(block.end).toBeGreaterThan(block.start);
          outside += document.text.slice(at, block.start);
          at = block.end;
        }
        expect(outside + document.text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
        for (const c of document.credits) expect(document.text.slice(c.start, c.end)).not.toBe('');
      }),
      { numRuns: 150 },
    );
  },
);

test.each(['a.txt', 'a.md'])(
  'front matter is facts and no story, whatever its fields are called: %s',
  async (file) => {
    const front = ['---', 'title: Two more boats for the islands', 'outlet: Harbour Post', 'date: 2031-05-12', 'summary: The company runs more boats this summer.', 'tags:', '  - islands and their ferry companies', '---']; // prettier-ignore
    const text = [...front, '', ...BODY].join('\n');
    const { document } = await extract({ kind: 'text', file, text });
    expect(document).toMatchObject({ title: 'Two more boats for the islands', outlet: 'Harbour Post', published: '2031-05-12' }); // prettier-ignore
    const story = document!.blocks.filter((b) => ['body', 'bullet', 'title'].includes(b.role));
    expect(story.map((b) => text.slice(b.start, b.end))).toEqual(['Two more boats for the islands', ...BODY]);
  },
);

test('a rule over a text is no front matter', async () => {
  const told = (await rolesOf(['---', ...BODY, '---', BODY[0]].join('\n'))).filter(
    ([role]) => role === 'body',
  );
  expect(told).toHaveLength(4);
});
