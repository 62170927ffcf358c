/**
 * Pronouns: whom "he" and "she" mean, where one person fits.
 *
 * The one person of fitting gender in the sentence or the two before it; where several fit, the one that the last
 * sentence with a person has as its subject, and only if nobody else's gender is as good.
 */
import type { Entity, Mention, Sentence, Token } from '../../../model/index.ts';

export const PRONOUNS: ReadonlyMap<string, 'she' | 'he'> = new Map([
  ['he', 'he'], ['him', 'he'], ['his', 'he'], ['himself', 'he'], ['she', 'she'], ['her', 'she'], ['hers', 'she'], ['herself', 'she'],
]); // prettier-ignore

/** How many sentences back a pronoun may reach. */
export const REACH = 2;

/** The mentions of each sentence; both lists are in order. */
const bySentence = (sentences: readonly Sentence[], mentions: readonly Mention[]): Mention[][] => {
  let next = 0;
  return sentences.map((s) => {
    const inside: Mention[] = [];
    while (next < mentions.length && mentions[next]!.start < s.end) {
      const mention = mentions[next++]!;
      if (mention.start >= s.start && mention.end <= s.end) inside.push(mention);
    }
    return inside;
  });
};

/** Mentions by pronoun. `firm`: mentions by name and description, in order. */
export const pronouns = (
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  firm: readonly Mention[],
  people: ReadonlyMap<string, Entity>,
): Mention[] => {
  const found: Mention[] = [];
  const resolved = bySentence(
    sentences,
    firm.filter((m) => people.has(m.entity)),
  );
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
  { sentences, tokens }: { readonly sentences: readonly Sentence[]; readonly tokens: readonly Token[] },
  mentions: readonly (readonly Mention[])[],
  people: ReadonlyMap<string, Entity>,
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
