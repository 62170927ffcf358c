/** Short names of peoples and places that share no letters with their long forms. Closed class, written from general knowledge. */

/** Short form or nickname → the long form in one word each; both sides mean the same place or its people. */
export const NEAR_NAMES: ReadonlyMap<string, string> = new Map([
  ['us', 'america'], ['u.s.', 'america'], ['usa', 'america'], ['u.s.a.', 'america'], ['american', 'america'], ['americans', 'america'], ["america's", 'america'], ['united states', 'america'],
  ['uk', 'britain'], ['u.k.', 'britain'], ['british', 'britain'], ['britons', 'britain'], ['united kingdom', 'britain'], ['great britain', 'britain'], ['brit', 'britain'], ['brits', 'britain'],
  ['eu', 'europeanunion'], ['e.u.', 'europeanunion'], ['un', 'unitednations'], ['u.n.', 'unitednations'],
  ['dutch', 'netherlands'], ['holland', 'netherlands'], ['swiss', 'switzerland'], ['greek', 'greece'], ['greeks', 'greece'], ['welsh', 'wales'], ['scots', 'scotland'], ['scottish', 'scotland'],
  ['uae', 'emirates'], ['prc', 'china'], ['rok', 'korea'], ['dprk', 'korea'], ['czech', 'czechia'], ['danish', 'denmark'], ['danes', 'denmark'], ['turkish', 'turkey'], ['turks', 'turkey'], ['french', 'france'], ['spanish', 'spain'], ['poles', 'poland'], ['polish', 'poland'],
]); // prettier-ignore
