/** The report page in a real browser: every path a reader takes, with and without scripts, by keyboard, on a phone, for everyone. */
import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderReportAs } from '../../src/app/render.ts';
import { trace } from '../../src/app/trace.ts';
import { hostileReport } from '../views/hostile-report.ts';
import { sampleReport } from '../views/sample-report.ts';
import { hasChromium, keepScreenshot, launch, onDisk, open } from './chromium.ts';

let traced: Promise<string> | undefined;
/** The bundled example as a page, traced once. */
const ferry = (): Promise<string> =>
  (traced ??= trace(['examples/ferry/articles']).then((report) => renderReportAs(report, 'html')));

const VIEWS = {
  top: '',
  sources: '#sources',
  between: '#between',
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

  /** What axe has to say of every view in every look stands in everyone.test.ts. */
  const LOOKS = {
    light: {},
    dark: { colorScheme: 'dark' as const },
    tablet: { viewport: { width: 768, height: 1024 } },
    phone: { viewport: { width: 360, height: 740 } },
  };
  it.each(Object.entries(LOOKS))('asks for nothing and fits its window: %s', async (look, options) => {
    const { page, requests, errors } = await open(browser, url, options);
    for (const [name, hash] of Object.entries(VIEWS)) {
      await page.evaluate((h) => (location.hash = h), hash);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
        .toBeLessThanOrEqual(0);
      await keepScreenshot(page, `${name}-${look}`);
    }
    expect({ errors, requests }).toEqual({ errors: [], requests: [] });
    await page.context().close();
  });

  it('keeps the bar under the reader in one row on a tablet, and its words above the links on a phone', async () => {
    const { page } = await open(browser, `${url}${VIEWS.reader}`, LOOKS.tablet);
    const bar = page.getByRole('navigation', { name: 'Differences between these two articles' });
    const above = async () => {
      const [previous, words, next] = await Promise.all(
        [bar.locator('[rel=prev]'), bar.locator('p'), bar.locator('[rel=next]')].map((l) => l.boundingBox()),
      );
      return {
        row: previous!.y === next!.y,
        words: words!.y + words!.height <= previous!.y,
        between: words!.x > previous!.x + previous!.width && words!.x + words!.width < next!.x,
      };
    };
    await expect.poll(above).toEqual({ row: true, words: false, between: true });
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(above).toMatchObject({ row: true, words: true });
    await page.context().close();
  });

  it('shows the ferry example as the program traces it, in at most 700 kB', async () => {
    const html = await ferry();
    expect(html.length).toBeLessThan(700_000);
    const { page, requests, errors } = await open(browser, onDisk('ferry.html', html));
    await expect.poll(() => page.locator('.figure').first().innerText()).toMatch(/Seven articles/u);
    await keepScreenshot(page, 'ferry');
    await page.evaluate(() => (location.hash = '#read?a='));
    await keepScreenshot(page, 'ferry-reader');
    expect({ errors, requests }).toEqual({ errors: [], requests: [] });
    await page.context().close();
  });

  it('stays where it was asked to be, however late things are laid out and however the window changes', async () => {
    const { page } = await open(browser, `${onDisk('ferry.html', await ferry())}#read`);
    const top = () => page.locator('#read').evaluate((e) => Math.round(e.getBoundingClientRect().top));
    for (const width of [1280, 390, 768, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await expect
        .poll(async () => ({ width, near: Math.abs((await top()) - 68) < 24 }))
        .toEqual({ width, near: true });
    }
    await page.context().close();
  });

  it('runs, loads and links nothing that an article holds', async () => {
    const hostile = onDisk('hostile.html', await renderReportAs(hostileReport(), 'html'));
    const { page, requests, errors } = await open(browser, hostile);
    for (const hash of [
      '',
      '#between',
      '#changes?severity=style',
      '#read?a=d-courier&b=d-echo',
      '#d-echo.1',
    ]) {
      await page.evaluate((h) => (location.hash = h), hash);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    }
    const found = await page.evaluate(() => ({
      ran: Object.keys(window).filter((k) => k.startsWith('stolen')),
      made: document.querySelectorAll(
        '#vorlage :is(script, style, img, iframe, object, embed, link, base, form)',
      ).length,
      outward: [...document.querySelectorAll('a[href]')].filter(
        (a) => !a.getAttribute('href')!.startsWith('#'),
      ).length,
      styled: document.querySelectorAll('#vorlage [style], #vorlage [onerror], #vorlage [onclick]').length,
    }));
    expect(found).toEqual({ ran: [], made: 0, outward: 0, styled: 0 });
    expect({ errors, requests }).toEqual({ errors: [], requests: [] });
    await page.context().close();
  });

  it('reads in full without scripts: a finding leads to its words and the words lead back', async () => {
    const { page, errors } = await open(browser, url, { javaScriptEnabled: false });
    await expect.poll(() => page.locator('.figure').innerText()).toMatch(/Five articles,\s+two origins/u);
    await page.locator('#v-cracks a', { hasText: 'The Marsh Echo' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#d-echo.1');
    await expect.poll(() => page.locator('[id="d-echo.1"]').isVisible()).toBe(true);
    await page.locator('[id="d-echo.1"] a').first().click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#v-cracks');
    expect(errors.filter((e) => !e.includes('JavaScript'))).toEqual([]);
    await keepScreenshot(page, 'without-scripts');
    await page.context().close();
  });

  it('goes by keyboard from a finding to its words, to the next difference, and back', async () => {
    const { page } = await open(browser, `${url}#v-cracks`);
    await page.locator('#v-cracks a', { hasText: 'The Marsh Echo' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-view=read] [data-current]');
    await expect
      .poll(() => page.locator('[data-current]').allInnerTexts())
      .toEqual(expect.arrayContaining(['14', '41']));
    const before = page.url();
    await page.keyboard.press('n');
    await page.waitForFunction((address) => location.href !== address, before);
    const next = await page.evaluate(() => location.href);
    await page.keyboard.press('p');
    await page.waitForFunction((address) => location.href !== address, next);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => location.hash === '#v-cracks');
    await expect.poll(() => page.locator('[data-view=read]').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('v-cracks');
    await page.context().close();
  });

  it('filters by address, and the address comes back with the page', async () => {
    const { page } = await open(browser, url);
    const at = (end: string) => page.waitForFunction((hash) => location.hash.endsWith(hash), end);
    const differences = () => page.locator('.difference').count();
    // By the keyboard: what is laid out late moves things away from under a pointer.
    const follow = async (label: string, end: string): Promise<void> => {
      await page.locator('.filters a', { hasText: label }).first().focus();
      await page.keyboard.press('Enter');
      await at(end);
    };
    await follow('Conflict', 'severity=conflict');
    await expect.poll(differences).toBe(3);
    await follow('Number', 'severity=conflict');
    await page.waitForFunction(() => location.hash.includes('type=number'));
    await expect.poll(differences).toBe(2);
    await page.reload();
    await page.waitForSelector('html.awake .filters', { state: 'attached' });
    await expect.poll(differences).toBe(2);
    await page.goBack();
    await page.waitForFunction(() => !location.hash.includes('type=number'));
    await expect.poll(differences).toBe(3);
    await page.goBack();
    await page.waitForFunction(() => location.hash === '');
    await expect.poll(() => page.locator('.group-style').count()).toBe(1);
    await page.context().close();
  });

  it('comes back to the very address that the words were asked from: its filter, at its item, whatever was read in between', async () => {
    const { page } = await open(browser, `${url}#changes?type=number`);
    const differences = () => page.locator('.difference').count();
    const hash = () => page.evaluate(() => location.hash);
    const steps = [[], ['n'], ['.'], ['n', 's', '.']];
    for (const keys of steps) {
      await expect.poll(differences).toBe(2);
      await page.locator('#v-cracks a', { hasText: 'The Marsh Echo' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector('[data-view=read] [data-current]');
      for (const key of keys) {
        const before = await hash();
        await page.locator(`[data-key="${key}"]`).waitFor();
        await page.keyboard.press(key);
        await expect.poll(hash).not.toBe(before);
      }
      if (keys.length % 2) await page.keyboard.press('Escape');
      else await page.getByRole('link', { name: 'Back to the report' }).click();
      await expect.poll(hash).toBe('#v-cracks?type=number');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('v-cracks');
      await expect
        .poll(() => page.locator('#v-cracks').evaluate((e) => e.getBoundingClientRect().top < innerHeight))
        .toBe(true);
    }
    await page.evaluate(() => (location.hash = '#statements?count=articles'));
    const counted = page.locator('.statement').first();
    const current = page.locator('#statements .pills [aria-current]');
    await expect.poll(() => current.innerText()).toContain('all articles');
    await counted.getByRole('link', { name: 'See the words' }).click();
    await page.waitForSelector('[data-view=read]');
    await page.keyboard.press('Escape');
    await expect.poll(hash).toMatch(/^#(?!statements).*\?count=articles$/u);
    await expect.poll(() => current.innerText()).toContain('all articles');
    await page.context().close();
  });

  it('shows the evidence for a line of descent, and the family on focus', async () => {
    const { page } = await open(browser, `${url}#sources`);
    const name = page.locator('.row-name', { hasText: 'The Marsh Echo' });
    const row = page.locator('.row', { has: name });
    await row.locator('summary').focus();
    await expect.poll(() => row.locator('.tip').isVisible()).toBe(true);
    const found = await new AxeBuilder({ page }).include('.tree').analyze();
    expect(found.violations.map((v) => v.id)).toEqual([]);
    await keepScreenshot(page, 'evidence-on-focus');
    await expect.poll(() => page.locator('.row.dim').count()).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => row.locator('.verdict').innerText()).toContain('of its sentences stand in');
    await expect.poll(() => row.locator('.evidence').innerText()).toContain('word for word');
    await page.context().close();
  });

  it('saves the brief and the table from the page itself', async () => {
    const { page, requests, errors } = await open(browser, url);
    for (const [ending, words] of [
      ['md', '# Harrow Bridge'],
      ['csv', 'story,record'],
      ['xml', '<TEI '],
      ['json', 'vorlage.report/1'],
      ['txt', 'made with Vorlage'],
      ['dot', 'digraph'],
      ['graphml', '<graphml'],
      ['nwk', ';'],
      ['jsonld', '"prov'],
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

  it('says why there is no line between two articles, and leads to both and back', async () => {
    const { page } = await open(browser, `${url}#between`);
    await page.getByLabel('One article').selectOption({ label: 'The Marsh Echo' });
    await page.getByLabel('Another article').selectOption({ label: 'Riverside Weekly' });
    const asked = page.url();
    await expect.poll(() => page.locator('.between-answer').innerText()).toMatch(/wording|reports the same/u);
    await page.reload();
    await page.waitForSelector('.between-answer');
    await expect.poll(() => page.url()).toBe(asked);
    await page.getByRole('link', { name: 'Read the two side by side' }).click();
    await expect.poll(() => page.locator('.page').getAttribute('data-view')).toBe('read');
    await page.goBack();
    await page.waitForSelector('.between-answer');
    await expect.poll(() => page.locator('.page').getAttribute('data-view')).toBe(null);
    await page.context().close();
  });

  it('leads back to the item that asked for the words, whatever kind it is', async () => {
    const { page } = await open(browser, url);
    for (const item of ['.statement', '.quote', '.entity', '.exclusive']) {
      const found = page.locator(item).first();
      const id = await found.getAttribute('id');
      await found.locator('a[href*="."]').first().click();
      await page.waitForSelector('[data-view=read]');
      await page.keyboard.press('Escape');
      await page.waitForSelector('.page:not([data-view])');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id);
      await expect.poll(() => found.evaluate((e) => e.getBoundingClientRect().top < innerHeight)).toBe(true);
    }
    await page.context().close();
  });

  it('draws what moved from side to side', async () => {
    const { page } = await open(browser, `${url}#read?a=d-courier&b=d-echo`);
    await page.locator('.side-a .moved').first().waitFor();
    const told = await page.locator('.side-a .moved').count();
    await expect.poll(() => page.locator('.move-lines path').count()).toBe(told);
    await keepScreenshot(page, 'moves');
    await page.context().close();
  });

  it('lists its keys, jumps by them, and does nothing by them when told so', async () => {
    const { page } = await open(browser, url);
    await page.keyboard.press('?');
    await expect.poll(() => page.getByRole('dialog').innerText()).toContain('next difference');
    const found = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(found.violations.map((v) => v.id)).toEqual([]);
    await keepScreenshot(page, 'keys');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    // The page may need a moment to know that the dialog is gone; a key pressed twice jumps to the same place.
    const hashAfter = async (key: string) => {
      await page.keyboard.press(key);
      return page.evaluate(() => location.hash);
    };
    await expect.poll(() => hashAfter('4')).toBe('#quotes');
    await page.keyboard.press('?');
    await page.getByLabel('Single keys').uncheck();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('3');
    await page.waitForTimeout(200);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#quotes');
    await page.context().close();
  });

  it('reaches every link and control by Tab, with its focus in view', async () => {
    const { page } = await open(browser, `${url}#sources`);
    const seen = new Set<string>();
    for (let i = 0; i < 25; i++) {
      await page.keyboard.press('Tab');
      const at = () =>
        page.evaluate(() => {
          const e = document.activeElement!;
          const { top, bottom } = e.getBoundingClientRect();
          const ring = getComputedStyle(e).outlineStyle;
          return {
            name: e.outerHTML.slice(0, 160),
            seen: bottom > 0 && top < innerHeight && ring !== 'none',
          };
        });
      await expect.poll(at).toMatchObject({ seen: true });
      seen.add((await at()).name);
    }
    expect(seen.size).toBeGreaterThan(20);
    await page.context().close();
  });

  it('moves nothing for who wants no motion', async () => {
    const { page } = await open(browser, url, { reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
    await page.context().close();
  });

  it('prints black on white, findings and articles unfolded, evidence as the reader left it, nothing that needs a hand', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await open(browser, url, { colorScheme: 'dark', javaScriptEnabled });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const look = () =>
        page.evaluate(() => {
          const seen = (e: Element | null) => e?.checkVisibility() ?? false;
          const { backgroundColor, color } = getComputedStyle(document.body);
          return {
            backgroundColor,
            color,
            article: seen(document.getElementById('d-echo.2')),
            evidence: seen(document.querySelector('.tree .evidence')),
            hands: [...document.querySelectorAll('.contents, .pills, button, select')].some(seen),
            wide: document.documentElement.scrollWidth > innerWidth,
          };
        });
      const paper = { backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)', article: true };
      await expect.poll(look).toEqual({ ...paper, evidence: false, hands: false, wide: false });
      expect((await page.pdf({ preferCSSPageSize: true })).byteLength).toBeGreaterThan(10_000);
      await keepScreenshot(page, 'print');
      await page.context().close();
    }
  });
});
