/**
 * A simulator of families: invented articles and copies of them whose lineage is known. A copyist cuts, edits, excerpts,
 * sums up and slips, with dates that may be left out. Everything is made from a seed, so that a failure can be seen again.
 */
import type { Article } from '../src/model/index.ts';
import { annotate } from '../src/stages/annotate/index.ts';
import { english } from '../src/app/language.ts';
import { bareDocument } from '../eval/laundered-articles.ts';

export interface Draft {
  readonly label: string;
  readonly parent: string | null;
  /** Paragraphs of sentences. */
  readonly text: readonly (readonly string[])[];
  readonly published: string | null;
}

/** A stream of numbers 0 … 1 from a seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

type Random = () => number;
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

const PLACES = ['Ostermund', 'Velby', 'Quarrow', 'Tarnholm', 'Lissa', 'Brackwater', 'Edenfell', 'Port Sable'];
const FIRST = ['Marta', 'Joren', 'Alida', 'Piet', 'Sunniva', 'Corbin', 'Yara', 'Matthis'];
const LAST = ['Holloway', 'Brandvik', 'Osei', 'Tremaine', 'Kallas', 'Whitlock', 'Ferreday', 'Lundqvist'];
const BODIES = [
  'county council',
  'water board',
  'harbour office',
  'school authority',
  'rail operator',
  'fire service',
];
const THINGS = [
  'reservoir',
  'tram depot',
  'cannery',
  'lighthouse',
  'observatory',
  'orchard',
  'quarry',
  'sawmill',
  'museum',
  'viaduct',
];
const TROUBLES = [
  'leaking roof',
  'unpaid invoice',
  'broken turbine',
  'missing ledger',
  'cracked arch',
  'flooded cellar',
  'stolen compass',
  'rotten beam',
];
const GROUPS = [
  'beekeepers',
  'apprentices',
  'ferrymen',
  'gardeners',
  'librarians',
  'divers',
  'weavers',
  'bakers',
];

const FORMS: readonly ((r: Random) => string)[] = [
  (r) =>
    `The ${pick(BODIES, r)} of ${pick(PLACES, r)} shut the ${pick(THINGS, r)} on ${pick(['Monday', 'Friday'], r)} because of a ${pick(TROUBLES, r)}.`,
  (r) =>
    `About ${20 + Math.floor(r() * 900)} ${pick(GROUPS, r)} from ${pick(PLACES, r)} gathered outside the ${pick(THINGS, r)} to ask for their wages.`,
  (r) =>
    `${pick(FIRST, r)} ${pick(LAST, r)}, who runs the ${pick(THINGS, r)}, said that nobody had looked at the ${pick(TROUBLES, r)} since ${1950 + Math.floor(r() * 60)}.`,
  (r) =>
    `Repairs would cost ${2 + Math.floor(r() * 90)} million crowns, a report for the ${pick(BODIES, r)} found, and take ${3 + Math.floor(r() * 40)} months.`,
  (r) =>
    `In ${pick(PLACES, r)} the ${pick(GROUPS, r)} began to clear the ${pick(THINGS, r)} with buckets and ropes before dawn.`,
  (r) =>
    `A ${pick(TROUBLES, r)} had already delayed the opening of the ${pick(THINGS, r)} in ${pick(PLACES, r)} by ${2 + Math.floor(r() * 30)} weeks.`,
  (r) =>
    `“We were told about the ${pick(TROUBLES, r)} and we did nothing,” said ${pick(FIRST, r)} ${pick(LAST, r)} of the ${pick(BODIES, r)}.`,
  (r) =>
    `${pick(LAST, r)} did not answer questions about the ${pick(THINGS, r)}, but a letter to ${pick(GROUPS, r)} promises a hearing in ${pick(PLACES, r)}.`,
];

const sentences = (n: number, random: Random): string[] =>
  Array.from({ length: n }, () => pick(FORMS, random)(random));

const inParagraphs = (list: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(list.length / 2) }, (_, i) => list.slice(2 * i, 2 * i + 2));

export const freshText = (random: Random, n = 18): string[][] => inParagraphs(sentences(n, random));

const REWORDINGS: readonly (readonly [string, string])[] = [
  ['shut', 'closed'], ['gathered', 'assembled'], ['looked at', 'examined'], ['began', 'started'], ['did not answer', 'left unanswered'],
  ['promises', 'pledges'], ['told about', 'informed of'], ['found', 'concluded'], ['delayed', 'set back'], ['runs', 'manages'],
]; // prettier-ignore

const edited = (text: readonly (readonly string[])[], random: Random): string[][] =>
  text
    .filter((_, i) => i === 0 || random() < 0.8)
    .map((p) =>
      p.map((s) => REWORDINGS.reduce((t, [from, to]) => (random() < 0.6 ? t.replace(from, to) : t), s)),
    );

const slipped = (text: readonly (readonly string[])[], random: Random): string[][] => {
  const at = Math.floor(random() * text.length);
  return text.map((p, i) => p.map((s) => (i === at ? s.replace(/\d+/u, (n) => String(Number(n) + 11)) : s)));
};

const COPYISTS: readonly ((text: readonly (readonly string[])[], random: Random) => string[][])[] = [
  (text, random) =>
    text.slice(0, Math.max(3, Math.ceil(text.length * (0.5 + random() * 0.3)))).map((p) => [...p]),
  edited,
  (text, random) => [
    ...freshText(random, 4),
    ...text.slice(1, Math.max(4, Math.ceil(text.length * 0.6))).map((p) => [...p]),
  ],
  (text) => text.filter((_, i) => i < 2 || i % 2 === 0).map((p) => p.slice(0, 1)),
];

export const copyOf = (text: readonly (readonly string[])[], random: Random): string[][] =>
  slipped(pick(COPYISTS, random)(text, random), random);

/** A family of `size` documents below one original. Half of them have dates, which are right. */
export const familyFrom = (seed: number, size: number, prefix = ''): Draft[] => {
  const random = randomFrom(seed);
  const family: (Draft & { readonly at: number })[] = [];
  for (let i = 0; i < size; i++) {
    const parent =
      i === 0
        ? null
        : pick(
            family.filter((d) => d.text.flat().length > 8),
            random,
          );
    const at = parent ? parent.at + (10 + random() * 300) * 60_000 : Date.UTC(2031, 4, 2, 6);
    family.push({
      label: `${prefix}${i}`,
      parent: parent?.label ?? null,
      text: parent ? copyOf(parent.text, random) : freshText(random),
      published: random() < 0.5 ? new Date(at).toISOString() : null,
      at,
    });
  }
  return family;
};

/** Drafts as articles. Ids tell nothing of the lineage. */
export const articleFrom = ({
  label,
  text,
  published,
}: Pick<Draft, 'label' | 'text' | 'published'>): Article => {
  const id = `d${[...label].reverse().join('')}`;
  const bare = bareDocument(id, text.map((p) => p.join(' ')).join('\n\n'));
  const document = { ...bare, published, publishedFrom: published ? ('user' as const) : ('none' as const) };
  return { document, annotations: annotate(document, english()) };
};
