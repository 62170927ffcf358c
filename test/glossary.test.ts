/** One word for one thing: names that the sources export use the glossary's words, not their synonyms. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { VERSION } from '../src/version.ts';

/** Word → the glossary's word for it. */
const ANOTHER_WORD: Readonly<Record<string, string>> = {
  stemma: 'lineage',
  locus: 'passage',
  genealogy: 'lineage',
  publisher: 'outlet',
  discrepancy: 'variant',
  claim: 'statement',
  topic: 'story',
  utils: 'a word that says what it does',
  helper: 'a word that says what it does',
  helpers: 'a word that says what it does',
  misc: 'a word that says what it does',
  manager: 'a word that says what it does',
};

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });

const EXPORT = /export (?:const|type|interface|function|class) (\w+)/g;
const wordsOf = (name: string): string[] => name.split(/(?=[A-Z])|_|-|\.|\//).map((w) => w.toLowerCase());

it.each(sources('src'))('%s', (file) => {
  const names = [...readFileSync(file, 'utf8').matchAll(EXPORT)].map((m) => m[1]!);
  for (const name of [...names, file])
    for (const word of wordsOf(name))
      expect(ANOTHER_WORD[word], `${name}: say “${ANOTHER_WORD[word]}”`).toBeUndefined();
});

it('has one version', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(VERSION);
});
