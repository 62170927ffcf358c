/**
 * A report made by hand: an invented event in five short articles, one of them in Arabic script, for tests of the views.
 * Sentences carry the key of their passage; places are found by their words, so that the spans cannot go stale.
 */
import type { Link, Passage } from '../../src/model/collation.ts';
import type { Edge, Evidence } from '../../src/model/lineage.ts';
import type {
  Quote,
  QuoteVersion,
  Report,
  ReportDocument,
  ReportSentence,
  ReportStory,
  Statement,
  WordingLabel,
} from '../../src/model/report.ts';
import type { Place } from '../../src/model/span.ts';
import type { Severity, Variant, VariantType } from '../../src/model/variant.ts';

/** `key|sentence`: the key names the passage; `-` for none; `#` before the title. */
type Draft = { id: string; outlet: string; published: string | null; byline?: string; lines: string[] };

const DRAFTS: readonly Draft[] = [
  {
    id: 'd-courier',
    outlet: 'Alder Courier',
    published: '2031-03-04T08:10:00Z',
    byline: 'Alder Courier staff',
    lines: [
      'title|Harrow Bridge shut after cracks found',
      'shut|ALDER (NPA) – Harrow Bridge was closed to all traffic on Tuesday after inspectors found 14 cracks in its southern pier.',
      'detour|About 9,000 drivers a day will have to take the Mill Road tunnel instead, the county said.',
      'quote|“Nobody was in danger at any time, and nobody will be,” said Ines Okafor, the county’s chief engineer.',
      'reopen|The bridge will not reopen before the end of April, officials said.',
      'cost|Repairs are expected to cost 2.4 million crowns.',
      'school|Two schools on the east bank will start half an hour later until further notice.',
    ],
  },
  {
    id: 'd-echo',
    outlet: 'The Marsh Echo',
    published: '2031-03-04T10:45:00Z',
    lines: [
      'title|Bridge shut down after inspectors find 41 cracks',
      'shut|Harrow Bridge was closed to all traffic on Tuesday after inspectors found 41 cracks in its southern pier.',
      'detour|Around 9,000 drivers a day must use the Mill Road tunnel instead, the county said.',
      'quote|“Nobody was in danger,” said Ines Okafor, the county’s chief engineer.',
      'cost|Repairs are expected to cost 2.4 million crowns.',
      'reopen|The bridge will reopen before the end of April, officials said.',
    ],
  },
  {
    id: 'd-wire',
    outlet: 'Lowland Wire',
    published: '2031-03-04',
    lines: [
      'title|Cracked crossing closes, commuters furious',
      'shut|Furious commuters were left stranded when bungling county bosses slammed the crumbling Harrow Bridge shut after 14 cracks turned up in a pier.',
      'quote|Engineer Ines Okafor insisted that no one had ever been in danger.',
      'cost|The repair bill: 24 million crowns.',
      '-|Lowland Wire understands that the last full inspection was put off twice.',
    ],
  },
  {
    id: 'd-ferryman',
    outlet: 'Riverside Weekly',
    published: null,
    byline: 'Tom Brandt',
    lines: [
      'title|“You could put your hand in”: what I saw under Harrow Bridge',
      '-|I went out under the southern pier with boatman Piet Aldous before the barriers went up.',
      '-|“You could put your hand in the widest one,” Mr Aldous said, holding on to a rusty ladder with one hand and to his hat with the other.',
      'shut|The county shut the bridge that afternoon, on Tuesday, after counting 14 cracks.',
      'school|Children on the east bank, whose two schools now start 30 minutes later, think it is the best news of the year.',
    ],
  },
  {
    id: 'd-nahr',
    outlet: 'صحيفة النهر',
    published: '2031-03-05T06:00:00Z',
    lines: [
      'title|إغلاق جسر هارو بعد العثور على تشققات',
      'shut|أُغلق جسر هارو أمام حركة المرور يوم الثلاثاء بعد العثور على 14 شقًا في الدعامة الجنوبية.',
      'cost|من المتوقع أن تبلغ كلفة الإصلاح 2.4 مليون كرونة.',
      '-|<script>alert("not run")</script> & <b>kept as text</b> Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung.',
    ],
  },
];

