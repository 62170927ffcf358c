/**
 * How fast the page answers a filter, a jump and a change of the pair in the reader, for stories of 100 and 150 articles.
 *
 * A real browser, from a change of the address until it has drawn again. The same page without its scripts says what the
 * browser needs by itself for so many elements; what is printed is the time beyond that. The best of many, as what else
 * runs on the machine only adds. Aim: 100 ms, below which an answer seems to be there at once.
 */
import type { Page } from 'playwright-core';
import { renderReportAs } from '../src/app/render.ts';
import { hasChromium, launch, onDisk, open } from '../test/browser/chromium.ts';
import { largeReport } from '../test/views/large-report.ts';

const SIZES = [100, 150];
const ROUNDS = 12;

/** Two addresses each, in turn: every change must really change something. */
const STILL = ['#changes', '#statements'] as const;
const ASKED = {
  'a filter of differences': ['#changes?severity=conflict', '#changes?severity=shift'],
  'a switch of the count': ['#statements?count=articles', '#statements'],
  'a jump': ['#v-7', '#doc-50.3'],
  'another pair to read': ['#read?a=doc-5&b=doc-9', '#read?a=doc-5&b=doc-10'],
} as const;

/** Milliseconds until the browser has drawn again. */
const answer = async (page: Page, hashes: readonly [string, string]): Promise<number> => {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++)
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
  return Math.min(...times.slice(2));
};

export const benchPage = async (line: (name: string, value: string) => void): Promise<void> => {
  if (!hasChromium()) return;
  const browser = await launch();
  try {
    for (const articles of SIZES) {
      const html = await renderReportAs(largeReport(articles), 'html');
      line(`page, ${articles} articles: size`, `${(html.length / 1e6).toFixed(2)} MB`);
      const still = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await still.goto(onDisk('still.html', html.replace(/<script type="module">[\s\S]*<\/script>/u, '')));
      const base = await answer(still, STILL);
      await still.close();
      const { page } = await open(browser, onDisk('large.html', html));
      for (const [what, hashes] of Object.entries(ASKED)) {
        const ms = await answer(page, hashes);
        line(
          `page, ${articles} articles: ${what}`,
          `${(ms - base).toFixed(0)} ms beyond ${base.toFixed(0)} ms`,
        );
      }
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
};
