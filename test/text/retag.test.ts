import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/text/tokens.ts';

const tagOf = (sentence: string, word: string): string =>
  tokenise(sentence).find((t) => t.text === word)!.tag;

describe('verbs that look like nouns', () => {
  it.each([
    ['The board plans a new pier.', 'plans'],
    ['The crews search the coast.', 'search'],
    ['Officials fear the worst.', 'fear'],
    ['The storm batters the coast.', 'batters'],
    ['The firm may close its plant.', 'close'],
    ['Boats left the port and police question the captain.', 'question'],
  ])('%s', (sentence, word) => expect(tagOf(sentence, word)).toBe('VERB'));

  it.each([
    ['She met the Norvik delegation the following morning.', 'delegation'],
    ['The mayor gave the harbour pilots the keys.', 'pilots'],
    ['Under the town walls the moat has dried out.', 'walls'],
  ])('%s', (sentence, word) => expect(tagOf(sentence, word)).toBe('NOUN'));
});
