/** Words around the names of people: titles, offices, and common given names by gender. From general knowledge of English. */
const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Forms of address; a name follows. */
export const HONORIFICS =
  set(`mr mrs ms miss dr sir dame lord prof professor rev reverend fr father sister brother
  gen general col colonel lt lieutenant maj major capt captain cmdr commander adm admiral sgt sergeant cpl pvt judge justice
  hon pope cardinal archbishop bishop imam rabbi sheikh king queen prince princess emperor duke duchess baroness baron`);

/** Offices, which stand before a name ("President Putin") or for it ("the president"). */
export const OFFICES =
  set(`president premier chancellor minister secretary senator sen rep representative congressman
  congresswoman governor gov mayor ambassador chairman chairwoman chair chief director commissioner prosecutor
  attorney spokesman spokeswoman spokesperson leader dictator candidate nominee pollster analyst professor economist lawyer judge
  justice commander coach manager captain striker officer sheriff detective inspector superintendent envoy lawmaker mp
  ceo executive founder editor author researcher scientist historian activist king queen pope bishop archbishop cardinal general
  admiral colonel prince princess doctor teacher owner speaker whip deputy treasurer boss adviser advisor aide expert`);

/** Offices that make somebody "the leader" of a country. */
export const HEADS = set(
  'president premier minister chancellor king queen leader dictator emperor ruler prime-minister',
);

export const MALE_TITLES = set(
  'mr sir lord king prince father brother spokesman congressman chairman pope duke baron emperor businessman',
);
export const FEMALE_TITLES = set(
  'mrs ms miss dame lady queen princess sister spokeswoman congresswoman chairwoman duchess baroness actress businesswoman',
);

export const MALE_NAMES =
  set(`james john robert michael william david richard joseph thomas charles christopher daniel matthew
  anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary
  nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis
  jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald
  carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy
  ralph randy eugene vincent russell elijah louis bobby philip johnny bill bob jim tom mike steve dave dan ben tim tony ted ron
  rick chris matt nick greg barack vladimir sergei sergey dmitry ivan igor boris mikhail nikolai oleg volodymyr viktor andrei alexei
  emmanuel francois jean pierre jacques olaf hans klaus wolfgang jens lars sven mohammed muhammad mohammad ahmed ali hassan omar
  mahmoud ibrahim yusuf abdullah khalid carlos luis miguel pedro jorge fernando javier rafael diego mario marco giuseppe antonio
  francesco giovanni hiroshi shinzo kenji narendra rahul raj sanjay benjamin ehud yair isaac moshe recep hugh ian neil simon graham
  nigel colin alistair ewan callum liam owen rhys oliver oscar leo harry alfie freddie theo hugo felix martin stuart trevor`);

export const FEMALE_NAMES =
  set(`mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret
  sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen
  amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria
  heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah
  jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise
  amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary ivanka
  melania theresa ursula kamala nikki angelina svetlana olga tatiana natalia irina elena ekaterina yulia fatima aisha zainab leila
  marine christine sophie claire camille chloe giulia francesca carmen isabel lucia sofia ana rosa elena ingrid astrid greta sanna
  mette kate jane fiona nicola gemma zoe lucy ellie daisy poppy freya isla imogen harriet philippa moira eilidh priti liz`);
