/**
 * The browser tests need Chromium. Where there is none and Debian's package manager may be used, installs it; elsewhere
 * says how to get it and lets the other tests run.
 */
import { execFileSync } from 'node:child_process';
import { findBrowser } from '../test/browser/find-browser.ts';

const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
};

const install = (): void => {
  console.error('Installing Chromium for the browser tests …');
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
};

if (!findBrowser()) {
  try {
    if (process.getuid?.() !== 0) throw new Error('not allowed to install packages');
    install();
  } catch (error) {
    console.error(
      `The browser tests are left out: there is no Chromium (${(error as Error).message.split('\n')[0]}).\n` +
        'Install Chromium or Chrome, or set CHROMIUM to its path.',
    );
  }
}
