/** English pronouns, nouns that tell a person's sex, and titles. Closed classes. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const SHE_WORDS = words('she her hers herself');
export const HE_WORDS = words('he him his himself');

/** Nouns that say of whom is spoken. */
export const WOMAN_WORDS =
  words(`woman women female girl mother mum mom wife daughter sister aunt niece grandmother queen princess actress
  businesswoman spokeswoman chairwoman congresswoman policewoman widow bride girlfriend lady mrs ms miss madam heroine hostess waitress
  goddess nun granddaughter girls policewomen cosmonette duchess baroness empress dame sportswoman saleswoman mummy`);
export const MAN_WORDS =
  words(`man men male boy father dad husband son brother uncle nephew grandfather king prince actor businessman
  spokesman chairman congressman policeman widower groom boyfriend gentleman mr sir hero monk grandson boys policemen duke baron
  emperor lord sportsman salesman daddy fisherman firefighter's pope priest`);

/** Titles and offices of people, written with a capital before a name: they do not tell one bearer from another. */
export const OFFICES =
  words(`mr mrs ms miss dr prof professor sir dame lord lady president prime minister premier chancellor secretary
  general chairman chairwoman chair chief director governor mayor senator congressman congresswoman representative ambassador
  king queen prince princess pope bishop archbishop judge justice captain colonel major lieutenant sergeant admiral officer
  coach manager ceo chief spokesman spokeswoman spokesperson leader foreign defence defense finance interior state vice deputy
  assistant trainee associate adjunct senior junior commissioner doctor chancellor sheriff constable detective inspector
  superintendent lecturer fellow deputy commander marshal treasurer clerk attorney counsel mp msp rep sen gov gen col lt sgt`);

/** Common words of names of bodies and places. */
export const BODY_WORDS =
  words(`office center centre agency institute service bureau association union federation council commission committee board
  academy college school hospital bank museum theatre theater church society foundation authority organisation organization
  team party government ministry department city county province state
  district region river street road university company inc ltd corp group court party league cup club championship`);

/** What does not tell one bearer of a name from another. */
export const TITLES: ReadonlySet<string> = new Set([
  ...OFFICES,
  ...BODY_WORDS,
  ...words('former late then federal national royal'),
]);

/** Words that colour instead of name: a change to or from one moves the sense. Dictionary forms. */
export const LOADED_WORDS =
  words(`tyrant dictator despot regime strongman thug butcher terrorist extremist radical fanatic zealot mob horde
  puppet crony henchman warlord warmonger traitor invader occupier aggressor aggression invasion butchery massacre slaughter carnage bloodbath
  atrocity bully bully's hardliner firebrand rogue pariah propaganda sham farce bogus so-called notorious infamous brutal savage
  vicious barbaric heinous despicable disgraceful shameful outrageous scandalous monstrous evil sinister chilling crackdown purge brag gloat
  boast rant slam blast lambast blitz onslaught rampage hero heroic freedom-fighter martyr crusade witch-hunt alien infest swarm stonewall axe jack slash rip trash torch hammer lash dodge duck cave boot plunder splurge squander hungry
  greedy greed fat-cat grill bungle botch fiasco shambles debacle chaos fury outrage meltdown showdown shock stun humiliate grovel smear snub shun
  cronyism hysteria frenzy scaremonger stooge lackey apologist elite woke snowflake bureaucrat meddle meddling`);
