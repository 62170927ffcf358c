/** A story of a hundred articles: painted before scripts run, live soon, and quick to filter and to jump. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderReportAs } from '../../src/app/render.ts';
import { largeReport } from '../views/large-report.ts';
import { hasChromium, launch, onDisk, open } from './chromium.ts';

/** What the page may take beyond what the browser itself takes for a page of the same elements without our script. */
const ALLOWED_MS = 100;

/** Milliseconds from a change of the address until the browser has drawn again: the best of nine, as what else runs on the machine only adds. */
const answer = async (page: Page, hashes: readonly [string, string]): Promise<number> => {
  const times: number[] = [];
  for (let i = 0; i < 10; i++)
    times.push(
      await page.evaluate(
        async (hash) => {
          const start = performance.now();
          location.hash = hash;
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          return performance.now() - start;
        },
        hashes[i % 2]!,
      ),
    );
  return Math.min(...times.slice(1));
};

describe.skipIf(!hasChromium())('the page of a hundred articles', () => {
  let browser: Browser;
  let url: string;
  let html: string;
  beforeAll(async () => {
    browser = await launch();
    html = await renderReportAs(largeReport(100), 'html');
    url = onDisk('large.html', html);
  });
  afterAll(() => browser?.close());

  it('stays below 6 MB', () => {
    expect(html.length).toBeLessThan(6_000_000);
  });

  it('is painted before the first of its scripts works', async () => {
    const { page } = await open(browser, url);
    const [painted, woken] = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
      performance.getEntriesByName('vorlage-wakes')[0]!.startTime,
    ]);
    expect(painted).toBeLessThan(woken!);
    await page.context().close();
  });

  it('answers a filter and a jump within 100 ms of what the browser needs by itself', async () => {
    const still = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await still.goto(
      onDisk('large-still.html', html.replace(/<script type="module">[\s\S]*<\/script>/u, '')),
    );
    const base = await answer(still, ['#changes', '#statements']);
    await still.close();
    const { page } = await open(browser, url);
    const filter = await answer(page, ['#changes?severity=conflict', '#changes?severity=shift']);
    const jump = await answer(page, ['#v-7', '#doc-50.3']);
    const reader = await answer(page, ['#read?a=doc-5&b=doc-9', '#read?a=doc-5&b=doc-10']);
    await page.context().close();
    const taken = { filter: filter - base, jump: jump - base, reader: reader - base };
    for (const [what, ms] of Object.entries(taken))
      expect({ what, ms, ok: ms < ALLOWED_MS }).toMatchObject({ ok: true });
  });
});
