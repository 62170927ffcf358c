/** Corrections in a real browser: each made where the thing is, with the keyboard and without scripts, listed, undone, taken along; and shown in a file. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderReportAs } from '../../src/app/render.ts';
import { hasChromium, keepScreenshot, onDisk } from './chromium.ts';
import { clean, FERRY, hasCorrections, openDeskBrowser, reportOf, type DeskBrowser } from './desk-page.ts';

const LONG = 300_000;

describe.skipIf(!hasChromium())('corrections in the browser', () => {
  let desk: DeskBrowser;
  beforeAll(async () => {
    desk = await openDeskBrowser();
  });
  afterAll(() => desk?.close());

  const listed = (page: Page) => page.locator('.corrections > li');
  const has = hasCorrections;

  it(
    'are made where the thing is, marked, listed, and undone to the very bytes of before',
    async () => {
      const page = await desk.traced(FERRY);
      await hasCorrections(page, 0);
      const before = JSON.stringify(await reportOf(page));

      // With the keyboard alone: a line of descent.
      const why = page.locator('#sources .why > summary').first();
      await why.focus();
      await page.keyboard.press('Enter');
      const notSo = page.locator('.why[open] .correct-button').first();
      for (let i = 0; i < 60 && !(await notSo.evaluate((b) => b === document.activeElement)); i++)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await has(page, 1);
      await expect.poll(() => page.url()).toContain('sources');
      await expect.poll(() => page.locator('.not-so').first().innerText()).toContain('set by you');
      await keepScreenshot(page, 'correct-edge');

      await page.locator('.difference .correct-button:visible').first().click();
      await has(page, 2);
      await page.locator('.rejected > summary').click();
      await keepScreenshot(page, 'correct-difference');

      const article = page.locator('article.article').first();
      const open = async () => {
        await article.locator('summary').first().click();
        await article.locator('.correct-fold > summary').click();
      };
      await open();
      await keepScreenshot(page, 'correct-article');
      await clean(page, '.article');
      await article.getByLabel('Outlet').fill('The Morning Kite');
      await article.getByRole('button', { name: 'Set outlet' }).click();
      await has(page, 3);
      await open();
      await article.getByLabel('Published').fill('2019-02-03');
      await article.getByRole('button', { name: 'Set date' }).click();
      await has(page, 4);
      await expect.poll(() => page.locator('.set-by-you', { hasText: 'outlet' }).count()).toBeGreaterThan(0);

      await page.locator('.entity .correct-fold > summary').first().click();
      await page.locator('.entity .correct-form input[list]').first().fill('Nobody of that name');
      await clean(page, '.entity');
      await page.locator('.entity .correct-form button').first().click();
      await has(page, 5);
      await expect.poll(() => page.locator('.corrections .outcome').innerText()).toContain('Not applied.');

      await page.locator('summary', { hasText: 'Split this story' }).click();
      for (const n of [0, 1]) await page.locator('.choice input[name="document"]').nth(n).check();
      await page.getByRole('button', { name: 'Make them a story of their own' }).click();
      await has(page, 6);
      expect((await reportOf(page)).stories).toHaveLength(3);

      await page.goto(page.url().split('#')[0]!);
      await page.locator('summary', { hasText: 'Make one story of several' }).click();
      await clean(page, '.front');
      for (const box of await page.locator('.choice input[name="story"]').all()) await box.check();
      await keepScreenshot(page, 'correct-stories');
      await page.getByRole('button', { name: 'Make them one story' }).click();
      await has(page, 7);
      const all = await reportOf(page);
      expect(all.stories).toHaveLength(1);
      expect(all.corrections!.map((c) => c.outcome).sort()).toEqual(
        ['applied', 'applied', 'applied', 'applied', 'applied', 'dangling', 'overruled'].sort(),
      );
      await page.goto(`${page.url().split('#')[0]}#corrections`);
      await keepScreenshot(page, 'corrections');
      await page.setViewportSize({ width: 360, height: 740 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBeLessThanOrEqual(360);
      await keepScreenshot(page, 'corrections-phone');

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Save the corrections' }).click(),
      ]);
      const saved = await download.path();
      await page.locator('.corrections .correct-button').first().click();
      await has(page, 6);
      await page.getByRole('button', { name: 'Undo all' }).click();
      await has(page, 0);
      expect(JSON.stringify(await reportOf(page))).toBe(before);

      await page.getByLabel('Corrections from a file').setInputFiles({ name: 'c.json', mimeType: 'application/json', buffer: readFileSync(saved) }); // prettier-ignore
      await page.getByRole('button', { name: 'Apply them' }).click();
      await has(page, 7);
      await expect.poll(() => reportOf(page)).toEqual(all);
      await page.context().close();
    },
    LONG,
  );

  it(
    'work without scripts, and a file shows them to be read only',
    async () => {
      const page = await desk.traced(FERRY, { javaScriptEnabled: false });
      await page.locator('.difference .correct-button').first().click();
      await page.waitForSelector('.corrections > li', { timeout: 120_000 });
      await expect.poll(() => listed(page).count()).toBe(1);
      const report = await reportOf(page);
      await page.context().close();

      const file = await (await desk.browser.newContext()).newPage();
      await file.goto(onDisk('corrected.html', await renderReportAs(report, 'html')));
      await file.waitForSelector('html.awake');
      await expect.poll(() => listed(file).count()).toBe(1);
      await expect.poll(() => file.locator('.correct-button, .correct-form').count()).toBe(0);
      await file.evaluate(() => (location.hash = '#corrections'));
      await clean(file, '#corrections');
      await keepScreenshot(file, 'corrections-in-a-file');
      await file.context().close();
    },
    LONG,
  );
});
