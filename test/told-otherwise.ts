/**
 * An invented story in which copies contradict their source: the Post took its report from the Gazette and changed the
 * figures and added diggers, the Sun and the Bugle have it from the Post, the Star tells little of it; the Ledger and the Mercury reported for themselves.
 */
import { english } from '../src/app/language.ts';
import type { Document, Report } from '../src/model/index.ts';
import { traceDocuments } from '../src/stages/index.ts';
import { documentOf } from './invented.ts';

const told = (missing: string, sheds: string, end: string): string =>
  [
    `A landslide buried a row of sheds in the quarry at Ostrel on Friday morning, killing ${missing} goats. The slope gave way shortly after five o'clock and came to rest against the old lime kiln, quarry manager Tilda Brandvik said.`,
    `About ${sheds} households were told to spend the night with relatives in the neighbouring village of Hamm. The road along the river stayed closed while engineers measured the cracks above the kiln.`,
    `The quarry belongs to Norrland Stone, which cuts kerbs and paving there for half the county. ${end}`,
  ].join('\n\n');

const article = (outlet: string, hour: string, text: string): Document =>
  documentOf(outlet.toLowerCase(), text, {
    outlet,
    published: `2031-05-09T${hour}:00Z`,
    publishedFrom: 'meta',
  });

const POST = 'Two diggers from the brewery helped to clear the river road.';
const GAZETTE = 'The county geologist will inspect the slope on Monday, Brandvik added.';

export const gazette = article('Gazette', '07:00', told('six', '140', GAZETTE));
export const post = article('Post', '10:00', told('nine', '410', `${GAZETTE} ${POST}`));
export const sun = article('Sun', '13:00', told('nine', '410', `Nobody answered the telephone. ${POST}`));
export const bugle = article('Bugle', '15:00', told('nine', '410', POST));
export const star = article(
  'Star',
  '16:00',
  'A landslide buried a row of sheds in the quarry at Ostrel on Friday morning. The slope gave way shortly after five o’clock and came to rest against the old lime kiln, quarry manager Tilda Brandvik said. The road along the river stayed closed while engineers measured the cracks above the kiln.',
);
export const ledger = article(
  'Ledger',
  '08:00',
  'I walked up to the quarry before breakfast and found the shepherd Olaf Reuss in tears beside the fence. A landslide killed eleven goats in the quarry at Ostrel on Friday, Reuss told me, and he had known each of them by name.\n\nHis wife was boiling coffee for the firemen. The shepherd has grazed the ledges above the kiln for thirty years and pays Norrland Stone a cheese each Easter for it.',
);

export const mercury = article(
  'Mercury',
  '09:00',
  'Children at the Ostrel school drew pictures of the herd all through the morning, their teacher Anja Lund said. A landslide killed six goats in the quarry at Ostrel on Friday, the mayor told the class.\n\nThe drawings hang in the corridor beside the stove, and the youngest pupil has given every animal a crown.',
);

export const traced = (...documents: readonly Document[]): Report => traceDocuments(documents, english());
