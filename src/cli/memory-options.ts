/** The options of the commands on whole piles: how much memory they may take, and whether to say what they took. */
import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { amountOf, bytesOf, heldMost, ORDINARY_MEMORY } from '../app/memory.ts';

export const memoryOption = () =>
  new Option('--memory <size>', 'go on in a temporary file beyond this much memory')
    .default(bytesOf(ORDINARY_MEMORY)!, ORDINARY_MEMORY)
    .argParser((size) => {
      const bytes = bytesOf(size);
      if (bytes === null) throw new InvalidArgumentError('Write it as 512MB or 2GB.');
      return bytes;
    });

export const verboseOption = () => new Option('--verbose', 'say what memory was used');

/** Says where a run took more than it was allowed: below some amount nothing more can go to disk. */
export const tellMore = (memory: number): void => {
  const held = heldMost();
  if (held <= memory) return;
  process.stderr.write(`vorlage: note: ${amountOf(memory)} of memory were too few to keep to: it took ${amountOf(held)}\n`); // prettier-ignore
};

/** What `--verbose` says at the end; `spilled`: bytes that went to disk for want of memory. */
export const tellMemory = (memory: number, spilled: number): void => {
  process.stderr.write(`vorlage: ${amountOf(heldMost())} of memory at most (${amountOf(memory)} were asked for), ${amountOf(spilled)} in a temporary file\n`); // prettier-ignore
};
