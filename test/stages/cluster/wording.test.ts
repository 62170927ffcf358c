import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import { cluster, type ClusterInput } from '../../../src/stages/cluster/index.ts';

const MINE =
  'An explosion in the Korvel mine killed 12 people on Tuesday, the regional governor said. Rescue crews reached the lower gallery after six hours. The owner, Halden Minerals, has stopped all work at the site.';
const FERRY =
  'The ferry Halvard lay off the island of Pell for nine hours on Tuesday after the engine failed in the middle of the sound, the harbour office of Velby said. A tug from the mainland took the ship in tow in the evening and brought it into the harbour with all 140 passengers on board. The line said that a hose of the cooling system had burst during the crossing. Among the passengers was a school class from Ostermund, whose teacher Edda Brandvik said that the children had played cards. The next ferry leaves on Thursday at 9:15.';
const COURT =
  'A court in Norwick sentenced the former mayor Joren Sayer to four years in prison on Friday for taking 250,000 crowns from a builder. Sayer, 58, said that he would appeal. Prosecutor Yara Kallas had asked for seven years.';
const FLOOD =
  'Floods cut off 14 villages in the Tarn valley on Sunday after 180 millimetres of rain fell in two days. Soldiers flew food to 3,200 people. Two bridges were swept away, and the road to Castrel is closed for weeks.';
const VOTE =
  'Voters in Pell rejected the harbour plan by 54 percent to 46 on Sunday. Turnout was 61 percent.';
const OTHERS = [MINE, FERRY, COURT, FLOOD, VOTE];

/** The pair, alone and among others, each time one story or two. */
const areOne = (a: string, b: string): boolean => {
  const answers = [[], OTHERS].map((others) => {
    const more = others.filter((t) => !t.startsWith(a.slice(0, 30)));
    const documents = [a, b, ...more].map((text, i) => ({ id: `d${i}`, text }));
    return cluster(documents, english()).some(
      (s) => s.documents.includes('d0') && s.documents.includes('d1'),
    );
  });
  expect(answers[0]).toBe(answers[1]);
  return answers[0]!;
};

describe('a copy in which little was changed', () => {
  it.each([
    ['a number', MINE, MINE.replace('12', '21')],
    ['the only number of one sentence', `${MINE.split('. ')[0]}.`, `${MINE.split('. ')[0]}.`.replace('12', '21')],
    ['a name', MINE, MINE.replaceAll('Korvel', 'Torvel')],
    ['the owner', MINE, MINE.replace('Halden Minerals', 'Brandvik Pumps')],
    ['a number and a name', FERRY, FERRY.replace('140', '410').replace('Halvard', 'Hallward')],
    ['every number', FERRY, FERRY.replace('140', '410').replace('9:15', '7:45').replace('nine', 'five')],
    ['the sum', COURT, COURT.replace('250,000', '25,000')],
    ['two of three numbers', FLOOD, FLOOD.replace('14', '41').replace('3,200', '2,300')],
    ['two numbers of a short text', VOTE, VOTE.replace('54', '51').replace('46', '49')],
  ])('is of the same story: %s', (_, a, b) => {
    expect(areOne(a, b)).toBe(true);
  });
}); // prettier-ignore

const quake = (place: string, size: string, hour: string, day: string, depth: number) =>
  `Magnitude ${size} earthquake near ${place}. An earthquake of magnitude ${size} struck ${depth} kilometres west of ${place} at ${hour} on ${day}, the geological service said. The tremor was felt in ${place} and the villages around it. There were no immediate reports of injuries or damage. Residents were told to expect aftershocks over the next few days.`;
const weather = (town: string, high: number, low: number, wind: string, speed: number, day: string) =>
  `${town} will see cloudy skies on ${day} with a high of ${high} degrees and a low of ${low}, forecaster Edda Brandvik said. Winds from the ${wind} will reach ${speed} kilometres an hour in the afternoon. Boats were told to stay in the harbour of ${town} until the evening. The outlook for the rest of the week is dry, with night frost in the valleys around ${town}.`;
