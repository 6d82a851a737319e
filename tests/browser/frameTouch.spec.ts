import type { Page } from '@playwright/test';
import { oneLanguage, pathOf } from './pages.ts';
import { test } from './outerPage.ts';
import { expect, painted } from './reader.ts';
import { drawFinger, rests, screens } from './touch.ts';

/*
 * Fingers on a frame in a long page: what has nothing left to scroll lets the page around move on. How a finger is
 * answered is alike in every language.
 */
test.use({ viewport: screens.phone, hasTouch: true, isMobile: true });

const frameIn = (page: Page) => page.frameLocator('iframe');

/** Opens a frame whose lower edge is near the lower edge of the screen. */
async function openFrame(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const frame = frameIn(page);
  await frame.locator('html[data-ready]').waitFor({ state: 'attached' });
  await expect(frame.locator('.rail > .asleep')).toHaveCount(0);
  await page.locator('iframe').evaluate((one) => one.scrollIntoView({ block: 'center' }));
}

type Place = () => Promise<{ x: number; y: number }>;

/** The middle of what is on the screen of a part of the frame. */
const middleOf =
  (page: Page, selector: string): Place =>
  async () => {
    const part = frameIn(page).locator(selector).filter({ visible: true }).first();
    const { x, y, width, height } = (await part.boundingBox())!;
    const bottom = Math.min(y + height, screens.phone.height);
    return { x: Math.round(x + width / 2), y: Math.round((Math.max(y, 0) + bottom) / 2) };
  };

/** Whether a finger that is drawn over a place of the frame, a few times where it must be, moves the page around. */
async function moves(page: Page, place: Place, distance: number): Promise<boolean> {
  const client = await page.context().newCDPSession(page);
  const outer = () => page.evaluate(() => window.scrollY);
  const before = await outer();
  for (let count = 0; count < 8; count++) {
    await drawFinger(client, await place(), distance, 16);
    await painted(page);
    if (Math.abs((await outer()) - before) > 40) return true;
  }
  return false;
}

for (const language of oneLanguage) {
  const focus = { kind: 'entity', id: 'russia' } as const;
  const path = (part: string) => `${pathOf(language, focus)}?embed=${part}`;

  for (const part of ['all', 'article']) {
    test(`a finger at the end of the sheet moves the page around: ${part}`, async ({
      page,
      outer,
    }) => {
      await openFrame(page, outer.around(path(part)));
      const frame = frameIn(page);
      for (const rest of rests) {
        await page.locator('iframe').evaluate((one) => one.scrollIntoView({ block: 'center' }));
        await frame.locator('.sheet-handle').press('Home');
        for (let at = 0; at < rests.indexOf(rest); at++)
          await frame.locator('.sheet-handle').press('ArrowUp');
        await expect(frame.locator('.beside')).toHaveAttribute('data-rest', rest);
        const sheet = middleOf(page, '.sheet-body');
        // Folded, it is pulled upwards; downwards there is nothing to pull.
        if (rest === 'peek') {
          expect(await moves(page, sheet, 180), rest).toBe(true);
          continue;
        }
        const body = frame.locator('.sheet-body');
        const read = () => frame.locator('html').evaluate(() => window.scrollY);
        const text = await read();
        await body.evaluate((one) => one.scrollTo(0, one.scrollHeight));
        expect(await moves(page, sheet, -180), `${rest}, down`).toBe(true);
        await body.evaluate((one) => one.scrollTo(0, 0));
        expect(await moves(page, sheet, 180), `${rest}, up`).toBe(true);
        if (rest === 'full') {
          expect(await moves(page, middleOf(page, '.sheet-bar'), -180), 'by its bar').toBe(true);
          continue;
        }
        // The text behind has not moved, and is there to be read as before.
        expect(Math.abs((await read()) - text)).toBeLessThan(180);
        await page.locator('iframe').evaluate((one) => one.scrollIntoView({ block: 'center' }));
        const before = await read();
        const [bar, top] = [
          await middleOf(page, '.embed-bar')(),
          await middleOf(page, '.sheet-bar')(),
        ];
        const between: Place = async () => ({ x: 60, y: Math.round((bar.y + top.y) / 2) });
        await moves(page, between, -120);
        expect((await read()) - before).toBeGreaterThan(180);
      }
    });
  }

  test('a finger on the folded sheet pulls it up, and down again by its bar', async ({
    page,
    outer,
  }) => {
    await openFrame(page, outer.around(path('all')));
    const sheet = frameIn(page).locator('.beside');
    const client = await page.context().newCDPSession(page);
    await frameIn(page).locator('.sheet-handle').press('Home');
    await expect(sheet).toHaveAttribute('data-rest', 'peek');
    const place = () => page.evaluate(() => window.scrollY);
    const before = await place();
    await drawFinger(client, await middleOf(page, '.sheet-body')(), -400, 16);
    await expect(sheet).toHaveAttribute('data-rest', 'full');
    await sheet.evaluate((one) => Promise.all(one.getAnimations().map((each) => each.finished)));
    await drawFinger(client, await middleOf(page, '.sheet-handle')(), 400, 16);
    await expect(sheet).toHaveAttribute('data-rest', 'peek');
    expect(await place()).toBe(before);
  });

  test('wheel and keys scroll the text after a finger on the sheet', async ({ page, outer }) => {
    await openFrame(page, outer.around(path('all')));
    const frame = frameIn(page);
    const read = () => frame.locator('html').evaluate(() => window.scrollY);
    const tap = async () => {
      const { y } = await middleOf(page, '.sheet-body')();
      // Beside what could be chosen in it.
      await page.touchscreen.tap(4, y);
    };
    const { y: bar } = await middleOf(page, '.embed-bar')();
    const before = await read();
    await tap();
    await page.mouse.move(60, bar + 60);
    // The first turn may come before the browser has heard that the text is free.
    const turned = async () => {
      await page.mouse.wheel(0, 100);
      return read();
    };
    await expect.poll(turned).toBeGreaterThan(before);
    await tap();
    const after = await read();
    const pressed = async () => {
      await frame.locator('.article p a').first().press('PageDown');
      return read();
    };
    await expect.poll(pressed).toBeGreaterThan(after);
  });

  for (const part of ['graph', 'timeline', 'loom']) {
    test(`a finger at the end of the card moves the page around: ${part}`, async ({
      page,
      outer,
    }) => {
      await openFrame(page, outer.around(path(part)));
      const frame = frameIn(page);
      await frame.locator('html').evaluate(() => window.scrollTo(0, 1e6));
      await frame.locator('.card').evaluate((one) => one.scrollTo(0, 1e6));
      expect(await moves(page, middleOf(page, '.card'), -180)).toBe(true);
      await frame.locator('html').evaluate(() => window.scrollTo(0, 0));
      await frame.locator('.card').evaluate((one) => one.scrollTo(0, 0));
      expect(await moves(page, middleOf(page, '.card'), 180)).toBe(true);
      expect(await moves(page, middleOf(page, `#${part}`), 180)).toBe(true);
    });
  }

  test('a finger at the end of a dialog moves the page around', async ({ page, outer }) => {
    await openFrame(page, outer.around(path('graph')));
    const frame = frameIn(page);
    await frame.locator('.embed-bar [data-share]').click();
    const panel = frame.locator('.dialog-panel');
    await panel.evaluate((one) => one.scrollTo(0, 1e6));
    expect(await moves(page, middleOf(page, '.dialog-panel'), -180)).toBe(true);
  });
}
