/**
 * A critical apparatus in TEI P5, parallel segmentation: for each passage its sentences in all witnesses, then each variant as an
 * `app` with its readings. Where something speaks for one reading being the earlier, that reading is the `lem`.
 * Departs from a printed apparatus in one way: no witness is the base text, as none here is the author's.
 */
import { textAt, type Reading, type Report, type Variant } from '../model/index.ts';
import { cite } from './cite.ts';
import { indexStory, type SentenceAt, type StoryIndex } from './story-index.ts';
import { attributes, element, escapeXml, xmlId } from './xml.ts';

export const tei = (report: Report): string => {
  const stories = report.stories.map((s) => indexStory(report, s));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    header(report, stories),
    element('text', {}, element('body', {}, stories.map(storyDiv).join('') || element('p', {}, 'No story'))),
    '</TEI>',
    '',
  ].join('\n');
};

const header = (report: Report, stories: readonly StoryIndex[]): string => {
  const titles = report.stories.map((s) => element('title', {}, escapeXml(s.title)));
  const file =
    element('titleStmt', {}, titles.join('') || element('title', {}, 'No story')) +
    element('publicationStmt', {}, element('p', {}, escapeXml(cite(report)))) +
    element('sourceDesc', {}, stories.map(witnesses).join('') || element('p', {}, 'No article'));
  const encoding = `<variantEncoding${attributes({ method: 'parallel-segmentation', location: 'internal' })}/>`;
  return element('teiHeader', {}, element('fileDesc', {}, file) + element('encodingDesc', {}, encoding));
};

const witnesses = (index: StoryIndex): string =>
  element(
    'listWit',
    {},
    index.documents
      .map((d) => {
        const bibl = [
          element('publisher', {}, escapeXml(index.name(d.id))),
          d.title ? element('title', {}, escapeXml(d.title)) : '',
          d.byline ? element('author', {}, escapeXml(d.byline)) : '',
          d.published
            ? `<date${attributes(isDate(d.published) ? { when: d.published } : {})}>${escapeXml(d.published)}</date>`
            : '',
        ].join('');
        return element('witness', { 'xml:id': xmlId(d.id) }, element('bibl', {}, bibl));
      })
      .join(''),
  );

const isDate = (iso: string): boolean =>
  /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/u.test(iso);

const storyDiv = (index: StoryIndex): string => {
  const passages = index.story.passages.map((p) => {
    const told = p.sentences.map((id) => index.sentence(id)).filter((s) => s !== undefined);
    return { id: p.id, told, variants: index.story.variants.filter((v) => v.passage === p.id) };
  });
  const single = index.documents.flatMap((d) =>
    d.sentences.filter((s) => index.passagesOf(s.id).length === 0).map((s) => index.sentence(s.id)!),
  );
  const head = element('head', {}, escapeXml(index.story.title));
  const shared = passages.map((p) =>
    element(
      'div',
      { type: 'passage', 'xml:id': xmlId(p.id) },
      element('ab', {}, sentencesApp(p.told)) +
        p.variants.map((v) => element('ab', {}, variantApp(v))).join(''),
    ),
  );
  const alone = single.map((s) => element('ab', {}, sentencesApp([s])));
  const rest = alone.length > 0 ? element('div', { type: 'single-witness' }, alone.join('')) : '';
  return element('div', { type: 'story', 'xml:id': xmlId(index.story.id) }, head + shared.join('') + rest);
};

/** The whole sentences of a passage: witnesses with the same words share a reading. */
const sentencesApp = (told: readonly SentenceAt[]): string => {
  const byWords = new Map<string, Set<string>>();
  for (const { document, sentence } of told) {
    const words = textAt(document.text, sentence);
    byWords.set(words, (byWords.get(words) ?? new Set()).add(document.id));
  }
  const readings = [...byWords].map(([words, wits]) =>
    element('rdg', { wit: pointers(wits) }, escapeXml(words)),
  );
  return element('app', { type: 'sentence' }, readings.join('') || element('rdg', {}, ''));
};

const variantApp = (variant: Variant): string => {
  const lemma = variant.readings.find((r) => r.likelyOriginal);
  const rest = variant.readings.filter((r) => r !== lemma);
  const as = (tag: 'lem' | 'rdg') => (r: Reading) =>
    element(tag, { wit: pointers(r.witnesses.map((w) => w.document)) }, escapeXml(r.text));
  const readings = (lemma ? as('lem')(lemma) : '') + rest.map(as('rdg')).join('');
  const note = element('note', { type: 'why' }, escapeXml(variant.why));
  return element(
    'app',
    { 'xml:id': xmlId(variant.id), type: variant.type, subtype: variant.severity },
    readings + note,
  );
};

const pointers = (ids: Iterable<string>): string => [...new Set(ids)].map((id) => `#${xmlId(id)}`).join(' ');
