/** The report page in a real browser: every path a reader takes, with and without scripts, by keyboard, on a phone, for everyone. */
import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderReportAs } from '../../src/app/render.ts';
import { trace } from '../../src/app/trace.ts';
import { sampleReport } from '../views/sample-report.ts';
import { hasChromium, keepScreenshot, launch, onDisk, open } from './chromium.ts';

/** On a busy machine axe needs a second for every thousand elements. */
const AXE_MS = 180_000;

const VIEWS = {
  top: '',
  sources: '#sources',
  copies: '#statements?count=articles',
  conflicts: '#changes?severity=conflict&type=number',
  difference: '#v-cracks',
  quotes: '#quotes',
  reader: '#read?a=d-courier&b=d-echo&difference=v-cracks',
  'right-to-left': '#read?a=d-nahr&b=d-courier',
  article: '#d-echo.2',
} as const;

describe.skipIf(!hasChromium())('the report page', () => {
  let browser: Browser;
  let url: string;
  beforeAll(async () => {
    browser = await launch();
    url = onDisk('sample.html', await renderReportAs(sampleReport(), 'html'));
  });
  afterAll(() => browser?.close());

  /** Axe takes seconds a view, and the story page holds all sections at once: each look is tried where it differs. */
  const LOOKS = {
    light: { options: {}, axe: ['copies', 'difference', 'reader', 'right-to-left', 'article'] },
    dark: { options: { colorScheme: 'dark' as const }, axe: ['difference', 'reader'] },
    phone: { options: { viewport: { width: 360, height: 740 } }, axe: ['sources'] },
  };
  for (const [look, { options, axe }] of Object.entries(LOOKS)) {
    it(
      `has nothing for axe to find, asks for nothing and fits its window: ${look}`,
      async () => {
        const { page, requests, errors } = await open(browser, url, options);
        for (const [name, hash] of Object.entries(VIEWS)) {
          await page.evaluate((h) => (location.hash = h), hash);
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
          if (axe.includes(name)) {
            const found = await new AxeBuilder({ page }).analyze();
            const nodes = found.violations.map((v) => [v.id, v.nodes.map((n) => n.html.slice(0, 120))]);
            expect({ name, nodes }).toEqual({ name, nodes: [] });
          }
          const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
          expect(widths[0]).toBeLessThanOrEqual(widths[1]!);
          await keepScreenshot(page, `${name}-${look}`);
        }
        expect({ errors, requests }).toEqual({ errors: [], requests: [] });
        await page.context().close();
      },
      AXE_MS,
    );
  }

  it('shows the ferry example as the program traces it, in at most 700 kB', async () => {
    const html = await renderReportAs(await trace(['examples/ferry/articles']), 'html');
    expect(html.length).toBeLessThan(700_000);
    const { page, requests, errors } = await open(browser, onDisk('ferry.html', html));
    expect(await page.locator('.figure').first().innerText()).toMatch(/Seven articles/u);
    await keepScreenshot(page, 'ferry');
    await page.evaluate(() => (location.hash = '#read?a='));
    await keepScreenshot(page, 'ferry-reader');
    expect({ errors, requests }).toEqual({ errors: [], requests: [] });
    await page.context().close();
  });

  it('reads in full without scripts: a finding leads to its words and the words lead back', async () => {
    const { page, errors } = await open(browser, url, { javaScriptEnabled: false });
    expect(await page.locator('.figure').innerText()).toMatch(/Five articles,\s+two origins/u);
    await page.locator('#v-cracks a', { hasText: 'The Marsh Echo' }).click();
    expect(new URL(page.url()).hash).toBe('#d-echo.1');
    expect(await page.locator('[id="d-echo.1"]').isVisible()).toBe(true);
    await page.locator('[id="d-echo.1"] a').first().click();
    expect(new URL(page.url()).hash).toBe('#v-cracks');
    expect(errors.filter((e) => !e.includes('JavaScript'))).toEqual([]);
    await keepScreenshot(page, 'without-scripts');
    await page.context().close();
  });

  it('goes by keyboard from a finding to its words, to the next difference, and back', async () => {
    const { page } = await open(browser, `${url}#v-cracks`);
    await page.locator('#v-cracks a', { hasText: 'The Marsh Echo' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-view=read] [data-current]');
    expect(await page.locator('[data-current]').allInnerTexts()).toEqual(
      expect.arrayContaining(['14', '41']),
    );
    const before = page.url();
    await page.keyboard.press('n');
    expect(page.url()).not.toBe(before);
    await page.keyboard.press('p');
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).hash).toBe('#v-cracks');
    expect(await page.locator('[data-view=read]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('v-cracks');
    await page.context().close();
  });

  it('filters by address, and the address comes back with the page', async () => {
    const { page } = await open(browser, url);
    await page.locator('.filters a', { hasText: 'Conflict' }).click();
    await page.locator('.filters a', { hasText: 'Number' }).click();
    expect(await page.locator('.difference').count()).toBe(2);
    await page.reload();
    await page.waitForSelector('html.live .filters', { state: 'attached' });
    expect(await page.locator('.difference').count()).toBe(2);
    await page.goBack();
    expect(await page.locator('.difference').count()).toBe(3);
    await page.goBack();
    expect(await page.locator('.group-style').count()).toBe(1);
    await page.context().close();
  });

  it('shows the evidence for a line of descent, and the family on focus', async () => {
    const { page } = await open(browser, `${url}#sources`);
    const row = page.locator('.row', { hasText: 'The Marsh Echo' }).first();
    await row.locator('summary').focus();
    expect(await page.locator('.row.dim').count()).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    expect(await row.locator('.evidence').innerText()).toContain('word for word');
    await page.context().close();
  });

  it('saves the brief and the table from the page itself', async () => {
    const { page, requests, errors } = await open(browser, url);
    for (const [ending, words] of [
      ['md', '# Harrow Bridge'],
      ['csv', 'story,record'],
      ['xml', '<TEI '],
      ['json', 'vorlage.report/1'],
    ]) {
      const saved = page.waitForEvent('download');
      await page.locator(`[data-save=${ending}]`).click();
      const path = await (await saved).path();
      expect(readFileSync(path, 'utf8')).toContain(words);
    }
    expect({ errors, requests: requests.filter((r) => !r.startsWith('blob:')) }).toEqual({
      errors: [],
      requests: [],
    });
    await page.context().close();
  });

  it('opens every fold for print', async () => {
    const { page } = await open(browser, url);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.locator('[id="d-echo.2"]').evaluate((e) => e.getBoundingClientRect().height),
    ).toBeGreaterThan(0);
    expect((await page.pdf()).byteLength).toBeGreaterThan(10_000);
    await page.context().close();
  });
});
