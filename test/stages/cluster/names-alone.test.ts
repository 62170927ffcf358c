import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import { cluster, type ClusterInput } from '../../../src/stages/cluster/index.ts';

const shown = (documents: readonly ClusterInput[]) =>
  cluster(documents, english())
    .map(({ documents: ids }) => ids.join(' '))
    .sort();

describe('names alone make no story', () => {
  it('three events of one small town are three stories', () => {
    const town: ClusterInput[] = [
      {
        id: 'storm',
        title: 'Roofs torn off in Marl Heath',
        text: 'A storm tore the roofs off eleven houses in Marl Heath on Thursday night, the fire service said. Trees blocked the railway line for hours. Residents were asked to stay indoors until the wind had died down. No one was hurt.',
      },
      {
        id: 'court',
        title: 'Baker fined in Marl Heath',
        text: 'A 44-year-old baker from Marl Heath was ordered on Tuesday to pay 3,000 crowns for selling underweight loaves. The judge spoke of a petty fraud. The defendant said his scales had been faulty and will appeal.',
      },
      {
        id: 'chess',
        title: 'Marl Heath: Chess club turns 100',
        text: 'With a tournament lasting all weekend the chess club of Marl Heath celebrates its centenary. Ninety players have entered, the youngest of them aged seven. The mayor will make the first move at the board of the guest of honour.',
      },
    ];
    expect(shown(town)).toEqual(['chess', 'court', 'storm']);
  });

  it('reports of one event that share names and words are one story', () => {
    const reports: ClusterInput[] = [
      {
        id: 'a',
        text: 'A storm tore the roofs off eleven houses in Marl Heath on Thursday night, fire chief Una Brandell said. Trees blocked the railway line for hours.',
      },
      {
        id: 'b',
        text: 'Eleven houses in Marl Heath lost their roofs in a storm on Thursday night. Trains stood still because fallen trees lay on the railway line. "We were lucky," said Una Brandell of the fire service.',
      },
    ];
    expect(shown(reports)).toEqual(['a b']);
  });

  it('a pile of nothing but bulletins has a story for each', () => {
    const skies = ['sunny spells', 'heavy showers', 'fog patches', 'light snow', 'drizzle', 'thunder'];
    const towns = ['Marl Heath', 'Osterby', 'Quenlow', 'Vardø', 'Tilbrook'];
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    const bulletins = Array.from({ length: 100 }, (_, i) => ({
      id: `w${String(i).padStart(3, '0')}`,
      text: `The forecast for ${towns[i % 5]} on ${days[i % 7]}: ${skies[i % 6]} with a high of ${8 + ((i * 7) % 19)} degrees in the afternoon and a low of ${(i * 5) % 8} at night. The wind comes from the ${i % 2 ? 'north' : 'west'} at ${5 + ((i * 11) % 37)} kilometres an hour. Sunrise is at ${5 + (i % 3)}.${10 + ((i * 13) % 49)}. The outlook for the rest of the week remains unsettled. Pollen is ${i % 3 ? 'low' : 'high'}.`,
    }));
    expect(shown(bulletins)).toHaveLength(100);
  });
});
