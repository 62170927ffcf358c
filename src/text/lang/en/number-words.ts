/** English words for numbers, scales, currencies, units and hedges. Closed classes; no text was consulted for them. */

const counted = (words: string, from: number, step = 1): [string, number][] =>
  words.split(' ').map((w, i) => [w, from + i * step]);

/** Words that stand for a number below a hundred. */
export const NUMERALS: ReadonlyMap<string, number> = new Map([
  ...counted('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 0),
  ...counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['fourty', 40], ['nil', 0],
]); // prettier-ignore

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...counted('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', 1),
  ['thirtieth', 30], ['fortieth', 40], ['fiftieth', 50], ['sixtieth', 60], ['seventieth', 70], ['eightieth', 80], ['ninetieth', 90], ['hundredth', 100], ['thousandth', 1000],
]); // prettier-ignore

/** Words and letters that multiply the number before them. Single letters need money or a counted noun. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12],
  ['mln', 1e6], ['mn', 1e6], ['bn', 1e9], ['bln', 1e9], ['tn', 1e12], ['crore', 1e7], ['crores', 1e7], ['lakh', 1e5], ['lakhs', 1e5],
  ['dozen', 12], ['millions', 1e6], ['billions', 1e9],
]); // prettier-ignore
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([['k', 1e3], ['m', 1e6], ['b', 1e9]]); // prettier-ignore

/** Plural scales without a number before them: "dozens", "hundreds of thousands". */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['tens', 10], ['dozens', 12], ['scores', 20], ['hundreds', 1e2], ['thousands', 1e3], ['millions', 1e6], ['billions', 1e9], ['trillions', 1e12],
]); // prettier-ignore

/** How much of a whole is spoken of. */
export type Extent = 'all' | 'most' | 'some' | 'few';

export const QUANTIFIERS: ReadonlyMap<string, Extent> = new Map([
  ['all', 'all'], ['every', 'all'], ['most', 'most'], ['some', 'some'], ['few', 'few'],
]); // prettier-ignore
/** All people, in one word. */
export const EVERYBODY: ReadonlySet<string> = new Set(['everyone', 'everybody']);
/** Before a word for all these make it most; before "any" those make it few. */
export const ALMOST: ReadonlySet<string> = new Set(['almost', 'nearly', 'virtually', 'practically']);
export const SCARCELY: ReadonlySet<string> = new Set(['hardly', 'scarcely', 'barely']);

/** Parts of a whole, as a share of 1. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2], ['halves', 1 / 2], ['third', 1 / 3], ['thirds', 1 / 3], ['quarter', 1 / 4], ['quarters', 1 / 4], ['fourth', 1 / 4], ['fifth', 1 / 5], ['fifths', 1 / 5],
  ['sixth', 1 / 6], ['sixths', 1 / 6], ['seventh', 1 / 7], ['eighth', 1 / 8], ['eighths', 1 / 8], ['tenth', 1 / 10], ['tenths', 1 / 10],
]); // prettier-ignore

/** Signs and words for money → code. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['us$', 'USD'], ['usd', 'USD'], ['dollar', 'USD'], ['buck', 'USD'], ['€', 'EUR'], ['eur', 'EUR'], ['euro', 'EUR'],
  ['£', 'GBP'], ['gbp', 'GBP'], ['pound', 'GBP'], ['quid', 'GBP'], ['¥', 'JPY'], ['yen', 'JPY'], ['yuan', 'CNY'], ['rmb', 'CNY'], ['renminbi', 'CNY'],
  ['rupee', 'INR'], ['rs', 'INR'], ['₹', 'INR'], ['rouble', 'RUB'], ['ruble', 'RUB'], ['₽', 'RUB'], ['hryvnia', 'UAH'], ['zloty', 'PLN'], ['crown', 'CZK'], ['koruna', 'CZK'],
  ['franc', 'CHF'], ['chf', 'CHF'], ['won', 'KRW'], ['₩', 'KRW'], ['lira', 'TRY'], ['forint', 'HUF'], ['peso', 'MXN'], ['c$', 'CAD'], ['a$', 'AUD'], ['hk$', 'HKD'], ['shekel', 'ILS'], ['real', 'BRL'], ['rand', 'ZAR'],
]); // prettier-ignore
/** Money words that are common words too: only right after a number. */
export const CENTS: ReadonlySet<string> = new Set(['cent', 'penny', 'pence']);

