import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test as base } from '@playwright/test';
import { type Build, type Host, serveSite, writeNextBuild } from './offlineSite.ts';
import { folder } from './offlineVisit.ts';
import { indexes, pathOf, words } from './pages.ts';
import { comesAlive, expectUrl, open, painted, parts } from './reader.ts';

/* A page that is older than what its host has now, without a worker that keeps its files. */

const newer = 'عنوان آخر';

/** A host with a build, and the next build. */
const test = base.extend<{ host: Host; next: Build }>({
  // oxlint-disable-next-line no-empty-pattern -- the tester reads from it that nothing else is needed
  host: async ({}, provide) => {
    const host = await serveSite({ folders: [folder] });
    await provide(host);
    await host.stop();
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  next: async ({}, provide, { outputDir }) => {
    await provide(await writeNextBuild(folder, join(outputDir, 'site'), 'ar', { title: newer }));
  },
});

/** The scripts of the build that a page of it may ask for, gone from the host. */
const scriptsGone = Object.fromEntries(
  readdirSync(join(folder, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => [`/assets/${name}`, 404]),
);

/** Counts the times that a document is loaded into the page, from now on. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => loads++);
  return () => loads;
}

/** Where a paragraph begins in the window, in px. */
const topOf = (page: Page, id: string) =>
  parts(page)
    .paragraph(id)
    .evaluate((one) => one.getBoundingClientRect().top);

/** Scrolls a paragraph to as many px below the window's upper edge. */
async function scrollTo(page: Page, id: string, top: number): Promise<void> {
  await page.evaluate((by) => window.scrollBy(0, by), (await topOf(page, id)) - top);
  await painted(page);
}

/** How far down what is read stands in the tests' window, in px. */
const readingLine = 0.38 * 900;

const { t } = words.ar;
const again = (page: Page) => page.getByRole('button', { name: t('missing.again') });

test('a page that is open says so where its host has no more of its scripts, and is loaded again at its place', async ({
  page,
  host,
  next,
}) => {
  const address = `${pathOf('ar', { kind: 'paragraph', id: 'p10' })}?view=loom`;
  await open(page, host.url + address);
  const place = () => topOf(page, 'p4');
  await scrollTo(page, 'p4', readingLine);
  const read = await place();
  host.publish({ ...next, broken: scriptsGone });
  const loads = countLoads(page);
  await page.getByRole('button', { name: t('app.search') }).click();
  await expect(page.getByRole('alert')).toContainText(t('missing.text'));
  await expect(page.locator('h1')).toHaveText(indexes.ar.story.title);
  expect(loads()).toBe(0);
  host.publish(next);
  await again(page).click();
  await expect(page.locator('h1')).toHaveText(newer);
  await comesAlive(page);
  await expectUrl(page, address);
  await painted(page);
  // The newer title is shorter, and what is read stays where it was, in whatever face it has come.
  await expect.poll(async () => Math.abs((await place()) - read)).toBeLessThanOrEqual(1);
  await expect(again(page)).toBeHidden();
  await page.getByRole('button', { name: t('app.search') }).click();
  await expect(page.getByRole('combobox')).toBeVisible();
  expect(loads()).toBe(1);
});

test('a page that is loaded again in a wider face shows the same words where they were', async ({
  page,
  host,
}) => {
  await open(page, host.url + pathOf('ar'));
  const height = () =>
    parts(page)
      .paragraph('p3')
      .evaluate((one) => one.clientHeight);
  const before = await height();
  // The last words of the paragraph before it are read.
  await scrollTo(page, 'p4', readingLine + 1);
  await page.addInitScript(() => {
    const face = new CSSStyleSheet();
    face.replaceSync('.paragraph-text { word-spacing: 2em }');
    document.adoptedStyleSheets = [face];
  });
  const load = page.waitForEvent('load');
  await page.evaluate(() => window.dispatchEvent(new Event('nasij:again')));
  await load;
  await comesAlive(page);
  await painted(page);
  expect(Math.abs((await height()) - before)).toBeGreaterThan(30);
  expect(Math.abs((await topOf(page, 'p4')) - readingLine - 1)).toBeLessThan(3);
});

test('a page whose scripts its host has no more is read, and loaded again only when that is asked for', async ({
  page,
  host,
  next,
}) => {
  const address = pathOf('ar', { kind: 'entity', id: 'putin' });
  host.publish({ folders: [folder], broken: scriptsGone });
  const loads = countLoads(page);
  await page.goto(host.url + address);
  await expect(parts(page).paragraph('p19')).toBeVisible();
  await expect(page.getByRole('button')).toHaveText([t('missing.again'), t('app.dismiss')]);
  // Once more in vain.
  const load = page.waitForEvent('load');
  await again(page).click();
  await load;
  await expect(page.getByRole('alert')).toContainText(t('missing.text'));
  host.publish(next);
  await again(page).click();
  await expect(page.getByRole('button', { name: t('app.search') })).toBeVisible();
  await expect(page.locator('h1')).toHaveText(newer);
  await expectUrl(page, address);
  await expect(again(page)).toBeHidden();
  expect(loads()).toBe(3);
});
