/** The exports: well formed, complete, and safe against what an article may hold. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { renderReportAs } from '../../src/app/render.ts';
import { cite } from '../../src/views/cite.ts';
import { escapeXml, xmlId } from '../../src/views/xml.ts';
import { hostileReport } from './hostile-report.ts';
import { largeReport } from './large-report.ts';
import { sampleReport } from './sample-report.ts';

const report = sampleReport();
const story = report.stories[0]!;

describe('the brief', async () => {
  const text = await renderReportAs(report, 'md');

  it('has a footnote for each mark and a mark for each footnote', () => {
    const marks = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/gu)].map((m) => m[1]));
    const notes = new Set([...text.matchAll(/^\[\^(\d+)\]: /gmu)].map((m) => m[1]));
    expect([...marks].sort()).toEqual([...notes].sort());
    expect(notes.size).toBeGreaterThan(5);
  });

  it('tells every conflict with both readings and says how it was made', () => {
    for (const words of ['14', '41', '24 million crowns', 'will not reopen']) expect(text).toContain(words);
    expect(text).toContain(report.method.version);
  });

  it('tells who said what, and what became of the words', () => {
    const [, part = ''] = text.split('## Quotations\n');
    const lines = part.split('\n\n## ')[0]!;
    expect(lines).toContain('- **Ines Okafor**');
    expect(lines).toMatch(
      / {2}- “Nobody was in danger at any time, and nobody will be,”.*Alder Courier.*\[\^\d+\]/u,
    );
    expect(lines).toMatch(/ {2}- “Nobody was in danger,”.*The Marsh Echo.*\(cut short\)/u);
  });

  it('turns no article text into links or HTML', async () => {
    const evil = {
      ...report,
      stories: [{ ...story, title: '<img src=x> [click](javascript:alert(1)) https://a.example' }],
    };
    const out = await renderReportAs(evil, 'md');
    expect(out).not.toMatch(/(?<!\\)<img|(?<!\\)\]\(|javascript:|https:\/\//u);
  });
});

/** RFC 4180 read back. */
const parseCsv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
};

describe('the table', async () => {
  const rows = parseCsv(await renderReportAs(report, 'csv'));
  const [head, ...body] = rows as [string[], ...string[][]];

  it('has a row for each statement and each reading, all of the same width', () => {
    const readings = story.variants.reduce((n, v) => n + v.readings.length, 0);
    expect(body).toHaveLength(story.statements.length + readings);
    for (const row of body) expect(row).toHaveLength(head.length);
  });

  it('disarms what a spreadsheet would run', async () => {
    const statement = { ...story.statements[0]!, text: '=HYPERLINK("http://a.example")' };
    const out = await renderReportAs({ ...report, stories: [{ ...story, statements: [statement] }] }, 'csv');
    expect(parseCsv(out)[1]![head.indexOf('text')]).toBe('\'=HYPERLINK("http://a.example")');
  });
});

/** Throws where an element is not closed in order. */
const wellFormed = (xml: string): string[] => {
  const open: string[] = [];
  const seen: string[] = [];
  for (const [, close, name, self] of xml.matchAll(/<(\/?)([A-Za-z][\w:]*)(?: [\w:]+="[^"<]*")*(\/?)>/gu)) {
    if (close) expect(open.pop()).toBe(name);
    else seen.push(name!);
    if (!close && !self) open.push(name!);
  }
  expect(open).toEqual([]);
  expect(xml.replace(/<[^>]*>/gu, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/u);
  return seen;
};

const schema = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync(new URL('apparatus.rng', import.meta.url), 'utf8')),
);

/** Throws where the text is no XML, uses an id twice, or breaks the schema. */
const validate = (text: string): void => {
  const document = XmlDocument.fromString(text);
  try {
    schema.validate(document);
  } finally {
    document.dispose();
  }
};

describe('the critical apparatus', async () => {
  const xml = await renderReportAs(report, 'tei');

  it('is well formed, in parallel segmentation, with an app for each variant', () => {
    const elements = wellFormed(xml);
    expect(xml).toContain('<variantEncoding method="parallel-segmentation" location="internal"/>');
    expect(elements.filter((e) => e === 'witness')).toHaveLength(report.documents.length);
    for (const v of story.variants)
      expect(xml).toContain(`<app xml:id="${v.id}" type="${v.type}" subtype="${v.severity}">`);
    expect(elements.filter((e) => e === 'lem')).toHaveLength(2);
  });

  it.each([
    ['the sample', report],
    ['hostile articles', hostileReport()],
    ['many articles', largeReport(20)],
    ['no story', { ...report, documents: [], stories: [] }],
    [
      'an article alone',
      { ...report, stories: [{ ...story, passages: [], variants: [], documents: ['d-echo'] }] },
    ],
  ])('is valid TEI P5: %s', async (_, given) => {
    validate(await renderReportAs(given, 'tei'));
  });

  it('would be found invalid: a reading outside its apparatus, a witness twice, a method nobody knows', () => {
    const broken = [
      xml.replace('<app ', '<rdg/><app '),
      xml.replace(/xml:id="d-\w+"/gu, 'xml:id="d-echo"'),
      xml.replace('parallel-segmentation', 'by-eye'),
    ];
    for (const text of broken) expect(() => validate(text)).toThrow();
  });

  it('names only witnesses that are listed, and no id twice', () => {
    const ids = [...xml.matchAll(/xml:id="([^"]+)"/gu)].map((m) => m[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    const wits = [...xml.matchAll(/wit="([^"]+)"/gu)].flatMap((m) => m[1]!.split(' '));
    expect(wits.filter((w) => !ids.includes(w.slice(1)))).toEqual([]);
  });

  it('holds every sentence of every witness', () => {
    for (const d of report.documents)
      for (const s of d.sentences) expect(xml).toContain(escapeXml(d.text.slice(s.start, s.end)));
  });

  it('takes any text and any id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        wellFormed(`<p>${escapeXml(text)}</p>`);
        expect(xmlId(text)).toMatch(/^[A-Za-z_][\w.-]*$/u);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the citation', () => {
  it('names the stories, the version and the stages', () => {
    expect(cite(report)).toContain('Harrow Bridge');
    expect(cite(report)).toContain('Vorlage 0.1.0');
    expect(cite(report)).toContain('trace 1');
  });
});
