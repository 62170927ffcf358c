/** Abbreviations that end in a full stop without ending a sentence. `title`: a name follows; `number`, `month`: a figure follows. */
const words = (sort: 'title' | 'number' | 'month', list: string): [string, 'title' | 'number' | 'month'][] =>
  list.split(' ').map((word) => [word, sort]);

export const ABBREVIATIONS: ReadonlyMap<string, 'title' | 'number' | 'month'> = new Map([
  ...words(
    'title',
    'mr mrs ms dr prof gen lt col sgt cpl maj capt cmdr adm rev fr hon sen rep gov pres sec supt det insp st messrs mx vs v e.g i.e cf al approx',
  ),
  ...words('number', 'no nos p pp vol fig ch art par sect'),
  ...words('month', 'jan feb mar apr jun jul aug sep sept oct nov dec'),
]);
