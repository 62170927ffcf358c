/** Reads the WordNet database files (format: wndb(5WN)) into what the lexicon packs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface WordNet {
  /** Lemma → its synsets, commonest sense first, all parts of speech. */
  readonly lemmas: ReadonlyMap<string, readonly number[]>;
  /** For each synset the synsets one step wider. */
  readonly hypernyms: readonly (readonly number[])[];
  readonly antonyms: ReadonlyMap<string, readonly string[]>;
  readonly derived: ReadonlyMap<string, readonly string[]>;
}

const FILES = ['noun', 'verb', 'adj', 'adv'] as const;
const POS: Record<string, (typeof FILES)[number]> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };

interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly { symbol: string; target: string; from: number; to: number }[];
}

const parse = (line: string): Synset => {
  const f = line.split(' | ')[0]!.split(' ');
  const count = parseInt(f[3]!, 16);
  const words = Array.from({ length: count }, (_, i) => f[4 + 2 * i]!.replace(/\(.*\)$/, '').toLowerCase());
  const at = 4 + 2 * count;
  const pointers = Array.from({ length: Number(f[at]) }, (_, i) => {
    const [symbol, offset, pos, ends] = f.slice(at + 1 + 4 * i, at + 5 + 4 * i) as [
      string,
      string,
      string,
      string,
    ];
    return {
      symbol,
      target: `${POS[pos]}:${offset}`,
      from: parseInt(ends.slice(0, 2), 16),
      to: parseInt(ends.slice(2), 16),
    };
  });
  return { words, pointers };
};

const add = (map: Map<string, string[]>, key: string, value: string): void => {
  const list = map.get(key) ?? [];
  if (!list.includes(value) && key !== value) map.set(key, [...list, value]);
};

/** Reads the four parts of speech from the folder `dict`. */
export const readWordNet = (dict: string): WordNet => {
  const synsets = new Map<string, Synset>();
  for (const pos of FILES)
    for (const line of readFileSync(join(dict, `data.${pos}`), 'utf8').split('\n'))
      if (/^\d/.test(line)) synsets.set(`${pos}:${line.slice(0, 8)}`, parse(line));
  const ids = new Map([...synsets.keys()].map((key, i) => [key, i]));
  const [antonyms, derived] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const { words, pointers } of synsets.values())
    for (const { symbol, target, from, to } of pointers) {
      if (from === 0) continue;
      const [a, b] = [words[from - 1]!, synsets.get(target)!.words[to - 1]!];
      if (symbol === '!') add(antonyms, a, b);
      if (symbol === '+' || symbol === '\\' || symbol === '<') {
        add(derived, a, b);
        add(derived, b, a);
      }
    }
  return { lemmas: readIndex(dict, ids), hypernyms: hypernymsOf(synsets, ids), antonyms, derived };
};

// "Similar to" (&) ties an adjective to the head of its cluster: the nearest thing to a wider kind that adjectives have.
const WIDER = new Set(['@', '@i', '&']);

const hypernymsOf = (synsets: Map<string, Synset>, ids: Map<string, number>): number[][] =>
  [...synsets.values()].map((s) =>
    s.pointers.filter((p) => WIDER.has(p.symbol)).map((p) => ids.get(p.target)!),
  );

const readIndex = (dict: string, ids: Map<string, number>): Map<string, number[]> => {
  const lemmas = new Map<string, number[]>();
  for (const pos of FILES)
    for (const line of readFileSync(join(dict, `index.${pos}`), 'utf8').split('\n')) {
      if (!line || line.startsWith(' ')) continue;
      const f = line.trim().split(' ');
      const senses = f.slice(-Number(f[2])).map((offset) => ids.get(`${pos}:${offset}`)!);
      lemmas.set(f[0]!, [...(lemmas.get(f[0]!) ?? []), ...senses]);
    }
  return lemmas;
};
