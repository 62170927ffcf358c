/** Descriptions: "the president", "the Norwegian leader", where exactly one person of the text holds the office. */
import { overlaps, type Mention, type Sentence, type Token } from '../../../model/index.ts';
import { HONORIFICS, OFFICES } from '../../../text/lang/en/people.ts';
import { COUNTRY_OF, DEMONYMS } from '../../../text/lang/en/places.ts';
import { holds, type Holder } from './offices.ts';

interface Described {
  readonly id: string;
  readonly to: number;
}

/** Whom "the … office" at token `i` means. A country named must be the person's own. */
const describedAt = (
  tokens: readonly Token[],
  i: number,
  end: number,
  people: readonly Holder[],
): Described | null => {
  let at = i + 1;
  let nation: string | null = null;
  for (; at < end; at++) {
    const { norm, tag } = tokens[at]!;
    if (OFFICES.has(norm) || !(DEMONYMS.has(norm) || tag === 'ADJ' || /^(?:prime|foreign|vice)$/.test(norm)))
      break;
    nation ??= COUNTRY_OF.get(norm) ?? null;
  }
  const office = tokens[at]?.norm ?? '';
  const named = /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
  if (at >= end || named || !OFFICES.has(office) || HONORIFICS.has(office)) return null;
  const found = people.filter((p) => holds(p, office) && (nation === null || p.nation === nation));
  return found.length === 1 ? { id: found[0]!.id, to: at + 1 } : null;
};

/** All descriptions of `people`, except where a mention stands already. */
export const descriptionsIn = (
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  people: readonly Holder[],
  mentions: readonly Mention[],
): Mention[] => {
  const found: Mention[] = [];
  for (const s of sentences)
    for (let i = s.from; i < s.to; i++) {
      const hit = tokens[i]!.norm === 'the' ? describedAt(tokens, i, s.to, people) : null;
      if (!hit) continue;
      const span = { start: tokens[i]!.start, end: tokens[hit.to - 1]!.end };
      if (mentions.some((m) => overlaps(m, span))) continue;
      found.push({ ...span, entity: hit.id, form: 'description', text: text.slice(span.start, span.end) });
    }
  return found;
};