const toDocument = (draft: Draft): ReportDocument => {
  const sentences: ReportSentence[] = [];
  let text = '';
  draft.lines.forEach((line, index) => {
    const words = line.slice(line.indexOf('|') + 1);
    if (index > 0) text += index === 3 ? ' ' : '\n\n';
    const start = text.length;
    text += words;
    sentences.push({
      id: `${draft.id}.${index}`,
      start,
      end: text.length,
      role: index === 0 ? 'title' : 'body',
    });
  });
  return {
    id: draft.id,
    file: `${draft.id}.txt`,
    url: draft.id === 'd-wire' ? 'javascript:alert(1)' : null,
    outlet: draft.outlet,
    title: text.slice(sentences[0]!.start, sentences[0]!.end),
    byline: draft.byline ?? null,
    dateline: null,
    published: draft.published,
    publishedFrom: draft.published === null ? 'none' : 'text',
    language: draft.id === 'd-nahr' ? 'ar' : 'en',
    credits: draft.id === 'd-courier' ? [{ ...where(text, 'NPA'), name: 'NPA', about: 'text' }] : [],
    text,
    sentences,
    diagnostics: [],
  };
};

const where = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};

const DOCUMENTS = DRAFTS.map(toDocument);
const textOf = (id: string): string => DOCUMENTS.find((d) => d.id === id)!.text;
const place = (document: string, words: string): Place => ({ document, ...where(textOf(document), words) });

const passages = (): Passage[] => {
  const byKey = new Map<string, string[]>();
  for (const draft of DRAFTS) {
    draft.lines.forEach((line, index) => {
      const key = line.slice(0, line.indexOf('|'));
      if (key === '-') return;
      byKey.set(key, [...(byKey.get(key) ?? []), `${draft.id}.${index}`]);
    });
  }
  return [...byKey].map(([key, sentences]) => ({ id: `p-${key}`, sentences }));
};

const links = (all: readonly Passage[]): Link[] =>
  all.flatMap((passage) =>
    passage.sentences.flatMap((a, i) =>
      passage.sentences.slice(i + 1).map((b): Link => {
        const score = a.startsWith('d-courier') && b.startsWith('d-echo') ? 0.9 : 0.6;
        return { a, b, relation: score > 0.8 ? 'edited' : 'paraphrase', score, shareA: score, shareB: score };
      }),
    ),
  );

const evidence = (kind: string, weight: number, text: string, places: Place[]): Evidence => ({
  kind,
  weight,
  text,
  places,
});

const sentencesOf = (id: string, ...numbers: number[]): string[] => numbers.map((n) => `${id}.${n}`);

const EDGES: readonly Edge[] = [
  {
    from: 'lost-npa',
    to: 'd-courier',
    kind: 'reprint',
    share: 0.96,
    sentences: sentencesOf('d-courier', 1, 2, 3, 4, 5),
    confidence: 0.93,
    evidence: [evidence('credit', 2.1, 'It credits NPA in its first line.', [place('d-courier', 'NPA')])],
  },
  {
    from: 'lost-npa',
    to: 'd-echo',
    kind: 'edit',
    share: 0.83,
    sentences: sentencesOf('d-echo', 1, 2, 3, 4, 5),
    confidence: 0.88,
    evidence: [
      evidence('wording', 3.2, 'Four sentences run word for word, or nearly, as in Alder Courier.', [
        place('d-echo', 'closed to all traffic on Tuesday after inspectors found'),
        place('d-courier', 'closed to all traffic on Tuesday after inspectors found'),
      ]),
      evidence('order', 0.8, 'What both report stands mostly in the same order.', []),
      evidence('own-text', -0.6, 'It has nothing that Alder Courier lacks except altered figures.', []),
    ],
  },
  {
    from: 'd-echo',
    to: 'd-nahr',
    kind: 'translation',
    share: 0.6,
    sentences: sentencesOf('d-nahr', 1, 2),
    confidence: 0.55,
    evidence: [evidence('order', 1.1, 'The same facts in the same order.', [place('d-nahr', 'جسر هارو')])],
  },
  {
    from: 'lost-npa',
    to: 'd-wire',
    kind: 'rewrite',
    share: 0.44,
    sentences: sentencesOf('d-wire', 1, 3),
    confidence: 0.71,
    evidence: [evidence('facts', 1.4, 'It picks the same three facts.', [place('d-wire', '14 cracks')])],
  },
];

