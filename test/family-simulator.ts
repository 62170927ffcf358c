/**
 * A simulator of families: invented articles and copies of them whose lineage is known. A copyist cuts, edits, excerpts,
 * sums up and slips, with dates that may be left out. Everything is made from a seed, so that a failure can be seen again.
 */
import { bareDocument, type Article } from '../src/model/index.ts';
import { annotate } from '../src/stages/annotate/index.ts';
import { english } from '../src/app/language.ts';

export interface Draft {
  readonly label: string;
  readonly parent: string | null;
  /** Paragraphs of sentences. */
  readonly text: readonly (readonly string[])[];
  readonly published: string | null;
  /** What the copyist did; null for an original. */
  readonly act: CopyAct | null;
}

export type CopyAct = 'cut' | 'edit' | 'excerpt' | 'summary';

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

const NAMES = [
  'Marta',
  'Joren',
  'Alida',
  'Piet',
  'Sunniva',
  'Corbin',
  'Yara',
  'Matthis',
  'Oona',
  'Ferdy',
  'Leda',
  'Anselm',
];
const FAMILIES = [
  'Holloway',
  'Brandvik',
  'Osei',
  'Tremaine',
  'Kallas',
  'Whitlock',
  'Ferreday',
  'Lundqvist',
  'Amadi',
  'Quill',
  'Roth',
  'Sayer',
];
const PLACES = [
  'Ostermund',
  'Velby',
  'Quarrow',
  'Tarnholm',
  'Lissa',
  'Brackwater',
  'Edenfell',
  'Sable',
  'Norwick',
  'Hestra',
  'Pell',
  'Umber',
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
  'cyclists',
  'nurses',
  'masons',
  'choristers',
];
const BODIES = [
  'county council',
  'water board',
  'harbour office',
  'school authority',
  'rail operator',
  'fire service',
  'orchestra',
  'theatre',
  'parish',
  'tax office',
  'bird society',
  'brewery',
];
const VERBS = [
  'locked', 'refused', 'carried', 'sold', 'photographed', 'cursed', 'counted', 'blamed', 'repainted', 'hid', 'buried', 'borrowed', 'declined', 'measured',
  'burned', 'planted', 'praised', 'opened', 'lost', 'repaired', 'inspected', 'translated', 'raised', 'forgot', 'sketched', 'mistook', 'returned', 'guarded',
] as const; // prettier-ignore
const OBJECTS = [
  'the doors of the cannery', 'a ledger with torn pages', 'three crates of sandbags', 'the last barrels of herring', 'the cracked arch', 'a letter from the bishop',
  'the missing lanterns', 'a broken turbine', 'the bandstand by the lake', 'keys to the armoury', 'rails of the old tramway', 'a rowing boat', 'the invitation to dinner',
  'maps of the quarry', 'uniforms of the band', 'forty pear trees', 'the maker of the clock', 'a kitchen for strangers', 'the brass compass', 'pipes of the organ',
  'plans for a bridge', 'the town charter', 'rents in the arcade', 'the signal box', 'entrances to the tunnels', 'the portrait of a mayor', 'the stolen bell', 'feed for the horses',
] as const; // prettier-ignore
/** When, why and how: the second half of a sentence. */
const TAILS = [
  'while snow blocked the pass', 'because nobody had warned the tenants', 'before the auditors arrived', 'although the lamps had failed',
  'after a quarrel over wages', 'so that the children could cross', 'until the judge intervened', 'despite two earlier fires',
  'without telling the insurers', 'as the choir rehearsed upstairs', 'to the surprise of the postman', 'in spite of a doctor’s advice',
  'when the cellar filled with brine', 'since the contract had lapsed', 'for want of dry timber', 'against the wishes of the donors',
  'once the tide had turned', 'under a clause from 1874', 'during the eclipse', 'like their grandparents in the famine',
  'lest the roof give way', 'for the price of a loaf', 'instead of going on strike', 'with the help of a retired smuggler',
] as const; // prettier-ignore

/** Who and what an article is about: it comes back to the same people and places, which makes it hang together. */
interface Cast {
  readonly people: readonly string[];
  readonly groups: readonly string[];
  readonly place: string;
}

const castOf = (random: Random): Cast => ({
  people: Array.from({ length: 3 }, () => `${pick(NAMES, random)} ${pick(FAMILIES, random)}`),
  groups: Array.from({ length: 2 }, () => pick(GROUPS, random)),
  place: pick(PLACES, random),
});

