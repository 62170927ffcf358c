/**
 * Frames and units: what the search for quotations reads instead of bare tokens.
 *
 * A frame is a sentence, or several that one quoted stretch runs through. Its units are words, compounds joined by
 * hyphens, and whole quoted stretches as single units, so that no rule sees which marks were used or what stands
 * between them. Each unit has a letter for its kind; a frame's letters form a string on which rules are patterns.
 */
import type { Sentence, Span, Token } from '../../../model/index.ts';
import { TIME_WORDS } from '../../../text/lang/en/cues.ts';
import type { Quoted } from './marks.ts';

export interface Unit extends Span {
  readonly text: string;
  readonly norm: string;
  readonly lemma: string;
  readonly kind: string;
  readonly quoted: Quoted | null;
}

export interface Frame extends Span {
  readonly units: readonly Unit[];
  /** One letter a unit: see `letterOf`. */
  readonly shape: string;
  readonly paragraph: number;
  readonly title: boolean;
}

const WH = new Set(['who', 'which', 'what', 'how', 'why', 'when', 'where', 'whether', 'if', 'whom', 'whose']);
const POSSESSIVE = new Set(['my', 'your', 'his', 'its', 'our', 'their']);
const PERSONAL = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'him', 'them', 'us', 'me']);
const MARKS: Readonly<Record<string, string>> = {
  ',': ',', ':': ':', ';': ';', '.': '.', '!': '.', '?': '.', '...': '.', '(': '(', ')': ')', '[': '(', ']': ')',
  '-': '-', '--': '-', '―': '-', '――': '-', '---': '-',
}; // prettier-ignore
const TAGS: Readonly<Record<string, string>> = {
  DET: 'D', ADJ: 'J', NOUN: 'N', PROPN: 'M', NUM: 'U', ADV: 'R', AUX: 'X', VERB: 'V', ADP: 'I', CCONJ: 'C',
  SCONJ: 'S', PRON: 'P', PART: 'R', SYM: 'U', INTJ: 'R',
}; // prettier-ignore

/**
 * D determiner, O possessive, J adjective, N noun, M name, P pronoun, U figure, R adverb, X auxiliary, V verb,
 * t "to", I preposition, C "and", S subordinator, T "that", W question word, G possessive 's, Y word of time, Q quoted words, K a quoted
 * stretch that is a clause or sentence of its own.
 */
const letterOf = (token: Token, next: Token | undefined): string => {
  const { norm, tag } = token;
  if (MARKS[norm]) return MARKS[norm];
  if (norm === 'that') return 'T';
  if (norm === 'to') return tag === 'PART' || (next !== undefined && next.tag === 'VERB') ? 't' : 'I';
  if (norm === "'s" || norm === "'") return tag === 'PART' || norm === "'" ? 'G' : 'X';
  if (WH.has(norm)) return 'W';
  if (POSSESSIVE.has(norm)) return 'O';
  if (norm === 'her') return next !== undefined && /NOUN|ADJ|PROPN/.test(next.tag) ? 'O' : 'P';
  if (PERSONAL.has(norm)) return 'P';
  if (TIME_WORDS.has(norm) && tag !== 'AUX' && tag !== 'VERB') return 'Y';
  if (norm === 'according') return 'I';
  return TAGS[tag] ?? 'Z';
};

const wordUnit = (token: Token, next: Token | undefined): Unit => ({
  start: token.start,
  end: token.end,
  text: token.text,
  norm: token.norm,
  lemma: token.lemma,
  kind: letterOf(token, next),
  quoted: null,
});

/** Words joined by a hyphen without space are one unit, of the kind of the last. */
const compound = (first: Unit, last: Unit): Unit => ({
  ...last,
  start: first.start,
  text: `${first.text}-${last.text}`,
  norm: `${first.norm}-${last.norm}`,
  lemma: `${first.norm}-${last.lemma}`,
  kind: /[VXI]/.test(last.kind) ? 'J' : last.kind,
});

/** From this many characters on, quoted words are taken for a clause rather than a term. */
const LONG_QUOTED = 60;

const quotedUnit = (quoted: Quoted, text: string): Unit => {
  const own =
    /[,.!?…]['"”’»]+$/.test(text.slice(quoted.end - 4, quoted.end)) ||
    quoted.end - quoted.start > LONG_QUOTED;
  return {
    start: quoted.start,
    end: quoted.end,
    text: '',
    norm: '',
    lemma: '',
    kind: own ? 'K' : 'Q',
    quoted,
  };
};

const unitsOf = (
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  quoted: readonly Quoted[],
): Unit[] => {
  const units: Unit[] = [];
  let q = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    while (q < quoted.length && quoted[q]!.end <= token.start) q++;
    const stretch = quoted[q];
    if (stretch && token.start < stretch.end && token.end > stretch.start) {
      if (units.at(-1)?.quoted !== stretch) units.push(quotedUnit(stretch, text));
      continue;
    }
    const unit = wordUnit(token, tokens[i + 1]);
    const [joint, first] = [units.at(-1), units.at(-2)];
    const glued =
      joint?.text === '-' && first && !first.quoted && first.end === joint.start && joint.end === unit.start;
    if (glued) units.splice(-2, 2, compound(first, unit));
    else units.push(unit);
  }
  return units;
};

/** The frames of a document in order. `held`: quoted stretches that lie inside the frame's sentences. */
export const framesOf = (
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  quoted: readonly Quoted[],
): Frame[] => {
  const groups: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = groups.at(-1)?.at(-1);
    const bridged =
      last?.paragraph === sentence.paragraph &&
      quoted.some((q) => q.start < last.end && q.end > sentence.start);
    if (bridged) groups.at(-1)!.push(sentence);
    else groups.push([sentence]);
  }
  return groups.map((group) =>
    frameOf(group[0]!, group.at(-1)!, unitsOf(text, tokens, group[0]!.from, group.at(-1)!.to, quoted)),
  );
};

const frameOf = (first: Sentence, last: Sentence, units: Unit[]): Frame => ({
  start: first.start,
  end: last.end,
  units,
  shape: units.map((u) => u.kind).join(''),
  paragraph: first.paragraph,
  title: first.role === 'title' || first.role === 'heading',
});

/** Two neighbouring frames of a paragraph as one. */
export const joinFrames = (a: Frame, b: Frame): Frame => ({
  ...a,
  end: b.end,
  units: [...a.units, ...b.units],
  shape: a.shape + b.shape,
});