const reading = (text: string, witnesses: Place[], likelyOriginal = false) => ({
  text,
  witnesses,
  likelyOriginal,
});
const variant = (
  id: string,
  passage: string,
  type: VariantType,
  severity: Severity,
  why: string,
  readings: Variant['readings'],
): Variant => ({ id, passage, type, severity, readings, why });

const VARIANTS: readonly Variant[] = [
  variant(
    'v-cracks',
    'p-shut',
    'number',
    'conflict',
    'The same cracks are counted as 14 and as 41. Independent reporting has 14.',
    [
      reading(
        '14',
        [place('d-courier', '14'), place('d-wire', '14'), place('d-ferryman', '14'), place('d-nahr', '14')],
        true,
      ),
      reading('41', [{ ...place('d-echo', 'found 41'), start: place('d-echo', 'found 41').start + 6 }]),
    ],
  ),
  variant('v-cost', 'p-cost', 'number', 'conflict', 'The cost differs by a factor of ten.', [
    reading('2.4 million crowns', [
      place('d-courier', '2.4 million crowns'),
      place('d-echo', '2.4 million crowns'),
    ]),
    reading('24 million crowns', [place('d-wire', '24 million crowns')]),
  ]),
  variant(
    'v-reopen',
    'p-reopen',
    'polarity',
    'conflict',
    'A “not” has gone: one says the opposite of the other.',
    [
      reading('will not reopen', [place('d-courier', 'will not reopen')]),
      reading('will reopen', [place('d-echo', 'will reopen')]),
    ],
  ),
  variant(
    'v-quote',
    'p-quote',
    'quotation',
    'shift',
    'The quotation is cut short and then turned into reported speech.',
    [
      reading(
        'Nobody was in danger at any time, and nobody will be,',
        [place('d-courier', 'Nobody was in danger at any time, and nobody will be,')],
        true,
      ),
      reading('Nobody was in danger,', [place('d-echo', 'Nobody was in danger,')]),
      reading('no one had ever been in danger', [place('d-wire', 'no one had ever been in danger')]),
    ],
  ),
  variant('v-about', 'p-detour', 'wording', 'style', 'The same said in other words.', [
    reading('About', [place('d-courier', 'About')]),
    reading('Around', [place('d-echo', 'Around')]),
  ]),
  variant('v-said', 'p-detour', 'omission', 'style', 'One leaves the sentence out.', [
    reading('Two schools on the east bank will start half an hour later until further notice.', [
      place('d-courier', 'Two schools on the east bank will start half an hour later until further notice.'),
    ]),
    reading('', [{ document: 'd-echo', start: textOf('d-echo').length, end: textOf('d-echo').length }]),
  ]),
];

/** A version of a quotation that says what all say. */
export const versionOf = (words: Place, text: string, more: Partial<QuoteVersion> = {}): QuoteVersion => ({
  ...words,
  text,
  kind: 'direct',
  altered: false,
  fate: 'same',
  speaker: null,
  marks: [],
  likelyOriginal: false,
  ...more,
});

const version = (words: Place, more: Partial<QuoteVersion>): QuoteVersion =>
  versionOf(words, textOf(words.document).slice(words.start, words.end), more);

const OKAFOR = 'Nobody was in danger at any time, and nobody will be,';
const QUOTES: readonly Quote[] = [
  {
    id: 'q-danger',
    speaker: 'Ines Okafor',
    versions: [
      version(place('d-courier', OKAFOR), { likelyOriginal: true }),
      version(place('d-echo', 'Nobody was in danger,'), { altered: true, fate: 'clipped' }),
      version(place('d-wire', 'no one had ever been in danger'), {
        kind: 'indirect',
        altered: true,
        fate: 'turned-indirect',
        marks: [place('d-wire', 'no one had ever been')],
      }),
    ],
  },
  {
    id: 'q-hand',
    speaker: 'Piet Aldous',
    versions: [version(place('d-ferryman', 'You could put your hand in the widest one,'), {})],
  },
];

