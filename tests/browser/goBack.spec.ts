import type { Page } from '@playwright/test';
import { oneLanguage, pathOf, words } from './pages.ts';
import {
  expect,
  expectReadable,
  expectSameVisit,
  expectUrl,
  open as openPage,
  parts,
  test,
} from './reader.ts';

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** Opens a path and waits for what comes to the page once it is alive; it comes with the threads. */
async function open(page: Page, url: string) {
  await openPage(page, url);
  await page.locator('svg.threads').waitFor({ state: 'attached' });
}

/** The reader scrolls to a paragraph by hand. */
async function scrollTo(page: Page, paragraph: string) {
  await parts(page)
    .paragraph(paragraph)
    .evaluate((one) =>
      window.scrollTo(0, scrollY + one.getBoundingClientRect().top - innerHeight * 0.36),
    );
  await expectReadable(parts(page).paragraph(paragraph));
}

for (const language of oneLanguage) {
  const { t } = words[language];
  const backIn = (page: Page) => page.getByRole('button', { name: t('goBack.return') });

  test.describe(language, () => {
    test('after a choice has moved the text, one click returns; the focus stays chosen', async ({
      page,
    }) => {
      await open(page, pathOf(language));
      const { shape, mention, card, paragraph } = parts(page);
      await scrollTo(page, 'p3');
      const before = await scrolled(page);
      await expect(backIn(page)).toHaveCount(0);
      await shape('taiwan').click();
      await expectReadable(mention('p17', 'taiwan'));
      await expect(backIn(page)).toBeVisible();
      await backIn(page).click();
      await expect.poll(() => scrolled(page)).toBe(before);
      await expectReadable(paragraph('p3'));
      await expect(backIn(page)).toHaveCount(0);
      await expectUrl(page, pathOf(language, { kind: 'entity', id: 'taiwan' }));
      await expect(card).toBeVisible();
      await expectSameVisit(page);
    });

    test('it returns from several steps to where they began, with the keyboard’s focus', async ({
      page,
    }) => {
      await open(page, pathOf(language));
      const { mention, card } = parts(page);
      await mention('p1', 'putin').press('Enter');
      await expect(card).toBeVisible();
      const before = await scrolled(page);
      const next = card.getByRole('button', { name: t('card.nextMention') });
      for (let step = 0; step < 5; step++) await next.press('Enter');
      await expect(backIn(page)).toBeVisible();
      await backIn(page).focus();
      await backIn(page).press('Enter');
      await expect.poll(() => scrolled(page)).toBe(before);
      await expect(backIn(page)).toHaveCount(0);
      await expect(page.locator('body')).not.toBeFocused();
    });

    test('it returns from a link to a paragraph', async ({ page }) => {
      await open(page, pathOf(language, { kind: 'entity', id: 'putin' }));
      const { card, paragraph } = parts(page);
      await scrollTo(page, 'p4');
      const before = await scrolled(page);
      await card.locator('a[href="#p19"]').first().click();
      await expectReadable(paragraph('p19'));
      await backIn(page).click();
      await expect.poll(() => scrolled(page)).toBe(before);
    });

    test('it is gone when the reader comes back by scrolling, and when it is dismissed', async ({
      page,
    }) => {
      await open(page, pathOf(language));
      const { shape } = parts(page);
      await scrollTo(page, 'p3');
      await shape('taiwan').click();
      await expect(backIn(page)).toBeVisible();
      await page.evaluate(() => window.scrollBy(0, -200));
      await expect(backIn(page)).toBeVisible();
      await parts(page)
        .paragraph('p3')
        .evaluate((one) => one.scrollIntoView({ block: 'center' }));
      await expect(backIn(page)).toHaveCount(0);

      await page.locator('.brand').click();
      await scrollTo(page, 'p3');
      await shape('taiwan').click();
      await expect(backIn(page)).toBeVisible();
      const there = await scrolled(page);
      await page.getByRole('button', { name: t('goBack.stay') }).click();
      await expect(backIn(page)).toHaveCount(0);
      expect(await scrolled(page)).toBe(there);
      await expect(page.locator('body')).not.toBeFocused();
    });

    test('scrolling by hand and opening a page offer nothing', async ({ page }) => {
      await open(page, pathOf(language, { kind: 'entity', id: 'taiwan' }));
      await expectReadable(parts(page).mention('p17', 'taiwan'));
      await page.mouse.wheel(0, -2000);
      await expect(parts(page).paragraph('p17')).not.toHaveClass(/is-reading/);
      await expect(backIn(page)).toHaveCount(0);
    });

    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 1100, height: 800 },
      { width: 390, height: 844 },
    ]) {
      test(`it is large enough and covered by nothing at ${viewport.width} px`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport);
        await open(page, pathOf(language, { kind: 'entity', id: 'putin' }));
        const { card, paragraph } = parts(page);
        await card.locator('a[href="#p19"]').first().click();
        await expectReadable(paragraph('p19'));
        await expect(backIn(page)).toBeVisible();
        for (const name of [t('goBack.return'), t('goBack.stay')]) {
          const button = page.getByRole('button', { name, exact: true });
          const box = await button.boundingBox();
          expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
          await expect
            .poll(() =>
              button.evaluate((one) => {
                const { left, top, width, height } = one.getBoundingClientRect();
                const at = document.elementFromPoint(left + width / 2, top + height / 2);
                return one.contains(at);
              }),
            )
            .toBe(true);
        }
        // Beside the text it stands in the middle of its column; on a sheet, at its edge (sheetText.spec.ts).
        if (viewport.width >= 1024) {
          const column = await page.locator('#article').boundingBox();
          const pill = await page.locator('.go-back').boundingBox();
          const middle = (box: typeof pill) => (box ? box.x + box.width / 2 : 0);
          expect(middle(pill)).toBeCloseTo(middle(column), -1);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
          true,
        );
      });
    }
  });
}