const WHO: readonly ((cast: Cast, r: Random) => string)[] = [
  ({ people, place }, r) => `${pick(people, r)} of ${place}`,
  ({ groups, place }, r) => `${20 + Math.floor(r() * 900)} ${pick(groups, r)} from ${place}`,
  ({ place }, r) => `The ${pick(BODIES, r)} in ${place}`,
  ({ people, groups }, r) => `A spokesman for the ${pick(groups, r)}, ${pick(people, r)},`,
];

const shuffled = <T>(list: readonly T[], random: Random): T[] =>
  list.map((x) => [random(), x] as const).sort(([x], [y]) => x - y).map(([, x]) => x); // prettier-ignore

/** What one article is about, of all that there is: as much as this, so that two articles have at most some words in common. */
const SUBJECTS = 10;

/** No article says a thing twice: the three lists go round out of step. */
const sentences = (n: number, random: Random): string[] => {
  const verbs = shuffled(VERBS, random).slice(0, SUBJECTS);
  const objects = shuffled(OBJECTS, random).slice(0, SUBJECTS - 1);
  const tails = shuffled(TAILS, random).slice(0, SUBJECTS - 3);
  const cast = castOf(random);
  return Array.from(
    { length: n },
    (_, i) =>
      `${pick(WHO, random)(cast, random)} ${verbs[i % verbs.length]} ${objects[i % objects.length]} ${tails[i % tails.length]}.`,
  );
};

const inParagraphs = (list: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(list.length / 2) }, (_, i) => list.slice(2 * i, 2 * i + 2));

export const freshText = (random: Random, n = 18): string[][] => inParagraphs(sentences(n, random));

const REWORDINGS: readonly (readonly [string, string])[] = [
  ['refused', 'rejected'], ['carried', 'hauled'], ['furious', 'enraged'], ['broken', 'defective'],   ['borrowed', 'took'], ['measured', 'gauged'], ['repaired', 'mended'], ['while', 'as'], ['because', 'since'], ['before', 'prior to the time'],
  ['after', 'following'], ['despite', 'notwithstanding'], ['surprise', 'astonishment'], ['wages', 'remuneration'], ['stolen', 'purloined'],
]; // prettier-ignore

const edited = (text: readonly (readonly string[])[], random: Random): string[][] =>
  text
    .filter((_, i) => i === 0 || random() < 0.8)
    .map((p) =>
      p.map((s) => REWORDINGS.reduce((t, [from, to]) => (random() < 0.6 ? t.replace(from, to) : t), s)),
    );

/** A number goes wrong, or two letters of a long word change places. */
const slip = (sentence: string, random: Random): string => {
  if (random() < 0.4) return sentence.replace(/\d+/u, (n) => String(Number(n) + 11));
  const words = sentence.split(' ');
  const long = words.flatMap((w, i) => (/^[a-z]{6,}$/u.test(w) ? [i] : []));
  if (long.length === 0) return sentence;
  const at = pick(long, random);
  return words.with(at, words[at]!.replace(/^(..)(.)(.)/u, '$1$3$2')).join(' ');
};

/** Every copyist slips in two or three places. */
const slipped = (text: readonly (readonly string[])[], random: Random): string[][] => {
  const places = new Set(Array.from({ length: 3 }, () => Math.floor(random() * text.length)));
  return text.map((p, i) => p.map((s, k) => (places.has(i) && k === 0 ? slip(s, random) : s)));
};

type Text = readonly (readonly string[])[];
const COPYISTS: Readonly<Record<CopyAct, (text: Text, random: Random) => string[][]>> = {
  cut: (text, random) =>
    text.slice(0, Math.max(3, Math.ceil(text.length * (0.5 + random() * 0.3)))).map((p) => [...p]),
  edit: edited,
  excerpt: (text, random) => [
    ...freshText(random, 4),
    ...text.slice(1, Math.max(4, Math.ceil(text.length * 0.6))).map((p) => [...p]),
  ],
  summary: (text) => text.filter((_, i) => i < 2 || i % 2 === 0).map((p) => p.slice(0, 1)),
};
const ACTS = Object.keys(COPYISTS) as CopyAct[];

const copied = (text: Text, act: CopyAct, random: Random): string[][] =>
  slipped(COPYISTS[act](text, random), random);

export const copyOf = (text: Text, random: Random): string[][] => copied(text, pick(ACTS, random), random);

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
    const act = parent ? pick(ACTS, random) : null;
    family.push({
      label: `${prefix}${i}`,
      parent: parent?.label ?? null,
      text: parent && act ? copied(parent.text, act, random) : freshText(random),
      act,
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
