/**
 * A shelf that goes on in a file when memory is short: the first blocks are held, the rest are written.
 *
 * The file has no name as soon as it is open, so that it is gone with the process, however that ends.
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growingArray } from '../algorithms/growing-array.ts';
import { memoryShelf, SLAB, type Shelf } from '../algorithms/shelf.ts';
import { Failure } from '../model/index.ts';

export interface DiskShelf extends Shelf {
  /** Bytes that went to the file. */
  readonly spilled: number;
}

/** Numbers after which memory is looked at again. */
const ASK_AFTER = SLAB / 16;

/** `full` is asked from time to time whether memory has run short; once it has, it stays so. */
export const diskShelf = (full: () => boolean): DiskShelf => {
  const held = memoryShelf();
  let spill: Spill | undefined;
  let [sinceAsked, spilled] = [0, 0];
  return {
    get length() {
      return held.length + (spill?.length ?? 0);
    },
    get spilled() {
      return spill?.bytes ?? spilled;
    },
    put: (block) => {
      if (spill === undefined && (sinceAsked += block.length) >= ASK_AFTER) {
        sinceAsked = 0;
        if (full()) spill = openSpill();
      }
      (spill ?? held).put(block);
    },
    get: (number, room) => (number < held.length ? held.get(number) : spill!.get(number - held.length, room)),
    close: () => {
      held.close();
      spill?.close();
      spilled = spill?.bytes ?? spilled;
      spill = undefined;
    },
  };
};

interface Spill extends Shelf {
  readonly bytes: number;
}

const WORD = Uint32Array.BYTES_PER_ELEMENT;

const openSpill = (): Spill => {
  const { file, remove } = unnamedFile();
  const lengths = growingArray();
  /** Where each block begins, in numbers: more than 32 bits hold. */
  const starts: number[] = [0];
  const waiting = new Uint32Array(SLAB / 4);
  let [written, used] = [0, 0];
  const flush = (): void => {
    write(file, waiting.subarray(0, used), written);
    [written, used] = [written + used, 0];
  };
  const read = (start: number, length: number, room?: Uint32Array): Uint32Array => {
    if (start + length > written) flush();
    const block = room && room.length >= length ? room.subarray(0, length) : new Uint32Array(length);
    readSync(file, block, 0, block.byteLength, start * WORD);
    return block;
  };
  return {
    get length() {
      return lengths.length;
    },
    get bytes() {
      return (written + used) * WORD;
    },
    put: (block) => {
      if (used + block.length > waiting.length) flush();
      if (block.length > waiting.length) {
        write(file, block, written);
        written += block.length;
      } else {
        waiting.set(block, used);
        used += block.length;
      }
      lengths.push(block.length);
      starts.push(starts.at(-1)! + block.length);
    },
    get: (number, room) => read(starts[number]!, starts[number + 1]! - starts[number]!, room),
    close: () => {
      closeSync(file);
      remove();
    },
  };
};

const write = (file: number, block: Uint32Array, at: number): void => {
  try {
    for (let done = 0; done < block.byteLength;)
      done += writeSync(file, block, done, block.byteLength - done, at * WORD + done);
  } catch (error) {
    throw new Failure('unwritable', `no room for what memory does not hold, in ${tmpdir()}: ${(error as Error).message}`, 'Give more --memory, or set TMPDIR to a disk with room.'); // prettier-ignore
  }
};

/** Where the system does not let go of the name of an open file, `remove` does it at the end. */
const unnamedFile = (): { file: number; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'vorlage-spill-'));
  const file = openSync(join(folder, 'spill'), 'wx+');
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 2 });
  try {
    remove();
  } catch {
    process.on('exit', remove);
  }
  return { file, remove };
};
