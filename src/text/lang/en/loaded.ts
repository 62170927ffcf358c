/**
 * Loaded words: they judge where a plain word would report. From general knowledge of English news; dictionary forms.
 * A word in here is not wrong, it is a choice: `plain` is what most outlets would write.
 */
const list = (plain: string, words: string): [string, string][] => words.split(' ').map((w) => [w, plain]);

export const LOADED: ReadonlyMap<string, string> = new Map([
  ...list('leader', 'tyrant despot dictator strongman autocrat warlord warmonger thug kingpin'),
  ...list('fighter', 'terrorist extremist fanatic insurgent militant jihadist butcher murderer killer'),
  ...list('group', 'mob horde gang cabal clique junta cronies henchmen'),
  ...list('government', 'regime dictatorship tyranny puppet'),
  ...list('attack', 'onslaught massacre bloodbath slaughter carnage atrocity rampage blitz butchery'),
  ...list('said', 'crow gloat rant boast rave whine bleat sneer spew fume blast slam bash'),
  ...list('plan', 'plot scheme ploy conspiracy stunt'),
  ...list('claim', 'lie propaganda smear hoax sham fake bogus phony'),
  ...list('mistake', 'fiasco debacle disgrace scandal shambles farce catastrophe blunder'),
  ...list('bad', 'evil vile wicked barbaric brutal savage sinister cruel callous heartless monstrous disgraceful shameful outrageous appalling'),
  ...list('strange', 'deranged deluded insane crazy mad lunatic unhinged hysterical ridiculous absurd ludicrous laughable'),
  ...list('worrying', 'chilling terrifying horrifying shocking alarming nightmare haunting'),
  ...list('walked', 'strut swagger prance waltz slink cosy jet swarm storm'),
  ...list('person', 'traitor coward crook liar clown puppet stooge lackey crony fatcat hero saint martyr'),
  ...list('good', 'heroic glorious magnificent legendary iconic beloved triumphant'),
  ...list('death', 'murder execution slaying assassination'),
  ...list('company', 'profiteer loan-shark cowboy fat-cat'),
  ...list('migrant', 'illegal invader intruder'),
  ...list('old', 'decrepit ramshackle rust-bucket deathtrap clapped-out'),
]); // prettier-ignore
