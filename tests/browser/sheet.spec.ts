import type { CDPSession, Page } from '@playwright/test';
import { languages, pathOf, words, inFirst } from './pages.ts';
import { expect, expectUrl, open, test } from './reader.ts';
import { drawFinger, little, read, type rests, screensIn, sheetOf } from './touch.ts';

/* The three rests of the sheet, and how fingers and keys move it from one to another. */
test.use({ hasTouch: true, isMobile: true });

/** Pulls the sheet by its handle, in px upwards. */
async function pull(page: Page, client: CDPSession, by: number, pause: number): Promise<void> {
  const box = (await page.locator('.sheet-handle').boundingBox())!;
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 + 12 };
  await drawFinger(client, from, -by, pause);
}

for (const language of languages) {
  const testOnce = inFirst(language, test);
  for (const [name, viewport] of screensIn(language)) {
    test.describe(`${language}, ${name}`, () => {
      test.use({ viewport });
      const { height } = viewport;
      /** How high the middle rest is, px. */
      const half = height * 0.46;

      testOnce('its rests are reached by drag and by flick', async ({ page }) => {
        await open(page, pathOf(language));
        const client = await page.context().newCDPSession(page);
        const { expectRest } = sheetOf(page);
        const peek = await expectRest('peek');
        expect(peek, 'the text keeps the screen').toBeLessThan(height * 0.35);
        // Slowly, so that it is the place that counts.
        await pull(page, client, half - peek + 20, 100);
        expect(Math.abs((await expectRest('half')) - half)).toBeLessThan(2);
        await pull(page, client, height - half - 120, 100);
        const full = await expectRest('full');
        expect(full).toBeGreaterThan(height * 0.8);
        expect(full, 'the header stays free').toBeLessThan(height - 48);
        await pull(page, client, 30 - full, 100);
        await expectRest('peek');
        // Quickly, so that a short way is enough.
        await pull(page, client, 60, 0);
        await expectRest('half');
        await pull(page, client, 60, 0);
        await expectRest('full');
        await pull(page, client, -60, 0);
        await expectRest('half');
        await pull(page, client, -60, 0);
        await expectRest('peek');
        // Folded, it is held anywhere.
        const sheet = (await page.locator('.sheet-body').boundingBox())!;
        await drawFinger(client, { x: 20, y: sheet.y + 60 }, -60, 0);
        await expectRest('half');
        await expectUrl(page, pathOf(language));
      });

      testOnce(
        'its rests are reached by taps and by keys; it follows the finger at once',
        async ({ page }) => {
          await open(page, pathOf(language));
          const { expectRest, height: sheetHeight } = sheetOf(page);
          const handle = page.locator('.sheet-handle');
          const { t } = words[language];
          const expectNamed = (rest: (typeof rests)[number]) =>
            expect(handle).toHaveAccessibleName(
              t('sheet.handle', { rest: t(`sheet.rests.${rest}`) }),
            );
          for (const rest of ['half', 'full', 'peek'] as const) {
            await handle.tap();
            await expectRest(rest);
            await expectNamed(rest);
            await expect(handle).toHaveAttribute('aria-expanded', String(rest !== 'peek'));
          }
          await handle.focus();
          for (const [key, rest] of [
            ['ArrowUp', 'half'],
            ['ArrowUp', 'full'],
            ['ArrowUp', 'full'],
            ['ArrowDown', 'half'],
            ['End', 'full'],
            ['Home', 'peek'],
            ['ArrowDown', 'peek'],
          ] as const) {
            await page.keyboard.press(key);
            await expectRest(rest);
          }
          await expect(handle).toBeFocused();

          const before = await sheetHeight();
          const box = (await handle.boundingBox())!;
          const at = { x: box.x + box.width / 2, y: box.y + box.height - 6 };
          const client = await page.context().newCDPSession(page);
          const start = Date.now() / 1000;
          /** Fingers at heights, so many ms after the first; when it happened is said, not waited for. */
          const send = (
            type: 'touchStart' | 'touchMove' | 'touchEnd',
            ms: number,
            ...ys: number[]
          ) =>
            client.send('Input.dispatchTouchEvent', {
              type,
              touchPoints: ys.map((y, finger) => ({ x: at.x + finger * 60, y, id: finger })),
              timestamp: start + ms / 1000,
            });
          await send('touchStart', 0, at.y);
          await send('touchMove', 20, at.y - 40);
          await send('touchMove', 40, at.y - 90);
          await expect.poll(sheetHeight).toBeCloseTo(before + 90, -1);
          // A second finger on its bar changes nothing.
          await send('touchStart', 500, at.y - 90, at.y - 84);
          await send('touchMove', 520, at.y - 90, at.y - 184);
          await send('touchMove', 2000, at.y - 30, at.y - 184);
          await expect.poll(sheetHeight).toBeCloseTo(before + 30, -1);
          // It was quick before it paused: that is no flick any more.
          await send('touchEnd', 2010);
          await expectRest('peek');
        },
      );
    });
  }

  test(`${language}: folded, it leaves most of the window to the text, and opens clearly further`, async ({
    page,
  }) => {
    await open(page, pathOf(language));
    const { expectRest } = sheetOf(page);
    const handle = page.locator('.sheet-handle');
    for (const [width, height] of [
      [320, 568],
      [360, 640],
      [360, 740],
      [390, 844],
      [768, 1024],
    ] as const) {
      await page.setViewportSize({ width, height });
      await handle.press('Home');
      const peek = await expectRest('peek');
      // Both pictures are in it, so it takes a little more of the lowest window.
      expect(peek / height, `${width} × ${height}`).toBeLessThan(height < 600 ? 0.36 : 0.335);
      await read(page, 'p11');
      await expect(little(page, 'russia')).toBeVisible();
      // Who is tied to whom, and when, whole.
      const cut = await page.locator('.little > *').evaluateAll((parts) =>
        parts
          .map((part) => part.getBoundingClientRect())
          .filter((box) => box.height > 0 && box.bottom > window.innerHeight + 0.5)
          .map((box) => box.bottom),
      );
      expect(cut, `${width} × ${height}`).toEqual([]);
      await handle.press('ArrowUp');
      expect((await expectRest('half')) / peek, `${width} × ${height}`).toBeGreaterThan(1.35);
      await expect(page.locator('.little-timeline')).toBeVisible();
    }
  });
}
