/** One invented event in as many wordings as a test wants, and as many other events as it wants. */
const FERRY = [
  ['The ferry Havbris ran aground off Skarvik early on Tuesday with 214 people aboard.', 'Early on Tuesday the Havbris, a ferry carrying 214 people, struck rocks near Skarvik.', 'A ferry with 214 passengers and crew, the Havbris, grounded on Tuesday morning outside Skarvik.'],
  ['Captain Liv Tangen said the ship had lost steering in thick fog.', 'Thick fog and a failed rudder were to blame, according to the captain, Liv Tangen.', 'Its steering failed in the fog, Captain Liv Tangen told the coast guard.'],
  ['All passengers were taken off by lifeboats within three hours.', 'Within three hours lifeboats had brought everybody ashore.', 'It took the lifeboats three hours to get all of them to land.'],
  ['Six people were treated at Nordfall hospital for minor injuries.', 'Nordfall hospital admitted six with slight injuries.', 'Slightly hurt, six of them were seen by doctors at Nordfall hospital.'],
  ['The operator, Kystlinjen, has cancelled its crossings until Friday.', 'Kystlinjen, which runs the line, will not sail again before Friday.', 'Until Friday there will be no crossings, the operator Kystlinjen announced.'],
  ['Investigators will look at the repairs made to the rudder in March.', 'Repairs done to the rudder in March are now under examination.', 'What was repaired on the rudder in March is a matter for the investigators.'],
  ['The mayor, Odd Fjelde, thanked the fishermen who had come to help.', 'Fishermen had come to help, for which Mayor Odd Fjelde thanked them.', 'Mayor Odd Fjelde praised local fishermen for their help.'],
] as const; // prettier-ignore

/** The report number `i`: any two below 3^7 differ in a sentence at least. */
export const ferryReport = (i: number): string =>
  FERRY.map((wordings, k) => wordings[Math.floor(i / 3 ** k) % 3]!).join(' ');

/** A word that nobody uses, one for each number. */
const madeUp = (seed: number): string => {
  let word = '';
  for (let rest = seed + 40; rest > 0; rest = Math.floor(rest / 65))
    word += `${'bdfgklmnprstv'[rest % 13]!}${'aeiou'[Math.floor(rest / 13) % 5]!}`;
  return word;
};

const named = (seed: number): string => {
  const word = madeUp(seed);
  return word[0]!.toUpperCase() + word.slice(1);
};

/** A sentence about nothing else in the test. */
export const ownSentence = (i: number): string =>
  `A reader from ${named(9000 + i)}, who knows ${madeUp(70_000 + i)} well, wrote that ${named(50_000 + i)} had ${i + 3} such nights.`;

/** An event of its own. */
export const otherReport = (i: number): string =>
  [
    `The ${madeUp(100_000 + i)} of ${named(200_000 + i)} was opened by ${named(300_000 + i)} ${named(400_000 + i)}.`,
    `It had cost ${1000 + 7 * i} crowns, ${named(500_000 + i)} ${madeUp(600_000 + i)} said in ${named(200_000 + i)}.`,
    `Neighbours of the ${madeUp(700_000 + i)} want ${named(800_000 + i)} to pay for the ${madeUp(900_000 + i)}.`,
  ].join(' ');
