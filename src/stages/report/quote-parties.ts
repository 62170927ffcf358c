/**
 * Quote parties: whether two versions may come from one mouth, and whether they are clearly one utterance where they may not.
 *
 * A source that is no name ("the company") is held against what the articles call the named one ("Mayor Ana Ruiz"): who
 * is called otherwise may be somebody else, and the words of one party must not stand under the name of another.
 */
import { overlaps, type Article, type EntityKind, type Span, type Token } from '../../model/index.ts';
import { commonSubsequence } from '../../algorithms/common-subsequence.ts';
import { NEGATIONS } from '../../text/lang/en/polarity-words.ts';
import type { QuotePart } from './quote-parts.ts';
import { areOthers, speakerIds } from './quote-speakers.ts';

/**
 * `same`: one name. `open`: at least one version does not say who speaks, or only by a pronoun, or calls the speaker
 * alike. `doubtful`: called otherwise, and one of them not by name. `other`: two names with nobody in common.
 */
export type Relation = 'same' | 'open' | 'doubtful' | 'other';

/** Share of the shorter version's quoted words that the other must have in the same order, and how many words at least. Set by hand. */
const [NEARLY_ALL, FEWEST_QUOTED] = [0.8, 5];
/** Share of the longer version's meaning words that the other must have to be the same thing reported, and how many at least. Set by hand. */
const [RESTATED, FEWEST_RESTATED] = [0.7, 3];

const quotedWords = (part: QuotePart): string[] =>
  part.words.flatMap((w, i) => (part.quoted[i] ? [w.norm] : []));

/** Whether nearly the same words stand in quotation marks in both. */
const quotedAlike = (a: QuotePart, b: QuotePart): boolean => {
  const [mine, theirs] = [quotedWords(a), quotedWords(b)];
  const shorter = Math.min(mine.length, theirs.length);
  return shorter >= FEWEST_QUOTED && commonSubsequence(mine, theirs).length >= NEARLY_ALL * shorter;
};

const verbsOf = (part: QuotePart): string =>
  [...new Set(part.words.filter((w) => w.tag === 'VERB').map((w) => w.lemma))].sort().join(' ');

const denials = (part: QuotePart): number => part.words.filter((w) => NEGATIONS.has(w.lemma)).length;

/** Whether both report one thing: the same happenings, said or denied, in mostly the same words. */
const restated = (a: QuotePart, b: QuotePart): boolean => {
  const shared = [...a.content].filter((w) => b.content.has(w)).length;
  return (
    shared >= FEWEST_RESTATED &&
    shared >= RESTATED * Math.max(a.content.size, b.content.size) &&
    verbsOf(a) === verbsOf(b) &&
    denials(a) === denials(b)
  );
};

const NOUNS = new Set(['NOUN', 'PROPN']);

/** The nouns of a span, with those right before it: the "mayor" of "Mayor Ana Ruiz". */
const nounsAt = (tokens: readonly Token[], span: Span): string[] => {
  const at = tokens.findIndex((t) => overlaps(t, span));
  if (at < 0) return [];
  let from = at;
  while (from > 0 && NOUNS.has(tokens[at]!.tag) && NOUNS.has(tokens[from - 1]!.tag)) from--;
  let until = at;
  while (until < tokens.length && tokens[until]!.start < span.end) until++;
  return tokens
    .slice(from, until)
    .filter((t) => NOUNS.has(t.tag))
    .map((t) => t.lemma);
};

export class Parties {
  readonly #tokens: ReadonlyMap<string, readonly Token[]>;
  readonly #kinds: ReadonlyMap<string, EntityKind>;
  /** Entity id → the nouns by which the articles call it. */
  readonly #called = new Map<string, Set<string>>();

  constructor(articles: readonly Article[], parts: readonly QuotePart[]) {
    this.#tokens = new Map(articles.map((a) => [a.document.id, a.annotations.tokens]));
    this.#kinds = new Map(
      articles.flatMap((a) => a.annotations.entities.map((e): [string, EntityKind] => [e.id, e.kind])),
    );
    for (const { annotations } of articles)
      for (const m of annotations.mentions)
        if (m.form !== 'pronoun') this.#call(m.entity, nounsAt(annotations.tokens, m));
    for (const part of parts)
      for (const id of speakerIds(part.speaker)) this.#call(id, this.#sourceNouns(part));
  }

  #call(entity: string, nouns: readonly string[]): void {
    const known = this.#called.get(entity) ?? new Set();
    for (const noun of nouns) known.add(noun);
    this.#called.set(entity, known);
  }

  #sourceNouns({ document, source }: QuotePart): string[] {
    return source ? nounsAt(this.#tokens.get(document)!, source) : [];
  }

  #names(part: QuotePart): Set<string> {
    const own = this.#sourceNouns(part);
    return new Set([...own, ...speakerIds(part.speaker).flatMap((id) => [...(this.#called.get(id) ?? [])])]);
  }

  relation(a: QuotePart, b: QuotePart): Relation {
    if (a.speaker !== null && b.speaker !== null) return areOthers(a.speaker, b.speaker) ? 'other' : 'same';
    const [mine, theirs] = [this.#names(a), this.#names(b)];
    return mine.size === 0 || theirs.size === 0 || [...mine].some((noun) => theirs.has(noun))
      ? 'open'
      : 'doubtful';
  }

  #isPerson(part: QuotePart): boolean {
    return speakerIds(part.speaker).some((id) => this.#kinds.get(id) !== 'organisation');
  }

  /** Whether two versions are one utterance whoever is named as the speaker. */
  #clearlyOne(a: QuotePart, b: QuotePart): boolean {
    if (a.kind !== 'indirect' && b.kind !== 'indirect') return quotedAlike(a, b);
    // What a person is reported to have said is not what "the company" says, however alike the claims are.
    return this.relation(a, b) === 'doubtful' && !this.#isPerson(a) && !this.#isPerson(b) && restated(a, b);
  }

  /** Whether a part may stand beside the versions of a group without putting words into somebody's mouth. */
  mayJoin(part: QuotePart, group: readonly QuotePart[]): boolean {
    const relations = group.map((member) => this.relation(member, part));
    if (relations.includes('same')) return true;
    const strangers = group.filter((_, i) => relations[i] === 'doubtful' || relations[i] === 'other');
    if (strangers.length === 0) return true;
    if (part.kind === 'indirect' && relations.includes('other')) return false;
    return strangers.some((member) => this.#clearlyOne(member, part));
  }
}
