import { describe, expect, it } from 'vitest';
import { conflicts, differences, told } from './sides.ts';

/** For each type a change that must be seen, and rewordings of it that must not alarm. */
describe('what must be seen', () => {
  it.each([
    ['number', 'The ferry carried 115 thousand litres of fuel.', 'The ferry carried 15,000 litres of fuel.'],
    ['number', 'Twelve fishermen were rescued off Norvik.', 'Off Norvik 21 fishermen were rescued.'],
    ['number', 'More than 300 boats took part.', 'Fewer than 300 boats took part.'],
    ['date', 'The harbour closed on May 16.', 'The harbour closed on May 26.'],
    ['date', 'The harbour closed on Thursday.', 'On Friday the harbour closed.'],
    [
      'name',
      'The inquiry is led by Anna Lindqvist of the port authority.',
      'The inquiry is led by Boris Marchetti of the port authority.',
    ],
    [
      'place',
      'The ship was towed to the yard in Norvik on Monday.',
      'The ship was towed to the yard in Castellan on Monday.',
    ],
    ['polarity', 'The captain faced no credible accusation.', 'The captain faced a credible accusation.'],
    ['polarity', 'The company did not inspect the engine.', 'The company inspected the engine.'],
    ['polarity', 'Ticket prices rose sharply in spring.', 'Ticket prices fell sharply in spring.'],
    ['actor', 'The captain said he had called the harbour.', 'The captain said she had called the harbour.'],
    [
      'actor',
      'The harbour authority had repeatedly accused the company of speeding.',
      'The company had repeatedly accused the harbour authority of speeding.',
    ],
  ])('%s: %s', (type, a, b) => {
    expect(conflicts(a, b).map((line) => line.split('/')[0])).toContain(type);
  });

  it.each([
    [
      'quotation',
      'The minister called it “a dark day for the islands”.',
      'The minister called it “a black day for the islands”.',
    ],
    [
      'quotation',
      'The minister called it “a dark day for the islands”.',
      'The minister called it a dark day for the islands.',
    ],
    ['modality', 'The ferry may have been travelling too fast.', 'The ferry was travelling too fast.'],
    ['modality', 'The board is considering suspending the licence.', 'The board will suspend the licence.'],
    ['attribution', 'The pump had failed twice, the engineer said.', 'The pump had failed twice.'],
    ['wording', 'The president met the miners.', 'The tyrant met the miners.'],
    ['number', 'Exactly 40 boats were lost.', 'About 40 boats were lost.'],
    ['addition', 'The ferry sank.', 'The ferry sank near the lighthouse.'],
  ])('%s, moved: %s', (type, a, b) => {
    expect(told(a, b).map((line) => line.split(':')[0])).toContain(`${type}/shift`);
  });
});

describe('what must not alarm', () => {
  it.each([
    ['Almost 8,000 people fled their homes.', 'Nearly 8,000 people fled their homes.'],
    ['He paid $3.5 million for it.', 'He paid 3.5 million dollars for it.'],
    ['The road is 10 miles long.', 'The road is 16 kilometres long.'],
    ['The harbour closed on Sept. 3.', 'The harbour closed on 3 September.'],
    ['A report by Volodymyr Zelensky', 'A report by Volodymyr Zelenskyy'],
    ['The European Union paid for the pier.', 'The EU paid for the pier.'],
    ['Prices did not rise in spring.', 'In spring prices failed to rise.'],
    ['The firm has no licence.', 'The firm lacks a licence.'],
    ['It was not only the engine that failed.', 'It was the engine, among others, that failed.'],
    ['The mayor opened the bridge.', 'The bridge was opened by the mayor.'],
    ['Norway has become increasingly dependent on China.', 'Norway has increased its dependence on China.'],
    ['Half a million visitors came.', '500,000 visitors came.'],
  ])('%s / %s', (a, b) => expect(conflicts(a, b)).toEqual([]));

  it('resolves what hangs on the day of publication', () => {
    expect(conflicts('It sank last year.', 'It sank in 2023.', '2024-05-18')).toEqual([]);
    expect(conflicts('It sank on Thursday.', 'It sank on May 16.', '2024-05-18')).toEqual([]);
    expect(conflicts('It sank last year.', 'It sank in 2021.', '2024-05-18')).toHaveLength(1);
  });
});

it('says why in one plain sentence, worst first', () => {
  const found = differences(
    'Twelve sailors were rescued on Monday.',
    'Some 21 seamen were rescued on Monday.',
  );
  expect(found[0]!.severity).toBe('conflict');
  for (const v of found) expect(v.why).toMatch(/^\p{Lu}.*\.$|^“.*\.$/su);
});
