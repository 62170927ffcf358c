/** What is long or many: an article of 5,000 words, words and addresses without an end, a family of 150, text from right to left. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correctionNow } from '../../src/app/corrections.ts';
import { readDocuments } from '../../src/app/read-articles.ts';
import { renderReportAs } from '../../src/app/render.ts';
import { trace } from '../../src/app/trace.ts';
import { familyFrom, freshText, randomFrom } from '../family-simulator.ts';
import type { Report } from '../../src/model/index.ts';
import { largeReport } from '../views/large-report.ts';
import { sampleReport } from '../views/sample-report.ts';
import { hasChromium, keepScreenshot, launch, onDisk, open } from './chromium.ts';

/** A whole story is traced first, and a busy machine takes its time. */
const LONG = 300_000;

const ENDLESS = 'Bürgerdampfschifffahrtsverwaltungsoberaufsichtsratsvorsitzendenstellvertreter'.repeat(2);
const ADDRESS = `https://archive.example.org/2031/05/${'withoutasinglebreak'.repeat(9)}?id=${'0123456789'.repeat(12)}`;

/** Two articles of 5,000 words, one edited from the other, with things in it that no line can hold. */
const longArticles = (): string => {
  const text = freshText(randomFrom(3), 350);
  text.splice(3, 0, [
    `The ${ENDLESS} in Lissa refused to comment, said Marta ${ENDLESS}.`,
    `The plan stands at ${ADDRESS} in full.`,
  ]);
  const copy = text
    .filter((_, i) => i % 7 !== 5)
    .map((p) => p.map((s) => s.replace('while', 'as').replace(/\b(\d\d)\d\b/u, '$17')));
  return [text, copy]
    .map((paragraphs, i) =>
      JSON.stringify({
        outlet: ['The Harbour Gazette', 'Valley Echo'][i],
        title: `The ${ENDLESS} moves`,
        text: paragraphs.map((p) => p.join(' ')).join('\n\n'),
        published: `2031-05-0${i + 2}T08:00:00Z`,
      }),
    )
    .join('\n');
};

/** A family of the simulator as it truly is, on short articles: many, as nothing is drawn of a few alone. */
const familyReport = (size: number): Report => {
  const report = largeReport(size, 4, 1);
  const [story] = report.stories;
  const ids = new Map(familyFrom(5, size).map((d, i) => [d.label, story!.documents[i]!]));
  const kinds = ['reprint', 'edit', 'rewrite', 'excerpt', 'summary'] as const;
  const edges = familyFrom(5, size).flatMap(
    ({ label, parent }, i) =>
    parent === null
      ? []
      : [{ ...story!.lineage.edges[0]!, from: ids.get(parent)!, to: ids.get(label)!, share: 0.2 + (i % 8) / 10, kind: kinds[i % kinds.length]! }], // prettier-ignore
  );
  const nodes = story!.lineage.nodes.filter((n) => n.kind === 'extant');
  const root = ids.get('0')!;
  const origins = [{ id: root, label: root, documents: story!.documents }];
  return { ...report, stories: [{ ...story!, lineage: { nodes, edges, origins, apart: [] } }] };
};

/** The page of the articles of a file of records, as one story. */
const pageOfOneStory = async (name: string, records: string): Promise<string> => {
  const file = fileURLToPath(onDisk(`${name}.jsonl`, records));
  const { documents } = await readDocuments([file]);
  const merge = correctionNow({ kind: 'merge-stories', documents: documents.map((d) => d.id) });
  const report = await trace([file], { corrections: [merge] });
  return onDisk(`${name}.html`, await renderReportAs(report, 'html'));
};

/** Everything unfolded and laid out. */
const unfold = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));

const fits = async (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);

