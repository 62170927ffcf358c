/** What SQLite complains of, in words for the user: a full disk, a file that may not be written, a damaged one. */
import { Failure } from '../../model/index.ts';

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html); the low byte of what `node:sqlite` gives. */
const BUSY = 5;
const LOCKED = 6;
const CODES: Readonly<Record<number, (file: string) => Failure>> = {
  3: unwritable,
  [BUSY]: (file) => new Failure('library-busy', `the library ${file} is in use by another process`, WAIT),
  [LOCKED]: (file) => new Failure('library-busy', `the library ${file} is in use by another process`, WAIT),
  8: unwritable,
  10: (file) => new Failure('unwritable', `the system refused to read or write the library ${file}`, 'Look whether its disk is full or failing. What was kept is safe; the same command goes on from there.'), // prettier-ignore
  11: (file) => new Failure('unreadable', `the library ${file} is damaged`, 'Put back a copy of it, or read the articles again into another --library.'), // prettier-ignore
  13: (file) => new Failure('unwritable', `the library ${file} cannot grow: the disk is full`, 'Make room. What was kept is safe; the same command goes on from there.'), // prettier-ignore
  14: (file) => new Failure('unwritable', `the library ${file} cannot be opened, or not be written`, PERMISSION), // prettier-ignore
  26: (file) => new Failure('library-version', `${file} is not a Vorlage library`),
};

const WAIT = 'Wait until it is done, or name another --library.';
const PERMISSION = 'See that you may write it and the folder that it is in, or name another --library.';

function unwritable(file: string): Failure {
  return new Failure('unwritable', `the library ${file} may not be written`, PERMISSION);
}

const codeOf = (error: unknown): number => ((error as { errcode?: number } | null)?.errcode ?? 0) & 0xff;

/** Whether another process holds the file. */
export const isBusy = (error: unknown): boolean => codeOf(error) === BUSY || codeOf(error) === LOCKED;

/** Whether the file may only be read: SQLite then may not make the files beside it that it keeps its log in. */
export const isReadOnly = (error: unknown): boolean => [3, 8, 14].includes(codeOf(error));

/** The Failure that tells it, where SQLite complained of something outside of Vorlage; any other error as it is. */
export const explained = (error: unknown, file: string): unknown => CODES[codeOf(error)]?.(file) ?? error;

/** The same methods; what SQLite complains of in them is thrown as a Failure. */
export const explaining = <Methods extends object>(methods: Methods, file: string): Methods =>
  Object.fromEntries(
    Object.entries(methods).map(([name, method]: [string, (...args: unknown[]) => Promise<unknown>]) => [
      name,
      async (...args: unknown[]) => {
        try {
          return await method(...args);
        } catch (error) {
          throw explained(error, file);
        }
      },
    ]),
  ) as Methods;
