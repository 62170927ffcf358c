/** Labels: header lines that name a fact ("Title: …", "Source: …"), as people write them when they save an article by hand. */

export type LabelledFact = 'title' | 'byline' | 'outlet' | 'published' | 'url';

const FACTS: ReadonlyMap<string, LabelledFact> = new Map([
  ['title', 'title'], ['headline', 'title'],
  ['author', 'byline'], ['authors', 'byline'], ['by', 'byline'], ['byline', 'byline'],
  ['source', 'outlet'], ['outlet', 'outlet'], ['publication', 'outlet'], ['publisher', 'outlet'], ['newspaper', 'outlet'],
  ['date', 'published'], ['published', 'published'], ['publication date', 'published'],
  ['url', 'url'], ['link', 'url'], ['address', 'url'],
]); // prettier-ignore

const LABEL = /^(\p{L}[\p{L} ]{1,18}?)\s*:\s+(\S.*)$/u;
const MAX_LENGTH = 270;

export interface Label {
  readonly fact: LabelledFact;
  readonly value: string;
  /** Characters of the label with its colon. */
  readonly length: number;
}

/** The fact that a line names, or null. */
export const labelOf = (line: string): Label | null => {
  const match = line.length <= MAX_LENGTH ? LABEL.exec(line) : null;
  const fact = FACTS.get(match?.[1]?.toLowerCase() ?? '');
  if (!match || !fact || (fact === 'url' && !/^https?:/.test(match[2]!))) return null;
  return { fact, value: match[2]!, length: line.indexOf(':') + 1 };
};
