/** Inputs: what the user named (files, folders, globs, URLs, `-`) to a list of sources, in an order that does not depend on theirs. */
import { readdir, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Read } from './read.ts';
import { note, warning } from './read.ts';

export type Source =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'url'; readonly url: string };

export interface Found {
  readonly sources: readonly Source[];
  readonly trouble: readonly Read[];
  /** Inputs that are not there at all. */
  readonly missing: readonly string[];
}

/** The endings that a folder is searched for, each also with `.gz`. A file named outright may have any. */
const ENDINGS = /\.(?:txt|text|md|markdown|html?|xhtml|json|jsonl|ndjson)(?:\.gz)?$/i;
const IS_URL = /^https?:\/\//i;
const IS_GLOB = /[*?[\]{}]/;

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The sources behind the inputs; a file that is reached twice counts once. */
export const findSources = async (inputs: readonly string[]): Promise<Found> => {
  const trouble: Read[] = [];
  const missing: string[] = [];
  const files: string[] = [];
  const names = [...new Set(inputs)].sort(byName);
  for (const name of names.filter((n) => n !== '-' && !IS_URL.test(n))) {
    const found = await filesOf(name);
    if (found === null) missing.push(name);
    else for (const file of found.files) files.push(file);
    trouble.push(...(found?.trouble ?? []));
  }
  return {
    sources: [
      ...onceEach(files).map((file): Source => ({ kind: 'file', file })),
      ...names.filter((n) => IS_URL.test(n)).map((url): Source => ({ kind: 'url', url })),
      ...(names.includes('-') ? [{ kind: 'stdin' } as const] : []),
    ],
    trouble,
    missing,
  };
};

const onceEach = (files: readonly string[]): string[] => {
  const byPlace = new Map<string, string>();
  for (const file of [...files].sort(byName)) {
    const place = resolve(file);
    if (!byPlace.has(place)) byPlace.set(place, file);
  }
  return [...byPlace.values()].sort(byName);
};

type Files = { readonly files: readonly string[]; readonly trouble: readonly Read[] };

const filesOf = async (name: string): Promise<Files | null> => {
  const there = await stat(name).catch(() => null);
  if (there?.isDirectory()) return filesOfFolder(name);
  if (there) return { files: [name], trouble: [] };
  if (!IS_GLOB.test(name)) return null;
  const { glob } = await import('tinyglobby');
  const files = await glob(name, { expandDirectories: false });
  if (files.length === 0)
    return { files, trouble: [warning('not-found', name, 'no file fits this pattern')] };
  return { files, trouble: [] };
};

const filesOfFolder = async (folder: string): Promise<Files> => {
  const root = folder.replace(/(?<=.)[/\\]+$/, '');
  const all = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => `${entry.parentPath.replaceAll('\\', '/')}/${entry.name}`.replace('//', '/'))
    .filter((path) => !/(?:^|\/)\.[^./]/.test(path.slice(root.length)));
  const files = all.filter((path) => ENDINGS.test(path));
  return { files, trouble: leftOut(root, all, files) };
};

/** Says why there is nothing, and which files were not looked at. */
const leftOut = (folder: string, all: readonly string[], files: readonly string[]): Read[] => {
  const others = all.filter((path) => !ENDINGS.test(path)).map((path) => basename(path));
  const named = others.sort(byName).slice(0, 3).join(', ') + (others.length > 3 ? ', …' : '');
  if (files.length === 0)
    return [
      warning(
        'not-found',
        folder,
        others.length === 0
          ? 'the folder is empty'
          : `the folder holds no articles (.txt, .md, .html, .json or .jsonl), only ${named}`,
      ),
    ];
  if (others.length === 0) return [];
  const count =
    others.length === 1 ? '1 file of another kind was' : `${others.length} files of other kinds were`;
  return [note('left-out', folder, `${count} left out: ${named}`)];
};
