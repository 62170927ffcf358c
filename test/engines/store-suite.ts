/** What every engine must do, run on a real database. `open` gives a fresh, empty store. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/engines/engine.ts';
import type { Correction, Story } from '../../src/model/index.ts';
import { documentOf as document } from '../invented.ts';

const story = (id: string, ...documents: string[]): Story => ({ id, documents, margin: 0.5 });

const A = document('a', 'The lighthouse at Cape Orlen was switched off.', {
  title: 'Lighthouse dark',
  outlet: 'Orlen Post',
});
const B = document('b', 'Ship owners protest: the Orlen lighthouse stays dark.', { published: '2025-03-01' });
const C = document('c', '灯台は火曜日に消えた。');

export const storeSuite = (name: string, open: () => Promise<Store>): void => {
  describe(`store: ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('gives documents back as they were, sorted, each once', async () => {
      expect(await store.addDocuments([B, A])).toEqual(['b', 'a']);
      expect(await store.addDocuments([A, C])).toEqual(['c']);
      expect(await store.documents(['c', 'b', 'a', 'nobody'])).toEqual([A, B, C]);
      expect(await store.count()).toBe(3);
    });

    it('finds documents by the id that their user gave them', async () => {
      await store.addDocuments([A, { ...B, key: 'f1' }, { ...C, key: 'f1' }]);
      expect(await store.called('f1')).toEqual(['b', 'c']);
      expect(await store.called('a')).toEqual([]);
    });

    it('keeps stories, and knows what is in none', async () => {
      await store.addDocuments([A, B, C]);
      await store.replaceStories([], [story('s1', 'a'), story('s2', 'b')]);
      expect(await store.waiting()).toEqual(['c']);
      await store.replaceStories(['s1', 's2'], [story('s3', 'a', 'b')]);
      expect(await store.stories()).toEqual([story('s3', 'a', 'b')]);
      expect(await store.storiesOf(['b', 'c'])).toEqual([story('s3', 'a', 'b')]);
    });

    it('replaces stories wholly or not at all', async () => {
      await store.addDocuments([A]);
      await store.replaceStories([], [story('s1', 'a')]);
      await expect(store.replaceStories(['s1'], [story('s2', 'a'), story('s3', 'a')])).rejects.toThrow();
      expect(await store.stories()).toEqual([story('s1', 'a')]);
    });

    it('keeps corrections and takes them away, and with them takes stories apart, wholly or not at all', async () => {
      await store.addDocuments([A, B]);
      await store.replaceStories([], [story('s1', 'a'), story('s2', 'b')]);
      const outlet = (id: string): Correction => ({
        id,
        kind: 'set-outlet',
        document: 'a',
        outlet: `Post ${id}`,
      });
      await store.changeCorrections({ added: [outlet('c2'), outlet('c1')], gone: [], unsettled: ['a'] });
      expect(await store.corrections()).toEqual([outlet('c1'), outlet('c2')]);
      expect(await store.stories()).toEqual([story('s2', 'b')]);
      expect(await store.waiting()).toEqual(['a']);
      await store.changeCorrections({ added: [outlet('c1')], gone: ['c2', 'nothing'], unsettled: [] });
      expect(await store.corrections()).toEqual([outlet('c1')]);
    });

    it('keeps results by their key; the first stays', async () => {
      expect(await store.result('k')).toBeNull();
      await store.keepResult('k', 'story', '{"n":1}');
      await store.keepResult('k', 'story', '{"n":2}');
      expect(await store.result('k')).toBe('{"n":1}');
    });

    it('lets a result go with its story, and keeps none of a story that is gone', async () => {
      await store.addDocuments([A, B, C]);
      await store.replaceStories([], [story('s1', 'a'), story('s2', 'b'), story('s3', 'c')]);
      for (const s of ['s1', 's2', 's3']) await store.keepResult(`of ${s}`, 'story', '{}', s);
      await store.keepResult('of none', 'story', '{}');
      await store.keepResult('of nobody', 'story', '{}', 's0');
      expect((await store.results()).sort()).toEqual(['of none', 'of s1', 'of s2', 'of s3']);
      await store.replaceStories(['s1'], [story('s4', 'a')]);
      await store.changeCorrections({ added: [], gone: [], unsettled: ['b'] });
      expect((await store.results()).sort()).toEqual(['of none', 'of s3']);
      expect(await store.result('of s1')).toBeNull();
    });

    it('searches titles and texts in any script', async () => {
      await store.addDocuments([A, B, C]);
      const found = async (words: string) => (await store.search(words, 9)).map((h) => h.document);
      expect(await found('lighthouse ORLEN')).toEqual(['a', 'b']);
      expect(await found('"stays dark"')).toEqual(['b']);
      expect(await found('火曜日')).toEqual(['c']);
      expect(await found('lighthouse tomato')).toEqual([]);
      for (const odd of ['', '"', '*', 'a AND', 'NEAR(', '^', "'; DROP TABLE document"])
        await store.search(odd, 9);
      expect((await store.search('switched', 9))[0]!.excerpt).toContain('[switched]');
    });

    it('looks documents up by any of some words', async () => {
      await store.addDocuments([A, B, C]);
      expect((await store.withAny(['protest', 'cape', 'nothing'], 9)).sort()).toEqual(['a', 'b']);
      expect(await store.withAny([], 9)).toEqual([]);
    });
  });
};