const statement = (
  id: string,
  from: Place,
  documents: string[],
  origins: string[],
  status: Statement['status'],
  variants: string[] = [],
): Statement => ({
  id,
  text: textOf(from.document).slice(from.start, from.end),
  from,
  documents,
  origins,
  status,
  variants,
});

const sentencePlace = (id: string): Place => {
  const document = DOCUMENTS.find((d) => id.startsWith(`${d.id}.`))!;
  const { start, end } = document.sentences.find((s) => s.id === id)!;
  return { document: document.id, start, end };
};

const STATEMENTS: readonly Statement[] = [
  statement(
    'st-1',
    sentencePlace('d-courier.1'),
    ['d-courier', 'd-echo', 'd-ferryman', 'd-nahr', 'd-wire'],
    ['o-npa', 'o-brandt'],
    'disputed',
    ['v-cracks'],
  ),
  statement(
    'st-2',
    sentencePlace('d-courier.6'),
    ['d-courier', 'd-ferryman'],
    ['o-npa', 'o-brandt'],
    'corroborated',
  ),
  statement('st-3', sentencePlace('d-courier.2'), ['d-courier', 'd-echo'], ['o-npa'], 'single-origin'),
  statement(
    'st-4',
    sentencePlace('d-courier.3'),
    ['d-courier', 'd-echo', 'd-wire'],
    ['o-npa'],
    'single-origin',
    ['v-quote'],
  ),
  statement(
    'st-5',
    sentencePlace('d-courier.5'),
    ['d-courier', 'd-echo', 'd-nahr', 'd-wire'],
    ['o-npa'],
    'disputed',
    ['v-cost'],
  ),
  statement('st-6', sentencePlace('d-ferryman.2'), ['d-ferryman'], ['o-brandt'], 'single-origin'),
];

const label = (document: string, words: string, loaded = false, count = 1): WordingLabel => ({
  ...place(document, words),
  text: words,
  count,
  loaded,
});

const PASSAGES = passages();

const STORY: ReportStory = {
  id: 'story-bridge',
  title: 'Harrow Bridge shut after cracks found',
  documents: DRAFTS.map((d) => d.id).sort(),
  passages: PASSAGES,
  links: links(PASSAGES),
  lineage: {
    nodes: [
      ...DRAFTS.map((d) => ({ id: d.id, kind: 'extant' as const, label: d.outlet })),
      { id: 'lost-npa', kind: 'lost', label: 'a report by NPA' },
    ],
    edges: EDGES,
    origins: [
      { id: 'o-npa', label: 'a report by NPA', documents: ['d-courier', 'd-echo', 'd-nahr', 'd-wire'] },
      { id: 'o-brandt', label: 'Riverside Weekly', documents: ['d-ferryman'] },
    ],
    apart: [
      {
        a: 'd-courier',
        b: 'd-ferryman',
        likelihood: 0.08,
        reason: 'They share facts, but hardly any wording and no order.',
      },
    ],
  },
  variants: VARIANTS,
  quotes: QUOTES,
  statements: STATEMENTS,
  wording: [
    {
      entity: 'Harrow Bridge',
      kind: 'place',
      labels: [
        label('d-courier', 'Harrow Bridge', false, 2),
        label('d-echo', 'Harrow Bridge'),
        label('d-wire', 'the crumbling Harrow Bridge', true),
      ],
    },
    {
      entity: 'Ines Okafor',
      kind: 'person',
      labels: [
        label('d-courier', 'the county’s chief engineer'),
        label('d-echo', 'the county’s chief engineer'),
        label('d-wire', 'Engineer Ines Okafor'),
      ],
    },
  ],
};

/** The sample report. */
export const sampleReport = (): Report => ({
  schema: 'vorlage.report/1',
  documents: DOCUMENTS,
  stories: [STORY],
  diagnostics: [
    {
      code: 'empty-file',
      severity: 'warning',
      message: 'empty.txt is empty; it was left out.',
      file: 'empty.txt',
    },
  ],
  method: {
    tool: 'vorlage',
    version: '0.1.0',
    stages: [
      { name: 'extract', version: 1 },
      { name: 'trace', version: 1 },
    ],
  },
});