const earnings = (firm: string, profit: string, last: string, sales: string, chief: string, rise: string) =>
  `${firm} said on Monday that its net profit in the third quarter came to ${profit} million crowns, compared with ${last} million crowns a year earlier. Sales rose to ${sales} million crowns, the company said in a statement. “We are satisfied with the quarter,” chief executive ${chief} said in the statement. Shares of ${firm} were up ${rise} percent in early trading in Tarnholm. The company expects sales for the full year to be at the upper end of its forecast.`;
const match = (away: string, score: string, keeper: string, second: string, minute: number, crowd: string) =>
  `Ostermund beat ${away} ${score} on Saturday, with Joren Sayer scoring in the ${minute}th minute and ${second} adding another after the break. ${away} had the better of the first half but could not find a way past goalkeeper ${keeper}. Sayer put the home side ahead with a header from a corner, and ${second} scored after a mistake in the visitors’ defence. Ostermund are now third in the table after a match that ${crowd} spectators saw, while ${away} drop to eleventh place.`;
const obituary = (first: string, last: string, age: number, job: string, born: string, kin: string) =>
  `${first} ${last}, who worked as ${job} in Velby, died on Sunday at the age of ${age}. Born in ${born}, ${last} came to Velby as a child. ${last} is survived by ${kin}. Friends may call at the chapel on the evening before the service. The family asks for donations to the hospital in place of flowers.`;
const checkIn = (who: string, last: string, age: number, agent: string, what: string) =>
  `Singer ${who} ${last} has checked into a clinic for exhaustion, according to the agent ${agent} on Monday. ${last}, ${age}, cancelled ${what}. The agent asks for privacy.`;
const ferryFire = (port: string, goods: string, dead: string, hurt: string, boats: string) =>
  `${port}一艘装载${goods}的渡轮周二清晨起火，造成${dead}人死亡，${hurt}名船员受伤，海岸警卫队表示。${boats}艘救援船在现场灭火。起火原因仍在调查之中。港口当天下午恢复通航。`;
const crash = (place: string, road: string, hour: string, age: number) =>
  `A ${age}-year-old driver died when a car left the ${road} near ${place} at ${hour} on Friday. Two others were hurt, police said.`;
const lottery = (numbers: string, town: string) =>
  `The winning numbers of Saturday are ${numbers}. The jackpot of 2 million crowns went to ${town}.`;

describe('texts of one template', () => {
  it.each([
    ['quakes', quake('Orlen', '4.2', '3:14', 'Monday', 12), quake('Castrel', '3.9', '11:52', 'Friday', 31)],
    ['quakes at one place', quake('Orlen', '4.2', '3:14', 'Monday', 12), quake('Orlen', '4.7', '6:05', 'Friday', 9)],
    ['weather of one town', weather('Velby', 14, 3, 'west', 45, 'Tuesday'), weather('Velby', 9, 1, 'north', 70, 'Friday')],
    ['earnings', earnings('Quill Glass', '37', '52', '680', 'Matthis Roth', '5.1'), earnings('Brandvik Pumps', '114', '98', '1,250', 'Yara Kallas', '2.4')],
    ['matches of one side', match('Velby', '2-0', 'Piet Amadi', 'Anselm Roth', 18, '8,412'), match('Pell', '3-1', 'Ferdy Lund', 'Matthis Osei', 34, '11,950')],
    ['obituaries of one town', obituary('Marta', 'Quill', 83, 'a baker', 'Pell', 'two daughters'), obituary('Dov', 'Hanner', 91, 'a teacher', 'Castrel', 'three sons')],
    ['check-ins', checkIn('Mara', 'Quill', 29, 'Dov Hanner', 'the rest of a tour'), checkIn('Teo', 'Brandt', 41, 'Silvia Roe', 'a new film')],
    ['fires, in a script without capitals', ferryFire('韦尔比港', '木材', '三', '两', '四'), ferryFire('诺里克河口', '化肥', '五', '七', '六')],
    ['crashes', crash('Velby', 'A12', '3:20', 34), crash('Norwick', 'B7', '11:05', 61)],
    ['winning numbers', lottery('3, 14, 18, 22, 31 and 40', 'Velby'), lottery('5, 11, 19, 25, 36 and 41', 'Norwick')],
  ])('are stories of their own: %s', (_, a, b) => {
    expect(areOne(a, b)).toBe(false);
  });
}); // prettier-ignore

