/**
 * Fields of opposites: what stands left of the stroke contradicts what stands right of it in news prose. Dictionaries
 * tie opposites word by word and leave out most verbs; here whole fields face each other, as in a thesaurus (Roget).
 * Dictionary forms, written from general knowledge of English.
 */
const FIELDS = `
start begin launch open commence initiate inaugurate introduce unveil establish found / end stop finish close conclude cease halt terminate abolish suspend discontinue wrap
create build construct erect produce make develop form / destroy demolish wreck ruin dismantle raze tear annihilate
construction building creation / demolition destruction dismantling
repair fix restore rebuild mend renovate / damage break destroy wreck ruin
give grant award provide offer supply issue deliver distribute pay hand send donate release / withhold deny deprive refuse revoke seize confiscate retain keep cancel
accept approve admit welcome adopt back endorse confirm ratify embrace / reject refuse deny expel dismiss veto decline oppose rebuff turn
invite hire appoint recruit employ elect choose select / expel exclude dismiss fire sack oust ban evict eject reject
allow permit let authorise authorize legalise legalize enable / ban forbid prohibit bar block prevent outlaw cancel stop
reveal disclose show explain announce expose publish clarify admit uncover / hide conceal obscure cover withhold suppress deny mask
rise grow increase climb gain jump soar surge expand ascend swell double multiply escalate raise boost / fall drop decrease decline shrink plunge sink tumble slump dwindle descend contract halve reduce lower cut diminish
growth rise increase gain expansion boom upturn surge / decline fall drop decrease loss reduction contraction slump downturn recession shrinkage
strengthen reinforce tighten intensify worsen heighten aggravate magnify / weaken ease loosen relax soften lessen alleviate relieve
improve recover heal progress advance better / worsen deteriorate decline regress degrade
help assist support aid protect defend save rescue shield back / harm hurt attack abuse endanger abandon sabotage undermine hinder obstruct
love like admire praise appreciate celebrate applaud hail respect enjoy thank / hate dislike despise criticise criticize condemn denounce scorn detest insult blame deplore
accuse condemn convict punish / pardon forgive acquit absolve exonerate excuse clear praise
happy glad pleased delighted joyful satisfied proud thrilled excited content / sad unhappy angry angered upset disappointed annoyed furious ashamed dissatisfied displeased frustrated
happiness joy delight pleasure optimism / sadness sorrow grief misery depression despair anger
friend ally partner supporter backer fan proponent advocate / enemy foe opponent rival adversary critic
ally support / opponent
calm peaceful quiet gentle mild / violent fierce stormy turbulent aggressive hostile
peace truce ceasefire / war conflict fighting hostilities
war attack / peace
believe trust predict expect claim assert affirm accept know / doubt deny disbelieve distrust question dispute reject
sure certain convinced confident definite / doubtful unsure uncertain skeptical sceptical unconvinced unconfirmed disputed
agree unite cooperate concur / disagree argue quarrel dispute differ clash
obey comply follow respect observe honour honor / defy disobey violate breach break flout ignore
win succeed triumph prevail beat / lose fail
victory win success triumph / defeat loss failure
profit gain surplus / loss deficit
buy purchase acquire obtain / sell offload divest
save spare economise / spend waste squander
earn receive collect / lose owe forfeit
arrest detain jail imprison capture hold / release free liberate discharge
steal rob take / return restore give
find discover locate / lose miss
arrive come enter land return / leave depart exit flee go escape
join enter merge connect combine unite link attach / leave quit separate divide split disconnect detach sever
remember recall / forget
live survive / die perish
alive living / dead deceased
born / dead
birth / death
healthy well fit / sick ill unwell injured
injured wounded hurt affected damaged hit / unharmed unhurt uninjured unscathed safe intact unaffected
big large great huge enormous massive giant vast significant considerable / small little tiny minor slight minuscule negligible modest insignificant
many numerous countless / few
major main key central leading chief principal / minor secondary marginal peripheral
important vital crucial essential critical significant / unimportant trivial insignificant irrelevant negligible
high tall / low short
long lengthy / short brief
wide broad / narrow
deep / shallow
heavy / light
thick / thin
fast quick rapid swift sudden suddenly quickly rapidly swiftly / slow slowly gradual gradually
immediate immediately instantly promptly soon / eventually gradually finally later belatedly
early / late
new modern recent latest fresh / old ancient obsolete outdated
young / old elderly
former previous past / current present future
first initial opening / last final closing
temporary brief interim provisional / permanent lasting lifelong
fixed rigid stable constant steady / flexible variable changing unstable volatile
often always frequently usually regularly / never rarely seldom occasionally
near close nearby adjacent neighbouring neighboring / far distant remote
north northern / south southern
east eastern / west western
local regional domestic national / global worldwide international foreign
public open official / secret hidden private unofficial
common typical usual normal ordinary standard / rare unusual atypical strange abnormal extraordinary exceptional odd unique
famous renowned well-known prominent / unknown obscure unfamiliar
powerful strong mighty / weak powerless feeble
strong solid robust / weak fragile flimsy
rich wealthy affluent / poor needy
expensive costly / cheap inexpensive
easy simple / difficult hard complicated complex
good fine excellent great best superb / bad poor terrible awful worst horrible
better / worse
well / poorly badly
safe secure / dangerous unsafe risky
clean pure / dirty polluted contaminated
full / empty vacant
sufficient enough ample abundant / insufficient scarce lacking limited inadequate
complete full whole total / partial incomplete
sunny dry / rainy cloudy overcast wet
hot warm / cold cool chilly
bright light / dark dim
legal lawful legitimate / illegal unlawful illegitimate
guilty / innocent
honest truthful sincere / dishonest lying deceitful
true real genuine authentic correct right accurate / false fake bogus wrong incorrect inaccurate
careful cautious / careless reckless
strict harsh severe tough / lenient mild lax soft
demanding / lenient
brave bold courageous / cowardly timid
kind generous friendly / cruel mean hostile unfriendly
polite / rude
interested keen eager enthusiastic / indifferent uninterested reluctant bored
willing ready / unwilling reluctant
optimistic hopeful / pessimistic hopeless
success / failure
expert professional veteran specialist master / novice amateur rookie beginner layman
experienced skilled / inexperienced unskilled
winner champion / loser
attacker / defender
buyer customer / seller vendor
teacher / pupil student
employer / employee
majority / minority
maximum most / minimum least
top peak summit height / bottom foot base
front / back rear
inside indoor internal / outside outdoor external
inclusion integration / exclusion isolation segregation
freedom liberty / captivity slavery
entrance / exit
cause / consequence result effect
advantage benefit / disadvantage drawback
guest / host
export / import
attack offence / defence defense
hero / villain
employment / unemployment
shortage / surplus
praise / criticism
love / hatred
beginning start / end finish
exceed / undercut
accelerate hasten / delay slow decelerate postpone
delay postpone / advance hasten
fasten lock / unlock unfasten
appear emerge / disappear vanish
include contain / exclude omit
attract / repel deter
encourage urge inspire / discourage deter dissuade
lend / borrow
ask / answer
attend / skip miss boycott
vote / abstain
`;

/** For each word the sides of fields that it stands on: field number, doubled, plus one for the right side. */
export const OPPOSITE_FIELDS: ReadonlyMap<string, readonly number[]> = (() => {
  const sides = new Map<string, number[]>();
  const fields = FIELDS.trim().split('\n');
  fields.forEach((field, n) =>
    field.split('/').forEach((side, right) => {
      for (const word of side.trim().split(/\s+/))
        sides.set(word, [...(sides.get(word) ?? []), 2 * n + right]);
    }),
  );
  return sides;
})();
