/** Architecture: reads every import of src/ and holds it to ARCHITECTURE.md: edges, the pure core, cycles, packages by folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');

/** What each folder may import, beside itself. `(root)` are the files that stand in src/ itself. */
const EDGES: Readonly<Record<string, readonly string[]>> = {
  model: [],
  algorithms: [],
  text: ['model', 'algorithms'],
  stages: ['model', 'algorithms', 'text', '(root)'],
  views: ['model', 'text'],
  readers: ['model'],
  engines: ['model'],
  app: ['model', 'algorithms', 'text', 'stages', 'views', 'readers', 'engines', '(root)'],
  cli: ['model', 'views', 'app', 'server', '(root)'],
  server: ['model', 'views', 'app', '(root)'],
  web: ['model', 'views'],
  '(root)': [
    'model',
    'algorithms',
    'text',
    'stages',
    'views',
    'readers',
    'engines',
    'app',
    'server',
    '(root)',
  ],
};

const CORE = new Set(['model', 'algorithms', 'text', 'stages', 'views']);

/** Packages by folder; a package that is not here is used nowhere. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  text: ['wink-nlp', 'wink-eng-lite-web-model'],
  stages: ['@mozilla/readability', 'linkedom', 'eld'],
  views: ['react', 'react-dom'],
  readers: ['chardet', 'tinyglobby'],
  engines: ['kysely'],
  app: ['fflate', 'tinypool'],
  cli: ['@commander-js/extra-typings', 'commander'],
  server: ['fastify', 'zod'],
  web: ['react', 'react-dom', 'fflate'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  /** Types vanish when the program is built, so they close no cycle. */
  readonly typeOnly: boolean;
}

const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
  .sort();

const IMPORT =
  /(?:^|[\n;])\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

const importsOf = (file: string): Import[] =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)].map(([, type, still, lazy]) => {
    const to = (still ?? lazy)!;
    const place = to.startsWith('.') ? posix.join(posix.dirname(file), to) : to;
    return { from: file, to: place, typeOnly: type !== undefined };
  });

const IMPORTS = FILES.flatMap(importsOf);
const INSIDE = IMPORTS.filter(({ to }) => FILES.includes(to));
const folderOf = (file: string): string => (file.includes('/') ? file.split('/')[0]! : '(root)');
const packageOf = (name: string): string => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/'); // prettier-ignore
const said = ({ from, to }: Import): string => `${from} → ${to}`;

test('the imports are seen', () => {
  expect(INSIDE.length).toBeGreaterThan(FILES.length);
  expect(IMPORTS.filter(({ to }) => /\.tsx?$/.test(to) && !FILES.includes(to)).map(said)).toEqual([]);
});

test('every folder is in the table', () => {
  expect([...new Set(FILES.map(folderOf))].filter((folder) => !(folder in EDGES))).toEqual([]);
});

test('imports go downwards only', () => {
  const wrong = INSIDE.filter(({ from, to }) => {
    const [a, b] = [folderOf(from), folderOf(to)];
    return a !== b && !EDGES[a]?.includes(b);
  });
  expect(wrong.map(said)).toEqual([]);
});

test('a stage never imports another stage', () => {
  const stageOf = (file: string): string | undefined => /^stages\/([^/]+)\//.exec(file)?.[1];
  const wrong = INSIDE.filter(({ from, to }) => {
    const [a, b] = [stageOf(from), stageOf(to)];
    return a !== undefined && to.startsWith('stages/') && a !== b;
  });
  expect(wrong.map(said)).toEqual([]);
});

test('the core touches no machine: no node:, no clock, no chance, no process', () => {
  const core = FILES.filter((file) => CORE.has(folderOf(file)));
  expect(
    IMPORTS.filter(({ from, to }) => CORE.has(folderOf(from)) && to.startsWith('node:')).map(said),
  ).toEqual([]);
  const IMPURE =
    /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bprocess\.(?!$)|\bfetch\(/;
  const code = (file: string): string =>
    readFileSync(join(SRC, file), 'utf8').replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, '');
  expect(core.filter((file) => IMPURE.test(code(file)))).toEqual([]);
});

test('no cycles', () => {
  const next = new Map<string, string[]>();
  for (const { from, to, typeOnly } of INSIDE) if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycle = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const to of next.get(file) ?? []) {
      const found = cycle(to, [...path, file]);
      if (found) return found;
    }
    done.add(file);
    return null;
  };
  expect(FILES.map((file) => cycle(file, [])).filter((found) => found !== null)).toEqual([]);
});

test('packages stay in their folders', () => {
  const wrong = IMPORTS.filter(({ from, to }) => {
    if (FILES.includes(to) || /^(?:node|virtual):|^\.|\.(?:css|json|svg)$/.test(to)) return false;
    return !/\.tsx?$/.test(to) && !PACKAGES[folderOf(from)]?.includes(packageOf(to));
  });
  expect(wrong.map(said)).toEqual([]);
});
