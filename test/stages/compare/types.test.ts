import { describe, expect, it } from 'vitest';
import { conflicts, differences, told } from './sides.ts';

/** For each type a change that must be seen, and rewordings of it that must not alarm. */
describe('what must be seen', () => {
  it.each([
    ['number', 'The ferry carried 115 thousand litres of fuel.', 'The ferry carried 15,000 litres of fuel.'],
    ['number', 'Twelve fishermen were rescued off Norvik.', 'Off Norvik 21 fishermen were rescued.'],
    ['number', 'More than 300 boats took part.', 'Fewer than 300 boats took part.'],
    ['date', 'The harbour closed on May 16.', 'The harbour closed on May 26.'],
    ['date', 'The pact was signed on 4 March 1921.', 'The pact was signed on 4 May 1921.'],
    ['date', 'The quake struck at 3.40 a.m.', 'The quake struck at 4.40 a.m.'],
    ['number', 'The repair will take six weeks.', 'The repair will take six months.'],
    ['number', 'The pier cost 5 million euros.', 'The pier cost 5 million dollars.'],
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
    ['number', 'The journey takes 3-4 hours by boat.', 'The journey takes 3-5 hours by boat.'],
    [
      'number',
      'The yard sold the Corsair 6 and the 6 Sport to Norvik.',
      'The yard sold the Corsair 6 and the 7 Sport to Norvik.',
    ],
    [
      'name',
      'The crew flew to the rig in an old H-41 helicopter.',
      'The crew flew to the rig in an old H-43 helicopter.',
    ],
    [
      'name',
      'Norvik Mayor Petra Lund spoke with Harbour Master Olav Brandt and Judge Karin Holm about the wreck.',
      'Norvik Mayor Dmitri Sokolov spoke with Harbour Master Olav Brandt and Judge Karin Holm about the wreck.',
    ],
    [
      'place',
      'The wage in Castellan rose in spring, the Norvik Institute wrote on Monday.',
      'The wage in Norvik rose in spring, the Norvik Institute wrote on Monday.',
    ],
    [
      'polarity',
      'The owner did not attend the hearing but was represented by a lawyer.',
      'The owner did attend the hearing but was not represented by a lawyer.',
    ],
    ['polarity', 'The gate closed suddenly behind the boat.', 'The gate closed slowly behind the boat.'],
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
    ['The gates opened at 3:40 p.m.', 'At 15:40 the gates opened.'],
    ['The fire burned 200 hectares.', 'The fire burned two square kilometres.'],
    ['The next storm came in the 2020 season.', 'The next storm came in 2020.'],
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
    [
      'The crew was not prepared for the storm and was not able to launch the boats.',
      'The crew was ill-prepared for the storm and could not launch the boats.',
    ],
    [
      'The skipper admitted sailing without due care in Norvik.',
      'The skipper admitted negligent sailing in Norvik.',
    ],
    [
      'The Norvik Port Authority released 40 million crowns for the pier.',
      'Norvik Port, with delay, released 40 million crowns for the pier.',
    ],
    [
      'The Harbour Master said that the pilot said that he had seen the light.',
      'Harbour Master Lund said that the pilot told him that he had seen the light.',
    ],
    [
      'The pilot was treated in the hospital of the Ministry of External Affairs and Trade.',
      'The pilot was treated in the hospital of the Ministry of Exterior and Trade in Castellan.',
    ],
    ['It was then that the new keeper made his appearance.', 'It was then that the new keeper came.'],
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

describe('the order of two events', () => {
  it.each([
    ['The alarm sounded before the fire broke out.', 'The alarm sounded after the fire broke out.'],
    ['She resigned after the report was published.', 'The report was published after she resigned.'],
    [
      'The mayor spoke to reporters before meeting the families.',
      'The mayor met the families before speaking to reporters.',
    ],
  ])('is another: %s', (a, b) => {
    expect(conflicts(a, b).map((line) => line.split('/')[0])).toEqual(['polarity']);
  });

  it.each([
    ['The alarm sounded before the fire broke out.', 'The fire broke out after the alarm sounded.'],
    ['He left the firm before it was sold.', 'The firm was sold after he left it.'],
    ['After the gates opened, the pumps failed.', 'The pumps failed after the gates opened.'],
  ])('is the same: %s', (a, b) => {
    expect(conflicts(a, b)).toEqual([]);
  });
});

describe('how many of them', () => {
  it.each([
    ['All of the miners were rescued.', 'Some of the miners were rescued.', 'conflict'],
    ['Every school in Norvik closed.', 'Few schools in Norvik closed.', 'conflict'],
    ['All boats returned on Sunday.', 'Most boats returned on Sunday.', 'shift'],
    ['Hardly anyone came to the meeting.', 'Almost everyone came to the meeting.', 'conflict'],
    ['Hardly any ships left on Monday.', 'Nearly all ships left on Monday.', 'conflict'],
    ['Everyone on board was rescued.', 'Almost everyone on board was rescued.', 'shift'],
  ])('%s %s', (a, b, severity) => {
    expect(told(a, b).map((line) => line.split(':')[0])).toContain(`number/${severity}`);
  });

  it.each([
    ['All ministers signed the letter.', 'Every minister signed the letter.'],
    ['Not all of the workers accepted the offer.', 'Some of the workers did not accept the offer.'],
    ['All passengers survived.', 'No passengers were killed.'],
    ['Hardly anyone voted.', 'Almost nobody voted.'],
    ['A few boats were lost.', 'Some boats were lost.'],
  ])('is the same: %s', (a, b) => {
    expect(conflicts(a, b)).toEqual([]);
  });
});

describe('who has and who lacks', () => {
  it.each([
    ['The firm lacks a licence.', 'The firm has a licence.'],
    ['A pilot lacking experience took the wheel.', 'A pilot with experience took the wheel.'],
  ])('%s %s', (a, b) => {
    expect(conflicts(a, b).map((line) => line.split('/')[0])).toEqual(['polarity']);
  });

  it.each([
    ['The pilot did not lack experience.', 'The pilot had experience.'],
    ['The team lacks a goalkeeper.', 'The team has no goalkeeper.'],
    ['The district lacks water.', 'The district has too little water.'],
    ['The clinic lacks doctors.', 'The clinic needs doctors.'],
  ])('is the same: %s %s', (a, b) => expect(conflicts(a, b)).toEqual([]));
});

describe('who is named, who speaks, what is denied', () => {
  it('two given names are of two people', () => {
    const lines = conflicts('Anna opened the bridge on Friday.', 'Boris opened the bridge on Friday.');
    expect(lines).toContain('name/conflict: Anna | Boris');
  });

  it.each([
    [
      'Ilse opened the bridge on Friday. Ilse Varga chairs the board.',
      'The board met. Varga opened the bridge on Friday.',
    ],
    [
      'The bridge was opened by Ilse on Friday.',
      'The bridge was opened by Varga on Friday. Ilse Varga has led the port since 2019.',
    ],
  ])('a given name and a surname are one where the full name stands: %s', (a, b) =>
    expect(conflicts(a, b)).toEqual([]),
  );

  it('a given name is not another full name', () => {
    const lines = conflicts(
      'Ilse opened the bridge on Friday. Ilse Varga chairs the board.',
      'Brandt opened the bridge on Friday.',
    );
    expect(lines.length).toBeGreaterThan(0);
  });

  it('another source is a matter of attribution', () => {
    const lines = told('The dam is unsafe, engineers said.', 'The dam is unsafe, residents said.');
    expect(lines).toEqual(['attribution/shift: engineers | residents']);
  });

  it('who failed to do it did not do it', () => {
    expect(conflicts('The bank failed to pay the fine.', 'The bank paid the fine.')).toHaveLength(1);
    expect(conflicts('The bank failed to pay the fine.', 'The bank did not pay the fine.')).toEqual([]);
    expect(conflicts('The bank failed to pay.', 'The bank had not failed to pay.')).toHaveLength(1);
  });

  it('each of "neither" and "nor" denies its own verb', () => {
    const lines = conflicts(
      'The council neither approved nor rejected the plan.',
      'The council approved the plan.',
    );
    expect(lines).toEqual(['polarity/conflict: neither approved | approved']);
  });

  it('tells the words of the sides in their order', () => {
    const [a, b] = ['The ship can leave port.', "The ship can't leave port."];
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const v = differences(x, y)[0]!;
      expect(v.why).toContain(`“${v.a.text}” against “${v.b.text}”`);
    }
  });
});
