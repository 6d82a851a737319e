import type { Page } from '@playwright/test';
import { pathOf } from './pages.ts';
import { expect, expectUrl, parts, test } from './reader.ts';

/* A slow phone: the page can be read, and pressed, long before its scripts have come. */

test.use({ hasTouch: true });

/** Opens a page whose scripts wait; gives what lets them come, and returns when the page is alive. */
async function openWithoutLife(page: Page, url: string): Promise<() => Promise<void>> {
  let arrive = () => {};
  const scripts = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/*.js', async (route) => {
    await scripts;
    await route.continue();
  });
  await page.goto(url, { waitUntil: 'commit' });
  return async () => {
    arrive();
    await page.locator('svg.threads').waitFor({ state: 'attached' });
  };
}

const putin = pathOf('ar', { kind: 'entity', id: 'putin' });

test('a page whose scripts come late goes to what is chosen', async ({ page }) => {
  const comeAlive = await openWithoutLife(page, putin);
  await expect(parts(page).card).toBeVisible();
  await comeAlive();
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
});

for (const hand of ['mouse', 'finger', 'keyboard'] as const) {
  test(`what a ${hand} presses before the page is alive stays where it is`, async ({ page }) => {
    const comeAlive = await openWithoutLife(page, putin);
    const link = parts(page).mention('p1', 'xi');
    // Without its styles the page is much longer.
    await expect(link).toBeInViewport();
    /** The middle of the link's first line. */
    const middle = () =>
      link.evaluate(async (one) => {
        // Fonts are asked for when the words are laid out.
        document.body.getBoundingClientRect();
        await document.fonts.ready;
        const [{ x, y, width, height } = new DOMRect()] = one.getClientRects();
        return { x: x + width / 2, y: y + height / 2 };
      });
    const place = await middle();
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchEnd', touchPoints: (typeof place)[]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints });
    await page.mouse.move(place.x, place.y);
    if (hand === 'mouse') await page.mouse.down();
    if (hand === 'finger') await touch('touchStart', [place]);
    if (hand === 'keyboard') await page.keyboard.press('Tab');
    await comeAlive();
    expect(await middle()).toEqual(place);
    if (hand === 'mouse') await page.mouse.up();
    if (hand === 'finger') await touch('touchEnd', []);
    if (hand !== 'keyboard') await expectUrl(page, pathOf('ar', { kind: 'entity', id: 'xi' }));
  });
}
