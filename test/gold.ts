/**
 * Holds one story of a report to the truth written down beside an example: which sentences tell the same thing, which
 * differences were planted, which readings are equal, who derived from whom.
 */
import { readFileSync } from 'node:fs';
import type { Place, Report, ReportDocument, ReportStory } from '../src/model/index.ts';

type Anchor = string | { readonly in: string; readonly text: string };
type Readings = Readonly<Record<string, Anchor>>;

export interface Gold {
  readonly documents: Readonly<Record<string, string>>;
  readonly passages: readonly { readonly id: string; readonly at: Readings }[];
  readonly variants: readonly { readonly id: string; readonly types: readonly string[]; readonly severity: readonly string[]; readonly readings: Readings }[]; // prettier-ignore
  readonly equal: readonly { readonly why: string; readonly readings: Readings }[];
  readonly lineage: {
    readonly edges?: readonly (readonly [string, string])[];
    readonly no_direct_edge?: readonly (readonly [string, string])[];
    readonly kinds?: Readonly<Record<string, readonly string[]>>;
    readonly origins?: readonly (readonly string[])[];
    readonly lost_source_label?: readonly string[];
  };
}

export const readGold = (example: string): Gold =>
  JSON.parse(readFileSync(new URL(`../examples/${example}/gold.json`, import.meta.url), 'utf8')) as Gold;

/** One character for one: quotation marks straight, white space a blank, lower case. */
const fold = (text: string): string =>
  text.toLowerCase().replace(/[‘’‛`´]/g, "'").replace(/[“”„«»]/g, '"').replace(/\s/g, ' '); // prettier-ignore

/** Finds gold's documents, anchors and sentences in a report. */
const finder = (gold: Gold, report: Report) => {
  const documents = new Map<string, ReportDocument>(
    Object.entries(gold.documents).map(([label, file]) => [
      label,
      report.documents.find((d) => d.file?.endsWith(file))!,
    ]),
  );
  const place = (label: string, anchor: Anchor): Place => {
    const { id, text } = documents.get(label)!;
    const whole = fold(text);
    const words = fold(typeof anchor === 'string' ? anchor : anchor.text);
    const start = whole.indexOf(words, typeof anchor === 'string' ? 0 : whole.indexOf(fold(anchor.in)));
    if (start < 0) throw new Error(`${label} does not have “${words}”`);
    return { document: id, start, end: start + words.length };
  };
  const sentence = ({ document, start, end }: Place): string => {
    const { sentences } = report.documents.find((d) => d.id === document)!;
    const over = (s: { start: number; end: number }) => Math.min(s.end, end) - Math.max(s.start, start);
    return sentences.reduce((best, s) => (over(s) > over(best) ? s : best)).id;
  };
  const all = (readings: Readings) => Object.entries(readings).map(([label, a]) => place(label, a));
  return { id: (label: string) => documents.get(label)!.id, all, sentence };
};

const pairs = (ids: readonly string[]): string[] =>
  ids.flatMap((a) => ids.filter((b) => a < b && a.split('.')[0] !== b.split('.')[0]).map((b) => `${a}|${b}`));

/** Whether the variant has two readings, of two documents, at the places. */
const touches = (variant: ReportStory['variants'][number], places: readonly Place[]): boolean => {
  const hits = variant.readings.map((r) =>
    r.witnesses.filter((w) =>
      places.some((p) => p.document === w.document && p.start < w.end && w.start < p.end),
    ),
  );
  return hits.filter((h) => h.length > 0).length > 1 && new Set(hits.flat().map((w) => w.document)).size > 1;
};

/** F1 of the links between sentences that gold knows. */
export const linkF1 = (gold: Gold, report: Report, story: ReportStory): number => {
  const { all, sentence } = finder(gold, report);
  const wanted = gold.passages.map((p) => all(p.at).map(sentence));
  const want = new Set(wanted.flatMap(pairs));
  const known = new Set(wanted.flat());
  const made = new Set(story.passages.flatMap((p) => pairs(p.sentences.filter((s) => known.has(s)))));
  const hit = [...want].filter((l) => made.has(l)).length;
  return (2 * hit) / (want.size + made.size);
};

/** Shares of the planted differences that were found, and found with the right type and severity; false contradictions. */
export const differences = (gold: Gold, report: Report, story: ReportStory) => {
  const { all } = finder(gold, report);
  const found = gold.variants.map((v) => ({
    v,
    hits: story.variants.filter((x) => touches(x, all(v.readings))),
  }));
  const typed = found.filter(({ v, hits }) =>
    hits.some((x) => v.types.includes(x.type) && v.severity.includes(x.severity)),
  );
  const facts = story.variants.filter(
    (v) => v.severity === 'conflict' && ['number', 'name', 'date'].includes(v.type),
  );
  return {
    found: found.filter(({ hits }) => hits.length > 0).length / gold.variants.length,
    typed: typed.length / gold.variants.length,
    missed: found.filter(({ hits }) => hits.length === 0).map(({ v }) => v.id),
    falseConflicts: gold.equal
      .filter((e) => facts.some((v) => touches(v, all(e.readings))))
      .map((e) => e.why),
  };
};

/** The lineage in gold's labels. */
export const lineageOf = (gold: Gold, report: Report, story: ReportStory) => {
  const { id } = finder(gold, report);
  const label = new Map(Object.keys(gold.documents).map((l) => [id(l), l]));
  const { nodes, edges, origins } = story.lineage;
  return {
    edges: edges.flatMap((e) => (label.has(e.from) ? [[label.get(e.from)!, label.get(e.to)!]] : [])).sort(),
    kinds: (of: string) => edges.filter((e) => e.to === id(of)).map((e) => e.kind),
    origins: origins.map((o) => o.documents.map((d) => label.get(d)!).sort()).sort(),
    lost: nodes.filter((n) => n.kind === 'lost').map((n) => n.label),
  };
};
