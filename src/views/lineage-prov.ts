/** The lineage as PROV-O in JSON-LD: every article and lost source an entity, every edge a qualified derivation. */
import type { DerivationKind, Edge, Report, ReportDocument, ReportStory } from '../model/index.ts';
import { documentNames } from './document-names.ts';

const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  vorlage: 'urn:vorlage:terms:',
} as const;

/** PROV has words of its own for some sorts of copies; the others are plain derivations. */
const PROV_KIND: Readonly<Record<DerivationKind, string>> = {
  reprint: 'prov:Quotation',
  excerpt: 'prov:Quotation',
  edit: 'prov:Revision',
  rewrite: 'prov:Derivation',
  translation: 'prov:Derivation',
  summary: 'prov:Derivation',
};

const urn = (id: string): string => `urn:vorlage:${encodeURIComponent(id)}`;

const derivation = (edge: Edge): object => ({
  '@type': PROV_KIND[edge.kind],
  'prov:entity': { '@id': urn(edge.from) },
  'vorlage:kind': edge.kind,
  'vorlage:share': edge.share,
  'vorlage:confidence': edge.confidence,
});

const facts = (document: ReportDocument | undefined): object => ({
  ...(document?.title ? { 'dcterms:title': document.title } : {}),
  ...(document?.published ? { 'dcterms:issued': document.published } : {}),
  ...(document?.url ? { 'dcterms:source': document.url } : {}),
});

const entitiesOf = (
  { lineage: { nodes, edges } }: ReportStory,
  report: Report,
  names: ReadonlyMap<string, string>,
): object[] =>
  nodes.map((node) => {
    const into = edges.filter((e) => e.to === node.id);
    return {
      '@id': urn(node.id),
      '@type': 'prov:Entity',
      'rdfs:label': names.get(node.id) ?? node.label,
      'vorlage:extant': node.kind === 'extant',
      ...facts(report.documents.find((d) => d.id === node.id)),
      ...(into.length > 0
        ? {
            'prov:wasDerivedFrom': into.map((e) => ({ '@id': urn(e.from) })),
            'prov:qualifiedDerivation': into.map(derivation),
          }
        : {}),
    };
  });

export const lineageToProv = (report: Report): string => {
  const names = documentNames(report.documents);
  const graph = report.stories.flatMap((s) => entitiesOf(s, report, names));
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 1)}\n`;
};
