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

/** Of the commands on whole piles; `usual`: what they do where nobody says. */
export const readersOption = (usual: string) =>
  new Option('--workers <n>', `read on so many threads beside the first (default: ${usual})`).argParser(
    wholeNumber,
  );
