/** The desk in a real browser: choose files, wait, read the report; without a single script of the desk's own. */
import { AxeBuilder } from '@axe-core/playwright';
import type { FastifyInstance } from 'fastify';
import type { Browser } from 'playwright-core';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
    expect(await page.locator('.figure').first().innerText()).toMatch(/Seven articles/u);
    await page.goto(url);
    expect(await page.locator('.stories').innerText()).toContain('7 articles');
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await keepScreenshot(page, 'desk-phone');
    expect(foreign).toEqual([]);
    await context.close();
  });
});
