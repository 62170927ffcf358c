/** The developers' half of the story set as documents, read as the commands read a row of text. Reads ../shared/eval. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { bareDocument, type Document } from '../src/model/index.ts';
import { blocksOf } from '../src/stages/extract/roles.ts';

export interface StoryRow {
  readonly id: string;
  /** The event that it reports, by hand: the topic's number leads. */
  readonly story: string;
  readonly document: Document;
}

const SET = new URL('../../shared/eval/sets/stories.jsonl.gz', import.meta.url);

const documentOf = (id: string, text: string): Document => ({
  ...bareDocument(id, text),
  language: 'en',
  blocks: blocksOf(text, true),
});

export const storyRows = (): StoryRow[] =>
  gunzipSync(readFileSync(SET))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; story: string; sentences: string[] })
    .map(({ id, story, sentences }) => ({ id, story, document: documentOf(id, sentences.join('\n')) }));
