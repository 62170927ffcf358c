/** In parts: asks for long lists of ids with several statements. */

/** SQLite takes so many parameters in one statement, and more. */
const PART = 500;

export const inParts = async <T, R>(list: readonly T[], ask: (part: T[]) => Promise<R[]>): Promise<R[]> => {
  const all: R[] = [];
  for (let i = 0; i < list.length; i += PART)
    for (const row of await ask(list.slice(i, i + PART))) all.push(row);
  return all;
};
