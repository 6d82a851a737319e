import type { Locator, Page } from '@playwright/test';
import { inDigits, languageOf } from '../../src/i18n/languages.ts';
import { loomModel, mainThreads } from '../../src/loom/model.ts';
import { directions, indexes, languages, pathOf, words, inFirst } from './pages.ts';
import { expect, expectReadable, expectSameVisit, expectUrl, open, parts, test } from './reader.ts';
import { drawFinger } from './touch.ts';

/* The loom's strip beside the text. */

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const index = indexes[language];
  const { story } = index;
  const { t } = words[language];
  const home = pathOf(language);
  const isRtl = directions[language] === 'rtl';
  const actors = story.entities.filter(
    ({ id, actor }) => actor && (index.paragraphsOf.get(id)?.length ?? 0) > 0,
  );

  test.describe(`the strip, ${language}`, () => {
    const strip = (page: Page) => page.getByRole('slider', { name: t('loom.strip') });
    const mark = (page: Page) => page.locator('.loom-strip .loom-window');
    const rows = story.paragraphs.length;

    /** Where a paragraph's row lies on the strip, px of the window. */
    async function rowAt(box: Locator, row: number) {
      const { x, y, width, height } = (await box.boundingBox())!;
      return { x: x + width / 2, y: y + (height * (row + 0.5)) / rows };
    }

    async function expectReading(page: Page, row: number) {
      await expect(strip(page)).toHaveAttribute('aria-valuenow', `${row + 1}`);
      const { id, section } = story.paragraphs[row]!;
      const place = t('loom.place', {
        number: row + 1,
        all: rows,
        heading: index.sections.get(section)!.heading,
      });
      const said = [place, ...(namesIn(row) ? [namesIn(row)] : [])].join(t('sources.and'));
      await expect(strip(page)).toHaveAttribute('aria-valuetext', said);
      await expect(page.locator(`[data-paragraph="${id}"]`)).toHaveClass(/is-reading/);
    }

    /** The names of the strip's actors in a row, those of most paragraphs first. */
    const namesIn = (row: number) =>
      mainThreads(loomModel(index))
        .filter(({ knots }) => knots.includes(row))
        .map(({ id }) => index.entities.get(id)!.short)
        .join(t('card.comma'));
    const labelOf = (row: number) =>
      `${inDigits(row + 1, languageOf(language))}${t('voices.and')}${namesIn(row)}`;
    const told = (page: Page) => page.locator('.loom-told');

    async function openStrip(page: Page) {
      await open(page, home);
      // Alive: its mark is drawn.
      await expect(mark(page)).not.toHaveAttribute('height', '0');
    }

    test('a click and keys go to a paragraph and write no history', async ({ page }) => {
      await openStrip(page);
      const steps = await page.evaluate(() => history.length);
      for (const row of [12, 3, rows - 1]) {
        const { x, y } = await rowAt(strip(page), row);
        await page.mouse.click(x, y);
        await expectReading(page, row);
        await expectReadable(page.locator(`[data-paragraph="${story.paragraphs[row]!.id}"]`));
      }
      await strip(page).focus();
      await page.keyboard.press('Home');
      await expectReading(page, 0);
      await page.keyboard.press('ArrowDown');
      await expectReading(page, 1);
      await page.keyboard.press('PageDown');
      const second = story.paragraphs.findIndex(({ section }) => section === story.sections[1]!.id);
      await expectReading(page, second);
      await page.keyboard.press('ArrowUp');
      await expectReading(page, second - 1);
      await page.keyboard.press('End');
      await expectReading(page, rows - 1);
      await expectUrl(page, home);
      expect(await page.evaluate(() => history.length)).toBe(steps);
      await expectSameVisit(page);
    });

    testOnce('a drag moves the text with it', async ({ page }) => {
      await openStrip(page);
      const steps = await page.evaluate(() => history.length);
      const from = await rowAt(strip(page), 1);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      for (const row of [4, 8, 14]) {
        const { x, y } = await rowAt(strip(page), row);
        // Off to the side is no matter once it is held.
        await page.mouse.move(x + 30, y, { steps: 4 });
        await expectReading(page, row);
      }
      const before = await page.evaluate(() => scrollY);
      await page.mouse.up();
      await page.mouse.move(from.x, from.y, { steps: 3 });
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await expectReading(page, 14);
      await expectUrl(page, home);
      expect(await page.evaluate(() => history.length)).toBe(steps);
    });

    test('it tells who is in the row that is pointed at, or that keys go to', async ({ page }) => {
      await openStrip(page);
      await expect(told(page)).toHaveCount(0);
      const { width, height } = page.viewportSize()!;
      for (const row of [0, 7, rows - 1]) {
        const { x, y } = await rowAt(strip(page), row);
        await page.mouse.move(x, y);
        await expect(told(page)).toHaveText(labelOf(row));
        // Whole in the window, beside the strip where the pictures are, and over them.
        const [box, bar] = [(await told(page).boundingBox())!, (await strip(page).boundingBox())!];
        expect(isRtl ? box.x + box.width < bar.x : box.x > bar.x + bar.width).toBe(true);
        expect(box.x >= 0 && box.x + box.width <= width).toBe(true);
        expect(
          box.y >= bar.y - 1 && box.y + box.height <= Math.min(height, bar.y + bar.height + 1),
        ).toBe(true);
        expect(y > box.y && y < box.y + box.height).toBe(true);
        const isOnTop = await told(page).evaluate((label) => {
          const { left, right, top, bottom } = label.getBoundingClientRect();
          (label as HTMLElement).style.pointerEvents = 'auto';
          const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          (label as HTMLElement).style.pointerEvents = '';
          return hit === label;
        });
        expect(isOnTop).toBe(true);
      }
      await page.mouse.move(5, 5);
      await expect(told(page)).toHaveCount(0);

      await strip(page).focus();
      await page.keyboard.press('Home');
      await expect(told(page)).toHaveText(labelOf(0));
      await page.keyboard.press('ArrowDown');
      await expect(told(page)).toHaveText(labelOf(1));
      await expectReading(page, 1);
      await page.keyboard.press('Tab');
      await expect(told(page)).toHaveCount(0);
    });

    testOnce(
      'its frame marks what the window shows, after scrolling and resizing',
      async ({ page }) => {
        await openStrip(page);
        /** By how much the mark is wrong, in paragraphs, at its upper and lower edge. */
        const wrong = () =>
          page.evaluate(() => {
            const all = [...document.querySelectorAll('[data-paragraph]')].map((one) =>
              one.getBoundingClientRect(),
            );
            const place = (height: number) => {
              const bounds = [...all.map(({ top }) => top), all.at(-1)!.bottom];
              const next = bounds.findIndex((bound) => bound > height);
              if (next <= 0) return next === 0 ? 0 : all.length;
              const [top, bottom] = [bounds[next - 1]!, bounds[next]!];
              return next - 1 + (height - top) / (bottom - top);
            };
            const box = document.querySelector('.loom-strip')!.getBoundingClientRect();
            const frame = document
              .querySelector('.loom-strip .loom-window')!
              .getBoundingClientRect();
            const part = (y: number) => ((y - box.top) / box.height) * all.length;
            const header = document.querySelector('.header')!.getBoundingClientRect().bottom;
            return Math.max(
              Math.abs(part(frame.top) - place(header)),
              Math.abs(part(frame.bottom) - place(innerHeight)),
            );
          });
        for (const id of ['p1', 'p7', 'p15', 'p19']) {
          await page
            .locator(`[data-paragraph="${id}"]`)
            .evaluate((one) => one.scrollIntoView({ block: 'center' }));
          await expect.poll(wrong, id).toBeLessThan(0.35);
        }
        await page.setViewportSize({ width: 1100, height: 640 });
        await expect.poll(wrong, 'after resizing').toBeLessThan(0.35);
      },
    );

    test('the main actors are its threads; the focused one and the active row are marked', async ({
      page,
    }) => {
      await openStrip(page);
      const main = actors
        .map(({ id }) => ({ id, count: index.paragraphsOf.get(id)!.length }))
        .filter(({ count }) => count > 1)
        .toSorted((a, b) => b.count - a.count);
      const threads = page.locator('.loom-strip [data-loom]');
      await expect(threads).toHaveCount(Math.min(main.length, 8));
      for (const { id, count } of main.slice(0, 4)) {
        const one = page.locator(`.loom-strip [data-loom="${id}"]`);
        await expect(one.locator('.loom-bead')).toHaveCount(count);
      }
      // The one in most paragraphs stands next to the text.
      const lineX = async (at: number) =>
        (await threads.nth(at).locator('.loom-line').boundingBox())!.x;
      expect((await lineX(0)) > (await lineX(1))).toBe(isRtl);
      await parts(page).mention('p1', 'xi').click();
      await expect(page.locator('.loom-strip [data-loom="xi"]')).toHaveClass(/is-lit is-current/);
      await expect(page.locator('.loom-strip .is-current')).toHaveCount(1);
    });

    test.describe('under a finger', () => {
      test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

      testOnce(
        'a tap goes there, a drag moves the text, and the page does not scroll under it',
        async ({ page }) => {
          await openStrip(page);
          const steps = await page.evaluate(() => history.length);
          const there = await rowAt(strip(page), 9);
          await page.touchscreen.tap(there.x, there.y);
          await expectReading(page, 9);
          const from = await rowAt(strip(page), 9);
          const to = await rowAt(strip(page), 15);
          const client = await page.context().newCDPSession(page);
          await drawFinger(client, from, to.y - from.y, 16);
          await expectReading(page, 15);
          await expect(told(page)).toHaveCount(0);
          await expectReadable(page.locator(`[data-paragraph="${story.paragraphs[15]!.id}"]`));
          await drawFinger(client, to, (from.y - to.y) * 2, 16);
          await expectReading(page, 3);
          await expectUrl(page, home);
          expect(await page.evaluate(() => history.length)).toBe(steps);
          // It lies beside the text, not over it.
          const box = (await strip(page).boundingBox())!;
          const texts = await page
            .locator('.paragraph-text')
            .evaluateAll((all) =>
              all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
            );
          for (const { left, right } of texts) {
            expect(right <= box.x + 1 || left >= box.x + box.width - 1).toBe(true);
          }
        },
      );
    });
  });
}