/** Units of measure → symbol. */
export const MEASURES: ReadonlyMap<string, string> = new Map([
  ['kilometer', 'km'], ['kilometre', 'km'], ['km', 'km'], ['mile', 'mi'], ['meter', 'm'], ['metre', 'm'], ['m', 'm'], ['centimeter', 'cm'], ['centimetre', 'cm'], ['cm', 'cm'],
  ['millimeter', 'mm'], ['millimetre', 'mm'], ['mm', 'mm'], ['foot', 'ft'], ['feet', 'ft'], ['ft', 'ft'], ['inch', 'in'], ['yard', 'yd'], ['kilogram', 'kg'], ['kilo', 'kg'], ['kg', 'kg'], ['gram', 'g'], ['gramme', 'g'], ['g', 'g'],
  ['ton', 't'], ['tonne', 't'], ['pound-weight', 'lb'], ['lb', 'lb'], ['ounce', 'oz'], ['liter', 'l'], ['litre', 'l'], ['gallon', 'gal'], ['barrel', 'bbl'], ['hectare', 'ha'], ['acre', 'ac'],
  ['degree', '°'], ['celsius', '°'], ['°', '°'], ['°c', '°'], ['°f', '°F'], ['kph', 'km/h'], ['mph', 'mph'], ['knot', 'kn'], ['watt', 'W'], ['kilowatt', 'kW'], ['megawatt', 'MW'], ['gigawatt', 'GW'], ['kw', 'kW'], ['mw', 'MW'], ['gw', 'GW'],
  ['megabyte', 'MB'], ['gigabyte', 'GB'], ['terabyte', 'TB'], ['mb', 'MB'], ['gb', 'GB'], ['tb', 'TB'], ['calorie', 'cal'], ['volt', 'V'], ['bit', 'bit'],
]); // prettier-ignore

export const DURATIONS: ReadonlySet<string> = new Set(
  'second minute hour day night week fortnight weekend month year decade century yr hr min sec'.split(' '),
);

/** Hedges before a number, longest first where one begins another. */
export const QUALIFIERS: readonly (readonly [string, 'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most' | 'exactly'])[] = [
  ['no more than', 'at-most'], ['not more than', 'at-most'], ['no less than', 'at-least'], ['no fewer than', 'at-least'], ['not less than', 'at-least'],
  ['more than', 'more-than'], ['in excess of', 'more-than'], ['greater than', 'more-than'], ['over', 'more-than'], ['above', 'more-than'], ['upwards of', 'more-than'], ['exceeding', 'more-than'], ['beyond', 'more-than'],
  ['less than', 'less-than'], ['fewer than', 'less-than'], ['under', 'less-than'], ['below', 'less-than'], ['at least', 'at-least'], ['a minimum of', 'at-least'],
  ['at most', 'at-most'], ['up to', 'at-most'], ['as many as', 'at-most'], ['as much as', 'at-most'], ['a maximum of', 'at-most'],
  ['almost', 'about'], ['nearly', 'about'], ['about', 'about'], ['around', 'about'], ['roughly', 'about'], ['approximately', 'about'], ['approx.', 'about'], ['some', 'about'], ['close to', 'about'], ['just over', 'more-than'], ['just under', 'less-than'], ['well over', 'more-than'],
  ['an estimated', 'about'], ['estimated', 'about'], ['circa', 'about'], ['about another', 'about'], ['near', 'about'], ['exactly', 'exactly'], ['precisely', 'exactly'],
]; // prettier-ignore
