/** A report on many long articles, made by counting: for the size of the page and its speed. No randomness; the same numbers give the same report. */
import type { Link } from '../../src/model/collation.ts';
import type { Edge } from '../../src/model/lineage.ts';
import type { Report, ReportDocument, ReportStory, Statement } from '../../src/model/report.ts';
import { SEVERITIES, type Variant, type VariantType } from '../../src/model/variant.ts';

const WORDS =
  'the council engineer said that a second pier of the bridge had moved by some millimetres after heavy rain while traffic was led around the old market and boats waited'.split(
    ' ',
  );
const TYPES: readonly VariantType[] = ['number', 'date', 'name', 'wording', 'quotation', 'place'];

const sentence = (d: number, s: number): string =>
  `Point ${s}: ${Array.from({ length: 18 }, (_, i) => WORDS[(s * 7 + i * 3 + (d % 5 === 0 ? i % 2 : 0)) % WORDS.length]).join(' ')} ${100 + ((d + s) % 3)}.`;

const toDocument = (d: number, length: number): ReportDocument => {
  let text = '';
  const sentences = Array.from({ length }, (_, s) => {
    const start = text.length;
    text += sentence(d, s);
    const end = text.length;
    text += s % 4 === 3 ? '\n\n' : ' ';
    return { id: `doc-${d}.${s}`, start, end, role: s === 0 ? ('title' as const) : ('body' as const) };
  });
  return {
    id: `doc-${d}`,
    file: `doc-${d}.txt`,
    url: null,
    outlet: `Outlet ${d}`,
    title: sentence(d, 0),
    byline: null,
    dateline: null,
    published:
      d % 7 === 0
        ? null
        : `2031-03-${String(4 + (d % 5)).padStart(2, '0')}T${String(d % 24).padStart(2, '0')}:00:00Z`,
    publishedFrom: 'text',
    language: 'en',
    credits: [],
    text,
    sentences,
    diagnostics: [],
  };
};

const edge = (from: string, to: string, d: number): Edge => ({
  from,
  to,
  kind: d % 3 === 0 ? 'edit' : 'reprint',
  share: 0.3 + (d % 7) / 10,
  confidence: 0.6 + (d % 4) / 10,
  evidence: [
    {
      kind: 'wording',
      weight: 2,
      text: 'Many sentences run word for word.',
      places: [{ document: to, start: 0, end: 40 }],
    },
  ],
});

const toVariant = (documents: readonly ReportDocument[], v: number): Variant => {
  const s = v % documents[0]!.sentences.length;
  const readings = new Map<string, Variant['readings'][number]['witnesses'][number][]>();
  for (const d of documents) {
    const end = d.sentences[s]!.end - 1;
    const text = d.text.slice(end - 3, end);
    readings.set(text, [...(readings.get(text) ?? []), { document: d.id, start: end - 3, end }]);
  }
  return {
    id: `v-${v}`,
    passage: `p-${s}`,
    type: TYPES[v % TYPES.length]!,
    severity: SEVERITIES[v % 3]!,
    readings: [...readings].map(([text, witnesses]) => ({ text, witnesses, likelyOriginal: false })),
    why: 'The same thing is counted differently.',
  };
};

/** `articles` articles of `length` sentences, with `variants` differences; most derive from a lost report. */
export const largeReport = (articles: number, length = 30, variants = 300): Report => {
  const documents = Array.from({ length: articles }, (_, d) => toDocument(d, length));
  const ids = documents.map((d) => d.id).sort();
  const passages = Array.from({ length }, (_, s) => ({
    id: `p-${s}`,
    sentences: documents.map((d) => `${d.id}.${s}`).sort(),
  }));
  const links: Link[] = passages.flatMap((p) =>
    p.sentences.slice(1).map((b) => ({
      a: p.sentences[0]!,
      b,
      relation: 'edited' as const,
      score: 0.8,
      shareA: 0.8,
      shareB: 0.8,
    })),
  );
  const statements: Statement[] = documents.flatMap((d, i) =>
    d.sentences.slice(0, 8).map((s) => ({
      id: `st-${i}-${s.id}`,
      text: d.text.slice(s.start, s.end),
      from: { document: d.id, start: s.start, end: s.end },
      documents: ids.slice(0, (i % 9) + 1),
      origins: i % 3 === 0 ? ['lost', 'doc-1'] : ['lost'],
      status: i % 3 === 0 ? 'corroborated' : i % 3 === 1 ? 'disputed' : 'single-origin',
      variants: i % 3 === 1 ? [`v-${i % variants}`] : [],
    })),
  );
  const story: ReportStory = {
    id: 'story-large',
    title: 'The bridge that moved',
    documents: ids,
    passages,
    links,
    lineage: {
      nodes: [
        ...documents.map((d) => ({ id: d.id, kind: 'extant' as const, label: d.outlet! })),
        { id: 'lost', kind: 'lost', label: 'an agency report' },
      ],
      edges: documents
        .slice(2)
        .map((d, i) => edge(i % 5 === 4 ? documents[i - (i % 10)]!.id : 'lost', d.id, i))
        .filter((e) => e.from !== e.to && e.from !== 'doc-0' && e.from !== 'doc-1'),
      origins: [
        { id: 'lost', label: 'an agency report', documents: ids.filter((id) => id !== 'doc-1') },
        { id: 'doc-1', label: 'Outlet 1', documents: ['doc-1'] },
      ],
      apart: [],
    },
    variants: Array.from({ length: variants }, (_, v) => toVariant(documents, v)),
    quotes: [],
    statements,
    wording: [],
  };
  return {
    schema: 'vorlage.report/1',
    documents,
    stories: [story],
    diagnostics: [],
    method: { tool: 'vorlage', version: '0.1.0', stages: [] },
  };
};