const REWORDED =
  'Passengers spent most of Tuesday on a drifting ferry near Pell. The Halvard lost its engine in the sound, said the harbour office in Velby, and a tug had to bring it in. A burst hose was to blame, according to the line.';
const DIGEST = `${FERRY} ${MINE} ${FLOOD}`;
const [, SECOND, THIRD] = FERRY.split('. ');

describe('an excerpt', () => {
  const story = (excerpt: string, more: readonly ClusterInput[] = []) => {
    const documents = [
      { id: 'ferry', text: FERRY },
      { id: 'reworded', text: REWORDED },
      { id: 'mine', text: MINE },
      { id: 'court', text: COURT },
      { id: 'x', text: excerpt },
      ...more,
    ];
    return cluster(documents, english()).find((s) => s.documents.includes('x'))!.documents;
  };

  it('of one sentence, without a name, is of the story that it was taken from', () => {
    for (const sentence of [SECOND!, THIRD!])
      expect(story(`${sentence}.`)).toEqual(expect.arrayContaining(['ferry', 'x']));
  });

  it('goes with the article and not with a digest that holds the article', () => {
    expect(story(`${THIRD!}.`, [{ id: 'digest', text: DIGEST }])).toContain('ferry');
  });

  it('changes nothing between the others, in whatever order they come', () => {
    const documents = OTHERS.flatMap((text, i) => [
      { id: `a${i}`, text },
      { id: `b${i}`, text: `${text.split('. ')[0]}.` },
    ]);
    const expected = cluster(documents, english());
    expect(expected.map((s) => s.documents)).toEqual(OTHERS.map((_, i) => [`a${i}`, `b${i}`]));
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(cluster(shuffled, english())).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('stays away from whatever it was parted from', () => {
    const documents = [
      { id: 'ferry', text: FERRY },
      { id: 'x', text: `${THIRD!}.` },
    ];
    const apart = { together: [], apart: [['ferry', 'x'] as const] };
    expect(cluster(documents, english(), apart)).toHaveLength(2);
  });

  it('of a story is not a sentence with the same words and other facts', () => {
    const other = FLOOD.split('. ')[0]!.replace('14', '30').replace('Tarn', 'Orlen').replace('Sunday', 'Friday').replace('180', '95');
    expect(areOne(FLOOD, `${other}.`)).toBe(false);
  });
}); // prettier-ignore

const MINE_LATER =
  'Relatives waited at the Korvel mine through the night. The blast on Tuesday killed 12 people, according to the governor of the region, and Halden Minerals has closed the site. Inspectors go down on Thursday.';
const LIBRARY =
  'The county library in Vik has put a robot called Ada into service that brings books from the stacks. It can carry thirty volumes at a time, said librarian Nils Ekdal.';
const MUSSELS =
  'Fishermen off Sandholm expect the worst mussel harvest in twenty years. Warm water and starfish have killed two thirds of the stock, said Edda Thorn of the cooperative.';

describe('a digest', () => {
  const digest = { id: 'digest', text: [MINE, LIBRARY, FLOOD, MUSSELS, VOTE].join('\n\n') };
  const storiesOf = (texts: Readonly<Record<string, string>>) =>
    cluster([...Object.entries(texts).map(([id, text]) => ({ id, text })), digest], english())
      .map((s) => s.documents.join(' '))
      .sort();

  it('does not make one story of the reports that stand in it', () => {
    expect(storiesOf({ library: LIBRARY, mussels: MUSSELS })).toEqual(['digest', 'library', 'mussels']);
    expect(storiesOf({ mine: MINE, flood: FLOOD, vote: VOTE, library: LIBRARY })).toEqual(['digest', 'flood', 'library', 'mine', 'vote']);
  });

  it('leaves each with the other reports of its event', () => {
    expect(storiesOf({ mine: MINE, later: MINE_LATER, library: LIBRARY })).toEqual(['digest', 'later mine', 'library']);
  });

  it('takes no report from its event, though it holds only that one', () => {
    expect(storiesOf({ mine: MINE, later: MINE_LATER })).toContainEqual(expect.stringMatching(/later.*mine|mine.*later/));
  });
}); // prettier-ignore
