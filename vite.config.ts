// Builds the page twice: for the browser as one script and one style, then for Node as dist/page/render.mjs with both put in as text.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

const CLIENT = 'dist/page/client';
const VIRTUAL = 'virtual:page-assets';

/** The policy of the page names its script and style by hash, so that nothing else can run. */
const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const built = (ending: string): string => {
  const file = readdirSync(CLIENT).find((name) => name.endsWith(ending));
  if (file === undefined) throw new Error(`the browser build gave no ${ending} file`);
  // A script or style that named its own closing tag would end early.
  return readFileSync(`${CLIENT}/${file}`, 'utf8')
    .trim()
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '\\x3c!--');
};

const pageAssets = (): Plugin => ({
  name: 'page-assets',
  resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : null),
  load: (id) => {
    if (id !== `\0${VIRTUAL}`) return null;
    const [script, style] = [built('.js'), built('.css')];
    const assets = { script, style, scriptHash: hash(script), styleHash: hash(style) };
    return `export const assets = ${JSON.stringify(assets)};`;
  },
});

export default defineConfig({
  plugins: [pageAssets()],
  publicDir: false,
  // The views are written for React; the page carries Preact, which does the same in a tenth of the size.
  resolve: {
    alias: {
      'react-dom/server': 'preact-render-to-string',
      'react-dom/client': 'preact/compat/client',
      'react-dom': 'preact/compat',
      'react/jsx-runtime': 'preact/jsx-runtime',
      react: 'preact/compat',
    },
  },
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  builder: {
    buildApp: async (builder) => {
      await builder.build(builder.environments['client']!);
      await builder.build(builder.environments['ssr']!);
    },
  },
  environments: {
    client: {
      build: {
        outDir: CLIENT,
        emptyOutDir: true,
        assetsInlineLimit: 1_000_000,
        modulePreload: false,
        rollupOptions: {
          input: 'src/web/browser.tsx',
          output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
        },
      },
    },
    ssr: {
      resolve: { noExternal: true },
      build: {
        ssr: true,
        outDir: 'dist/page',
        emptyOutDir: false,
        minify: true,
        rollupOptions: { input: 'src/web/render.tsx', output: { entryFileNames: 'render.mjs' } },
      },
    },
  },
});
