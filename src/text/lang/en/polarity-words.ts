/** English words that turn a sentence round, and pairs that only look like opposites. Closed classes. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Outright negation. Dictionary forms ("n't" is "not"). */
export const NEGATIONS = words(`not no never none nobody nothing neither nor nowhere without cannot`);

/** Words that deny, stop or miss what they govern: they answer a negation on the other side. */
export const DENIALS =
  words(`fail failure lack lacking deny denial refuse refusal decline avoid prevent unable inability
  absence absent stop cease ban forbid prohibit reject rejection miss hardly barely scarcely seldom rarely little few
  except instead exclude exempt impossible impossibility unlikely yet abandon abstain prevent halt free lose loss
  contrary unless zero nil dissuade discourage doubt dispute refute rebut disprove neglect omit forgo waive cancel scrap
  drop end quit void spare block bar withhold shun resist oppose missing devoid empty deprive nonexistent ignorant unaware
  difficult hard`);

/** After these "not" denies nothing: "not only", "whether or not"; and before these "no" denies nothing. */
export const NOT_ONLY = words(`only just merely simply solely least even necessarily`);
export const NO_LESS = words(`doubt less fewer matter longer. question wonder sooner`);

/** Beginnings and ends that deny the stem they are put to. */
export const DENYING_PREFIXES: readonly string[] = [
  'un',
  'in',
  'im',
  'ir',
  'il',
  'dis',
  'non',
  'non-',
  'mis',
  'de',
];

/** Opposites of view, not of fact: one event may be told by either. */
export const CONVERSE: readonly ReadonlySet<string>[] = [
  'come go', 'bring take', 'give take', 'give receive', 'here there', 'this that', 'these those', 'now then', 'man woman', 'old new', 'right left', 'day night', 'morning evening', 'ask answer', 'home away', 'foreign domestic', 'husband wife', 'public private', 'human machine',
  'lend borrow', 'teach learn', 'husband wife', 'parent child', 'former current', 'hard soft', 'get leave', 'get give', 'make break', 'be have', 'man boy', 'land water', 'civil military', 'arrive leave', 'good well',
].map((pair) => new Set(pair.split(' '))); // prettier-ignore

/** Prepositions and adverbs that point opposite ways; dictionaries hold no opposites for them. */
export const CONTRARY: readonly (readonly [string, string])[] = [
  ['over', 'under'], ['above', 'below'], ['before', 'after'], ['with', 'without'], ['more', 'less'], ['more', 'fewer'], ['for', 'against'], ['up', 'down'], ['inside', 'outside'],
]; // prettier-ignore
