/** The desk in a real browser: choose files, wait, read the report; without a single script of the desk's own. */
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageRenderer } from '../../src/app/render.ts';
import { hasChromium, keepScreenshot, onDisk, open } from './chromium.ts';
import {
  addressOf,
  clean,
  FERRY,
  giveAway,
  hasCorrections,
  openDeskBrowser,
  reportOf,
  SPEECH,
  untilReport,
  type DeskBrowser,
} from './desk-page.ts';

const LONG = 300_000;

/** Two articles on one event and one on another, invented. */
const FIRE = [
  'The old mill at Tarn burned down on Monday night, the fire chief Ada Brandvik said. Forty beekeepers who had met on the upper floor got out unhurt. The mill was built in 1874 and stored grain until last year.',
  'TARN – The old mill at Tarn burned down on Monday night, fire chief Ada Brandvik said. Fourteen beekeepers who had met on the upper floor got out unhurt. The mill was built in 1874 and stored grain until last year.',
];
const HARBOUR =
  'The harbour office in Velby will raise its fees for yachts by a tenth in April, its director told the council. Sailors called the rise a scandal and sent a letter to the mayor.';

describe.skipIf(!hasChromium())('the desk in the browser', () => {
  let desk: DeskBrowser;
  let url: string;
  beforeAll(async () => {
    desk = await openDeskBrowser();
    ({ url } = desk);
  });
  afterAll(() => desk?.close());

  it('goes from files to the report and back', async () => {
    const page = await desk.opened();
    const foreign: string[] = [];
    page.on('request', (r) => /^(?:data:|http:\/\/127\.0\.0\.1)/u.test(r.url()) || foreign.push(r.url()));
    await page.goto(url);
    await clean(page);
    await keepScreenshot(page, 'desk');
    await page.getByLabel('Files').setInputFiles(FERRY);
    await giveAway(page);
    await expect.poll(() => page.locator('.figure').first().innerText()).toMatch(/Seven articles/u);
    await page.goto(url);
    await expect.poll(() => page.locator('.stories').innerText()).toContain('7 articles');
    await page.setViewportSize({ width: 360, height: 740 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(360);
    await keepScreenshot(page, 'desk-phone');
    expect(foreign).toEqual([]);
    await page.context().close();
  });

  it('takes files dropped anywhere and pasted text, shows progress, and says what to do when nothing can be read', async () => {
    const page = await desk.opened();
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
    await giveAway(page);
    await expect.poll(() => page.locator('article.article').count()).toBe(2);

    await page.goto(url);
    await page.getByLabel('Text').fill('https://nowhere.invalid/article');
    await page.getByRole('button', { name: 'Trace', exact: true }).click();
    await page.waitForSelector('[role="alert"]', { timeout: 120_000 });
    await expect
      .poll(() => page.locator('[role="alert"]').innerText())
      .toContain('Save the pages in your browser');
    await clean(page);
    await keepScreenshot(page, 'desk-nothing-read');
    await page.context().close();
  });

  it('shows how far a trace is', async () => {
    const page = await desk.opened({ viewport: { width: 1280, height: 700 } });
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
    await clean(page);
    await keepScreenshot(page, 'desk-progress');
    await page.context().close();
  });

  it(
    'works by the keyboard alone: text in, the report, a line set right, taken back',
    async () => {
      const page = await desk.opened();
      const at = (selector: string) =>
        page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector);
      const tabTo = async (selector: string): Promise<void> => {
        for (let i = 0; i < 80 && !(await at(selector)); i++) await page.keyboard.press('Tab');
        expect({ selector, reached: await at(selector) }).toEqual({ selector, reached: true });
      };
      await page.waitForSelector('html.live');
      await tabTo('textarea[name=text]');
      await page.keyboard.insertText(FIRE.join('\n---\n'));
      await tabTo('button[type=submit]');
      await page.keyboard.press('Enter');
      await untilReport(page);
      await page.waitForSelector('html.awake .filters', { state: 'attached' });
      await page.keyboard.press('3');
      await page.waitForFunction(() => location.hash === '#changes');
      await tabTo('.difference .correct-button');
      await page.keyboard.press('Enter');
      await hasCorrections(page, 1);
      await page.waitForSelector('html.awake .masthead');
      await page.goto(`${addressOf(page)}#corrections`);
      await tabTo('.corrections .correct-button');
      await page.keyboard.press('Enter');
      await hasCorrections(page, 0);
      await page.context().close();
    },
    LONG,
  );

  it(
    'works without scripts: pasted text, waiting, the report, every format',
    async () => {
      const page = await desk.opened({ javaScriptEnabled: false });
      await page.getByLabel('Text').fill(FIRE.join('\n---\n'));
      await giveAway(page);
      await expect.poll(() => page.locator('.figure').first().innerText()).toMatch(/Two articles/u);
      await expect.poll(() => page.locator('.difference').first().innerText()).toContain('Fourteen');
      const { pathname } = new URL(page.url());
      await page.goto(url);
      for (const [label, words] of [
        ['HTML', 'id="vorlage-report"'],
        ['Markdown', '## Who took it from whom'],
        ['CSV', 'story,record'],
        ['TEI', '<TEI '],
        ['JSON', 'vorlage.report/1'],
        ['DOT', 'digraph'],
        ['GraphML', '<graphml'],
        ['Newick', ';'],
        ['PROV', '"prov'],
        ['citation', 'made with Vorlage'],
      ] as const) {
        const link = page.locator(`.stories a[href^="${pathname}."]`, {
          hasText: new RegExp(`^${label}$`, 'u'),
        });
        const address = new URL((await link.getAttribute('href'))!, url).href;
        const answer = await page.request.get(address);
        expect({ label, status: answer.status() }).toEqual({ label, status: 200 });
        expect(await answer.text()).toContain(words);
      }
      await page.context().close();
    },
    LONG,
  );

  it(
    'saves the page that opens without the desk, from the report and first among what the list of reports offers',
    async () => {
      const page = await desk.opened();
      await page.getByLabel('Text').fill(FIRE.join('\n---\n'));
      await giveAway(page);
      const { pathname } = new URL(page.url());
      const kept = async (link: Locator): Promise<string> => {
        const saved = page.waitForEvent('download');
        await link.click();
        expect((await saved).suggestedFilename()).toBe('vorlage-report.html');
        return readFileSync(await (await saved).path(), 'utf8');
      };
      const ofReport = await kept(page.getByRole('link', { name: 'Save this page as one file' }));
      await page.goto(url);
      const ofList = await kept(page.locator(`.stories a[href^="${pathname}."]`).first());
      expect(ofList).toBe(ofReport);
      const alone = await open(desk.browser, onDisk('saved.html', ofReport));
      await expect.poll(() => alone.page.locator('.figure').first().innerText()).toMatch(/Two articles/u);
      await expect.poll(() => alone.page.locator('a[href^="/"]').count()).toBe(0);
      await alone.page.context().close();
      await page.context().close();
    },
    LONG,
  );

  it(
    'lays nothing beside the lines that say what an article is: side by side there is only the story',
    async () => {
      const page = await desk.opened();
      const kept = [
        `---\ntitle: Old mill at Tarn burns down\noutlet: Tarn Bugle\ndate: 2031-03-04\ntags:\n  - fire\n---\n\n${FIRE[0]}`,
        `Title: Mill at Tarn lost to fire\nOutlet: Velby Post\nDate: 5 March 2031\n\n${FIRE[1]}`,
      ];
      await page.getByLabel('Files').setInputFiles(
        kept.map((text, i) => ({
          name: `mill ${i + 1}.txt`,
          mimeType: 'text/plain',
          buffer: Buffer.from(text),
        })),
      );
      await giveAway(page);
      const rows = async () => (await page.locator('.pair-row').allInnerTexts()).join('\n');
      await expect.poll(rows).toContain('Forty beekeepers');
      await expect.poll(rows).toContain('Mill at Tarn lost to fire');
      await expect.poll(rows).toContain('TARN –');
      await expect.poll(rows).not.toMatch(/---|title:|outlet:|date:|tags:|^- fire/imu);
      await expect.poll(() => page.locator('.pair-row').count()).toBeLessThan(8);
      await page.context().close();
    },
    LONG,
  );

  it(
    'moves an article to another story',
    async () => {
      const page = await desk.opened();
      await page
        .getByLabel('Text')
        .fill([...FIRE, HARBOUR, HARBOUR.replace('a tenth', 'a third')].join('\n---\n'));
      await giveAway(page);
      await page.waitForSelector('html.awake .stories');
      const before = await reportOf(page);
      expect(before.stories.map((s) => s.documents.length)).toEqual([2, 2]);
      const [from, to] = before.stories;
      const moved = from!.documents[0]!;
      await page.evaluate((id) => (location.hash = `#${id}`), moved);
      const article = page.locator(`[id="${moved}"]`);
      await article.locator('.correct-fold > summary').click();
      await article.getByLabel('Belongs to another story').selectOption(to!.id);
      await clean(page, `[id="${moved}"]`);
      await keepScreenshot(page, 'correct-move');
      await article.getByRole('button', { name: 'Move' }).click();
      await hasCorrections(page, 1);
      const after = await reportOf(page);
      expect(after.stories.find((s) => s.documents.includes(moved))!.documents).toHaveLength(3);
      expect(after.corrections!.map((c) => c.outcome)).toEqual(['applied']);
      await page.context().close();
    },
    LONG,
  );

  it(
    'reads what it can of good and bad files and links, and says what it could not read',
    async () => {
      const page = await desk.opened();
      await page.getByLabel('Files').setInputFiles([
        { name: 'mill.txt', mimeType: 'text/plain', buffer: Buffer.from(FIRE[0]!) },
        { name: 'tarn.txt', mimeType: 'text/plain', buffer: Buffer.from(FIRE[1]!) },
        { name: 'noise.txt', mimeType: 'text/plain', buffer: Buffer.from([0, 1, 2, 0, 255, 254, 0, 7]) },
        { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
      ]);
      await page.locator('textarea[name=addresses]').fill('https://nowhere.invalid/article');
      await giveAway(page);
      await expect.poll(() => page.locator('article.article').count()).toBe(2);
      const notes = () => page.locator('.colophon').innerText();
      for (const words of ['noise.txt', 'empty.txt', 'nowhere.invalid'])
        await expect.poll(notes).toContain(words);
      await page.context().close();
    },
    LONG,
  );

  it(
    'traces a second time while the first still runs, and keeps the two apart',
    async () => {
      const [first, second] = await Promise.all([desk.opened(), desk.opened()]);
      await first.getByLabel('Files').setInputFiles(FERRY);
      await second.getByLabel('Files').setInputFiles(SPEECH);
      const trace = { name: 'Trace', exact: true };
      await Promise.all([first, second].map((page) => page.getByRole('button', trace).click()));
      await Promise.all([first, second].map(untilReport));
      expect((await reportOf(first)).documents).toHaveLength(FERRY.length);
      expect((await reportOf(second)).documents).toHaveLength(SPEECH.length);
      await Promise.all([first, second].map((page) => page.context().close()));
    },
    LONG,
  );

  it(
    'says which line of a corrections file is broken and what to do, and leads back to the report',
    async () => {
      const page = await desk.traced(SPEECH);
      const report = addressOf(page);
      const broken = '[\n  {"kind": "set-date", "document": "d1", "published": null},\n]';
      await page
        .getByLabel('Corrections from a file')
        .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(broken) });
      await page.getByRole('button', { name: 'Apply them' }).click();
      await expect.poll(() => page.getByRole('alert').innerText()).toContain('mine.json is not JSON: line 3');
      await expect.poll(() => page.getByRole('alert').innerText()).toContain('take away the comma');
      await keepScreenshot(page, 'corrections-broken');
      await page.getByRole('link', { name: 'Back to the report' }).click();
      await untilReport(page);
      expect(addressOf(page)).toBe(report);
      await page.context().close();
    },
    LONG,
  );
});
