/** The package as it would be published: packed, put into an empty project with its dependencies and nothing else, and run there. */
import { execFile, execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'vorlage-package-'));
const installed = join(project, 'node_modules', 'vorlage');
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** What `npm pack` packs, unpacked; beside it links to the packages that it names as dependencies. */
const install = (): void => {
  const packed = execFileSync(
    'npm',
    ['pack', '--ignore-scripts', '--silent', '--pack-destination', project],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['xzf', join(project, packed.trim()), '-C', installed, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), link);
  }
  for (const example of ['ferry', 'speech'])
    cpSync(join(ROOT, 'examples', example, 'articles'), join(project, example), { recursive: true });
};

const run = (...args: readonly string[]): Promise<string> =>
  new Promise((done, fail) =>
    execFile(
      process.execPath,
      [join(installed, 'bin/vorlage.js'), ...args],
      { cwd: project },
      (error, out, err) => (error ? fail(new Error(`${args.join(' ')}: ${err}`)) : done(out)),
    ),
  );

const TEXT =
  'The ferry Halvard lay off the island of Pell for nine hours on Tuesday after its engine failed.';
/** What another program does with the package. */
const PROGRAM = `
import { cluster, reuse, type ClusterInput, type SharedText, type Story } from 'vorlage';
import { openLibrary, type Store, type StoriesChange } from 'vorlage/node';
const documents: ClusterInput[] = ['a', 'b'].map((id) => ({ id, text: ${JSON.stringify(TEXT)} }));
const stories: Story[] = cluster(documents);
const pairs: SharedText[] = reuse(documents);
const store: Store = openLibrary('program.db', { write: true });
const change: StoriesChange = { settled: [], gone: [], made: [], when: '2031-02-03' };
await store.changeStories(change);
console.log(\`\${stories.length} story, \${pairs.length} pair, \${await store.count()} articles\`);
await store.close();
`;
const STRICT = [
  '--strict',
  '--target',
  'esnext',
  '--module',
  'nodenext',
  '--types',
  'node',
  '--typeRoots',
  join(ROOT, 'node_modules/@types'),
];

const rowsOf = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe.skipIf(!existsSync(join(ROOT, 'dist/cli.mjs')))('the package', { timeout: 300_000 }, () => {
  beforeAll(install, 300_000);

  test('sorts into stories and finds what is shared', async () => {
    const stories = new Set(rowsOf(await run('cluster', 'ferry', 'speech')).map((row) => row['story']));
    expect(stories.size).toBeGreaterThan(1);
    expect(rowsOf(await run('reuse', 'ferry'))[0]).toMatchObject({ shared: { a: expect.any(Number) as number } }); // prettier-ignore
  });

  test('keeps a library', async () => {
    expect(await run('add', 'ferry', 'speech', '--workers', '2')).toMatch(/\d+ new, 0 known already/);
    const [story] = rowsOf(await run('stories', '--json'));
    expect(await run('show', String(story!['story']), '--out', 'story.html')).toMatch(/independent origin/);
    expect(readFileSync(join(project, 'story.html'), 'utf8')).toContain('<html');
    expect(await run('search', 'ferry')).toMatch(/story [\da-f]{8}/);
  });

  test('traces on two threads what it traces on one', async () => {
    await run('trace', 'ferry', 'speech', '--out', 'one.json');
    await run('trace', 'ferry', 'speech', '--workers', '2', '--out', 'two.json');
    const [one, two] = ['one.json', 'two.json'].map((name) => readFileSync(join(project, name), 'utf8'));
    expect(two).toBe(one);
  });

  test('has doors for other programs, with types', async () => {
    const script = `const [a, b] = await Promise.all([import('vorlage'), import('vorlage/node')]); console.log(typeof a, Object.keys(b).length > 0);`; // prettier-ignore
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: project, encoding: 'utf8' }); // prettier-ignore
    expect(out.trim()).toBe('object true');
    writeFileSync(join(project, 'program.mts'), PROGRAM);
    execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...STRICT, 'program.mts'], { cwd: project }); // prettier-ignore
    const told = execFileSync(process.execPath, ['program.mjs'], { cwd: project, encoding: 'utf8' });
    expect(told.trim()).toBe('1 story, 1 pair, 0 articles');
  });
});
