import { resolve } from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { Focus } from '../../src/story/focus.ts';
import { serveSite, writeNextBuild } from './offlineSite.ts';
import { cacheNames, folder, lookForNewer, test, turn, visit } from './offlineVisit.ts';
import { directions, indexes, languages, pathOf, words, inFirst } from './pages.ts';
import { comesAlive, expectUrl, open, parts } from './reader.ts';

/* These have a worker, and a host of their own that can go away. */

test.use({ serviceWorkers: 'allow' });

/** Whether each edition that is stored has a note of who uses it. */
const areAllUsed = (page: Page) =>
  page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const urls = await Promise.all(
      all.map(async (one) => (await one.keys()).map(({ url }) => url)),
    );
    return urls.every((some) => some.some((url) => url.includes('?user=')));
  });

/** Waits until the browser has noticed that no page needs the older worker; who is back before that is in its edition. */
const newestWorkerBegins = (context: BrowserContext) =>
  expect
    .poll(() =>
      context
        .serviceWorkers()
        .at(-1)
        ?.evaluate(() => {
          const { active, waiting } = (
            self as unknown as { registration: ServiceWorkerRegistration }
          ).registration;
          return !waiting && active?.state === 'activated';
        }),
    )
    .toBe(true);

const links: readonly [Focus, string][] = [
  [{ kind: 'section', id: 'security' }, ''],
  [{ kind: 'paragraph', id: 'p10' }, ''],
  [{ kind: 'entity', id: 'putin' }, '?view=loom'],
  [{ kind: 'event', id: 'beijing-2022' }, ''],
  [{ kind: 'relation', id: 'russia-china-gas' }, '?stance=cooperation&view=table'],
];

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const { t } = words[language];
  const other = language === 'ar' ? 'en' : 'ar';

  testOnce(
    `${language}: after one visit every link opens with the host gone`,
    async ({ page, host }) => {
      // What is stored is the whole story, whichever language was read.
      await visit(page, host.url + pathOf(other));
      await host.stop();
      for (const [focus, query] of links) {
        await open(page, host.url + pathOf(language, focus) + query);
        const html = page.locator('html');
        await expect(html).toHaveAttribute('lang', language);
        await expect(html).toHaveAttribute('dir', directions[language]);
        await expect(parts(page).card).toHaveAttribute('data-card', `${focus.kind}/${focus.id}`);
      }
      await parts(page).mention('p1', 'xi').click();
      await expect(parts(page).card).toHaveAttribute('data-card', 'entity/xi');
      await expectUrl(page, pathOf(language, { kind: 'entity', id: 'xi' }) + links.at(-1)?.[1]);
      // Also as a host would have answered it.
      await open(page, `${host.url}/${language}/entity%2Fputin/index.html`);
      await expectUrl(page, pathOf(language, { kind: 'entity', id: 'putin' }));
      await expect(parts(page).card).toHaveAttribute('data-card', 'entity/putin');
      await page.keyboard.press('/');
      await page.getByRole('combobox').fill('sochi');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await page.locator(`header a[hreflang="${other}"]`).click();
      await comesAlive(page);
      await expect(page.locator('html')).toHaveAttribute('dir', directions[other]);
      await expect(page.locator('h1')).toHaveText(indexes[other].story.title);
      await page.goto(`${host.url}/${language}/entity/putn`);
      await expect(page.getByRole('heading', { name: t('notFound.near') })).toBeVisible();
    },
  );

  test(`${language}: a newer edition is offered, and comes when asked for`, async ({
    page,
    host,
    context,
  }, { outputDir }) => {
    const { title } = indexes[language].story;
    const newer = `${title} (3)`;
    const [superseded, next] = await Promise.all(
      [`${title} (2)`, newer].map((name, at) =>
        writeNextBuild(folder, `${outputDir}/${at}`, language, { title: name }),
      ),
    );
    const oldStory = `${host.url}/assets/${next!.changes?.[0]?.[0]}`;
    const heading = page.locator('h1');
    const offer = page.locator('[data-newer]');
    const at = `${pathOf(language, { kind: 'paragraph', id: 'p10' })}?view=loom`;
    await visit(page, host.url + at);
    const before = await cacheNames(page);
    expect(before).toHaveLength(1);

    const second = await context.newPage();
    await visit(second, host.url + pathOf(language));
    host.publish(superseded!);
    expect(await lookForNewer(page)).toBe('installed');
    await expect(offer).toContainText(t('offline.newer'));
    await offer.getByRole('button', { name: t('offline.later') }).click();
    await expect(offer).toHaveCount(0);
    await expect(heading).toHaveText(title);
    host.publish(next!);
    await page.bringToFront();
    await turn(page, 'back');
    await expect(offer).toBeVisible();
    // The one that was put off has never been used, and never will be.
    expect(await cacheNames(page)).toEqual([...before, expect.any(String)]);

    // The visit goes on in the edition it began in, though the host has dropped that.
    await page.reload();
    await comesAlive(page);
    await expect(heading).toHaveText(title);
    expect((await fetch(oldStory)).status).toBe(404);
    await turn(page, 'away');
    // Also where the page has to be drawn from what is stored.
    if (language === 'en') await host.stop();
    await page.evaluate(() => window.scrollTo(0, 900));
    await page.evaluate(() => document.documentElement.removeAttribute('data-alive'));
    const loads = page.waitForEvent('load');
    await offer.getByRole('button', { name: t('offline.show') }).click();
    await loads;
    await comesAlive(page);
    await expect(heading).toHaveText(newer);
    await expectUrl(page, at);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(900);

    // Another tab is not taken away from its reader, and lives on.
    await expect(second.locator('h1')).toHaveText(title);
    await expect(second.locator('[data-newer]')).toBeVisible();
    const status = (url: string) => fetch(url).then((response) => response.status);
    expect(await second.evaluate(status, oldStory)).toBe(200);
    await second.close();
    await turn(page, 'away');
    const left = async () => {
      await turn(page, 'back');
      return cacheNames(page);
    };
    await expect.poll(left).toHaveLength(1);
    expect(await cacheNames(page)).not.toEqual(before);
    expect(await page.evaluate(() => caches.match(location.href).then(Boolean))).toBe(false);
  });
}

