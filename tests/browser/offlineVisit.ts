import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { type Build, type Host, serveSite } from './offlineSite.ts';
import { open, test as silentTest } from './reader.ts';

/* Visits to a host of one's own, with a worker where the test allows it, by a page that must not complain. */

const built: Build = { folders: [resolve(process.env.OUT_DIR ?? 'dist')] };
export const [folder = ''] = built.folders;

export const test = silentTest.extend<{ host: Host }>({
  // oxlint-disable-next-line no-empty-pattern -- the tester reads from it that nothing else is needed
  host: async ({}, provide) => {
    const host = await serveSite(built);
    await provide(host);
    await host.stop();
  },
});

/** Tells the page that the reader turns to something else, or back to it. */
export async function turn(page: Page, to: 'away' | 'back'): Promise<void> {
  // What listens comes a moment after the page is alive, and with it the threads.
  await page.locator('svg.threads').waitFor({ state: 'attached' });
  await page.evaluate((isHidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, to === 'away');
}

/** Opens a page and waits until the story is stored. */
export async function visit(page: Page, url: string): Promise<void> {
  await open(page, url);
  await turn(page, 'away');
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** The names of all that is stored at the page's origin. */
export const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

/** Has the browser look for a newer worker, and waits until it is stored or given up; tells which. */
export const lookForNewer = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    if (!worker) return 'none';
    const isDone = () => ['installed', 'redundant'].includes(worker.state);
    return new Promise<string>((tell) => {
      const look = () => isDone() && tell(worker.state);
      worker.addEventListener('statechange', look);
      look();
    });
  });
