/** The shelf that goes on in a file gives back what was put, like the one in memory, wherever memory runs short. */
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { memoryShelf } from '../../src/algorithms/shelf.ts';
import { diskShelf } from '../../src/app/disk-shelf.ts';

const blocks = fc.array(
  fc.oneof(
    fc.array(fc.nat(0xffffffff), { maxLength: 40 }).map((list) => Uint32Array.from(list)),
    // Larger than what is held back before it is written.
    fc.integer({ min: 200_000, max: 300_000 }).map((n) => new Uint32Array(n).fill(n)),
  ),
  { maxLength: 12 },
);

const isSame = (a: Uint32Array, b: Uint32Array) =>
  Buffer.from(a.buffer, a.byteOffset, a.byteLength).equals(Buffer.from(b.buffer));

it('gives back every block, in any order, however often memory runs short', () => {
  fc.assert(
    fc.property(blocks, fc.nat(4), (list, held) => {
      let asked = 0;
      const [memory, disk] = [memoryShelf(), diskShelf(() => asked++ >= held)];
      for (const block of list) for (const shelf of [memory, disk]) shelf.put(block);
      expect(disk.length).toBe(memory.length);
      for (const i of [...list.keys()].reverse()) {
        expect(isSame(disk.get(i), list[i]!) && isSame(memory.get(i), list[i]!)).toBe(true);
      }
      disk.close();
    }),
    { numRuns: 20 },
  );
});

it('leaves nothing behind, even while it is open', () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('vorlage-spill'));
  const shelf = diskShelf(() => true);
  shelf.put(new Uint32Array(400_000));
  expect(shelf.spilled).toBe(1_600_000);
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('vorlage-spill'))).toEqual(before);
  shelf.close();
});
