/**
 * Offices: who is the president of what, as the text itself says it: by titles before a name ("Norwegian Prime Minister
 * Ana Ruiz", "China's President …") and by what follows it in commas ("Ana Ruiz, the mayor of Lomas").
 */
import type { Mention, Token } from '../../../model/index.ts';
import { HEADS, OFFICES } from '../../../text/lang/en/people.ts';
import { COUNTRY_OF, DEMONYMS } from '../../../text/lang/en/places.ts';

/** A person with the offices and the country that the text gives them. */
export interface Holder {
  readonly id: string;
  readonly offices: Set<string>;
  nation: string | null;
}

/** How many words before and after a name are read. */
const [BEFORE, AFTER] = [5, 7];
const PART_OF_OFFICE = /^(?:foreign|prime|defence|defense|interior|finance|vice|deputy|state|of|.)$/;

const bare = (token: Token): string => token.norm.replace(/\.$/, '');

/** Index of the token that begins at `start`, by halving. */
const tokenAt = (tokens: readonly Token[], start: number): number => {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start >= start) high = middle;
    else low = middle + 1;
  }
  return low;
};

const readBefore = (holder: Holder, tokens: readonly Token[], at: number): void => {
  for (let i = at - 1; i >= 0 && i >= at - BEFORE; i--) {
    const norm = bare(tokens[i]!);
    if (OFFICES.has(norm)) holder.offices.add(norm);
    else if (COUNTRY_OF.has(norm) && holder.offices.size > 0) {
      holder.nation ??= COUNTRY_OF.get(norm)!;
      return;
    } else if (norm !== "'s" && !PART_OF_OFFICE.test(norm)) return;
  }
};

const readAfter = (holder: Holder, tokens: readonly Token[], to: number): void => {
  if (tokens[to]?.norm !== ',' || !/^(?:the|a|an|who)$/.test(tokens[to + 1]?.norm ?? '')) return;
  for (let i = to + 2; i < to + AFTER && tokens[i] && tokens[i]!.norm !== ','; i++) {
    const norm = bare(tokens[i]!);
    if (OFFICES.has(norm)) holder.offices.add(norm);
    if (DEMONYMS.has(norm)) holder.nation ??= COUNTRY_OF.get(norm) ?? null;
  }
};

/** Adds to `holders` what the text says around the mentions of people by name. */
export const readOffices = (
  holders: Map<string, Holder>,
  mentions: readonly Mention[],
  tokens: readonly Token[],
  isPerson: (id: string) => boolean,
): void => {
  for (const mention of mentions) {
    if (mention.form !== 'name' || !isPerson(mention.entity)) continue;
    const holder = holders.get(mention.entity) ?? {
      id: mention.entity,
      offices: new Set<string>(),
      nation: null,
    };
    holders.set(mention.entity, holder);
    readBefore(holder, tokens, tokenAt(tokens, mention.start));
    readAfter(holder, tokens, tokenAt(tokens, mention.end));
  }
};

export const holds = (person: Holder, office: string): boolean =>
  person.offices.has(office) || (office === 'leader' && [...person.offices].some((o) => HEADS.has(o)));
