/** Countries with their adjectives and capitals, and other well-known places. From general knowledge; spelling variants in brackets. */

/** `country|adjective(s)|capital`, with "/" between variants. */
const COUNTRIES = `afghanistan|afghan|kabul;albania|albanian|tirana;algeria|algerian|algiers;angola|angolan|luanda;argentina|argentine/argentinian|buenos aires;
armenia|armenian|yerevan;australia|australian|canberra;austria|austrian|vienna;azerbaijan|azerbaijani|baku;bahrain|bahraini|manama;bangladesh|bangladeshi|dhaka;
belarus|belarusian|minsk;belgium|belgian|brussels;bolivia|bolivian|la paz;bosnia|bosnian|sarajevo;brazil|brazilian|brasilia;bulgaria|bulgarian|sofia;
myanmar/burma|burmese|naypyidaw;cambodia|cambodian|phnom penh;cameroon|cameroonian|yaounde;canada|canadian|ottawa;chile|chilean|santiago;china/people 's republic of china/prc|chinese|beijing/peking;
colombia|colombian|bogota;congo|congolese|kinshasa;croatia|croatian|zagreb;cuba|cuban|havana;cyprus|cypriot|nicosia;czechia/czech republic|czech|prague;
denmark|danish|copenhagen;ecuador|ecuadorian|quito;egypt|egyptian|cairo;estonia|estonian|tallinn;ethiopia|ethiopian|addis ababa;finland|finnish|helsinki;
france|french|paris;georgia|georgian|tbilisi;germany|german|berlin;ghana|ghanaian|accra;greece|greek|athens;guatemala|guatemalan|guatemala city;haiti|haitian|port-au-prince;
honduras|honduran|tegucigalpa;hungary|hungarian|budapest;iceland|icelandic|reykjavik;india|indian|new delhi/delhi;indonesia|indonesian|jakarta;iran|iranian|tehran/teheran;
iraq|iraqi|baghdad;ireland|irish|dublin;israel|israeli|jerusalem;italy|italian|rome;jamaica|jamaican|kingston;japan|japanese|tokyo;jordan|jordanian|amman;
kazakhstan|kazakh|astana;kenya|kenyan|nairobi;kosovo|kosovar|pristina;kuwait|kuwaiti|kuwait city;kyrgyzstan|kyrgyz|bishkek;laos|laotian|vientiane;latvia|latvian|riga;
lebanon|lebanese|beirut;liberia|liberian|monrovia;libya|libyan|tripoli;lithuania|lithuanian|vilnius;luxembourg|luxembourgish|luxembourg;macedonia|macedonian|skopje;
malaysia|malaysian|kuala lumpur;mali|malian|bamako;malta|maltese|valletta;mexico|mexican|mexico city;moldova|moldovan|chisinau;mongolia|mongolian|ulaanbaatar;
morocco|moroccan|rabat;mozambique|mozambican|maputo;namibia|namibian|windhoek;nepal|nepalese|kathmandu;netherlands|dutch|amsterdam/the hague;new zealand|new zealander|wellington;
nicaragua|nicaraguan|managua;niger|nigerien|niamey;nigeria|nigerian|abuja;north korea|north korean|pyongyang;norway|norwegian|oslo;oman|omani|muscat;pakistan|pakistani|islamabad;
panama|panamanian|panama city;paraguay|paraguayan|asuncion;peru|peruvian|lima;philippines|philippine/filipino|manila;poland|polish|warsaw;portugal|portuguese|lisbon;qatar|qatari|doha;
romania|romanian|bucharest;russia|russian|moscow;rwanda|rwandan|kigali;saudi arabia|saudi|riyadh;senegal|senegalese|dakar;serbia|serbian|belgrade;sierra leone|sierra leonean|freetown;
singapore|singaporean|singapore;slovakia|slovak|bratislava;slovenia|slovenian|ljubljana;somalia|somali|mogadishu;south africa|south african|pretoria;south korea|south korean|seoul;
south sudan|south sudanese|juba;spain|spanish|madrid;sri lanka|sri lankan|colombo;sudan|sudanese|khartoum;sweden|swedish|stockholm;switzerland|swiss|bern;syria|syrian|damascus;
taiwan|taiwanese|taipei;tajikistan|tajik|dushanbe;tanzania|tanzanian|dodoma;thailand|thai|bangkok;tunisia|tunisian|tunis;turkey/turkiye|turkish|ankara;turkmenistan|turkmen|ashgabat;
uganda|ugandan|kampala;ukraine|ukrainian|kyiv/kiev;united arab emirates/uae|emirati|abu dhabi;united kingdom/britain/uk/u.k/great britain|british|london;
united states/us/u.s/usa/america/united states of america|american|washington;uruguay|uruguayan|montevideo;uzbekistan|uzbek|tashkent;venezuela|venezuelan|caracas;vietnam|vietnamese|hanoi;
yemen|yemeni|sanaa/sana'a;zambia|zambian|lusaka;zimbabwe|zimbabwean|harare;england|english|london;scotland|scottish|edinburgh;wales|welsh|cardiff;northern ireland|northern irish|belfast`;

