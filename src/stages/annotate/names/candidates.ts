/**
 * Candidates for names: runs of words in capitals, with the title before them and what surrounds them.
 *
 * Capitals at the start of a sentence, and in headlines where every word has one, count only for words that are written
 * so elsewhere in the text too. Titles and offices before a name ("Prime Minister", "Mrs") belong to it but are not it.
 */
import type { Sentence, Span, Token } from '../../../model/index.ts';
import { KNOWN_ORGANISATIONS, ORGANISATION_WORDS } from '../../../text/lang/en/organisations.ts';
import { FEMALE_NAMES, HONORIFICS, MALE_NAMES, OFFICES } from '../../../text/lang/en/people.ts';
import { COUNTRY_OF, DEMONYMS, PLACES } from '../../../text/lang/en/places.ts';
import { TIME_WORDS } from '../../../text/lang/en/cues.ts';

/** A name as it stands at one place. */
export interface Candidate extends Span {
  /** Words of the name without titles, in normal form. */
  readonly words: readonly string[];
  readonly text: string;
  /** Titles and offices before the name, in normal form, and the country they name ("Russian President"). */
  readonly titles: readonly string[];
  readonly nation: string | null;
  /** Index of its first and last token; of its sentence. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

const CAPITAL = /^\p{Lu}/u;
/** Words that join two names only inside an organisation or a foreign surname, and only when a capital follows. */
const PARTICLES = new Set([
  'de',
  'la',
  'al',
  'bin',
  'ibn',
  'van',
  'von',
  'der',
  'den',
  'el',
  'du',
  'da',
  'dos',
  'of',
]);
/** A headline has most of its words in capitals, and more words than this; what ends in a stop is a sentence. */
const HEADLINE_SHARE = 0.6;
const SHORT_LINE = 3;
const NEVER = new Set([
  'i',
  'the',
  'a',
  'an',
  'it',
  'he',
  'she',
  'they',
  'we',
  'you',
  'this',
  'that',
  'but',
  'and',
  'in',
  'on',
  'at',
]);

/** Words that are written with a capital inside running sentences somewhere in the document. */
const surelyCapital = (sentences: readonly Sentence[], tokens: readonly Token[]): Set<string> => {
  const sure = new Set<string>();
  for (const s of sentences) {
    if (isHeadline(s, tokens)) continue;
    for (let i = s.from + 1; i < s.to; i++) {
      const opens = /^[.:"'“‘«([-]$/.test(tokens[i - 1]!.norm);
      if (CAPITAL.test(tokens[i]!.text) && !opens) sure.add(tokens[i]!.norm);
    }
  }
  return sure;
};

const isHeadline = (s: Sentence, tokens: readonly Token[]): boolean => {
  const words = tokens.slice(s.from, s.to).filter((t) => /^\p{L}/u.test(t.text));
  const stopped = s.role !== 'title' && /^[.!?"”’']$/.test(tokens[s.to - 1]?.norm ?? '');
  return (
    !stopped &&
    words.length > SHORT_LINE &&
    words.filter((t) => CAPITAL.test(t.text)).length / words.length > HEADLINE_SHARE
  );
};

const bareNorm = (token: Token): string => token.norm.replace(/\.$/, '');

const isTitle = (norm: string): boolean => HONORIFICS.has(norm) || OFFICES.has(norm);

export const candidatesIn = (
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  isWord: (norm: string) => boolean,
): Candidate[] => {
  const sure = surelyCapital(sentences, tokens);
  return sentences.flatMap((s) =>
    runsOf(s, tokens, sure, isWord).flatMap((run) => candidate(text, s, tokens, run) ?? []),
  );
};

/** A lone capital that only ever opens sentences says nothing, unless the word is known, an abbreviation or nothing but a name. */
const wellKnown = ({ norm, text }: Token): boolean =>
  PLACES.has(norm) ||
  KNOWN_ORGANISATIONS.has(norm) ||
  MALE_NAMES.has(norm) ||
  FEMALE_NAMES.has(norm) ||
  /^\p{Lu}{2,}$/u.test(text);

interface TokenRun {
  readonly from: number;
  readonly to: number;
}

/** "Varga said", "Varga has": no word of the dictionary that opens a sentence and does something is somebody's name. */
const actsUnknown = (token: Token, next: Token | undefined, isWord: (norm: string) => boolean): boolean =>
  /^(?:VERB|AUX)$/.test(next?.tag ?? '') &&
  !PLURALS.some(([end, singular]) => isWord(token.norm.replace(end, singular)));
const PLURALS = [[/$/, ''], [/s$/, ''], [/ies$/, 'y'], [/men$/, 'man']] as const; // prettier-ignore

const runsOf = (
  s: Sentence,
  tokens: readonly Token[],
  sure: ReadonlySet<string>,
  isWord: (norm: string) => boolean,
): TokenRun[] => {
  const doubtful = isHeadline(s, tokens);
  const named = (i: number): boolean => {
    const token = tokens[i];
    if (token === undefined || i >= s.to || !CAPITAL.test(token.text) || NEVER.has(token.norm)) return false;
    if (TIME_WORDS.has(token.norm)) return false;
    const opens = i === s.from || /^[:"“‘«([-]$/.test(tokens[i - 1]!.norm);
    if (!opens && !doubtful) return true;
    if (sure.has(token.norm)) return true;
    const alone = !CAPITAL.test(tokens[i + 1]?.text ?? '') || i + 1 >= s.to;
    return (
      token.tag === 'PROPN' &&
      !doubtful &&
      (!alone || wellKnown(token) || actsUnknown(token, tokens[i + 1], isWord))
    );
  };
  const runs: TokenRun[] = [];
  for (let i = s.from; i < s.to; i++) {
    if (!named(i)) continue;
    let to = i + 1;
    for (;;) {
      if (named(to)) to++;
      else if (initialStop(tokens, to)) to++;
      else if (glued(tokens, to) && to + 1 < s.to && /^[\p{L}]/u.test(tokens[to + 1]!.text)) to += 2;
      else if (PARTICLES.has(tokens[to]?.norm ?? '') && named(to + 1)) to += 2;
      else if (tokens[to]?.norm === "'" && named(to + 1) && ORGANISATION_WORDS.has(tokens[to + 1]!.norm))
        to += 2;
      else if (
        tokens[to]?.norm === 'of' &&
        tokens[to + 1]?.norm === 'the' &&
        named(to + 2) &&
        !isTitle(tokens[to - 1]!.norm)
      )
        to += 3;
      else if (tokens[to - 1]!.norm === 'people' && tokens[to]?.norm === "'s" && named(to + 1)) to += 2;
      else break;
    }
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
};

/** The stop after an initial or a title: "J.", "Mr." */
const initialStop = (tokens: readonly Token[], i: number): boolean => {
  const [before, stop] = [tokens[i - 1], tokens[i]];
  const short =
    before !== undefined &&
    (/^\p{Lu}$/u.test(before.text) || HONORIFICS.has(before.norm) || /^(?:jr|sr)$/.test(before.norm));
  return short && stop?.text === '.' && stop.start === before.end;
};

const glued = (tokens: readonly Token[], i: number): boolean => {
  const [a, joint, b] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return joint?.norm === '-' && a?.end === joint.start && joint.end === b?.start;
};

const wordsOf = (tokens: readonly Token[], from: number, to: number): string[] =>
  tokens.slice(from, to).flatMap((t) => (/[\p{L}\p{N}]/u.test(t.text) ? [bareNorm(t)] : []));

const BEFORE_OFFICE = /^(?:foreign|prime|defence|defense|interior|finance|vice|deputy|former|acting|state)$/;

interface Head {
  readonly from: number;
  readonly titles: string[];
  readonly nation: string | null;
}

/** Offices that tell a portfolio before them ("Transport Minister Ana Ruiz") from a name. */
const PORTFOLIO_OFFICES =
  /^(?:minister|secretary|commissioner|spokesman|spokeswoman|director|superintendent|chairman|chairwoman|ambassador|mayor|governor)$/;

/** Where the office begins in a run that names a portfolio first; the run's beginning where none does. */
const officeStart = (tokens: readonly Token[], run: TokenRun): number => {
  for (let i = run.to - 2; i > run.from; i--)
    if (PORTFOLIO_OFFICES.test(bareNorm(tokens[i]!)) && tokens[i + 1]!.norm !== 'of') return i;
  return run.from;
};

/** Strips titles and offices from the front of a run: "Russian Foreign Minister Sergei Lavrov" is Sergei Lavrov. */
const headOf = (tokens: readonly Token[], run: TokenRun): Head => {
  const titles: string[] = [];
  let nation: string | null = null;
  let from = officeStart(tokens, run);
  for (; from < run.to; from++) {
    const norm = bareNorm(tokens[from]!);
    if (/^[.-]?$/.test(norm)) continue;
    if (norm === 'of' && titles.some(isTitle)) from++;
    else if (DEMONYMS.has(norm) && from + 1 < run.to) nation = COUNTRY_OF.get(norm) ?? nation;
    else if (!isTitle(norm) && !BEFORE_OFFICE.test(norm)) break;
    titles.push(norm);
  }
  // An organisation may begin with what looks like a country: "Chinese Academy of Sciences".
  if (titles.length > 0 && !titles.some(isTitle)) return { from: run.from, titles: [], nation: null };
  return { from, titles, nation };
};

/** Titles written small before the run: "researcher", "foreign minister", "the Russian president". */
const titlesBefore = (s: Sentence, tokens: readonly Token[], run: TokenRun, head: Head): Head => {
  const titles = [...head.titles];
  let { nation } = head;
  for (let i = run.from - 1; i >= s.from && titles.length < 5; i--) {
    const norm = bareNorm(tokens[i]!);
    if (isTitle(norm) || BEFORE_OFFICE.test(norm)) titles.unshift(norm);
    else if (DEMONYMS.has(norm) && titles.length > 0) nation ??= COUNTRY_OF.get(norm) ?? null;
    else break;
  }
  return { from: head.from, titles, nation };
};

const SHOUTED = /^\p{Lu}{4,}$/u;

const candidate = (text: string, s: Sentence, tokens: readonly Token[], run: TokenRun): Candidate | null => {
  const head = titlesBefore(s, tokens, run, headOf(tokens, run));
  let { from } = head;
  let { to } = run;
  // "DELUDED Ann Ruiz": a first word in capitals is the outlet's emphasis.
  if (to - from > 2 && SHOUTED.test(tokens[from]!.text) && !SHOUTED.test(tokens[from + 1]!.text)) from++;
  while (to > from && /^[.-]$/.test(tokens[to - 1]!.norm) && !/^\p{Lu}$/u.test(tokens[to - 2]?.text ?? ''))
    to--;
  const words = wordsOf(tokens, from, to);
  if (words.length === 0 || (words.length === 1 && DEMONYMS.has(words[0]!))) return null;
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  const { titles, nation } = head;
  return {
    ...span,
    text: text.slice(span.start, span.end),
    words,
    titles,
    nation,
    from,
    to,
    sentence: s.index,
  };
};
