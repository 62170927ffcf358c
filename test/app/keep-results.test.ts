/** Kept results: asked for again they are there, changed they are made anew, and a report is the same to the byte either way. */
import { expect, it } from 'vitest';
import { keepResults } from '../../src/app/keep-results.ts';
import { correctionNow } from '../../src/app/corrections.ts';
import { english } from '../../src/app/language.ts';
import { readDocuments } from '../../src/app/read-articles.ts';
import { traceDocuments, type Keep } from '../../src/stages/index.ts';
import { rejectionOfEdge, rejectionOfVariant } from '../../src/views/changes.ts';

it('makes a thing once, lets the oldest go, and tells what differs apart', () => {
  const keep = keepResults(2);
  let made = 0;
  const ask = (stage: string, given: number) => keep(stage, [given], () => ++made);
  expect([ask('a', 1), ask('a', 1), ask('b', 1), ask('a', 1), ask('a', 2), ask('a', 1), ask('b', 1)]).toEqual(
    [1, 1, 2, 1, 3, 1, 4],
  );
});

it('makes a report with corrections out of what is kept, the same as without', async () => {
  const { documents } = await readDocuments(['examples/ferry/articles']);
  const kept = keepResults();
  const made: string[] = [];
  const keep: Keep = (stage, given, make) =>
    kept(stage, given, () => {
      made.push(stage);
      return make();
    });
  const plain = traceDocuments(documents, english());
  const [story] = plain.stories;
  const [document] = story!.documents;
  const changes = [
    rejectionOfVariant(story!.variants[0]!),
    rejectionOfEdge(story!.lineage.edges[0]!, story!),
    { kind: 'set-outlet', document, outlet: 'The Morning Kite' },
  ];
  const trace = (corrections: Parameters<typeof correctionNow>[0][]) => {
    made.length = 0;
    const given = corrections.map((c) => correctionNow(c, new Date(0)));
    const report = traceDocuments(documents, english(), { corrections: given, keep });
    expect(JSON.stringify(report)).toBe(
      JSON.stringify(traceDocuments(documents, english(), { corrections: given })),
    );
    return new Set(made);
  };
  expect(trace([])).toEqual(new Set(['annotate', 'join', 'collate', 'compare', 'trace']));
  expect(trace([changes[0]])).toEqual(new Set());
  expect(trace(changes.slice(0, 2))).toEqual(new Set(['trace']));
  trace(changes);
  expect(made.filter((stage) => stage === 'annotate')).toEqual(['annotate']);
  expect(trace([])).toEqual(new Set());
});
