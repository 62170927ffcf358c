/** Loads what the stages know of English. Once per process: the lexicon takes some milliseconds and megabytes. */
import { existsSync, readFileSync } from 'node:fs';
import type { Language } from '../text/language.ts';
import { openLexicon } from '../text/lexicon.ts';

// From the sources the file lies in the language's folder; the build puts it beside the compiled code.
const PLACES = ['../text/lang/en/lexicon.bin', './lexicon.bin'];

let loaded: Language | undefined;

export const english = (): Language => {
  const place = PLACES.map((p) => new URL(p, import.meta.url)).find((url) => existsSync(url));
  return (loaded ??= { code: 'en', lexicon: openLexicon(readFileSync(place!)) });
};
