/**
 * False alarms by boilerplate: unrelated short reports, a few true stories and reprints among them, under the closing lines of their
 * outlet. Says for each shape of pile how many wrong pairs and true ones `reuse` and `cluster` make, beside the same pile bare.
 * node eval/boilerplate.ts [FILTER]. Reads ../shared/eval; the closing lines are invented.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { english } from '../src/app/language.ts';
import { cluster, clusterInputOf } from '../src/stages/cluster/index.ts';
import { reuseFinder, textReader } from '../src/stages/cluster/reuse.ts';
import { blocksOf } from '../src/stages/extract/roles.ts';
import { storyRows } from './story-rows.ts';

const SUMMARIES = new URL('../../shared/eval/sets/summaries.jsonl.gz', import.meta.url);
const articles = gunzipSync(readFileSync(SUMMARIES)).toString().split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { article: string }).article); // prettier-ignore
const unrelated = [...new Map(articles.map((text) => [text.slice(0, 80), text])).values()];
const events = Map.groupBy(storyRows(), (row) => row.story);
const reports = [...events.values()].filter((rows) => rows.length >= 3).map((rows) => rows.slice(0, 3));

const CLOSING = [
  'About the Tarnholm Courier: founded in 1887 by the printer Anselm Roth, the Courier is the daily paper of the Tarn valley and its harbours. Subscribers read every report in full, take part in our evenings with the editors and support reporting that belongs to nobody but its readers. All rights reserved. No part of this page may be copied, stored or sent on without written permission of the publisher, Tarn Press Limited, 14 Quay Street, Tarnholm. The newsroom can be reached at all hours by telephone, and letters to the editor are printed on Saturdays where they bear a full name and an address. Corrections are listed at the foot of page two and remain in the archive for as long as the report that they belong to. The Courier is a member of the Northern Press Council, whose complaints officer Yara Kallas answers to readers and not to the papers that pay for her office. Prices of advertisements, the conditions for printing inserts and the dates of supplements are sent on request by our sales department in Velby, which is closed on public holidays.',
  'You are reading the Ostermund Evening Gazette, an independent newspaper owned by a trust of four thousand families in the coastal counties. Our journalists do not accept gifts, travel or invitations, and we say so wherever somebody else has paid for a journey. If you value what we do, become a member from three crowns a month: members receive the Sunday supplement, the crossword archive and a card for the museum in Castrel. The Gazette was awarded the Lindqvist medal for local reporting twice. Texts and pictures are protected by copyright; schools may use them in class if the Gazette and the author are named. For licences turn to Silvia Roe in the archive department. Deliveries are looked after by Brandvik Logistics, whose service line is open from six in the morning. Tell us at once if your paper was wet, late or missing, and we shall credit the day to your account. Printed on paper from recycled fibre at the works of Halden and Sons in Pell, where visitors are welcome every first Thursday of the month.',
  'This report was published by Radio Norwick, the public broadcaster of the western islands, which is funded by the licence fee and carries no advertising. Listeners can hear the main bulletins at seven, noon and six on 94.2 megahertz, on the digital service and through the app for all common telephones. The editorial statutes, adopted by the council of listeners under Joren Sayer, oblige every department to hear all sides, to keep opinion apart from news and to put mistakes right in the next programme. Programmes remain available for one year after they were broadcast, unless the rights of third parties stand against it. Complaints are to be addressed in writing to the ombudsman, Piet Amadi, Castle Square 3, Norwick, who replies within four weeks and reports to parliament every spring. Our transmitters are operated by Westmast Engineering. Reception problems should be reported with the postal code, the make of the receiver and the time at which they occurred. The choir, the orchestra and the archive of Radio Norwick have programmes of their own, which are sent free of charge.',
] as const; // prettier-ignore
const COOKIES =
  'We and our 214 partners store and read information on your device, such as cookies, and process personal data for tailored advertisements, measurement of audiences and the development of services. Choose “Settings” to object where Tarn Press Limited or Brandvik Logistics invoke a legitimate interest.';

interface Shape {
  readonly words: number;
  readonly body: number;
  readonly documents: number;
  readonly outlets: number;
  readonly kind: 'footer' | 'header' | 'dated' | 'two' | 'line' | 'bare';
}

interface Item {
  readonly id: string;
  readonly text: string;
  /** What it reports, and of which text it is a copy. */
  readonly event: string;
  readonly origin: string;
}

const first = (text: string, words: number): string =>
  text.replace(/\s+/g, ' ').split(' ').slice(0, words).join(' ');

