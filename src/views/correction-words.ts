/** Corrections in words: what the user set right, in one line each, wherever it is shown. */
import type { Report, ReportCorrection } from '../model/index.ts';
import { documentNames, type NamedDocument } from './document-names.ts';
import { counted, listed, TYPE_LABEL } from './labels.ts';

export type CorrectionTeller = (c: ReportCorrection) => string;

interface Names {
  /** On screen; of an article that is not here its id. */
  readonly name: (id: string) => string;
  /** Without the outlet: its title, or what the user called the file. */
  readonly title: (id: string) => string;
}

const namesIn = (documents: readonly NamedDocument[]): Names => {
  const names = documentNames(documents);
  const byId = new Map(documents.map((d) => [d.id, d]));
  return {
    name: (id) => names.get(id) ?? id,
    title: (id) => (byId.get(id)?.title ? `“${byId.get(id)!.title}”` : (byId.get(id)?.file ?? id)),
  };
};

const MOST_NAMED = 4;

const articles = (ids: readonly string[], { name }: Names): string =>
  ids.length > MOST_NAMED
    ? `${ids
        .slice(0, MOST_NAMED - 1)
        .map(name)
        .join(', ')} and ${counted(ids.length - MOST_NAMED + 1, 'other article')}`
    : listed(ids.map(name));

const quoted = (words: string): string => (words === '' ? 'nothing' : `“${words}”`);

/** "Echo was published on 2024-05-17.", for any correction; the documents are those that there are. */
export const correctionTeller = (documents: readonly NamedDocument[]): CorrectionTeller => {
  const names = namesIn(documents);
  return (c) => words(c, names);
};

const words = (c: ReportCorrection, names: Names): string => {
  const { name, title } = names;
  switch (c.kind) {
    case 'merge-stories':
      return `${articles(c.documents, names)} are one story.`;
    case 'split-story':
      return `${articles(c.documents, names)} ${c.documents.length === 1 ? 'is a story of its' : 'are a story of their'} own, apart from ${articles(c.from, names)}.`;
    case 'move-document':
      return `${name(c.document)} belongs to the story of ${articles(c.to, names)}.`;
    case 'join-names':
      return `${listed(c.names.map(quoted))} mean the same.`;
    case 'reject-edge':
      return `${name(c.to)} was not made from ${name(c.from)}.`;
    case 'reject-source':
      return `${name(c.document)} does not come from the lost source of ${articles(c.others, names)}.`;
    case 'reject-variant':
      return `${listed(c.places.map((p) => `${quoted(p.text)} (${name(p.document)})`))} are no difference (${TYPE_LABEL[c.type].toLowerCase()}).`;
    case 'set-outlet':
      return c.outlet === null
        ? `Nobody knows who published ${title(c.document)}.`
        : `${c.outlet} published ${title(c.document)}.`;
    case 'set-date':
      return c.published === null
        ? `Nobody knows when ${name(c.document)} was published.`
        : `${name(c.document)} was published on ${c.published.replace('T', ', ')}.`;
  }
};

/** The whole line: what was set right, whether it could be applied, and the user's note. */
export const correctionLine = (c: ReportCorrection, told: CorrectionTeller): string =>
  [told(c), outcomeWords(c), c.note ? `(${c.note})` : ''].filter((part) => part !== '').join(' ');

/** What a correction that could not be applied says of itself. */
export const outcomeWords = (c: ReportCorrection): string =>
  c.outcome === 'applied' ? '' : `Not applied. ${c.why ?? ''}`.trim();

/** Which of the facts of a document the user set. */
export const factsSetByYou = (report: Report, document: string): readonly ('outlet' | 'date')[] => {
  const isSet = (kind: 'set-outlet' | 'set-date'): boolean =>
    (report.corrections ?? []).some(
      (c) => c.outcome === 'applied' && c.kind === kind && c.document === document,
    );
  return [
    ...(isSet('set-outlet') ? ['outlet' as const] : []),
    ...(isSet('set-date') ? ['date' as const] : []),
  ];
};
