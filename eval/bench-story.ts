/**
 * Articles for benches: one invented story in any number of articles of about 600 words, all derived from three reports
 * of it by dropping, moving and rewording sentences. Deterministic.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SENTENCES = 30;
const PEOPLE = [
  'Mara Lindqvist',
  'Tomas Okafor',
  'Ilse Brandt',
  'Joao Teixeira',
  'Hana Sedlak',
  'Peter Ravn',
];
const PLACES = ['Norhaven', 'Castell Bay', 'the Ardal valley', 'Port Sele', 'the old harbour', 'Lowmoor'];
const BODIES = [
  'the harbour authority',
  'the coast guard',
  'the regional council',
  'the ministry of transport',
  'the union of pilots',
];
const DEEDS = [
  'opened an inquiry into',
  'warned the public about',
  'published a report on',
  'rejected claims about',
  'asked for money to repair',
  'stopped all work on',
];
const THINGS = [
  'the northern breakwater',
  'a leaking fuel depot',
  'the delayed ferry terminal',
  'the flood barrier',
  'the crane that collapsed',
  'a shipment of grain',
];
const TAILS = [
  'after a night of heavy storms',
  'because two inspections had been missed',
  'although the owner denied any fault',
  'while families waited for news',
  'before the council met in the evening',
  'as engineers measured the damage',
];

/** A small generator of numbers (mulberry32): the same seed, the same story. */
const generator = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) >>> 0;
  let t = seed;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

/** Reports of one event agree on its figures: three texts that differ in all of them would be three events of one form. */
const worthOf = (body: string, thing: string): number =>
  10 + (((BODIES.indexOf(body) * THINGS.length + THINGS.indexOf(thing)) * 397) % 900);

const reportOf = (seed: number): string[] => {
  const random = generator(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: SENTENCES }, () => {
    const body = pick(BODIES);
    const said = random() < 0.3 ? `, ${pick(PEOPLE)} said on Tuesday` : '';
    const [place, deed, thing] = [pick(PLACES), pick(DEEDS), pick(THINGS)];
    return `${body[0]!.toUpperCase()}${body.slice(1)} in ${place} ${deed} ${thing}, worth ${worthOf(body, thing)} million crowns, ${pick(TAILS)}${said}.`;
  });
};

const REWORDED: readonly [RegExp, string][] = [
  [/said/, 'stated'],
  [/stopped/, 'halted'],
  [/asked for/, 'requested'],
  [/warned/, 'alerted'],
  [/because/, 'since'],
];

const articleOf = (report: readonly string[], seed: number): string => {
  const random = generator(seed);
  const kept = report.filter(() => random() < 0.85);
  const cut = Math.floor(random() * 4);
  const moved = [...kept.slice(0, 1), ...kept.slice(1 + cut), ...kept.slice(1, 1 + cut)];
  return moved
    .map((s) => REWORDED.reduce((t, [from, to]) => (random() < 0.5 ? t.replace(from, to) : t), s))
    .join('\n\n');
};

/** Writes `articles` files into `folder` and gives their paths. */
export const writeStory = (folder: string, articles: number): string[] => {
  mkdirSync(folder, { recursive: true });
  const reports = [1, 2, 3].map(reportOf);
  return Array.from({ length: articles }, (_, i) => {
    const file = join(folder, `outlet-${i}.txt`);
    writeFileSync(file, articleOf(reports[i % 3]!, 100 + i));
    return file;
  });
};
