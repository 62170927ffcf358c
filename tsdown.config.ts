// The published package is compiled: the command line and the library's two doors, packages left outside.
import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    cli: 'src/cli/main.ts',
    index: 'src/index.ts',
    node: 'src/node.ts',
    'trace-worker': 'src/app/trace-worker.ts',
    'story-worker': 'src/app/story-worker.ts',
    'reading-worker': 'src/app/reading-worker.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node24',
  outDir: 'dist',
  dts: true,
  clean: false,
  minify: false,
  copy: [{ from: 'src/text/lang/en/lexicon.bin', to: 'dist' }],
});