const closing = (shape: Shape, i: number): string => {
  const text = first(CLOSING[i % shape.outlets]!, shape.words);
  if (shape.kind !== 'dated') return text;
  const words = text.split(' ');
  const stamp = `Updated ${1 + (i % 28)} March 20${10 + (i % 17)}, ${i % 24}.${10 + (i % 50)},`;
  return [...words.slice(0, words.length / 2), stamp, ...words.slice(words.length / 2)].join(' ');
};

const dressed = (body: string, shape: Shape, i: number): string => {
  if (shape.kind === 'bare') return body;
  const passage = closing(shape, i);
  if (shape.kind === 'line') return `${body} ${passage}`;
  if (shape.kind === 'header') return `${passage}\n\n${body}`;
  return shape.kind === 'two' ? `${COOKIES}\n\n${body}\n\n${passage}` : `${body}\n\n${passage}`;
};

/** So many unrelated reports; for each dozen of them three of one event, and one printed twice. */
const pileOf = (shape: Shape): Item[] => {
  const items: Item[] = [];
  const put = (text: string, event: string, origin: string): void => {
    const i = items.length;
    items.push({
      id: `d${(i * 7919) % 10_007}`,
      text: dressed(first(text, shape.body), shape, i),
      event,
      origin,
    });
  };
  for (let i = 0; i < Math.min(shape.documents, unrelated.length); i++) {
    put(unrelated[i]!, `u${i}`, `u${i}`);
    if (i % 12 === 7) put(unrelated[i]!, `u${i}`, `u${i}`);
    if (i % 12 === 11)
      reports[Math.floor(i / 12) % reports.length]!.forEach(({ id, story, document }) =>
        put(document.text, story, id),
      );
  }
  return items;
};

const pairsOfReuse = (items: readonly Item[]): (readonly [string, string])[] => {
  const finder = reuseFinder();
  const read = textReader();
  for (const { id, text } of items) finder.add(id, read(text));
  const steps = finder.pairs();
  for (let next = steps.next(); ; next = steps.next())
    if (next.done) return [...next.value].flat().map(({ a, b }) => [a, b] as const);
};

const pairsOfCluster = (items: readonly Item[]): (readonly [string, string])[] =>
  cluster(
    items.map(({ id, text }) =>
      clusterInputOf({ id, title: null, published: null, text, blocks: blocksOf(text, true) }),
    ),
    english(),
  ).flatMap(({ documents }) =>
    documents.flatMap((a, i) => documents.slice(i + 1).map((b) => [a, b] as const)),
  );

/** Wrong pairs, right ones, and all that there are. What reports of one event share is neither for reuse. */
const scored = (
  items: readonly Item[],
  pairs: readonly (readonly [string, string])[],
  by: 'event' | 'origin',
): string => {
  const of = new Map(items.map((item) => [item.id, item]));
  let [wrong, right] = [0, 0];
  for (const [a, b] of pairs) {
    if (of.get(a)![by] === of.get(b)![by]) right++;
    else if (of.get(a)!.event !== of.get(b)!.event) wrong++;
  }
  const sizes = [...Map.groupBy(items, (item) => item[by]).values()].map((list) => list.length);
  const all = sizes.reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  return `${wrong} wrong, ${right} of ${all}`;
};

const shapes: Shape[] = [];
for (const documents of [4, 12, 60, 97])
  for (const kind of ['footer', 'line', 'header', 'dated', 'two'] as const)
    for (const outlets of [1, 3])
      for (const words of [20, 46, 90, 150])
        for (const body of [25, 50, 90, 200])
          if (kind === 'footer' || (words === 46 && body <= 90) || (words === 90 && body === 90))
            shapes.push({ words, body, documents, outlets, kind });

const filter = process.argv[2] ?? '';
const bare = new Map<string, string>();
for (const shape of shapes) {
  const { documents, kind, outlets, words, body } = shape;
  const name = `${documents} reports of ${body} words, ${kind} of ${words}, ${outlets} outlet${outlets > 1 ? 's' : ''}`;
  if (!name.includes(filter) || (documents < 12 && outlets > 1)) continue;
  const items = pileOf(shape);
  const without = pileOf({ ...shape, kind: 'bare' });
  const key = `${documents} ${body}`;
  if (!bare.has(key)) bare.set(key, scored(without, pairsOfCluster(without), 'event'));
  const [reuse, stories] = [scored(items, pairsOfReuse(items), 'origin'), scored(items, pairsOfCluster(items), 'event')]; // prettier-ignore
  console.log(
    `${name.padEnd(56)} reuse ${reuse.padEnd(24)} cluster ${stories.padEnd(26)} bare ${bare.get(key)}`,
  );
}
