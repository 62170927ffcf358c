#!/usr/bin/env node
// The door of the command line. It runs on any Node so that it can say plainly when the Node is too old.
import { existsSync } from 'node:fs';
import module from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  process.stderr.write(
    `vorlage: needs Node 24.15 or newer, this is ${process.versions.node}. ` +
      'In a checkout run it as "npx vorlage" (the project brings its own Node).\n',
  );
  process.exit(1);
}
const built = new URL('../dist/cli.mjs', import.meta.url);
if (!existsSync(built)) {
  process.stderr.write('vorlage: not built yet. Run "npm run build" first.\n');
  process.exit(1);
}
module.enableCompileCache();
const { main } = await import(built.href);
process.exitCode = await main(process.argv.slice(2));
