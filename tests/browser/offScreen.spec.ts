import type { Page } from '@playwright/test';
import { languages, pathOf } from './pages.ts';
import { comesAlive, expect, expectReadable, open, painted, parts, test } from './reader.ts';

/*
 * What the first screen does not show is laid out after it (src/app/shell/layOutRest.ts), and what comes after it moves
 * nothing of it.
 */

/** Holds the page's code, fonts and later styles back; gives what lets them come. */
async function holdRest(page: Page): Promise<() => void> {
  let letCome = () => {};
  const held = new Promise<void>((resolve) => (letCome = resolve));
  await page.route(/\/assets\/.*\.(?:js|css|woff2)$/, async (route) => {
    await held;
    await route.continue();
  });
  return letCome;
}

/** The parts that may be left out, by what is said of them. */
const leftOut = (page: Page) =>
  page
    .locator('.section, .rail, .panel')
    .evaluateAll((all) =>
      all
        .filter((one) => getComputedStyle(one).contentVisibility !== 'visible')
        .map((one) => one.id || one.className),
    );

/** Where everything stands that is in the window, in px. */
const places = (page: Page) =>
  page.locator('.header, #article *, .strip *, .little *').evaluateAll((all) =>
    all
      .map((one) => [one, one.getBoundingClientRect()] as const)
      // Labels in pictures get their own face when it comes; what they stand in stays.
      .filter(([one]) => !(one instanceof SVGElement) || !one.ownerSVGElement)
      .filter(([one, { top }]) => one.checkVisibility() && top < innerHeight)
      .map(([one, { x, y }]) => `${one.tagName} ${one.id} ${Math.round(x)} ${Math.round(y)}`),
  );

const top = (page: Page, id: string) =>
  parts(page)
    .paragraph(id)
    .evaluate((one) => Math.round(one.getBoundingClientRect().top));

for (const language of languages) {
  for (const [width, height] of [
    [390, 844],
    [1440, 900],
  ] as const) {
    test(`${language}, ${width} px: what is not seen is laid out after the first paint, and moves nothing`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const letCome = await holdRest(page);
      await page.goto(pathOf(language), { waitUntil: 'commit' });
      await page.locator('#table').waitFor({ state: 'attached' });
      // Longer than a browser waits for a font that is optional.
      await page.waitForFunction(() => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        return paint && performance.now() > paint.startTime + 300;
      });
      const parted = await leftOut(page);
      expect(parted).toContain('military');
      expect(parted.includes('graph')).toBe(width < 1024);
      const before = await places(page);
      letCome();
      await comesAlive(page);
      expect(await leftOut(page)).toEqual([]);
      await painted(page);
      const after = await places(page);
      expect(before.filter((place) => !after.includes(place))).toEqual([]);
    });
  }
}

test('a page that opens at a fragment stands there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `${pathOf('ar')}#p15`);
  await expectReadable(parts(page).paragraph('p15'));
});

test('who returns to the page finds the paragraph where it was', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, pathOf('ar'));
  await page.evaluate(() => window.scrollTo(0, 5000));
  const read = await top(page, 'p14');
  await page.goto('about:blank');
  await page.goBack();
  await comesAlive(page);
  await expect.poll(async () => Math.abs((await top(page, 'p14')) - read)).toBeLessThanOrEqual(2);
});

for (const [what, act] of [
  ['a key', (page: Page) => page.keyboard.press('Tab')],
  ['a wheel', (page: Page) => page.mouse.wheel(0, 30)],
  ['a press', (page: Page) => page.mouse.click(200, 300)],
] as const) {
  test(`${what} lets all be laid out at once, as it may lead anywhere`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const letCome = await holdRest(page);
    await page.goto(pathOf('en'), { waitUntil: 'commit' });
    await page.locator('#table').waitFor({ state: 'attached' });
    await act(page);
    await expect.poll(() => leftOut(page)).toEqual([]);
    letCome();
  });
}

test('a frame is laid out whole from the beginning', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const letCome = await holdRest(page);
  for (const path of [`${pathOf('ar')}embed/graph`, `${pathOf('ar')}?embed=all`]) {
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator('#table').waitFor({ state: 'attached' });
    expect(await leftOut(page)).toEqual([]);
  }
  letCome();
});

test('a phone asks for our faces first, but where its network is too slow for the first paint to have them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const asked = page.locator('link[rel="preload"][as="font"]:not([media])');
  await open(page, pathOf('ar'));
  await expect(asked).toHaveCount(2);
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  await open(page, pathOf('ar'));
  await expect(asked).toHaveCount(0);
});

test('printed from a wide window, the words are in our face', async ({ page }) => {
  await open(page, pathOf('ar'));
  /** How wide the title's words are in the face of headings, px. */
  const width = () =>
    page.locator('h1').evaluate((heading) => {
      const probe = document.createElement('span');
      const { fontFamily } = getComputedStyle(heading);
      probe.style.cssText = `position: absolute; white-space: nowrap; font: 40px ${fontFamily}`;
      probe.textContent = heading.textContent;
      document.body.append(probe);
      const wide = Math.round(probe.getBoundingClientRect().width);
      probe.remove();
      return wide;
    });
  // A face that came too late for the screen is there for the paper: then the next visit tells.
  await expect(async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.reload();
    const onScreen = await width();
    await page.emulateMedia({ media: 'print' });
    expect(await width()).toBe(onScreen);
  }).toPass();
});
