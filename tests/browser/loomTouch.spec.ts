import type { Page } from '@playwright/test';
import { indexes, languages, pathOf, inFirst } from './pages.ts';
import { expect, expectUrl, open, test } from './reader.ts';

/* What a finger finds in the loom. */

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const index = indexes[language];

  /** Opens the loom on the whole sheet and waits until it answers. */
  async function openSheet(page: Page) {
    await open(page, `${pathOf(language)}?view=loom`);
    await page.locator('#loom a[tabindex="0"]').waitFor();
    await page.locator('.sheet-handle').press('End');
    await expect(page.locator('.beside')).toHaveAttribute('data-rest', 'full');
    await page.locator('#loom').evaluate((one) => one.scrollIntoView());
  }

  test.describe(`the loom’s targets, ${language}`, () => {
    for (const [width, height, across] of [
      [390, 844, 43.5],
      [768, 1024, 32],
    ] as const) {
      test.describe(`under a finger at ${width} × ${height}`, () => {
        test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

        test('all that can be chosen is large enough for it', async ({ page }) => {
          await openSheet(page);
          /** The least width and height of what is found, and how near two of them come. */
          const least = (selector: string) =>
            page.locator(`#loom ${selector}`).evaluateAll((all) => {
              const boxes = all.map((one) => one.getBoundingClientRect());
              return {
                width: Math.min(...boxes.map((box) => box.width)) + 0.1,
                height: Math.min(...boxes.map((box) => box.height)) + 0.1,
                overlap: boxes.some((one, at) =>
                  boxes
                    .slice(at + 1)
                    .some(
                      (other) =>
                        Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
                        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
                    ),
                ),
              };
            });
          const [names, numbers, heads, knots] = await Promise.all(
            ['.loom-name', '.loom-column', '.loom-head .loom-target', '.loom-touch'].map(least),
          );
          expect(names).toMatchObject({ overlap: false });
          expect(names!.height).toBeGreaterThanOrEqual(43.5);
          expect(numbers).toMatchObject({ overlap: false });
          expect(numbers!.height).toBeGreaterThanOrEqual(43.5);
          expect(numbers!.width).toBeGreaterThanOrEqual(across);
          expect(heads!.height).toBeGreaterThanOrEqual(43.5);
          expect(knots).toMatchObject({ overlap: false });
          expect(knots!.height).toBeGreaterThanOrEqual(28);
          expect(knots!.width).toBeGreaterThanOrEqual(28);
        });

        testOnce(
          'a tap in the middle of a knot, or well beside it, chooses its paragraph',
          async ({ page }) => {
            for (const off of [0, 12]) {
              await openSheet(page);
              const knot = page.locator(
                '#loom .loom-thread:has(> a[data-loom="russia"]) .loom-knot',
              );
              const knotBox = (await knot.nth(1).locator('.loom-touch').boundingBox())!;
              await page.touchscreen.tap(
                knotBox.x + knotBox.width / 2 + off,
                knotBox.y + knotBox.height / 2,
              );
              const id = index.paragraphsOf.get('russia')![1]!;
              await expectUrl(page, `${pathOf(language, { kind: 'paragraph', id })}?view=loom`);
            }
          },
        );
      });
    }
  });
}
