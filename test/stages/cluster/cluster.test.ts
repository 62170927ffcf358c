import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import { cluster, type ClusterInput } from '../../../src/stages/cluster/index.ts';

// Two fires, two check-ins and a story in Arabic, all invented; the letter before the digit names the event.
const CORPUS: readonly ClusterInput[] = [
  {
    id: 'a1',
    text: 'Fire destroys old granary in Holmstead. A fire destroyed the old granary in Holmstead harbour on Tuesday night. Fire chief Ingrid Valdaro said 34 firefighters fought the flames until dawn. Nobody was hurt. The granary, built in 1871, was to become a museum.',
  },
  {
    id: 'a2',
    text: 'Holmstead granary burns down. Thirty-four firefighters could not save the 1871 granary at Holmstead harbour, which burned down on Tuesday night, chief Ingrid Valdaro said. Plans for a museum in the building are now in doubt.',
  },
  {
    id: 'b1',
    text: 'Fire guts carpet warehouse in Dunmore. A fire gutted a carpet warehouse in Dunmore on Friday. Station officer Paul Okeke said 12 firefighters put out the flames within two hours. Nobody was hurt. The warehouse belongs to the Lindqvist company.',
  },
  {
    id: 'b2',
    text: 'Dunmore warehouse fire: police look for witnesses. Police want to speak to anybody who saw the fire at the Lindqvist carpet warehouse in Dunmore on Friday. Officer Paul Okeke of the fire station said the cause was not known.',
  },
  {
    id: 'c1',
    text: 'Singer Mara Quill enters clinic. Singer Mara Quill has checked into a clinic for exhaustion, her agent Dov Hanner said on Monday. Quill, 29, cancelled the rest of her tour. "She asks for privacy," Hanner said.',
  },
  {
    id: 'd1',
    text: 'Actor Teo Brandt checks into clinic. Actor Teo Brandt has checked into a clinic for exhaustion, his agent Silvia Roe said on Monday. Brandt, 41, left the set of his new film. "He asks for privacy," Roe said.',
  },
  {
    id: 'e1',
    text: 'اندلع حريق كبير في مستودع للسجاد في مدينة الميناء يوم الجمعة وقال رجال الإطفاء إن أحدا لم يصب بأذى.',
  },
  {
    id: 'f1',
    text: 'أعلنت المغنية عن حفلات جديدة في الربيع بعد توقف دام عامين بسبب المرض وقالت إنها سعيدة بالعودة.',
  },
  { id: 'g1', text: '' },
  { id: 'h1', text: '' },
];

const shown = (documents: readonly ClusterInput[]) =>
  cluster(documents, english()).map((s) => s.documents.join(' '));

describe('cluster', () => {
  it('tells events from topics', () => {
    expect(shown(CORPUS)).toEqual(['a1 a2', 'b1 b2', 'c1', 'd1', 'e1', 'f1', 'g1', 'h1']);
  });

  it('reads over what only tells how to set a text', () => {
    const hyphened = CORPUS[0]!.text.replace(/\p{L}{3}(?=\p{L}{3})/gu, '$&\u00ad');
    const [story] = cluster([CORPUS[0]!, { id: 'shy', text: hyphened }, CORPUS[2]!], english());
    expect(story).toMatchObject({ documents: ['a1', 'shy'], margin: 1 });
  });

  it('gives the same for every order', () => {
    const expected = cluster(CORPUS, english());
    fc.assert(
      fc.property(fc.shuffledSubarray([...CORPUS], { minLength: CORPUS.length }), (shuffled) => {
        expect(cluster(shuffled, english())).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('gives each document to exactly one story, whatever the texts are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 }), (texts) => {
        const documents = texts.map((text, i) => ({ id: `d${i}`, text }));
        const ids = cluster(documents).flatMap((s) => s.documents);
        expect(ids.sort()).toEqual(documents.map((d) => d.id).sort());
      }),
    );
  });

  it('sorts each of two documents of one id, and their copies', () => {
    const [fire, clinic] = [CORPUS[0]!.text, CORPUS[4]!.text];
    const documents = [
      { id: 'x', text: fire },
      { id: 'x', text: clinic },
      { id: 'y', text: fire },
      { id: 'z', text: clinic },
    ];
    expect(shown(documents)).toEqual(['x y', 'x z']);
  });

  it('makes a story of one of an article alone, and nothing of nothing', () => {
    expect(cluster([CORPUS[0]!])).toHaveLength(1);
    expect(cluster([])).toEqual([]);
  });

  it('keeps bulletins from one template apart by their facts', () => {
    const bulletin = (id: string, place: string, size: string, hour: string, day: string, depth: number) => ({
      id,
      text: `Magnitude ${size} earthquake near ${place}. An earthquake of magnitude ${size} struck ${depth} kilometres west of ${place} at ${hour} on ${day}, the geological service said. The tremor was felt in ${place} and the villages around it. There were no immediate reports of injuries or damage. Residents were told to expect aftershocks over the next few days.`,
    });
    const bulletins = [
      bulletin('1', 'Orlen', '4.2', '3:14', 'Monday, 11 August 2025', 12),
      bulletin('2', 'Castrel', '3.9', '11:52', 'Friday, 29 August 2025', 31),
      bulletin('3', 'Orlen', '4.7', '6:05', 'Wednesday, 17 September 2025', 9),
    ];
    expect(cluster(bulletins, english())).toHaveLength(3);
  });
});