describe.skipIf(!hasChromium())('what is long or many', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it(
    'an article of 5,000 words with endless words and addresses: nothing is wider than the window',
    async () => {
      const url = await pageOfOneStory('long', longArticles());
      for (const width of [360, 768, 1280]) {
        const { page, errors } = await open(browser, url, { viewport: { width, height: 800 } });
        await unfold(page);
        await fits(page);
        await page.locator('#read select').first().waitFor();
        await page.evaluate(() => (location.hash = '#read?a='));
        await page.waitForSelector('[data-view=read]');
        await fits(page);
        await page.keyboard.press('n');
        await page.waitForSelector('[data-view=read] [data-current]');
        // Its words on one side at least: on the other they may have moved far away.
        const seen = () =>
          page.locator('[data-current]').evaluateAll((marks) =>
            marks.some((e) => {
              const { top, bottom } = e.getBoundingClientRect();
              return bottom > 0 && top < innerHeight;
            }),
          );
        await expect.poll(seen).toBe(true);
        await keepScreenshot(page, `long-reader-${width}`);
        expect(errors).toEqual([]);
        await page.context().close();
      }
    },
    LONG,
  );

  it.each([3, 150])(
    'the family tree of %i articles',
    async (size) => {
      const url = onDisk(`family-${size}.html`, await renderReportAs(familyReport(size), 'html'));
      const { page } = await open(browser, `${url}#sources`);
      const rows = () =>
        page.evaluate(
          () =>
            [...document.querySelectorAll<HTMLElement>('.tree .rows > li:not(.fold)')].filter((row) =>
              row.checkVisibility(),
            ).length,
        );
      await expect.poll(rows).toBeGreaterThanOrEqual(size === 3 ? 3 : 20);
      await expect.poll(rows).toBeLessThan(60);
      await keepScreenshot(page, `tree-${size}`);
      // Dates above the columns do not run into each other, and no drawing runs into the words: at the narrowest that has dates.
      await page.setViewportSize({ width: 740, height: 900 });
      await expect.poll(() => page.locator('.axis').isVisible()).toBe(true);
      const { labels, into } = await page.evaluate(() => ({
        labels: [...document.querySelectorAll('.axis text')].map((t) => {
          const { left, right } = t.getBoundingClientRect();
          return { left, right };
        }),
        into: [...document.querySelectorAll('.tree .row')].filter((row) => {
          const words = row.querySelector('.row-text')!.getBoundingClientRect();
          const dots = [...row.querySelectorAll(':scope > .rail circle')];
          return words.width > 0 && dots.some((d) => d.getBoundingClientRect().right > words.left);
        }).length,
      }));
      labels.slice(1).forEach((label, i) => expect(label.left).toBeGreaterThan(labels[i]!.right));
      expect(into).toBe(0);
      if (size > 100) {
        const fold = page.locator('.fold summary').first();
        await fold.focus();
        const before = await rows();
        await page.keyboard.press('Enter');
        await expect.poll(rows).toBeGreaterThan(before);
        await keepScreenshot(page, `tree-${size}-unfolded`);
        await unfold(page);
        await expect.poll(() => page.locator('.tree .rows > li:not(.fold)').count()).toBe(size);
      }
      await page.setViewportSize({ width: 360, height: 740 });
      await fits(page);
      await keepScreenshot(page, `tree-${size}-phone`);
      await page.context().close();
    },
    LONG,
  );

  it('text from right to left runs so beside text that does not, in the reader, in the article and in the tree', async () => {
    const url = onDisk('rtl.html', await renderReportAs(sampleReport(), 'html'));
    const { page } = await open(browser, `${url}#read?a=d-nahr&b=d-courier`);
    await page.waitForSelector('[data-view=read] .side-a [data-sentence]');
    const direction = (selector: string) => () =>
      page
        .locator(selector)
        .first()
        .evaluate((e) => getComputedStyle(e).direction);
    await expect.poll(direction('.side-a [data-sentence]')).toBe('rtl');
    await expect.poll(direction('.side-b [data-sentence]')).toBe('ltr');
    await keepScreenshot(page, 'right-to-left');
    await page.evaluate(() => (location.hash = '#d-nahr.1'));
    await expect.poll(direction('[id="d-nahr.1"]')).toBe('rtl');
    await page.evaluate(() => (location.hash = '#sources'));
    await expect.poll(direction('.row-title:has-text("جسر")')).toBe('rtl');
    await page.context().close();
  });
});
