/**
 * Names by other words: "the Russian president", "he". Resolved only where one person fits.
 *
 * Offices come from the text itself: from titles before a name and from what is said after it in commas ("Ana Ruiz,
 * the mayor of Lima"). Pronouns take the one person of fitting gender in the sentence or the two before it; where
 * several fit, the one that the last sentence with a person began with, and only if nobody else's gender is as good.
 */
import type { Mention, Sentence, Token } from '../../../model/index.ts';
import { HEADS, HONORIFICS, OFFICES } from '../../../text/lang/en/people.ts';
import { COUNTRY_OF, DEMONYMS } from '../../../text/lang/en/places.ts';
import type { Named } from './merge.ts';

interface Known {
  readonly id: string;
  readonly named: Named;
  readonly offices: ReadonlySet<string>;
  readonly nation: string | null;
}

/** Offices of each person, from titles before and appositions after the name. */
const known = (id: string, named: Named, tokens: readonly Token[]): Known => {
  const offices = new Set<string>();
  let nation: string | null = null;
  for (const c of named.candidates) {
    for (const t of c.titles) if (OFFICES.has(t)) offices.add(t);
    nation ??= c.nation;
    if (tokens[c.to]?.norm !== ',' || !/^(?:the|a|an|who)$/.test(tokens[c.to + 1]?.norm ?? '')) continue;
    for (let i = c.to + 2; i < c.to + 7 && tokens[i] && tokens[i]!.norm !== ','; i++) {
      if (OFFICES.has(tokens[i]!.norm)) offices.add(tokens[i]!.norm);
      if (DEMONYMS.has(tokens[i]!.norm)) nation ??= COUNTRY_OF.get(tokens[i]!.norm) ?? null;
    }
  }
  return { id, named, offices, nation };
};

const holds = (person: Known, office: string): boolean =>
  person.offices.has(office) || (office === 'leader' && [...person.offices].some((o) => HEADS.has(o)));

/** "the (country's) office" at token `i`, where exactly one person holds it. */
const describedAt = (
  tokens: readonly Token[],
  i: number,
  end: number,
  people: readonly Known[],
): { id: string; to: number } | null => {
  let at = i + 1;
  let nation: string | null = null;
  while (
    at < end &&
    (DEMONYMS.has(tokens[at]!.norm) ||
      tokens[at]!.tag === 'ADJ' ||
      /^(?:prime|foreign|vice)$/.test(tokens[at]!.norm))
  ) {
    nation ??= COUNTRY_OF.get(tokens[at]!.norm) ?? null;
    at++;
  }
  const office = tokens[at]?.norm ?? '';
  if (
    at >= end ||
    !OFFICES.has(office) ||
    HONORIFICS.has(office) ||
    /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
  )
    return null;
  const found = people.filter((p) => holds(p, office) && (nation === null || p.nation === nation));
  return found.length === 1 ? { id: found[0]!.id, to: at + 1 } : null;
};

const PRONOUNS: ReadonlyMap<string, 'she' | 'he'> = new Map([
  ['he', 'he'], ['him', 'he'], ['his', 'he'], ['himself', 'he'], ['she', 'she'], ['her', 'she'], ['hers', 'she'], ['herself', 'she'],
]); // prettier-ignore

/** How many sentences back a pronoun may reach. */
const REACH = 2;

export interface Referring {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly text: string;
  /** Mentions by name, in order. */
  readonly mentions: readonly Mention[];
  readonly people: ReadonlyMap<string, Named>;
}

/** All mentions, by name, description and pronoun, in order. */
export const withReferences = ({ sentences, tokens, text, mentions, people }: Referring): Mention[] => {
  const knowns = [...people].map(([id, named]) => known(id, named, tokens));
  const all = [...mentions];
  const described: Mention[] = [];
  for (const s of sentences)
    for (let i = s.from; i < s.to; i++) {
      if (tokens[i]!.norm !== 'the') continue;
      const found = describedAt(tokens, i, s.to, knowns);
      if (!found) continue;
      const span = { start: tokens[i]!.start, end: tokens[found.to - 1]!.end };
      described.push({
        ...span,
        entity: found.id,
        form: 'description',
        text: text.slice(span.start, span.end),
      });
    }
  const firm = [...all, ...described].sort((a, b) => a.start - b.start);
  return [...firm, ...pronouns(sentences, tokens, firm, people)].sort((a, b) => a.start - b.start);
};

const pronouns = (
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  firm: readonly Mention[],
  people: ReadonlyMap<string, Named>,
): Mention[] => {
  const found: Mention[] = [];
  const bySentence = sentences.map((s) =>
    firm.filter((m) => m.start >= s.start && m.end <= s.end && people.has(m.entity)),
  );
  const resolved: Mention[][] = sentences.map((_, i) => [...bySentence[i]!]);
  sentences.forEach((s, index) => {
    for (let i = s.from; i < s.to; i++) {
      const gender = PRONOUNS.get(tokens[i]!.norm);
      if (!gender) continue;
      const entity = antecedent(index, tokens[i]!.start, gender, { sentences, tokens }, resolved, people);
      if (entity === null) continue;
      const mention: Mention = {
        start: tokens[i]!.start,
        end: tokens[i]!.end,
        entity,
        form: 'pronoun',
        text: tokens[i]!.text,
      };
      found.push(mention);
      resolved[index] = [...resolved[index]!, mention].sort((a, b) => a.start - b.start);
    }
  });
  return found;
};

const antecedent = (
  index: number,
  at: number,
  gender: 'she' | 'he',
  { sentences, tokens }: Pick<Referring, 'sentences' | 'tokens'>,
  mentions: readonly (readonly Mention[])[],
  people: ReadonlyMap<string, Named>,
): string | null => {
  for (let back = 0; back <= REACH && index - back >= 0; back++) {
    const here = mentions[index - back]!.filter(
      (m) => (back > 0 || m.start < at) && (people.get(m.entity)!.gender ?? gender) === gender,
    );
    if (here.length === 0) continue;
    const ids = [...new Set(here.map((m) => m.entity))];
    if (ids.length === 1) return ids[0]!;
    const sure = ids.filter((id) => people.get(id)!.gender === gender);
    if (sure.length === 1) return sure[0]!;
    return opens(here[0]!, sentences[index - back]!, tokens) &&
      (sure.length === 0 || sure.includes(here[0]!.entity))
      ? here[0]!.entity
      : null;
  }
  return null;
};

/** Whether the mention stands before the first verb of its sentence, as subjects do. */
const opens = (mention: Mention, sentence: Sentence, tokens: readonly Token[]): boolean => {
  for (let i = sentence.from; i < sentence.to && tokens[i]!.start < mention.start; i++)
    if (tokens[i]!.tag === 'VERB' || tokens[i]!.tag === 'AUX') return false;
  return true;
};
