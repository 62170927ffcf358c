/** Every view in every look: nothing for axe to find, and nothing wider than the window. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageRenderer, renderReportAs } from '../../src/app/render.ts';
import type { DeskReport } from '../../src/views/desk/desk-report.ts';
import type { Report } from '../../src/model/index.ts';
import { sampleReport } from '../views/sample-report.ts';
import { hasChromium, keepScreenshot, launch, onDisk } from './chromium.ts';

/** On a busy machine axe needs a second for every thousand elements. */
const AXE_MS = 300_000;

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: {},
  dark: { colorScheme: 'dark' },
  tablet: { viewport: { width: 768, height: 1024 } },
  phone: { viewport: { width: 360, height: 740 } },
};

const done: DeskReport = { id: '1', title: 'Harrow Bridge shut', state: 'done', note: '5 articles' };
const failed: DeskReport = { id: '2', title: 'New report', state: 'failed', note: 'Nothing could be read.' };
const running: DeskReport = { id: '3', title: 'New report', state: 'running', note: 'Lining up', done: 0.6 };

/** The sample with an outlet set by hand, and a correction that found nothing. */
const corrected = (): Report => {
  const report = sampleReport();
  const [first] = report.documents;
  return {
    ...report,
    corrections: [
      { kind: 'set-outlet', id: 'c1', document: first!.id, outlet: 'The Morning Kite', outcome: 'applied' },
      { kind: 'join-names', id: 'c2', names: ['Ines Okafor', 'Nobody'], outcome: 'dangling' },
    ],
  };
};

/** Two stories, for the front page. */
const several = (): Report => {
  const report = sampleReport();
  const [story] = report.stories;
  return { ...report, stories: [story!, { ...story!, id: 'another', title: 'The bridge, told again' }] };
};

const render = await pageRenderer();

/** Each view: its page, and where in it (the story page holds all sections, so one look at it sees them all). */
const VIEWS: Readonly<Record<string, { page: () => Promise<string> | string; hash?: string }>> = {
  story: { page: () => renderReportAs(sampleReport(), 'html') },
  reader: {
    page: () => renderReportAs(sampleReport(), 'html'),
    hash: '#read?a=d-courier&b=d-echo&difference=v-cracks',
  },
  'right-to-left': { page: () => renderReportAs(sampleReport(), 'html'), hash: '#read?a=d-nahr&b=d-courier' },
  front: { page: () => renderReportAs(several(), 'html') },
  corrections: { page: () => render.renderReport(corrected(), '/reports/1'), hash: '#corrections' },
  desk: { page: () => render.renderDesk([]) },
  'desk-reports': { page: () => render.renderDesk([done, failed, running]) },
  'desk-nothing-given': { page: () => render.renderDesk([done], 'Nothing was given.') },
  progress: { page: () => render.renderWaiting(running) },
  failed: { page: () => render.renderWaiting(failed) },
};

/** Opens every fold, as what is folded is looked at too. */
const unfold = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));

describe.skipIf(!hasChromium())('every view in every look', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it.each(Object.entries(VIEWS))(
    '%s',
    async (view, { page: written, hash = '' }) => {
      const url = onDisk(`every-${view}.html`, await written());
      for (const [look, options] of Object.entries(LOOKS)) {
        const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
        const page = await context.newPage();
        await page.goto(`${url}${hash}`);
        await unfold(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const nodes = violations.map((v) => [v.id, v.nodes.map((n) => n.html.slice(0, 120))]);
        const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect({ view, look, nodes, fits: wide! <= window! }).toEqual({ view, look, nodes: [], fits: true });
        await keepScreenshot(page, `${view}-${look}`);
        await context.close();
      }
    },
    AXE_MS,
  );
});
