/** Corrections through the whole flow: each kind does what it says, laws of applying and undoing, and nothing is lost. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { correctionNow, exportCorrections, parseCorrections } from '../../../src/app/corrections.ts';
import { english } from '../../../src/app/language.ts';
import { readDocuments } from '../../../src/app/read-articles.ts';
import { textAt, type Change, type Correction, type Document, type Report, type Variant } from '../../../src/model/index.ts'; // prettier-ignore
import { traceDocuments } from '../../../src/stages/index.ts';
import { brief } from '../../../src/views/brief.ts';
import { terminalSummary } from '../../../src/views/terminal.ts';

let documents: readonly Document[];
let plain: Report;
const [EARLY, LATE] = [new Date('2025-03-01T08:00:00Z'), new Date('2025-03-02T08:00:00Z')];

const made = (change: Change, when = EARLY): Correction => correctionNow(change, when);
const trace = (...corrections: Correction[]): Report => traceDocuments(documents, english(), { corrections });
const bytes = (report: Report): string => JSON.stringify(report);
const idOf = (file: string): string => plain.documents.find((d) => d.file?.includes(file))!.id;
const storyWith = (report: Report, id: string) => report.stories.find((s) => s.documents.includes(id))!;
const outcome = (report: Report, { id }: Correction) => report.corrections?.find((c) => c.id === id)?.outcome;

const rejection = ({ type, readings }: Variant): Correction =>
  made({
    kind: 'reject-variant',
    type,
    places: readings.map(({ witnesses, text }) => ({ ...witnesses[0]!, text })),
  });

beforeAll(async () => {
  ({ documents } = await readDocuments(['examples/ferry/articles']));
  plain = traceDocuments(documents, english());
});

describe('a correction', () => {
  it('sets the outlet and the date before anything is read off them, and says so everywhere', () => {
    const document = idOf('harbour-gazette');
    const outlet = made({ kind: 'set-outlet', document, outlet: 'The Evening Lamp' });
    const date = made({ kind: 'set-date', document, published: '2031-01-02' });
    const report = trace(outlet, date);
    const told = report.documents.find((d) => d.id === document)!;
    expect(told).toMatchObject({
      outlet: 'The Evening Lamp',
      published: '2031-01-02',
      publishedFrom: 'user',
    });
    expect(told.corrections).toEqual(report.corrections!.map((c) => c.id));
    expect(terminalSummary(report)).toContain('The Evening Lamp (outlet and date set by you)');
    expect(brief(report)).toContain('*(outlet and date set by you)*');
    const unknown = trace(made({ kind: 'set-date', document, published: null }));
    expect(unknown.documents.find((d) => d.id === document)).toMatchObject({
      published: null,
      publishedFrom: 'none',
    });
  });

  it('merges stories, splits one, moves an article', () => {
    const [large, small] = plain.stories as [Report['stories'][number], Report['stories'][number]];
    const all = [...large.documents, ...small.documents];
    const merged = trace(
      made({ kind: 'merge-stories', documents: [large.documents[0]!, small.documents[0]!] }),
    );
    expect(merged.stories.map((s) => s.documents)).toEqual([[...all].sort()]);
    expect(merged.stories[0]!.corrections).toHaveLength(1);

    const some = large.documents.slice(0, 3);
    const from = large.documents.slice(3);
    const split = trace(made({ kind: 'split-story', documents: some, from }));
    expect(split.stories.map((s) => s.documents)).toEqual(
      expect.arrayContaining([[...some], [...from], small.documents]),
    );

    const document = large.documents[2]!;
    const moved = trace(
      made({
        kind: 'move-document',
        document,
        from: large.documents.filter((d) => d !== document),
        to: small.documents,
      }),
    );
    expect(storyWith(moved, document).documents).toEqual([document, ...small.documents].sort());
    for (const report of [merged, split, moved]) expect(report.corrections![0]!.outcome).toBe('applied');
  });

  it('makes the tree anew without an edge that was rejected, whichever it is', () => {
    const { lineage } = plain.stories[0]!;
    for (const { from, to } of lineage.edges) {
      const lost = lineage.nodes.find((n) => n.id === from)?.kind === 'lost';
      const others = lineage.edges.filter((e) => e.from === from && e.to !== to).map((e) => e.to);
      const correction = lost
        ? made({ kind: 'reject-source', document: to, others })
        : made({ kind: 'reject-edge', from, to });
      const { lineage: anew } = trace(correction).stories[0]!;
      const shared = (a: string, b: string) =>
        anew.edges.some((e) => e.to === a && anew.edges.some((f) => f.to === b && f.from === e.from));
      if (lost) for (const other of others) expect(shared(to, other)).toBe(false);
      else expect(anew.edges.filter((e) => e.from === from && e.to === to)).toEqual([]);
      const marked = anew.apart.filter((p) => p.corrections?.includes(correction.id));
      for (const pair of marked) expect(pair.reason).toContain('You said');
      expect(outcome(trace(correction), correction)).toBe('applied');
    }
  });

  it('takes a rejected difference out of what was found and keeps it among the rejected', () => {
    const { variants } = plain.stories[0]!;
    for (const variant of [variants[0]!, variants.find((v) => v.readings.some((r) => r.text === ''))!]) {
      const correction = rejection(variant);
      const report = trace(correction);
      const [story] = report.stories;
      expect(story!.variants.map((v) => v.id)).not.toContain(variant.id);
      expect(story!.rejected!.map((v) => [v.id, v.corrections])).toEqual([[variant.id, [correction.id]]]);
      for (const s of story!.statements) expect(s.variants).not.toContain(variant.id);
      expect(story!.variants).toHaveLength(variants.length - 1);
    }
  });

  it('joins two of three readings and leaves the difference from the third', () => {
    const variant = plain.stories[0]!.variants.find((v) => v.readings.length > 2)!;
    const two = { ...variant, readings: variant.readings.slice(0, 2) };
    const left = trace(rejection(two)).stories[0]!.variants.find((v) => v.id === variant.id)!;
    expect(left.readings).toHaveLength(variant.readings.length - 1);
    const witnesses = (v: Variant) => v.readings.flatMap((r) => r.witnesses.map((w) => w.document)).sort();
    expect(witnesses(left)).toEqual(witnesses(variant));
  });

  it('joins names that the program keeps apart', () => {
    const [one, other] = plain.stories[0]!.wording;
    const correction = made({
      kind: 'join-names',
      names: [one!.entity, other!.entity],
      documents: [plain.stories[0]!.documents[0]!],
    });
    const { wording } = trace(correction).stories[0]!;
    const together = wording.find((w) => w.corrections?.includes(correction.id))!;
    const labels = new Set(together.labels.map((l) => l.text));
    for (const { text } of [...one!.labels, ...other!.labels]) expect(labels).toContain(text);
    expect(wording.filter((w) => [one!.entity, other!.entity].includes(w.entity))).toHaveLength(1);
  });

  it('that finds nothing to set right is reported, and changes nothing else', () => {
    const [a, b] = plain.stories[0]!.documents as [string, string];
    const text = textAt(plain.documents.find((d) => d.id === a)!.text, { start: 0, end: 4 });
    const idle = [
      made({ kind: 'set-outlet', document: 'nobody', outlet: 'X' }),
      made({ kind: 'merge-stories', documents: [a, 'nobody'] }),
      made({ kind: 'split-story', documents: ['nobody'], from: [a] }),
      made({ kind: 'move-document', document: 'nobody', from: [a], to: [b] }),
      made({ kind: 'join-names', names: ['Nobody Here', 'Nor There'] }),
      made({ kind: 'reject-edge', from: 'nobody', to: a }),
      made({ kind: 'reject-source', document: a, others: ['nobody'] }),
      made({ kind: 'reject-variant', type: 'number', places: [{ document: a, start: 0, end: 4, text }, { document: b, start: 0, end: 1, text: '' }] }), // prettier-ignore
    ];
    const { corrections, ...rest } = trace(...idle);
    expect(corrections!.map((c) => c.outcome)).toEqual(idle.map(() => 'dangling'));
    for (const c of corrections!) expect(c.why).toMatch(/\.$/u);
    const { corrections: _none, ...before } = plain;
    expect(rest).toEqual(before);
    expect(terminalSummary(trace(...idle))).toContain('Not applied. No article nobody is here.');
  });

  it('is overruled by a later one on the same thing, whichever comes first in the list', () => {
    const [document, ...from] = plain.stories[0]!.documents as [string, ...string[]];
    const split = made({ kind: 'split-story', documents: [document], from }, EARLY);
    const merge = made({ kind: 'merge-stories', documents: [document, ...from] }, LATE);
    const report = trace(merge, split);
    expect(report.stories[0]!.documents).toEqual([document, ...from]);
    expect([outcome(report, split), outcome(report, merge)]).toEqual(['overruled', 'applied']);
    const [early, late] = [EARLY, LATE].map((when, i) => made({ kind: 'set-outlet', document, outlet: `Outlet ${i}` }, when)); // prettier-ignore
    expect(trace(late!, early!).documents.find((d) => d.id === document)!.outlet).toBe('Outlet 1');
  });
});

describe('corrections', () => {
  /** Any corrections of the example, made at different times. */
  const some = (): fc.Arbitrary<Correction[]> => {
    const { documents: ids, lineage, variants, wording } = plain.stories[0]!;
    const id = fc.constantFrom(...plain.documents.map((d) => d.id));
    const change: fc.Arbitrary<Change> = fc.oneof(
      fc.record({ kind: fc.constant('set-outlet' as const), document: id, outlet: fc.constantFrom('One', 'Two') }),
      fc.record({ kind: fc.constant('set-date' as const), document: id, published: fc.constantFrom('2025-01-01', null) }),
      fc.shuffledSubarray([...ids], { minLength: 2, maxLength: 3 }).map((d) => ({ kind: 'merge-stories' as const, documents: d })),
      fc.shuffledSubarray([...ids], { minLength: 1, maxLength: 3 }).map((d) => ({ kind: 'split-story' as const, documents: d, from: ids.filter((x) => !d.includes(x)) })),
      fc.constantFrom(...lineage.edges.filter((e) => ids.includes(e.from))).map(({ from, to }) => ({ kind: 'reject-edge' as const, from, to })),
      fc.constantFrom(...variants).map(rejection),
      fc.shuffledSubarray(wording.map((w) => w.entity), { minLength: 2, maxLength: 2 }).map((names) => ({ kind: 'join-names' as const, names })),
    ); // prettier-ignore
    const day = fc.integer({ min: 1, max: 28 }).map((d) => new Date(Date.UTC(2025, 1, d)));
    return fc.array(
      fc.tuple(change, day).map(([c, when]) => made({ ...c }, when)),
      { minLength: 1, maxLength: 4 },
    );
  };

  it('give the same bytes in any order and said twice, and are each told once', () => {
    fc.assert(
      fc.property(some(), fc.integer(), (corrections, turn) => {
        const once = [...new Map(corrections.map((c) => [c.id, c])).values()];
        const report = trace(...once);
        expect(new Set(report.corrections!.map((c) => c.id))).toEqual(new Set(once.map((c) => c.id)));
        const at = Math.abs(turn) % once.length;
        const shuffled = [...once.slice(at), ...once.slice(0, at), ...once];
        expect(bytes(trace(...shuffled))).toBe(bytes(report));
        const ids = report.stories.flatMap((s) => s.documents);
        expect([...ids].sort()).toEqual(plain.documents.map((d) => d.id));
      }),
      { numRuns: 6 },
    );
  });

  it('survive a file, and what a file got wrong is said with its place', () => {
    fc.assert(
      fc.property(some(), (corrections) => {
        const once = parseCorrections(exportCorrections(corrections), 'a.json');
        expect(new Set(once.map((c) => JSON.stringify(c)))).toEqual(
          new Set([...new Map(once.map((c) => [c.id, c])).values()].map((c) => JSON.stringify(c))),
        );
        expect(once.map((c) => c.id).sort()).toEqual([...new Set(corrections.map((c) => c.id))].sort());
      }),
    );
    const wrong: readonly (readonly [string, string])[] = [
      ['{', 'is not JSON: line 1: it ends too early'],
      ['{}', 'holds no list'],
      ['{"schema":"vorlage.corrections/9","corrections":[]}', 'vorlage.corrections/9'],
      ['[7]', 'correction 1: is not an object'],
      ['[{"kind":"set-data"}]', '“kind” must be one of'],
      ['[{"kind":"set-date","document":"d1","published":null},{"kind":"set-date","document":"d1","published":"2025-02-31"}]', 'correction 2: “published” must be a date'],
      ['[{"kind":"set-outlet","outlet":"A"}]', '“document” is missing'],
      ['[{"kind":"reject-variant","type":"colour","places":[]}]', '“type” must be one of'],
      ['[{"kind":"reject-variant","type":"number","places":[{"document":"d"}]}]', '“places” must be'],
      ['[{"kind":"merge-stories","documents":["d1"]}]', 'a list of 2 or more'],
    ]; // prettier-ignore
    for (const [content, words] of wrong)
      expect(() => parseCorrections(content, 'b.json'), content).toThrow(words);
  });
});
