import type { Page } from '@playwright/test';
import { expect, expectUrl, open, parts, test } from './reader.ts';
import { sites } from './sites.ts';

/*
 * Hosts answer more than one address with the same file: nginx, Caddy and our own server read escaped letters and
 * slashes in plain, pass over doubled slashes, and a page lies in an `index.html`. Whatever the address, the page that
 * came is brought to life as it is, and says its own.
 */

/** Addresses of a page, and its own. */
const odd: readonly (readonly [address: string, own: string])[] = [
  ['/index.html', '/'],
  ['//', '/'],
  ['/%61r/', '/ar/'],
  ['/en/index.html?voice=putin#p8', '/en/?voice=putin'],
  ['/ar/entity/putin/', '/ar/entity/putin'],
  ['/ar/%65ntity/%70utin', '/ar/entity/putin'],
  ['/ar/entity%2fputin', '/ar/entity/putin'],
  ['/en//event///beijing%2D2022//', '/en/event/beijing-2022'],
  ['/en%2Fparagraph%2Fp5%2Findex%2Ehtml?view=loom', '/en/paragraph/p5?view=loom'],
];

/** Runs in the page: notes what the page came with, before any script of it begins. */
function noteElements() {
  const note = () => Object.assign(window, { came: [...document.querySelectorAll('#root *')] });
  document.addEventListener('readystatechange', note, { once: true });
}

/** Expects the elements that the page came with to be those that it has now; one in twenty may have changed. */
async function expectKept(page: Page): Promise<void> {
  const [came, gone] = await page.evaluate(() => {
    const { came: all } = window as unknown as { came: Element[] };
    return [all.length, all.filter(({ isConnected }) => !isConnected).length];
  });
  expect(came).toBeGreaterThan(1000);
  expect(gone).toBeLessThan(came! / 20);
}

/** Opens an address and expects the page that came to stay, and to be at its own address. */
async function expectAlive(page: Page, site: string, address: string, own: string): Promise<void> {
  await open(page, site + address);
  await expectUrl(page, own);
  await expect(page.locator('.not-found, .notice')).toHaveCount(0);
  const focus = /(entity|event|paragraph)\/[\w-]+/.exec(own)?.[0];
  await expect(parts(page).card).toHaveCount(focus ? 1 : 0);
  if (focus) await expect(parts(page).card).toHaveAttribute('data-card', focus);
  await expectKept(page);
}

test.beforeEach(({ page }) => page.addInitScript(noteElements));

test('a page comes alive as its own, without a warning, whatever its address', async ({
  page,
  complaints,
}) => {
  test.slow();
  for (const [address, own] of odd) {
    await test.step(`${address} as ${own}`, async () => {
      await expectAlive(page, sites.development, address, own);
      expect(complaints, address).toEqual([]);
    });
  }
});

test('a published page stays as it came, whatever its address', async ({ page }) => {
  test.slow();
  for (const [address, own] of odd) await expectAlive(page, sites.published, address, own);
});

test('under a base path, too', async ({ page }) => {
  const own = '/news/nasij/en/entity/salma';
  for (const address of [
    '/news%2Fnasij/en/entity/salma',
    '/n%65ws/nasij/en/entity/salma/index.html',
    '//news//nasij//en//entity//salma',
  ]) {
    await open(page, new URL(sites.small).origin + address);
    await expectUrl(page, own);
    await expect(parts(page).card).toHaveAttribute('data-card', 'entity/salma');
  }
});

test('the folder of a base path is the story, asked for without its slash too', async ({
  page,
}) => {
  await open(page, new URL(sites.small).origin + '/news/nasij');
  await expectUrl(page, '/news/nasij/');
});

test('a wrong address under a base path is answered, however the path is written', async ({
  page,
  complaints,
}) => {
  await page.goto(`${new URL(sites.small).origin}/n%65ws/nasij/en/entity/salme`);
  const offered = page.locator('.not-found a[href="/news/nasij/en/entity/salma"]');
  await offered.click();
  await expectUrl(page, '/news/nasij/en/entity/salma');
  await expect(parts(page).card).toHaveAttribute('data-card', 'entity/salma');
  // What the browser itself says of a 404.
  expect(complaints.splice(0)).toEqual([expect.stringContaining('status of 404')]);
});
