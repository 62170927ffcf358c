/** The desk in a real browser: choose files, wait, read the report; without a single script of the desk's own. */
import { AxeBuilder } from '@axe-core/playwright';
import type { FastifyInstance } from 'fastify';
import type { Browser } from 'playwright-core';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageRenderer } from '../../src/app/render.ts';
import { openDesk } from '../../src/app/desk.ts';
import { deskServer } from '../../src/server/desk-server.ts';
import { hasChromium, keepScreenshot, launch } from './chromium.ts';

const FOLDER = 'examples/ferry/articles';

describe.skipIf(!hasChromium())('the desk in the browser', () => {
  let browser: Browser;
  let server: FastifyInstance;
  let url: string;
  beforeAll(async () => {
    browser = await launch();
    server = deskServer(openDesk(), '127.0.0.1');
    url = await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('goes from files to the report and back', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
    const page = await context.newPage();
    const foreign: string[] = [];
    page.on('request', (r) => /^(?:data:|http:\/\/127\.0\.0\.1)/u.test(r.url()) || foreign.push(r.url()));
    await page.goto(url);
    expect((await new AxeBuilder({ page }).analyze()).violations.map((v) => v.id)).toEqual([]);
    await keepScreenshot(page, 'desk');
    await page.getByLabel('Files').setInputFiles(readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`));
    await page.getByRole('button', { name: 'Trace' }).click();
    await page.waitForSelector('#sources', { timeout: 30_000 });
    await expect.poll(() => page.locator('.figure').first().innerText()).toMatch(/Seven articles/u);
    await page.goto(url);
    await expect.poll(() => page.locator('.stories').innerText()).toContain('7 articles');
    await page.setViewportSize({ width: 360, height: 740 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(360);
    await keepScreenshot(page, 'desk-phone');
    expect(foreign).toEqual([]);
    await context.close();
  });

  it('takes files dropped anywhere and pasted text, shows progress, and says what to do when nothing can be read', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForSelector('html.live');
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(
        new File(['The old mill at Tarn has burned down, the fire chief said on Monday.'], 'mill.txt'),
      );
      for (const type of ['dragover', 'drop'])
        document
          .querySelector('h1')!
          .dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    });
    await expect
      .poll(() => page.getByLabel('Files').evaluate((i: HTMLInputElement) => i.files!.length))
      .toBe(1);
    await page.getByLabel('Text').fill('On Monday the old mill at Tarn burned down, the fire chief said.');
    await page.getByRole('button', { name: 'Trace', exact: true }).click();
    await page.waitForSelector('#corrections', { timeout: 30_000 });
    await expect.poll(() => page.locator('article.article').count()).toBe(2);

    await page.goto(url);
    await page.getByLabel('Text').fill('https://nowhere.invalid/article');
    await page.getByRole('button', { name: 'Trace', exact: true }).click();
    await page.waitForSelector('[role="alert"]', { timeout: 30_000 });
    await expect
      .poll(() => page.locator('[role="alert"]').innerText())
      .toContain('Save the pages in your browser');
    expect((await new AxeBuilder({ page }).analyze()).violations.map((v) => v.id)).toEqual([]);
    await keepScreenshot(page, 'desk-nothing-read');
    await context.close();
  });

  it('shows how far a trace is', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 700 } });
    const page = await context.newPage();
    const about = {
      id: '1',
      title: 'New report',
      state: 'running' as const,
      note: 'Lining up sentences',
      done: 0.6,
    };
    // The page as the server sends it, with the desk's own events: one more step, and then nothing for as long as it is looked at.
    await page.route('**/reports/1', async (route) =>
      route.fulfill({ contentType: 'text/html', body: (await pageRenderer()).renderWaiting(about) }),
    );
    await page.route('**/progress', (route) =>
      route.fulfill({
        contentType: 'text/event-stream',
        body: `retry: 60000\ndata: ${JSON.stringify({ ...about, note: 'Looking for differences', done: 0.8 })}\n\n`,
      }),
    );
    await page.goto(`${url}/reports/1`);
    await page.waitForFunction(() => document.querySelector('progress')?.value === 0.8);
    await expect.poll(() => page.getByRole('status').innerText()).toBe('Looking for differences');
    expect((await new AxeBuilder({ page }).analyze()).violations.map((v) => v.id)).toEqual([]);
    await keepScreenshot(page, 'desk-progress');
    await context.close();
  });
});
