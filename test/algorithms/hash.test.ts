import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashText } from '../../src/algorithms/hash.ts';

test('the same on every machine and in every release', () => {
  expect(hashText([''])).toMatchInlineSnapshot(`"acbfcc8148b7cc9a"`);
  expect(hashText(['Vorlage', 'é'])).toMatchInlineSnapshot(`"9357eca4c72eb1fa"`);
});

test('parts are set apart', () => {
  expect(hashText(['ab', 'c'])).not.toBe(hashText(['a', 'bc']));
  expect(hashText(['ab'])).not.toBe(hashText(['ab', '']));
});

test('no two of 20,000 near-identical texts share a hash', () => {
  const seen = new Set(Array.from({ length: 20_000 }, (_, i) => hashText([`article ${i}`]).slice(0, 10)));
  expect(seen.size).toBe(20_000);
});

test('takes as many parts as there are', () => {
  const parts = Array<string>(200_000).fill('a');
  expect(hashText(parts)).not.toBe(hashText(parts.slice(1)));
});

test('16 hexadecimal digits, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[\da-f]{16}$/.test(hashText([text]))));
});
