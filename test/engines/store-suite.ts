/** What every engine must do, run on a real database. `open` gives a fresh, empty store. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoriesChange, Store } from '../../src/engines/engine.ts';
import type { Correction, Story } from '../../src/model/index.ts';
import { documentOf as document } from '../invented.ts';

const story = (id: string, ...documents: string[]): Story => ({ id, documents, margin: 0.5 });

const WHEN = '2031-02-03T08:00:00.000Z';
const change = (made: readonly Story[], gone: StoriesChange['gone'] = [], when = WHEN): StoriesChange => ({
  made,
  gone,
  when,
  settled: made.flatMap((s) => s.documents),
});

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
      expect(await store.called('f1', 1)).toEqual(['b']);
      expect(await store.called('a')).toEqual([]);
    });

    it('keeps stories, the oldest first, and knows what is to be sorted', async () => {
      await store.addDocuments([A, B, C]);
      expect(await store.waiting()).toEqual(['a', 'b', 'c']);
      await store.changeStories(change([story('s2', 'b'), story('s1', 'a')]));
      expect(await store.waiting()).toEqual(['c']);
      expect(await store.stories()).toEqual([story('s2', 'b'), story('s1', 'a')]);
      expect(await store.stories(['s1', 'nothing'])).toEqual([story('s1', 'a')]);
      expect(await store.storiesOf(['a', 'c'])).toEqual([story('s1', 'a')]);
    });

    it('keeps the id of a story that grows, and the ids of those that went into others', async () => {
      await store.addDocuments([A, B, C]);
      await store.changeStories(change([story('s1', 'a'), story('s2', 'b'), story('s3', 'c')]));
      await store.changeStories(change([story('s1', 'a', 'b')], [{ id: 's2', into: 's1' }], '2031-02-04'));
      expect(await store.stories()).toEqual([story('s1', 'a', 'b'), story('s3', 'c')]);
      expect(await store.storiesNamed('s')).toEqual([{ id: 's1', story: 's1' }, { id: 's2', story: 's1' }, { id: 's3', story: 's3' }]); // prettier-ignore
      await store.changeStories(
        change([story('s3', 'a', 'b', 'c')], [{ id: 's1', into: 's3' }], '2031-02-05'),
      );
      expect(await store.storiesNamed('s2')).toEqual([{ id: 's2', story: 's3' }]);
      expect(await store.storiesNamed('t')).toEqual([]);
      expect(await store.stories()).toEqual([story('s3', 'a', 'b', 'c')]);
    });

    it('knows which stories are new or other than they were', async () => {
      await store.addDocuments([A, B, C]);
      await store.changeStories(change([story('s1', 'a'), story('s2', 'b')]));
      await store.changeStories(change([story('s1', 'a', 'c')], [], '2031-02-04T08:00:00.000Z'));
      expect(await store.storiesSince('2031-02-03T00:00:00.000Z')).toEqual(['s1', 's2']);
      expect(await store.storiesSince('2031-02-04T00:00:00.000Z')).toEqual(['s1']);
      expect(await store.storiesSince('2031-02-05T00:00:00.000Z')).toEqual([]);
    });

    it('changes stories wholly or not at all', async () => {
      await store.addDocuments([A]);
      await store.changeStories(change([story('s1', 'a')]));
      const twice = change([story('s2', 'a'), story('s3', 'a')], [{ id: 's1', into: 's2' }]);
      await expect(store.changeStories(twice)).rejects.toThrow();
      expect(await store.stories()).toEqual([story('s1', 'a')]);
      expect(await store.storiesNamed('s')).toEqual([{ id: 's1', story: 's1' }]);
    });

    it('puts a later text in the place of an earlier one, and keeps both', async () => {
      const later = document('a2', 'The lighthouse at Cape Orlen was switched off on Tuesday.');
      const last = document('a3', 'The lighthouse at Cape Orlen was switched off on Monday.');
      await store.addDocuments([{ ...A, key: 'f1' }, B]);
      await store.list([{ document: 'a', words: ['lighthouse'] }]);
      await store.changeStories(change([story('s1', 'a', 'b')]));
      await store.keepResult('k', 'story', '{}', 's1');
      expect(await store.addDocuments([{ ...later, key: 'f1' }], [{ document: 'a', by: 'a2' }])).toEqual([
        'a2',
      ]);
      expect(await store.stories()).toEqual([story('s1', 'a2', 'b')]);
      expect(await store.waiting()).toEqual(['a2', 'b']);
      expect(await store.renewed()).toEqual(['s1']);
      expect(await store.storiesSince(WHEN.replace('2031', '2032'))).toEqual(['s1']);
      expect(await store.result('k')).toBeNull();
      expect(await store.count()).toBe(2);
      expect((await store.documents(['a', 'a2'])).map((d) => d.text)).toEqual([A.text, later.text]);
      expect((await store.search('switched', 9)).map((h) => h.document)).toEqual(['a2']);
      expect(await store.withAny(['lighthouse'], 9)).toEqual([]);
      expect(await store.called('f1')).toEqual(['a2']);
      await store.addDocuments([last], [{ document: 'a2', by: 'a3' }]);
      expect(await store.replacements(['a', 'a2', 'a3', 'b'])).toEqual([{ document: 'a', by: 'a3' }, { document: 'a2', by: 'a3' }]); // prettier-ignore
      expect(await store.called('f1')).toEqual(['a3']);
      expect(await store.called('f1', 1)).toEqual(['a3']);
      await store.changeStories(change([story('s1', 'a3', 'b')], [], '2031-02-04'));
      expect(await store.renewed()).toEqual([]);
      expect(await store.storiesSince('2031-02-04')).toEqual(['s1']);
      expect(await store.storiesSince('2031-02-05')).toEqual([]);
    });

    it('finds documents by their address and by their words', async () => {
      await store.addDocuments([
        { ...A, url: 'https://orlen.example/1' },
        B,
        document('b2', B.text, { title: 'Dark' }),
      ]);
      expect(await store.at('https://orlen.example/1')).toEqual(['a']);
      expect(await store.saying(null, B.text)).toEqual(['b']);
      expect(await store.saying('Dark', B.text)).toEqual(['b2']);
      expect(await store.saying('Lighthouse dark', `${A.text} `)).toEqual([]);
    });

    it('keeps corrections and takes them away, and has their stories wait to be sorted, wholly or not at all', async () => {
      await store.addDocuments([A, B]);
      await store.changeStories(change([story('s1', 'a'), story('s2', 'b')]));
      const outlet = (id: string): Correction => ({
        id,
        kind: 'set-outlet',
        document: 'a',
        outlet: `Post ${id}`,
      });
      await store.changeCorrections({ added: [outlet('c2'), outlet('c1')], gone: [], unsettled: ['a'] });
      expect(await store.corrections()).toEqual([outlet('c1'), outlet('c2')]);
      expect(await store.stories()).toEqual([story('s1', 'a'), story('s2', 'b')]);
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

    it('lets a result go when its story goes or is another one, and keeps none of a story that is gone', async () => {
      await store.addDocuments([A, B, C]);
      await store.changeStories(change([story('s1', 'a'), story('s2', 'b'), story('s3', 'c')]));
      for (const s of ['s1', 's2', 's3']) await store.keepResult(`of ${s}`, 'story', '{}', s);
      await store.keepResult('of none', 'story', '{}');
      await store.keepResult('of nobody', 'story', '{}', 's0');
      expect((await store.results()).sort()).toEqual(['of none', 'of s1', 'of s2', 'of s3']);
      await store.changeStories(change([story('s2', 'a', 'b')], [{ id: 's1', into: 's2' }]));
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
      expect(await store.search('lighthouse', 1)).toHaveLength(1);
      for (const words of ['lighthouse ORLEN', '火曜日', 'lighthouse tomato', ''])
        expect(await store.countFound(words)).toBe((await found(words)).length);
      for (const odd of ['', '"', '*', 'a AND', 'NEAR(', '^', "'; DROP TABLE document"])
        await store.search(odd, 9);
      expect((await store.search('switched', 9))[0]!.excerpt).toContain('[switched]');
    });

    it('looks documents up by any of the words that they are listed under, the rarest first', async () => {
      await store.addDocuments([A, B, C]);
      expect(await store.unlisted(2)).toEqual(['a', 'b']);
      await store.list([
        { document: 'a', words: ['orlen', 'cape', 'cape'] },
        { document: 'b', words: ['orlen', 'protest'] },
        { document: 'c', words: ['火曜', '曜日', 'orlen'] },
      ]);
      expect(await store.unlisted(9)).toEqual([]);
      expect(await store.withAny(['protest', 'cape', 'nothing'], 9)).toEqual(['b', 'a']);
      expect(await store.withAny(['曜日'], 9)).toEqual(['c']);
      expect(await store.withAny(['orlen', 'cape'], 2)).toEqual(['a', 'c']);
      expect(await store.withAny([], 9)).toEqual([]);
    });
  });
};
