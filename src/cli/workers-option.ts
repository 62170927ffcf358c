/** The options that say on how many threads a command works. */
import { InvalidArgumentError, Option } from '@commander-js/extra-typings';

const wholeNumber = (given: string): number => {
  if (!/^\d{1,3}$/.test(given)) throw new InvalidArgumentError('Write a whole number from 0 to 999.');
  return Number(given);
};

/** Of the commands that trace many stories. */
export const workersOption = () =>
  new Option(
    '--workers <n>',
    'trace so many stories at a time, each on a thread of its own (default: one after another)',
  ).argParser(wholeNumber);

/** Of the commands on whole piles. */
export const readersOption = () =>
  new Option(
    '--workers <n>',
    'read on so many threads beside the first (default: on all cores where the pile is large and the memory has room for them)',
  ).argParser(wholeNumber);
