/** A desk that really serves and a browser that looks at it, for all tests of the desk. */
import { readdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { FastifyInstance } from 'fastify';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openDesk } from '../../src/app/desk.ts';
import type { Report } from '../../src/model/index.ts';
import { deskServer } from '../../src/server/desk-server.ts';
import { launch } from './chromium.ts';

/** A trace on a busy machine. */
const TRACED_MS = 180_000;

const filesOf = (folder: string): string[] => readdirSync(folder).map((name) => `${folder}/${name}`);

export const FERRY = filesOf('examples/ferry/articles');
export const SPEECH = filesOf('examples/speech/articles');

export interface DeskBrowser {
  readonly browser: Browser;
  /** The desk's first page. */
  readonly url: string;
  readonly opened: (options?: BrowserContextOptions) => Promise<Page>;
  /** The report on files, as it opens by itself. */
  readonly traced: (files: readonly string[], options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export const openDeskBrowser = async (): Promise<DeskBrowser> => {
  const browser = await launch();
  const server: FastifyInstance = deskServer(openDesk(), '127.0.0.1');
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  const opened = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, ...options });
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  return {
    browser,
    url,
    opened,
    traced: async (files, options) => {
      const page = await opened(options);
      await page.getByLabel('Files').setInputFiles([...files]);
      await giveAway(page);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
};

/** Sends the form off and waits for the report. */
export const giveAway = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Trace', exact: true }).click();
  await untilReport(page);
};

export const untilReport = async (page: Page): Promise<void> => {
  await page.waitForSelector('#corrections', { timeout: TRACED_MS });
};

/** The address of the report that a page shows, without a place in it. */
export const addressOf = (page: Page): string => page.url().split('#')[0]!;

export const reportOf = async (page: Page): Promise<Report> =>
  (await (await fetch(`${addressOf(page)}.json`)).json()) as Report;

/** Waits until the page made anew lists so many corrections and its script answers: what is clicked before may be lost. */
export const hasCorrections = async (page: Page, n: number): Promise<void> => {
  await page.waitForFunction(
    (count) => document.querySelector('html.awake #corrections') && document.querySelectorAll('.corrections > li').length === count,
    n,
    { timeout: TRACED_MS },
  ); // prettier-ignore
};

/** Nothing for axe to find, in a part of the page where the whole of it is long. */
export const clean = async (page: Page, part = 'body'): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map((v) => [v.id, v.nodes.map((n) => n.html.slice(0, 150))])).toEqual([]);
};
