/**
 * Fields of opposites: what stands left of the stroke contradicts what stands right of it in news prose. Dictionaries
 * tie opposites word by word and leave out most verbs; here whole fields face each other, as in a thesaurus (Roget).
 * Dictionary forms, written from general knowledge of English.
 */
const FIELDS = `
# deeds and states, at large
start begin launch open commence initiate inaugurate introduce establish found / end stop finish close conclude cease halt terminate abolish suspend discontinue
create build construct erect produce make develop form / destroy demolish wreck ruin dismantle raze tear annihilate
construction building creation / demolition destruction dismantling
repair fix restore rebuild mend renovate / damage break destroy wreck ruin
give grant award provide offer supply issue deliver distribute donate / withhold deny deprive refuse revoke seize confiscate retain
accept approve admit welcome adopt back endorse ratify embrace / reject refuse deny dismiss veto decline oppose rebuff
invite hire appoint recruit employ elect choose select / expel exclude dismiss fire sack oust ban evict eject reject
allow permit let authorise authorize legalise legalize enable / ban forbid prohibit bar block prevent outlaw cancel stop
reveal disclose show explain announce expose publish clarify admit uncover / hide conceal obscure cover withhold suppress deny mask
rise grow increase climb gain jump soar surge expand ascend swell double multiply escalate raise boost / fall drop decrease decline shrink plunge sink tumble slump dwindle descend contract halve reduce lower cut diminish
growth rise increase gain expansion boom upturn surge / decline fall drop decrease loss reduction contraction slump downturn recession shrinkage
strengthen reinforce tighten intensify worsen heighten aggravate magnify / weaken ease loosen relax soften lessen alleviate relieve
improve recover heal progress advance better / worsen deteriorate decline regress degrade
support favour favor back endorse advocate / oppose resist
kill murder slay dead killed / injure wound hurt injured wounded
help assist support aid protect defend save rescue shield back / harm hurt attack abuse endanger abandon sabotage undermine hinder obstruct
love like admire welcome praise appreciate celebrate applaud hail respect enjoy thank / hate dislike despise criticise criticize condemn denounce scorn detest insult blame deplore
accuse condemn convict punish / pardon forgive acquit absolve exonerate excuse clear praise
happy glad pleased delighted joyful satisfied proud thrilled excited content / sad unhappy angry angered upset disappointed annoyed furious ashamed dissatisfied displeased frustrated
happiness joy delight pleasure optimism / sadness sorrow grief misery depression despair anger
friend ally partner supporter backer fan proponent advocate / enemy foe opponent rival adversary critic
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
steal / return restore
find discover locate / lose miss
arrive enter return / leave depart exit flee escape
join enter merge connect combine unite link attach / leave quit separate divide split disconnect detach sever
remember recall / forget
live survive / die perish kill
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
brave bold courageous / cowardly timid
kind generous friendly / cruel mean hostile unfriendly
polite / rude
interested keen eager enthusiastic / indifferent uninterested reluctant bored
willing ready / unwilling reluctant
optimistic hopeful / pessimistic hopeless
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
inclusion integration / exclusion segregation
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

# how many, how much, how far
rising growing increasing mounting climbing soaring expanding / falling declining decreasing shrinking dwindling dropping plunging
higher / lower
bigger larger greater / smaller lesser
longer / shorter
older elder / younger newer
stronger / weaker
faster quicker / slower
richer / poorer
wider broader / narrower
earlier sooner / later
closer nearer / farther further
best / worst
highest / lowest
largest biggest greatest / smallest tiniest
longest / shortest
strongest / weakest
fastest / slowest
oldest eldest / youngest newest
double triple quadruple / halve
lengthen extend prolong stretch / shorten curtail abbreviate
widen broaden / narrow
add insert attach append / remove subtract deduct delete erase detach
fill / empty drain
inflate / deflate
overestimate overstate exaggerate / underestimate understate downplay
maximise maximize / minimise minimize
multiple several numerous various / single sole one
abundance plenty glut wealth / scarcity shortage lack dearth
upward upwards / downward downwards
upgrade / downgrade
upside / downside
uphill / downhill
multiply / divide
length height / depth
peak high / trough low

# beginning, going on, ending
open reopen unlock unseal / close shut seal lock
continue proceed resume persist keep maintain / stop cease pause halt suspend interrupt discontinue quit
preserve conserve keep retain maintain protect / destroy discard scrap abandon abolish
enact adopt introduce impose / repeal revoke annul abolish scrap rescind lift
opening launch outset / closing closure conclusion finish
inaugural / final farewell
activate / deactivate
arrival / departure
entry admission / exit exclusion expulsion
advance proceed / retreat withdraw
deploy dispatch send / withdraw recall
occupy / vacate evacuate
gather assemble convene / disperse scatter dissolve disband
load / unload
pack / unpack
board / disembark
ascent / descent
ascending / descending
embark / disembark
precede / follow succeed
lead / follow trail lag
advance lead / lag trail
dawn sunrise daybreak / dusk sunset nightfall
summer / winter
spring / autumn
daytime / nighttime
previous earlier preceding prior / next subsequent following later
past / future
beforehand / afterwards
punctual / late
premature / overdue belated
continuous constant uninterrupted / intermittent occasional sporadic
young / adult

# consent and power
acceptance approval / rejection refusal disapproval
permission authorisation authorization consent / ban prohibition refusal
pass approve / reject defeat veto block
regulate restrict / deregulate liberalise liberalize
centralise centralize / decentralise decentralize
nationalise nationalize / privatise privatize
legalise legalize decriminalise / criminalise outlaw ban
mandatory compulsory obligatory required / voluntary optional
voluntarily willingly / involuntarily unwillingly reluctantly forcibly
promote / demote
promotion / demotion
appointment hiring / dismissal firing removal
dominate rule govern / obey serve submit
rule govern / opposition
democracy / dictatorship autocracy tyranny
democratic / autocratic authoritarian totalitarian undemocratic
conservative / liberal progressive
left-wing leftist / right-wing rightist
capitalism / communism socialism
capitalist / communist socialist
radical extreme / moderate
hawk / dove
unanimous united / divided split
unity solidarity harmony / division discord disunity
agreement consensus accord / disagreement dispute discord
cooperation collaboration partnership / confrontation conflict rivalry
cooperate collaborate / compete obstruct
compromise / intransigence
loyal faithful / disloyal unfaithful treacherous
loyalty allegiance / betrayal treason disloyalty
loyalist / rebel
independence autonomy / dependence
independent autonomous / dependent reliant subordinate
superior / inferior subordinate
senior / junior
master / servant slave
elite / masses

# war and peace, law and order
attack assault storm raid bomb / defend protect guard shield
offensive / defensive
conquer capture seize / surrender lose cede liberate
invade occupy / liberate withdraw
arm / disarm
armed / unarmed
mobilise mobilize / demobilise demobilize
rearmament / disarmament
escalation / de-escalation easing
reconcile / quarrel feud
truce / offensive
friendly / hostile unfriendly
friendship / enmity hostility
order / chaos disorder anarchy
stability calm / instability turmoil unrest turbulence
security safety / danger insecurity peril
crime / law
convict / acquit exonerate
conviction / acquittal
imprisonment detention captivity arrest / release liberation
prosecution / defence defense
plaintiff accuser / defendant
perpetrator culprit attacker / victim
guilt / innocence
reward / punish penalise penalize
reward prize / punishment penalty fine
mercy leniency clemency / cruelty severity
legality / illegality
justice fairness / injustice unfairness
fair just impartial / unfair unjust biased

# money and trade
invest / divest
investment / divestment
lend / repay
deposit / withdraw
credit / debit debt
creditor lender / debtor borrower
income revenue earnings / expenditure spending expense cost
asset / liability
produce manufacture / consume
producer manufacturer maker / consumer
supplier / customer
supply / demand
wholesale / retail
landlord / tenant
boom upswing upturn / bust slump downturn recession
inflation / deflation
appreciate / depreciate
solvent / bankrupt insolvent
profitable lucrative / unprofitable
prosperity wealth affluence / poverty hardship misery
luxury / poverty
prosper thrive flourish / struggle suffer languish
discount / surcharge
bull / bear
bullish / bearish
gross / net
subsidise subsidize / tax

# saying and thinking
confirm affirm / deny refute contradict
confirmation / denial
prove / disprove refute
truth / lie falsehood
fact / fiction myth rumour rumor
reality / illusion fantasy
honesty sincerity / dishonesty deceit hypocrisy
question / answer
query / reply
problem / solution
highlight emphasise emphasize stress underline / downplay ignore understate
notice heed / overlook ignore disregard
attention care / neglect inattention
clarify explain / confuse obscure complicate
clear plain obvious evident / unclear obscure vague ambiguous
precise exact specific / vague approximate general imprecise
directly / indirectly
direct / indirect
explicit / implicit
hope / despair fear
optimism confidence / pessimism despair doubt
trust confidence faith / distrust mistrust doubt suspicion
trust / suspect
certainty / uncertainty doubt
certainly definitely surely undoubtedly / possibly perhaps doubtfully
probable likely / improbable unlikely
probably / improbably
deliberate intentional intended planned / accidental unintentional unintended
deliberately intentionally purposely / accidentally unintentionally inadvertently
knowingly / unknowingly unwittingly
wise sensible prudent smart clever intelligent / foolish stupid silly unwise reckless
wisdom / folly stupidity
knowledge / ignorance
educated literate / uneducated illiterate ignorant
sane rational reasonable / insane irrational crazy unreasonable
serious / joking frivolous humorous
loud noisy / quiet silent
loudly / quietly softly
shout yell scream / whisper
noise / silence
speak talk / listen
write / read
laugh / cry weep
smile grin / frown scowl
encode encrypt / decode decrypt

# feeling and behaving
respect admiration esteem / contempt disrespect scorn
honour honor / disgrace shame
pride / shame humility
proud / ashamed humble
arrogant / humble modest
courage bravery / cowardice fear
fearless / fearful
kindness compassion / cruelty
generous / stingy greedy mean
generosity / greed
calm composed relaxed / nervous anxious tense agitated worried
calm soothe reassure comfort / alarm frighten worry provoke agitate inflame
relaxation / tension stress
patient / impatient
patience / impatience
excitement enthusiasm / boredom apathy indifference
exciting interesting fascinating thrilling / boring dull tedious
delight please satisfy / annoy displease disappoint anger upset
satisfaction contentment / dissatisfaction disappointment frustration
gratitude / ingratitude
grateful thankful / ungrateful
popular / unpopular
beloved / hated
welcome / unwelcome
motivate inspire / demoralise demoralize discourage
charming attractive appealing / repulsive unattractive
beautiful lovely pretty handsome / ugly hideous
beauty / ugliness
elegant / clumsy awkward
active energetic busy / passive inactive idle lazy
work / rest play
diligent hardworking / lazy
strictly / loosely leniently
strictness / leniency
serious grave / slight trivial minor
severe intense acute / mild slight moderate
severely heavily / slightly mildly lightly
sharply steeply dramatically / slightly gradually modestly marginally
greatly considerably significantly substantially / slightly marginally barely
completely entirely fully totally wholly / partly partially
easily / barely hardly

# bodies and things
health fitness / illness sickness disease
cure heal / infect sicken
recovery / relapse deterioration
survivor / victim fatality casualty
alive living / killed
wake awake / sleep asleep
conscious / unconscious
sober / drunk
pain suffering / pleasure relief comfort
comfortable / uncomfortable
hungry / full sated
thirst / hunger
fat obese overweight / thin slim lean underweight
wet damp moist / dry arid
rain flood / drought
flood / drain
heat warmth / cold chill
heat warm / cool chill
freeze / thaw melt boil
freezing / boiling
frozen / thawed
light brightness / darkness
white / black
day / darkness
sharp / blunt dull
smooth even / rough uneven bumpy
tight / loose
tighten / loosen
tightening / loosening easing
straight / crooked curved bent
vertical / horizontal
upper / lower
inner / outer
interior / exterior
inland / coastal offshore
onshore / offshore
above overhead / beneath underneath below
upstairs / downstairs
upstream / downstream
forward forwards ahead / backward backwards behind
uptown / downtown
urban / rural
city town / countryside village
land / sea
mountain hill / valley plain
surface / bottom
horizontal / upright
sweet / bitter sour
fresh / stale rotten
raw / cooked
natural / artificial synthetic
original / copy imitation fake
wild / tame
simple / elaborate sophisticated
simplify / complicate
solid / liquid
float / sink
push / pull
throw / catch
sit lie / stand
stand rise / sit
plant sow / harvest reap uproot
ignite kindle light / extinguish quench douse
spark trigger provoke ignite / quell suppress avert prevent
cause trigger / prevent avert
spread / contain
block obstruct / clear unblock
visible / invisible hidden
visibility / invisibility
presence / absence
present / absent
available / unavailable
collective joint / individual
together jointly / separately apart alone
married / single divorced unmarried
marry / divorce
marriage wedding / divorce separation
unite reunite / divide separate split part
native local / foreigner immigrant alien
immigrant / emigrant
immigration / emigration
immigrate / emigrate
insider / outsider
participant / bystander spectator
participate / abstain
attendance / absence
present attend / absent
leader / follower
predecessor / successor
ancestor / descendant
parent / offspring
adult / child minor infant
elderly / youth
veteran / rookie newcomer
optimist / pessimist
believer / atheist sceptic skeptic
giant / dwarf
strength power / weakness
strong / frail
success achievement / failure
lucky fortunate / unlucky unfortunate
luckily fortunately / unfortunately unluckily
luck fortune / misfortune
positive / negative
positively / negatively
favourable favorable / unfavourable unfavorable adverse
benefit / damage harm
beneficial useful helpful / harmful useless damaging detrimental
useful / useless
effective efficient / ineffective inefficient
effectively efficiently / ineffectively inefficiently
constructive / destructive
creative / destructive
perfect flawless / flawed imperfect defective
accuracy / inaccuracy
reliable dependable / unreliable
valid / invalid void
qualified / unqualified
suitable appropriate / unsuitable inappropriate
necessary needed / unnecessary needless
possible feasible / impossible unfeasible
similar alike identical / different dissimilar
same equal / different unequal
equality / inequality
similarity resemblance / difference contrast
vary change differ / remain stay
change alter / preserve keep maintain
dynamic / static
modern innovative progressive / traditional old-fashioned conservative
conventional / unconventional unorthodox
theory theoretical / practice practical
abstract / concrete
offline / online
manual / automatic
civilian / military soldier
secular / religious
sacred holy / profane
heaven paradise / hell
virtue / vice
good goodness / evil
moral ethical / immoral unethical
saint / sinner
`;

/** For each word the sides of fields that it stands on: field number, doubled, plus one for the right side. */
export const OPPOSITE_FIELDS: ReadonlyMap<string, readonly number[]> = (() => {
  const sides = new Map<string, number[]>();
  const fields = FIELDS.split('\n').filter((line) => line.includes(' / '));
  fields.forEach((field, n) =>
    field.split('/').forEach((side, right) => {
      for (const word of side.trim().split(/\s+/))
        sides.set(word, [...(sides.get(word) ?? []), 2 * n + right]);
    }),
  );
  return sides;
})();
