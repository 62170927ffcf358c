import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import { cluster } from '../../../src/stages/cluster/index.ts';
import { eventOf, topicOf } from './event-pile.ts';
import { randomFrom } from '../../family-simulator.ts';

/** What every report tells, each in one of two ways, and in no order. */
const TOLD = [
  ['The barge Helmine ran into the Oster lock on Monday with 86 guests on board.', 'With 86 guests on board, the barge Helmine rammed the lock at Oster on Monday.'],
  ['Skipper Jost Varnell said the engine had not gone into reverse.', 'According to skipper Jost Varnell the gear would not reverse.'],
  ['Nine people were bruised, the river police of Oster reported.', 'The river police counted nine people with bruises.'],
  ['Engineer Tilda Marsch expects the lock to stay shut for 3 weeks.', 'For 3 weeks no ship will pass, said engineer Tilda Marsch.'],
  ['The Helmine belongs to the Brandow line.', 'The owner is the Brandow line.'],
]; // prettier-ignore

describe('a pile of reports of one event', () => {
  it.each([30, 100, 300])('%i reports, each with sentences of its own, are one story', (count) => {
    const random = randomFrom(count);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const word = (): string => Array.from({ length: 3 }, () => pick([...'bdfgklmnprst']) + pick([...'aeiou'])).join(''); // prettier-ignore
    const name = (): string => word().replace(/^./, (letter) => letter.toUpperCase());
    const own = (): string => `${pick(['Nurse', 'Baker', 'Angler'])} ${name()} ${name()} of ${name()} ${pick(['saw', 'heard', 'feared'])} the ${word()} and the ${word()} ${pick(['from the bank', 'over breakfast', 'at the weir'])}.`; // prettier-ignore
    const reports = Array.from({ length: count }, (_, i) => ({
      id: `r${i}`,
      text: [...TOLD.map(pick), own(), own(), own()]
        .map((sentence) => ({ sentence, key: random() }))
        .sort((a, b) => a.key - b.key)
        .map(({ sentence }) => sentence)
        .join(' '),
    }));
    expect(cluster(reports, english())).toHaveLength(1);
  });

  it('stays one story where the reports are made of the same sentences', () => {
    const topic = topicOf(5);
    const facts = Array.from({ length: 6 }, () => eventOf(topic, 14)().split('. ').slice(0, 10));
    const reports = Array.from({ length: 120 }, (_, i) => ({
      id: `r${i}`,
      text: facts.map((wordings) => wordings[Math.floor(topic.random() * 4)]!).join('. '),
    }));
    expect(cluster(reports, english())).toHaveLength(1);
  });
});