const OTHERS = `soviet_union ussr pacific atlantic europe asia africa crimea gaza scandinavia siberia balkans middle east north america south america latin america hong kong new york
los angeles chicago houston california texas florida ohio virginia pennsylvania michigan arizona nevada wisconsin colorado georgia alaska hawaii
istanbul mumbai shanghai guangzhou shenzhen wuhan karachi lahore kolkata bangalore sydney melbourne brisbane perth toronto montreal vancouver munich hamburg frankfurt
milan naples barcelona manchester liverpool birmingham glasgow leeds bristol geneva zurich dubai kharkiv odesa lviv mariupol donetsk luhansk donbas aleppo mosul basra
fukushima osaka hiroshima kyoto okinawa st petersburg vladivostok chechnya tibet xinjiang kashmir punjab catalonia bavaria brussels`;

interface Country {
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly capitals: readonly string[];
}

const countries: readonly Country[] = COUNTRIES.split(/;\s*/).map((row) => {
  const [names, adjectives, capitals] = row.split('|').map((cell) => cell.trim().split('/'));
  return { names: names!, adjectives: adjectives!, capitals: capitals! };
});

/** Adjective or name of a country → the country's first name. */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  countries.flatMap((c) =>
    [...c.names, ...c.adjectives].map((word): [string, string] => [word, c.names[0]!]),
  ),
);

export const DEMONYMS: ReadonlySet<string> = new Set([
  ...countries.flatMap((c) => c.adjectives),
  'european',
  'asian',
  'african',
  'western',
  'arab',
  'muslim',
  'christian',
  'jewish',
  'democratic',
  'republican',
]);

/** Spelling variants of one place → the first of them. */
export const SAME_PLACE: ReadonlyMap<string, string> = new Map([
  ...countries.flatMap((c) => [c.names, c.capitals]).flatMap((group) => group.map((n): [string, string] => [n, group[0]!])),
  ['kharkov', 'kharkiv'], ['odessa', 'odesa'], ['lvov', 'lviv'], ['lugansk', 'luhansk'], ['donbass', 'donbas'], ['zaporozhye', 'zaporizhzhia'],
]); // prettier-ignore

const OTHER_PLACES = OTHERS.replace(/(middle|north|south|latin|hong|new|los|st) /g, '$1_')
  .split(/\s+/)
  .map((w) => w.replaceAll('_', ' '));

export const PLACES: ReadonlySet<string> = new Set([...SAME_PLACE.keys(), ...OTHER_PLACES]);

/** Last words of the names of places. */
export const PLACE_ENDINGS: ReadonlySet<string> = new Set(
  `city county province region district sea ocean river lake street avenue road square island islands mountain mountains valley bay gulf peninsula strait
  airport bridge park beach hill hills village town coast desert harbour harbor port border canal`.split(
    /\s+/,
  ),
);
