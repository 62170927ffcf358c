/** A real Chromium for tests of the page. Where there is none the tests say so and are left out; on CI that is an error. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

const path = findBrowser();

export const hasChromium = (): boolean => {
  if (path !== null) return true;
  const hint = 'there is no Chromium: install it (Debian: apt-get install chromium) or name one in CHROMIUM';
  if (process.env['CI']) throw new Error(hint);
  process.stderr.write(`browser tests left out, ${hint}\n`);
  return false;
};

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: path!, args: ['--no-sandbox', '--disable-background-networking'] });

// Of this run alone: two runs on one machine must not open each other's pages.
const folder = mkdtempSync(join(tmpdir(), 'vorlage-browser-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Writes a page where the browser can open it, as a reader would from disk. */
export const onDisk = (name: string, html: string): string => {
  writeFileSync(join(folder, name), html);
  return pathToFileURL(join(folder, name)).href;
};

/** What a page must never do: ask for anything, log an error, show a dialog. */
export interface Watched {
  readonly page: Page;
  readonly requests: string[];
  readonly errors: string[];
}

export const open = async (
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Watched> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const watched: Watched = { page, requests: [], errors: [] };
  page.on('request', (r) => {
    if (!r.url().startsWith('data:') && r.url().split('#')[0] !== url.split('#')[0])
      watched.requests.push(r.url());
  });
  page.on('console', (m) => {
    if (m.type() === 'error' || m.type() === 'warning') watched.errors.push(m.text());
  });
  page.on('pageerror', (e) => watched.errors.push(e.message));
  page.on('dialog', (d) => watched.errors.push(`dialog: ${d.message()}`));
  await page.goto(url);
  if (options.javaScriptEnabled !== false)
    await page.waitForSelector('html.awake .filters', { state: 'attached', timeout: 60_000 });
  return watched;
};

/** Screenshots of the last run, for people to look at. */
export const keepScreenshot = async (page: Page, name: string): Promise<void> => {
  mkdirSync('dist/screenshots', { recursive: true });
  await page.screenshot({ path: `dist/screenshots/${name}.png` });
};
