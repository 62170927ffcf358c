/**
 * Words that introduce what somebody says, thinks, wants or judges, by what may follow them. Dictionary forms; written
 * from general knowledge of English (verbs of communication, Levin's class 37, and their neighbours), not from any corpus.
 */
const words = (list: string): readonly string[] => list.split(/\s+/);

/**
 * What a cue can govern. `say`: a quotation, or a clause with or without "that", before or after it; `tell`: the same
 * after the one addressed; `think`: a clause; `show`: a clause, said of documents and figures; `will`: "to do";
 * `urge`: "somebody to do"; `judge`: a thing spoken of; `ask`: a question.
 */
export type CueSort = 'say' | 'tell' | 'think' | 'show' | 'will' | 'urge' | 'judge' | 'ask';

const LISTS: Readonly<Record<CueSort, readonly string[]>> = {
  say: words(`say add state announce declare claim assert insist argue contend maintain note observe remark comment reply
    respond answer retort explain write tweet post warn caution admit concede acknowledge confess confirm deny allege
    report predict suggest propose recommend complain lament boast joke quip stress emphasize emphasise underline
    underscore reiterate repeat continue conclude disclose reveal recall recount testify vow pledge promise swear
    proclaim pronounce mention opine muse shout yell cry scream whisper mutter exclaim chant mock scoff snap counter
    estimate hint imply relay rule agree decide determine quote charge interject profess reason theorize theorise
    tout crow fume gush intone blurt rant tease signal cite clarify elaborate weigh tout sing`),
  tell: words('tell inform assure remind notify advise convince persuade warn promise brief'),
  think:
    words(`think believe hope fear feel know expect worry doubt suspect realize realise understand consider assume
    guess wonder imagine see figure hear learn wish presume forget remember`),
  show: words(
    `show indicate find demonstrate prove reflect document detail read describe illustrate highlight`,
  ),
  will: words(`want plan vow pledge promise refuse threaten agree decline hope offer decide intend propose demand seek
    expect swear resolve aim wish ask volunteer commit consent prefer claim`),
  urge: words(`urge ask encourage order advise tell want expect implore beg invite instruct press command warn challenge
    request direct persuade convince exhort admonish caution remind`),
  judge: words(`criticize criticise condemn praise deny reject denounce announce oppose blast slam support
    call describe label brand dub accuse blame acknowledge admit discuss mention cite emphasize emphasise stress defend
    question endorse demand propose suggest dismiss decry deride ridicule mock attack applaud welcome hail laud
    dispute refute rebuke lambaste bemoan lament tout promise predict pledge advocate favor favour urge recommend
    express voice reiterate highlight underscore outline detail explain recall address slam rip chide scold
    chastise castigate assail bash insult disparage compliment thank congratulate celebrate mourn regret protest
    repeat confirm claim reveal disclose note report approve disavow renounce decide consider back seek want portray
    characterize characterise compare credit fault liken depict view regard see admire respect fear hate love like prefer`),
  ask: words('ask wonder inquire enquire question query debate'),
};

const sorts = new Map<string, Set<CueSort>>();
for (const [sort, list] of Object.entries(LISTS) as [CueSort, readonly string[]][])
  for (const word of list) (sorts.get(word) ?? sorts.set(word, new Set()).get(word)!).add(sort);

/** The sorts of cue that a dictionary form can be; none for other words. */
export const CUE_SORTS: ReadonlyMap<string, ReadonlySet<CueSort>> = sorts;

/** Verbs so often used of speech that they may stand after what was said without a quotation mark. */
export const PLAIN_SAY: ReadonlySet<string> = new Set(
  words(`say add note write explain argue tell warn claim insist contend report suggest acknowledge admit announce believe
    think predict conclude observe state recall continue reply respond declare ask assert concede maintain show indicate
    find estimate quip joke tweet caution remark hope fear confirm allege complain promise vow stress emphasize
    emphasise reveal reiterate shout yell
    cry scream exclaim whisper`),
);

/** Verbs that by themselves hand what is told to somebody else, and mean little else ("continue", "charge" and "estimate" do). */
export const GIVES_WORDS: ReadonlySet<string> = new Set(
  words(`say state declare claim assert insist argue contend maintain remark comment reply respond retort explain write tweet
    admit concede acknowledge allege report announce stress emphasize emphasise testify tell inform`),
);

/** Verbs followed by a preposition and the thing spoken of. */
export const CUE_PREPOSITIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['call', ['for', 'on']], ['speak', ['of', 'about', 'out']], ['talk', ['of', 'about']], ['point', ['to', 'out']],
  ['refer', ['to']], ['complain', ['about', 'of']], ['warn', ['of', 'about', 'against']], ['ask', ['for', 'about']],
  ['argue', ['for', 'against']], ['push', ['for', 'back']], ['object', ['to']], ['agree', ['with', 'on', 'to']],
  ['think', ['about', 'of']], ['worry', ['about']], ['allude', ['to']], ['hint', ['at']], ['comment', ['on']],
  ['rail', ['against']], ['believe', ['in']], ['joke', ['about']], ['brag', ['about']], ['boast', ['of', 'about']],
  ['apologize', ['for']], ['apologise', ['for']], ['respond', ['to']], ['react', ['to']], ['disagree', ['with']],
  ['insist', ['on']], ['focus', ['on']], ['know', ['about', 'of']], ['care', ['about']], ['learn', ['of', 'about']],
  ['hear', ['about', 'of']], ['lash', ['out']], ['go', ['on']], ['vote', ['for', 'against']], ['lobby', ['for', 'against']],
]); // prettier-ignore

/** Nouns that stand for something said or thought, when "that" or "to" follows. */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  words(`claim statement allegation accusation suggestion argument belief promise pledge decision demand warning view
    assertion announcement report hope fear concern conclusion contention assurance admission complaint comment remark
    confession prediction proposal request threat vow insistence notion doubt plan desire refusal willingness effort
    call offer message opinion confidence charge acknowledgment acknowledgement conviction intention commitment`),
);

/** "according to" and its kin: the words before the one who is quoted. */
export const ACCORDING: readonly (readonly string[])[] = [
  ['according', 'to'],
  ...['reported', 'quoted', 'stated', 'noted', 'announced', 'described', 'claimed'].map((verb) => [
    'as',
    verb,
    'by',
  ]),
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
];

/** Nouns for those who tell newspapers things. */
export const TELLERS: ReadonlySet<string> = new Set(
  words(`official source witness authority police ministry agency newspaper spokesman spokeswoman spokesperson diplomat
    minister resident relative lawyer doctor expert analyst insider people person media`),
);

/** After these, who is to do it belongs to what is wanted ("wants them to leave"); elsewhere they are who is spoken to. */
export const WANTING: ReadonlySet<string> = new Set(words('want expect prefer like hate love'));

/** Words of time that may stand between a cue and what is said. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  words(`monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march
    april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    morning afternoon evening night week month year weekend earlier later recently last this next ago day hour minute`),
);
