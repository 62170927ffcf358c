/** A story of a hundred articles: painted before scripts run, live soon, and quick to filter and to jump. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderReportAs } from '../../src/app/render.ts';
import { largeReport } from '../views/large-report.ts';
import { hasChromium, launch, onDisk, open } from './chromium.ts';

/** Elements that come, go or change when the address changes, within `section` and outside it. How long that takes is for the bench. */
const touched = (page: Page, hash: string, section: string): Promise<{ within: number; outside: number }> =>
  page.evaluate(
    async ([address, name]) => {
      const count = { within: 0, outside: 0 };
      const size = (nodes: NodeList): number =>
        [...nodes].reduce((n, x) => n + 1 + (x instanceof Element ? x.querySelectorAll('*').length : 0), 0);
      const observer = new MutationObserver((records) => {
        for (const { target, addedNodes, removedNodes } of records) {
          const at = target instanceof Element ? target : target.parentElement;
          const place = at?.closest(`#${name}`) ? 'within' : 'outside';
          count[place] += 1 + size(addedNodes) + size(removedNodes);
        }
      });
      const root = document.getElementById('vorlage')!;
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      location.hash = address!;
      // Until nothing has changed for a while: however late it comes, it is counted.
      for (let last = -1; last !== count.within + count.outside;) {
        last = count.within + count.outside;
        await new Promise((done) => setTimeout(done, 300));
      }
      observer.disconnect();
      return count;
    },
    [hash, section],
  );

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
    const [painted, woken] = await page.evaluate(() => {
      // When the page was done painting; when the screen showed it hangs on what else the machine does.
      const paint = performance.getEntriesByName('first-contentful-paint')[0]! as { paintTime?: number };
      return [paint.paintTime, performance.getEntriesByName('vorlage-wakes')[0]!.startTime];
    });
    expect(painted).toBeLessThan(woken!);
    await page.context().close();
  });

  it('makes only the section anew that a filter is for, and of it only what is shown', async () => {
    const { page } = await open(browser, url);
    const shown = () => page.locator('#changes *').count();
    const differences = () => page.locator('#changes .difference').count();
    await page.evaluate(() => (location.hash = '#changes?severity=conflict'));
    await page.waitForFunction(() => document.querySelector('#changes .group-shift') === null);
    const before = await shown();
    const filter = await touched(page, '#changes?severity=shift', 'changes');
    await expect.poll(() => page.locator('#changes .group-shift').count()).toBe(1);
    // Of a hundred shifts the first dozen; besides them what goes and comes, the filters with their numbers.
    expect(await differences()).toBeLessThan(20);
    expect(filter.within).toBeGreaterThan(0);
    expect(filter.within).toBeLessThan(before + (await shown()) + 200);
    expect(filter.outside).toBeLessThan(20);
    await page.context().close();
  });
});
