/** Where the code of a worker thread is. */
import { existsSync } from 'node:fs';

/** `name`: that of its file, without ending. From the sources it lies beside this file; the build puts it beside the compiled code. */
export const workerFile = (name: string): URL =>
  ['ts', 'mjs']
    .map((ending) => new URL(`./${name}.${ending}`, import.meta.url))
    .find((url) => existsSync(url))!;
