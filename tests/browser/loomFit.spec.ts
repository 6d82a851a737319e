import type { Page } from '@playwright/test';
import { loomLayout } from '../../src/loom/layout.ts';
import { loomModel } from '../../src/loom/model.ts';
import { orderLoom } from '../../src/loom/order.ts';
import { fineRoom } from '../../src/loom/sizes.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import type { Focus } from '../../src/story/focus.ts';
import { beyondLoomFrame } from './drawing.ts';
import { directions, indexes, languages, pathOf, words, inFirst } from './pages.ts';
import { expect, open, test } from './reader.ts';

/* How the loom sits in windows of all sizes. */

const order = orderLoom(loomModel(indexes.ar));

const windows = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const isRtl = directions[language] === 'rtl';
  const index = indexes[language];
  const { threads } = loomLayout(index, loomModel(index), order, languageOf(language));
  const last = threads.at(-1)!.id;

  /** Opens the loom and waits until it answers. */
  async function openLoom(page: Page, focus: Focus | null = null) {
    await open(page, `${pathOf(language, focus)}?view=loom`);
    await page.locator('#loom a[tabindex="0"]').waitFor();
  }

  /** Whether the middle of a label or number is on top in the window, where a reader sees it. */
  const isSeen = (page: Page, selector: string) =>
    page.locator(selector).evaluate((text) => {
      const frame = text.closest('.loom-frame')!.getBoundingClientRect();
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const isInside =
        left >= frame.left - 0.5 &&
        right <= frame.right + 0.5 &&
        top >= frame.top &&
        bottom <= frame.bottom;
      const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return isInside && onTop?.closest('a') === text.closest('a');
    });

  const lastName = `#loom a[data-loom="${last}"] text`;

  test.describe(`the loom's room, ${language}`, () => {
    testOnce(
      'a focused thread’s name is seen in every window, as the view opens and as the focus changes',
      async ({ page }) => {
        const [first, graph] = [`#loom a[data-loom="${threads[0]!.id}"]`, '.view-tabs a'];
        // The lowest, in which the chart has to be scrolled as it comes.
        await page.setViewportSize(windows[0]!);
        await openLoom(page, { kind: 'entity', id: last });
        await expect.poll(() => isSeen(page, lastName), 'as the page opens').toBe(true);
        for (const { width, height } of windows) {
          const where = `${width} × ${height}`;
          await page.locator(graph).first().click();
          await expect(page.locator('#graph')).toBeVisible();
          await page.setViewportSize({ width, height });
          await page.locator(graph).nth(1).click();
          await expect.poll(() => isSeen(page, lastName), where).toBe(true);
          const scrolled = await page.evaluate(() => scrollY);
          // To the first thread and back to the last, with the view's own keys.
          await page.locator('#loom a[data-loom]').first().focus();
          await page.keyboard.press('Enter');
          await expect(page.locator(first)).toHaveAttribute('aria-current', 'true');
          await expect.poll(() => isSeen(page, `${first} text`), where).toBe(true);
          await page.goBack();
          await expect.poll(() => isSeen(page, lastName), where).toBe(true);
          await expect.poll(() => page.evaluate(() => scrollY), where).toBeCloseTo(scrolled, -1);
        }
      },
    );

    test('all names fit, or a sign says that more follows, until the end is reached', async ({
      page,
    }) => {
      await openLoom(page);
      const frame = page.locator('.loom-frame');
      const fits = () => frame.evaluate((box) => box.scrollHeight <= box.clientHeight);
      /** Whether the sign, at the middle of the lower edge, is what is seen there. */
      const signIsSeen = () =>
        frame.evaluate((box) => {
          const [picture] = box.children;
          const sign = getComputedStyle(picture!, '::after');
          const isDrawn = sign.content.includes('▾') && sign.position === 'sticky';
          // In its own place, at the end of the chart, the lid lies over it.
          const end = picture!.getBoundingClientRect().bottom;
          return isDrawn && end - box.getBoundingClientRect().bottom > parseFloat(sign.height);
        });
      for (const viewport of windows) {
        await page.setViewportSize(viewport);
        await frame.evaluate((box) => box.scrollTo({ top: 0 }));
        if (await fits()) {
          await expect.poll(() => isSeen(page, lastName)).toBe(true);
          expect(await signIsSeen()).toBe(false);
        } else {
          expect(await signIsSeen()).toBe(true);
          await frame.evaluate((box) => box.scrollTo({ top: box.scrollHeight }));
          await expect.poll(() => isSeen(page, lastName)).toBe(true);
          expect(await signIsSeen()).toBe(false);
          // Headings and numbers have stayed.
          await expect.poll(() => isSeen(page, '#loom .loom-head >> text >> nth=0')).toBe(true);
        }
        const empty = await page.locator('.loom-ground').evaluate((plot) => {
          const box = plot.closest('.loom-frame')!.getBoundingClientRect();
          return box.bottom - plot.getBoundingClientRect().bottom;
        });
        expect(empty).toBeLessThan(60);
      }
    });

    test('at 1440 × 900 all of it is seen at once; a key tells what its colours mean', async ({
      page,
    }) => {
      await openLoom(page);
      expect(await page.evaluate(beyondLoomFrame)).toEqual([0, 0]);
      // Nor in a font for the sign that is higher than its line, as Firefox may take one.
      await page.evaluate(() => {
        const higher = new CSSStyleSheet();
        higher.replaceSync('.loom-picture::after { font-size: 80px }');
        document.adoptedStyleSheets.push(higher);
      });
      expect(await page.evaluate(beyondLoomFrame)).toEqual([0, 0]);
      for (const { id } of threads) {
        expect(await isSeen(page, `#loom a[data-loom="${id}"] text`), id).toBe(true);
      }

      // In the line of the hint.
      await page.setViewportSize({ width: 1280, height: 720 });
      const key = page.locator('.loom-key');
      for (const kind of ['person', 'state', 'organization', 'media']) {
        await expect(key.getByText(words[language].t(`graph.legend.${kind}`))).toBeVisible();
      }
      const ends = await key.evaluate((line) => [
        line.scrollWidth - line.clientWidth,
        line.getBoundingClientRect().bottom -
          document.querySelector('.loom-frame')!.getBoundingClientRect().top,
      ]);
      expect(Math.max(...ends)).toBeLessThanOrEqual(1);
      await page.locator('.view-tabs a').last().focus();
      await page.keyboard.press('Tab');
      await expect(key).toHaveCSS('opacity', '0');
      await expect(page.locator('.loom-hint')).toHaveCSS('opacity', '1');
    });

    testOnce('it grows with its window, and not beyond reason', async ({ page }) => {
      await openLoom(page);
      const height = () =>
        page.locator('.loom-ground').evaluate((plot) => plot.getBoundingClientRect().height);
      const least = fineRoom.row * threads.length;
      await page.setViewportSize({ width: 1280, height: 700 });
      await expect.poll(height).toBeCloseTo(least, 0);
      await page.setViewportSize({ width: 1920, height: 1080 });
      await expect.poll(height).toBeGreaterThan(1.2 * least);
      await page.setViewportSize({ width: 1920, height: 2400 });
      await expect.poll(height).toBeCloseTo(fineRoom.rowMost * threads.length, 0);
      // A knot stays on its thread and in its meeting.
      const off = await page.locator('#loom .loom-place').evaluateAll((places) =>
        places.map((place, column) => {
          const ground = place.querySelector('.loom-meeting')!.getBoundingClientRect();
          const numbers = document.querySelectorAll('#loom .loom-column');
          const href = numbers[column]!.getAttribute('href');
          const dots = [...document.querySelectorAll(`#loom .loom-knot[href="${href}"] .loom-dot`)];
          const ys = dots.map((dot) => {
            const { top, bottom } = dot.getBoundingClientRect();
            return (top + bottom) / 2;
          });
          return Math.max(
            Math.abs(Math.min(...ys) - ground.top),
            Math.abs(Math.max(...ys) - ground.bottom),
          );
        }),
      );
      expect(Math.max(...off)).toBeLessThan(10);
    });

    test.describe('under a finger', () => {
      test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

      async function openSheet(page: Page, focus: Focus | null = null) {
        await openLoom(page, focus);
        await page.locator('.sheet-handle').press('End');
        await expect(page.locator('.beside')).toHaveAttribute('data-rest', 'full');
        await page.locator('#loom').evaluate((one) => one.scrollIntoView());
      }

      test('names stay when the chart is scrolled to its end, and nothing shows under them', async ({
        page,
      }) => {
        await openSheet(page);
        const frame = page.locator('.loom-frame');
        const room = await frame.evaluate((box) => {
          const sign = getComputedStyle(box).direction === 'rtl' ? -1 : 1;
          box.scrollTo({ left: sign * box.scrollWidth, behavior: 'instant' });
          return box.scrollWidth - box.clientWidth - Math.abs(box.scrollLeft);
        });
        expect(room).toBeLessThan(2);
        const box = (await frame.boundingBox())!;
        for (const { id } of threads) {
          const name = `#loom a[data-loom="${id}"] text`;
          // Down the chart: where names stand across is what is asked here.
          await page.locator(name).evaluate((text) => {
            const inside = text.closest('.loom-frame')!;
            const { top } = text.getBoundingClientRect();
            inside.scrollBy({ top: top - inside.getBoundingClientRect().top - 200 });
          });
          expect(await isSeen(page, name), id).toBe(true);
        }
        await frame.evaluate((one) => one.scrollTo({ top: 0 }));
        await expect
          .poll(() => isSeen(page, '#loom .loom-column >> text >> nth=-1'), 'the last number')
          .toBe(true);
        // In the names' column only names can be hit, and no heading stands in the corner above.
        const edge = (await page.locator('.loom-side').boundingBox())!;
        expect(isRtl ? edge.x + edge.width : edge.x).toBeCloseTo(
          isRtl ? box.x + box.width : box.x,
          0,
        );
        const under = await page.evaluate(
          ({ x, y, width, height }) => {
            const hits: string[] = [];
            for (let at = 2; at < width - 2; at += 6) {
              for (let down = 2; down < height; down += 5) {
                const hit = document.elementFromPoint(x + at, y + down)?.closest('#loom a');
                if (hit && !hit.matches('.loom-way'))
                  hits.push(hit.getAttribute('data-spot') ?? '');
              }
            }
            return hits;
          },
          { ...edge, y: box.y, height: box.height },
        );
        expect(under).toEqual([]);
      });

      testOnce('a focused paragraph’s number is brought beside the names', async ({ page }) => {
        await openSheet(page, { kind: 'paragraph', id: 'p19' });
        const number = '#loom .loom-column[aria-current] text';
        await expect.poll(() => isSeen(page, number)).toBe(true);
        await openSheet(page, { kind: 'paragraph', id: 'p9' });
        await expect.poll(() => isSeen(page, number)).toBe(true);
      });
    });

    test.describe('on a touch tablet', () => {
      test.use({ viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true });

      test('nothing of it is cut', async ({ page }) => {
        await openLoom(page);
        await page.locator('.sheet-handle').press('End');
        const beyond = await page
          .locator('.loom-frame')
          .evaluate((box) => box.scrollWidth - box.clientWidth);
        expect(beyond).toBe(0);
      });
    });

    test.describe('the strip beside it', () => {
      test.use({ viewport: { width: 1280, height: 720 } });

      testOnce(
        'its mark can be seen at the top and the end of the page, within the strip',
        async ({ page }) => {
          await open(page, pathOf(language));
          const mark = page.locator('.loom-strip .loom-window');
          await expect(mark).not.toHaveAttribute('height', '0');
          const wrong = () =>
            mark.evaluate((frame) => {
              const own = frame.getBoundingClientRect();
              const strip = frame.closest('.loom-strip')!.getBoundingClientRect();
              return [
                own.height < 13 && `only ${own.height} px`,
                own.top < strip.top - 1.5 && 'above the strip',
                own.bottom > strip.bottom + 1.5 && 'below the strip',
              ].filter(Boolean);
            });
          await expect.poll(wrong).toEqual([]);
          await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
          await expect.poll(wrong).toEqual([]);
        },
      );
    });
  });
}