test('a page that only the newer edition has is shown, or found with it', async ({
  page,
  host,
  context,
}, { outputDir }) => {
  const { t } = words.en;
  const { entities, title } = indexes.en.story;
  const newer = `${title} (2)`;
  const mill = { kind: 'entity', id: 'new-mill' } as const;
  const story = { title: newer, entities: [...entities, { ...entities[0]!, id: mill.id }] };
  const next = await writeNextBuild(folder, `${outputDir}/site`, 'en', story, ['entity/new-mill']);
  await visit(page, host.url + pathOf('en'));
  host.publish(next);
  expect(await lookForNewer(page)).toBe('installed');

  const second = await context.newPage();
  const { card } = parts(second);
  await open(second, host.url + pathOf('en', mill));
  await expect(card).toHaveAttribute('data-card', 'entity/new-mill');
  // Its reader has seen the newer edition, and no reload leads back behind it.
  await turn(second, 'away');
  await expect.poll(() => areAllUsed(second)).toBe(true);
  await second.goto(host.url + pathOf('en'));
  await expect(second.locator('h1')).toHaveText(newer);
  await second.goto(host.url + pathOf('en', mill));
  // Without the host the older edition cannot know it, but the newer one is at hand.
  await host.stop();
  await second.reload();
  await expect(second.getByRole('heading', { name: t('notFound.title') })).toBeVisible();
  await second.getByRole('button', { name: t('offline.show') }).click();
  await expect(card).toHaveAttribute('data-card', 'entity/new-mill');
});

test('a newer edition comes by itself once all its pages are closed', async ({
  page,
  host,
  context,
}, { outputDir }) => {
  await visit(page, host.url + pathOf('ar'));
  const before = await cacheNames(page);
  host.publish(await writeNextBuild(folder, `${outputDir}/site`, 'ar', { title: 'عنوان آخر' }));
  expect(await lookForNewer(page)).toBe('installed');
  await page.close();
  await newestWorkerBegins(context);
  const again = await context.newPage();
  await open(again, host.url + pathOf('ar'));
  await expect(again.locator('h1')).toHaveText('عنوان آخر');
  await turn(again, 'away');
  await expect.poll(() => cacheNames(again)).toHaveLength(1);
  expect(await cacheNames(again)).not.toEqual(before);
  await host.stop();
  await again.evaluate(() => window.scrollTo(0, 900));
  const kept = async () => {
    await turn(again, 'away');
    return again.evaluate(() => (history.state as { place?: { top: number } }).place?.top);
  };
  await expect.poll(kept).toBe(900);
  await again.reload();
  await expect(again.locator('h1')).toHaveText('عنوان آخر');
  await expect.poll(() => again.evaluate(() => window.scrollY)).toBe(900);
});

test('an edition is not taken where a file is missing or fails', async ({ page, host }, {
  outputDir,
}) => {
  await visit(page, host.url + pathOf('en'));
  const before = await cacheNames(page);
  const next = await writeNextBuild(folder, `${outputDir}/site`, 'en', { title: 'Another title' });
  for (const status of [404, 500]) {
    host.publish({ ...next, broken: { '/icons/icon-512.png': status } });
    expect(await lookForNewer(page)).toBe('redundant');
    expect(await cacheNames(page)).toEqual(before);
  }
  await expect(page.locator('[data-newer]')).toHaveCount(0);
  await host.stop();
  await page.reload();
  await expect(page.locator('h1')).toHaveText(indexes.en.story.title);
});

test('a page stores the story after a while, a frame never', async ({ page, host }) => {
  const registrations = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await page.clock.install();
  await open(page, `${host.url}/ar/?embed=graph`);
  await page.clock.fastForward(60_000);
  await page.waitForLoadState('networkidle');
  expect(await registrations()).toBe(0);
  await open(page, `${host.url}/ar/`);
  await page.locator('svg.threads').waitFor({ state: 'attached' });
  await page.clock.fastForward(60_000);
  await expect.poll(registrations).toBe(1);
});

test('a story under a base path opens with the host gone', async ({ page }) => {
  const host = await serveSite({ folders: [resolve('.cache/site-small')] }, '/news/nasij');
  await visit(page, `${host.url}/en/`);
  await host.stop();
  const html = page.locator('html');
  for (const [path, language] of [
    ['/', 'ar'],
    ['/en/entity/salma', 'en'],
  ] as const) {
    await open(page, host.url + path);
    await expect(html).toHaveAttribute('lang', language);
    await expect(html).toHaveAttribute('dir', directions[language]);
  }
  await expect(parts(page).card).toHaveAttribute('data-card', 'entity/salma');
  await page.goto(`${host.url}/elsewhere`);
  await expect(page.getByRole('heading', { name: words.ar.t('notFound.title') })).toBeVisible();
});
