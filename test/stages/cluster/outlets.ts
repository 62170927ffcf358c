/** Invented short reports that have nothing to do with each other, and what outlets print under them. */
export const REPORTS = [
  'A cargo plane slid off the runway at Velby airport on Monday evening. Nobody was hurt, but flights to the islands were cancelled until the wreck had been towed away.',
  'The brewery Quill and Sons is to close its oldest cellar after two hundred years. Barrels will be stored above ground, where a cooling system keeps them at nine degrees.',
  'Chess champion Edda Brandvik lost to a schoolboy of eleven in the first round of the Pell open. She shook his hand and asked for a photograph.',
  'Prosecutors in Castrel have charged an accountant with forging the invoices of a kindergarten. He is said to have bought two sailing boats with the money.',
  'Heavy snow brought down power lines in the Orlen hills, leaving four thousand households without heating. Engineers with sledges are on their way to the transformers.',
  'A painting found behind a wardrobe turned out to be a lost portrait by Marta Hanner. The auctioneer expects bids of half a million crowns.',
  'Researchers counted more seals on the northern sandbanks than in any summer since measurements began. They credit the ban on motorboats during the breeding season.',
  'Bus drivers will strike on Thursday, demanding shorter shifts at weekends. The transport authority advises commuters to share cars or to cycle.',
  'The orchestra of Norwick has chosen Silvia Roe as conductor. At thirty-one she becomes the youngest musician ever to hold the post.',
  'A recall of baby formula was widened after traces of a cleaning agent were detected in three samples. Parents should return opened tins to the pharmacy.',
  'Striker Joren Sayer tore a ligament in training and misses the rest of the season. His club is looking for a replacement in the second division.',
  'Wheat prices fell for the fifth week as growers reported a bumper harvest. Millers have begun to fill silos that stood empty since spring.',
] as const; // prettier-ignore

/** 46 words. */
export const ABOUT =
  'About the Tarnholm Courier: founded in 1887 by the printer Anselm Roth, the Courier is the daily paper of the Tarn valley. Subscribers read every report in full and support reporting that belongs to nobody but its readers. All rights reserved, Tarn Press Limited, 14 Quay Street, Tarnholm.';
export const COOKIES =
  'We and our 214 partners store information on your device, such as cookies, for tailored advertisements, measurement of audiences and the development of services. Choose Settings to object where Brandvik Logistics invoke a legitimate interest.';
export const LONG = `${ABOUT} The newsroom can be reached at all hours by telephone, and letters to the editor are printed on Saturdays where they bear a full name and an address. Corrections are listed at the foot of page two and remain in the archive for as long as the report that they belong to. The Courier is a member of the Northern Press Council, whose complaints officer answers to readers and not to the papers that pay for the office.`;

/** The closing lines with a date in their midst that is never the same. */
export const dated = (i: number): string =>
  ABOUT.replace('Subscribers', `Updated on ${i + 1} March 20${10 + i}, ${i + 3}.${i + 20}. Subscribers`);

/** Ways in which outlets dress their reports; `i` numbers the report. */
export const DRESSES = {
  'closing lines': (body: string) => `${body}\n\n${ABOUT}`,
  'closing lines of another length': (body: string) => `${body}\n\n${LONG}`,
  'the same without a break': (body: string) => `${body} ${ABOUT}`,
  'opening lines': (body: string) => `${COOKIES}\n\n${body}`,
  'lines with a date in them': (body: string, i: number) => `${body}\n\n${dated(i)}`,
  'opening and closing lines': (body: string) => `${COOKIES}\n\n${body}\n\n${ABOUT}`,
} as const satisfies Record<string, (body: string, i: number) => string>;

/** Five outlets on one event, in their own words but for the paragraph of an agency. */
const AGENCY =
  'The coast guard towed the trawler Havbris into Skarvik harbour at dawn with its crew of nine, all of them suffering from the cold, after an engine fire that had started beneath the galley and burned for six hours in a heavy sea.';
export const ONE_EVENT = [
  `Wives and children waited on the quay in Skarvik when the Havbris came home.\n\n${AGENCY}`,
  `Skipper Odd Fjelde of the Havbris praised his men on Tuesday for staying calm when fire broke out.\n\n${AGENCY}`,
  `Questions are being asked about the extinguishers on board the Havbris, which was inspected in Skarvik only in spring.\n\n${AGENCY}`,
  `A fire at sea has cost the trawler owner Liv Tangen her only ship, the Havbris of Skarvik.\n\n${AGENCY}`,
  `“I thought of my daughter,” said cook Per Lund, who fought the flames on the Havbris with a bucket.\n\n${AGENCY}`,
] as const; // prettier-ignore

const SYLLABLES = 'bdfgklmnprstvz'.split('').flatMap((c) => ['a', 'e', 'i', 'o', 'u'].map((v) => c + v));
/** As many reports as are wanted, each in words of its own. */
export const anyReport = (i: number): string => {
  let state = i * 7919 + 17;
  const next = (): number => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 8;
  const word = (): string => Array.from({ length: 2 + (next() % 3) }, () => SYLLABLES[next() % 70]!).join('');
  return `The ${word()} of ${Array.from({ length: 28 }, word).join(' ')}.`;
};
