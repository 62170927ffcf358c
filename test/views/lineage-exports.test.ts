import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { documentNamed, explain, explanationText } from '../../src/views/explain.ts';
import { lineageToDot } from '../../src/views/lineage-dot.ts';
import { lineageToGraphml } from '../../src/views/lineage-graphml.ts';
import { lineageToNewick } from '../../src/views/lineage-newick.ts';
import { lineageToProv } from '../../src/views/lineage-prov.ts';
import { sampleReport } from './sample-report.ts';

const report = sampleReport();

const edges = report.stories.flatMap((s) => s.lineage.edges);

describe('lineage exports', () => {
  it('DOT has an arrow for every edge', () => {
    const dot = lineageToDot(report);
    for (const { from, to } of edges) expect(dot).toContain(`"${from}" -> "${to}"`);
  });

  it('GraphML has an edge for every edge', () => {
    const xml = new DOMParser().parseFromString(lineageToGraphml(report), 'text/xml');
    const found = [...xml.querySelectorAll('edge')].map(
      (e) => `${e.getAttribute('source')}>${e.getAttribute('target')}`,
    );
    expect(found.sort()).toEqual(edges.map((e) => `${e.from}>${e.to}`).sort());
  });

  it('Newick closes what it opens and ends every tree', () => {
    const trees = lineageToNewick(report).trim().split('\n');
    for (const tree of trees) {
      const plain = tree.replace(/'(?:[^']|'')*'/gu, '');
      expect(plain.split('(').length).toBe(plain.split(')').length);
      expect(tree.endsWith(';')).toBe(true);
    }
  });

  it('PROV-O derives every copy from its exemplars', () => {
    const { '@graph': graph } = JSON.parse(lineageToProv(report)) as {
      '@graph': { '@id': string; 'prov:wasDerivedFrom'?: { '@id': string }[] }[];
    };
    const derived = graph.flatMap((n) =>
      (n['prov:wasDerivedFrom'] ?? []).map((e) => `${e['@id']}>${n['@id']}`),
    );
    const urn = (id: string): string => `urn:vorlage:${encodeURIComponent(id)}`;
    expect(derived.sort()).toEqual(edges.map((e) => `${urn(e.from)}>${urn(e.to)}`).sort());
  });
});

describe('explain', () => {
  it('gives the evidence of an edge, whichever way it is asked', () => {
    const edge = edges.find((e) => report.documents.some((d) => d.id === e.from))!;
    const forth = explain(report, edge.from, edge.to);
    expect(forth.evidence).toEqual(edge.evidence);
    expect(explain(report, edge.to, edge.from).finding).toBe(forth.finding);
    expect(explanationText(forth)).toContain(forth.finding);
  });

  it('says what is so likely: the copy, or, without one, wording from the same source', () => {
    const edge = edges.find((e) => report.documents.some((d) => d.id === e.from))!;
    expect(explanationText(explain(report, edge.from, edge.to))).toContain(
      'that one was made from the other: ',
    );
    const [pair] = report.stories.flatMap((s) => s.lineage.apart);
    const apart = explanationText(explain(report, pair!.a, pair!.b));
    expect(apart).toContain('No copy of one another.');
    expect(apart).toContain('How likely that they share wording by descent, if only from a common source: ');
  });

  it('finds articles by what the user calls them', () => {
    const [document] = report.documents;
    expect(documentNamed(report, document!.id)).toBe(document!.id);
    expect(documentNamed(report, 'no such article at all')).toBeUndefined();
  });
});
