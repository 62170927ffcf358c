import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import { cluster, type ClusterInput } from '../../../src/stages/cluster/index.ts';

const shown = (documents: readonly ClusterInput[]) =>
  cluster(documents, english())
    .map(({ documents: ids }) => ids.join(' '))
    .sort();

const SCHOOL = 'Premier Odile Hagmar opened a new school for sailors in Tarnwick on Monday. She said 90 more schools would follow by 2041. Pupils sang and planted a pear tree with the premier.'; // prettier-ignore
const TREATY = 'Premier Odile Hagmar met her northern counterpart in Ulvesund on Thursday for talks about a railway tunnel. She said a treaty could be signed by winter.'; // prettier-ignore

describe('one person on two occasions', () => {
  it('news of two days are two stories', () => {
    const reports = [
      { id: 'school', text: SCHOOL, published: '2040-03-05T15:00:00Z' },
      { id: 'treaty', text: TREATY, published: '2040-03-08T15:00:00Z' },
    ];
    expect(shown(reports)).toEqual(['school', 'treaty']);
  });

  it('a report of the next morning is of the day before', () => {
    const later = 'Pupils sang for premier Odile Hagmar when she opened the school for sailors in Tarnwick on Monday. Another 90 schools are to follow by 2041, the premier said, and planted a pear tree.'; // prettier-ignore
    const reports = [
      { id: 'evening', text: SCHOOL, published: '2040-03-05T21:00:00Z' },
      { id: 'morning', text: later, published: '2040-03-06T06:00:00Z' },
    ];
    expect(shown(reports)).toEqual(['evening morning']);
  });

  it('what goes on for days and is told alike stays one story', () => {
    const search = (day: string) =>
      `Divers searched Lake Immer for the missing rower Falk Oster again on ${day}. The boat of the 27-year-old had been found adrift near the Immer dam. Police chief Wanda Triel said the search of Lake Immer would go on.`;
    const reports = [
      { id: 'first', text: search('Monday'), published: '2040-03-05T15:00:00Z' },
      { id: 'third', text: search('Wednesday'), published: '2040-03-07T15:00:00Z' },
    ];
    expect(shown(reports)).toEqual(['first third']);
  });
});
