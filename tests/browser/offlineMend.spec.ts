import { expect, type Page } from '@playwright/test';
import { writeNextBuild } from './offlineSite.ts';
import { folder, lookForNewer, test, turn, visit } from './offlineVisit.ts';
import { comesAlive, open, parts } from './reader.ts';

/* What becomes of a store that a browser, its user or a disk has taken something from. */

test.use({ serviceWorkers: 'allow' });

/** Has the worker's edition looked after, as a page does that comes to rest or that its reader comes back to. */
async function comeBack(page: Page): Promise<void> {
  await turn(page, 'away');
  await turn(page, 'back');
}

/** How many files are stored, notes of who uses them left out. */
const storedFiles = (page: Page) =>
  page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const keys = await Promise.all(all.map((one) => one.keys()));
    return keys.flat().filter(({ url }) => !url.includes('?user=')).length;
  });

test('what is cleared of the store is stored again by the next visit', async ({ page, host }) => {
  await visit(page, `${host.url}/ar/`);
  const all = await storedFiles(page);
  expect(all).toBeGreaterThan(30);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await open(page, `${host.url}/en/`);
  await comeBack(page);
  await expect.poll(() => storedFiles(page)).toBe(all);
  await host.stop();
  await open(page, `${host.url}/ar/entity/putin`);
  await expect(parts(page).card).toHaveAttribute('data-card', 'entity/putin');
});

const half = '{"half":';

/** Leaves no more than a few letters of each stored file that a pattern names, and says how many these are. */
const damage = (page: Page, pattern: RegExp) =>
  page.evaluate(
    async ([source = '', body]) => {
      let files = 0;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const { url } of await cache.keys()) {
          if (!new RegExp(source).test(url)) continue;
          const { headers } = (await cache.match(url))!;
          await cache.put(url, new Response(body, { headers }));
          files++;
        }
      }
      return files;
    },
    [pattern.source, half],
  );

/** How many of the stored files are damaged. */
const damagedFiles = (page: Page) =>
  page.evaluate(async (body) => {
    const all = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const files = (await Promise.all(all.map((one) => one.matchAll()))).flat();
    const texts = await Promise.all(files.map((file) => file.text()));
    return texts.filter((text) => text === body).length;
  }, half);

for (const [what, pattern] of [
  ['story', /\/story\.ar\./],
  ['script', /\/assets\/page-/],
  ['shell', /\/shell\.ar\./],
  ['style sheet', /\.css$/],
] as const) {
  test(`a stored ${what} that is damaged is never shown, and is stored again`, async ({
    page,
    host,
  }) => {
    await visit(page, `${host.url}/ar/`);
    const all = await storedFiles(page);
    // Not counted afterwards: the worker may mend it at once, if it is still looking through what it has stored.
    expect(await damage(page, pattern)).toBe(1);
    // The visit goes on from the network.
    await open(page, `${host.url}/ar/entity/putin`);
    await expect(parts(page).card).toHaveAttribute('data-card', 'entity/putin');
    await comeBack(page);
    await expect.poll(() => damagedFiles(page)).toBe(0);
    await expect.poll(() => storedFiles(page)).toBe(all);
    await host.stop();
    await open(page, `${host.url}/ar/entity/xi`);
    await expect(parts(page).card).toHaveAttribute('data-card', 'entity/xi');
    await expect(page.locator('#graph .graph-controls')).toBeVisible();
  });
}

test('where there is no room to store again what is missing, all stays as it is', async ({
  page,
  host,
}) => {
  await visit(page, `${host.url}/ar/`);
  const all = await storedFiles(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys())
        if (/search|font|woff2/.test(url)) await cache.delete(url);
    }
  });
  const left = await storedFiles(page);
  expect(left).toBeLessThan(all);
  const client = await page.context().newCDPSession(page);
  const origin = host.url;
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const asked = page
    .context()
    .waitForEvent(
      'requestfinished',
      (request) => /woff2/.test(request.url()) && request.serviceWorker() !== null,
    );
  await comeBack(page);
  await asked;
  await page.reload();
  await comesAlive(page);
  expect(await storedFiles(page)).toBe(left);
  await client.send('Storage.overrideQuotaForOrigin', { origin });
  await comeBack(page);
  await expect.poll(() => storedFiles(page)).toBe(all);
});

test('a reload leads on to a newer edition where the older has lost a file that no host has', async ({
  page,
  host,
}, { outputDir }) => {
  const newer = 'عنوان آخر';
  const next = await writeNextBuild(folder, `${outputDir}/site`, 'ar', { title: newer });
  await visit(page, `${host.url}/ar/`);
  host.publish(next);
  expect(await lookForNewer(page)).toBe('installed');
  await page.evaluate(async () => {
    const [older = ''] = await caches.keys();
    const cache = await caches.open(older);
    for (const { url } of await cache.keys()) {
      if (url.includes('/story.ar.')) await cache.delete(url);
    }
  });
  await page.reload();
  await comesAlive(page);
  await expect(page.locator('h1')).toHaveText(newer);
});
