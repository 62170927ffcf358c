/** The option of the commands that trace many stories. */
import { InvalidArgumentError, Option } from '@commander-js/extra-typings';

export const workersOption = () =>
  new Option(
    '--workers <n>',
    'trace so many stories at a time, each on a thread of its own (default: one after another)',
  ).argParser((given) => {
    if (!/^\d{1,3}$/.test(given)) throw new InvalidArgumentError('Write a whole number from 0 to 999.');
    return Number(given);
  });
