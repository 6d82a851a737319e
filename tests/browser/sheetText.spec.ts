import type { Locator } from '@playwright/test';
import { languages, pathOf, words, inFirst } from './pages.ts';
import { expect, open, parts, test } from './reader.ts';
import { aside, expectClear, read, screens, screensIn, sheetOf } from './touch.ts';

/* What is read or chosen in the text is never under the sheet. */
test.use({ hasTouch: true, isMobile: true });

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const { t } = words[language];

  for (const [name, viewport] of screensIn(language)) {
    test.describe(`${language}, ${name}`, () => {
      test.use({ viewport });
      const { height } = viewport;

      test('a chosen mention opens it and stays clear of it; the way back folds it', async ({
        page,
      }) => {
        await open(page, pathOf(language));
        const { expectRest } = sheetOf(page);
        const { mention, card } = parts(page);
        const chosen = mention('p8', 'russia');
        // Just above the folded sheet, where the open one will lie.
        await chosen.evaluate((one) => {
          const sheet = document.querySelector('.beside')!.getBoundingClientRect();
          window.scrollBy(0, one.getBoundingClientRect().bottom - sheet.top + 20);
        });
        await chosen.tap();
        await expectRest('half');
        await expect(card.getByRole('heading').first()).toBeInViewport();
        await expectClear(chosen);
        await card.getByRole('button', { name: t('card.nextMention') }).tap();
        await expectClear(page.locator('#article :focus'));
        await card.getByRole('link', { name: t('card.close') }).tap();
        await expect(card).toHaveCount(0);
        await expectRest('peek');

        // From where the reader had it, back to there.
        await page.locator('.sheet-handle').tap();
        await expectRest('half');
        await page.locator('.sheet-handle').tap();
        await expectRest('full');
        await page.locator('.jumps a[href="#pictures"]').tap();
        await parts(page).shape('taiwan').tap();
        await expectRest('half');
        await expectClear(mention('p17', 'taiwan'));
        await card.getByRole('link', { name: t('card.close') }).tap();
        await expectRest('full');
      });

      testOnce(
        'what the keyboard reaches and the line being read are never under it',
        async ({ page }) => {
          await open(page, pathOf(language));
          const { expectRest } = sheetOf(page);
          for (const rest of ['peek', 'half'] as const) {
            await page.locator('.sheet-handle').press(rest === 'peek' ? 'Home' : 'ArrowUp');
            await expectRest(rest);
            await read(page, 'p4');
            await parts(page).mention('p4', 'putin').focus();
            for (let step = 0; step < 12; step++) {
              await page.keyboard.press('Tab');
              await expectClear(page.locator('#article :focus'));
            }
          }
          await read(page, 'p9');
          const sheetTop = await page
            .locator('.beside')
            .evaluate((one) => one.getBoundingClientRect().top);
          expect(sheetTop).toBeGreaterThan(height * 0.38 + 40);
        },
      );
    });
  }

  for (const viewport of [{ width: 320, height: 568 }, screens['small phone']]) {
    test.describe(`${language}, ${viewport.width} × ${viewport.height}`, () => {
      test.use({ viewport });

      test('a paragraph in focus is whole, or begins at the top', async ({ page }) => {
        for (const id of ['p5', 'p8'] as const) {
          await open(page, pathOf(language, { kind: 'paragraph', id }));
          await expectWholeOrBegun(parts(page).paragraph(id));
        }
        // Chosen in the text, under the sheet that opens for it.
        const { paragraph } = parts(page);
        const number = paragraph('p11').locator('.paragraph-number');
        await number.evaluate((one) => {
          const sheet = document.querySelector('.beside')!.getBoundingClientRect();
          window.scrollBy(0, one.getBoundingClientRect().bottom - sheet.top + 30);
        });
        await number.tap();
        await expect(paragraph('p11')).toHaveAttribute('aria-current', 'true');
        await expectWholeOrBegun(paragraph('p11'));
      });
    });
  }

  test(`${language}: the way back lies on the edge of the sheet, or in the header`, async ({
    page,
  }) => {
    await open(page, pathOf(language));
    const { card, mention } = parts(page);
    const sizes = [{ width: 320, height: 568 }, ...Object.values(screens), aside];
    await mention('p1', 'putin').tap();
    await card.locator('a[href="#p19"]').first().tap();
    const buttons = ['return', 'stay'].map((one) =>
      page.getByRole('button', { name: t(`goBack.${one}`), exact: true }),
    );
    await expect(buttons[0]!).toBeVisible();
    for (const viewport of sizes) {
      const size = `${viewport.width} × ${viewport.height}`;
      await page.setViewportSize(viewport);
      for (const button of buttons) {
        const box = (await button.boundingBox())!;
        expect(Math.min(box.width, box.height), size).toBeGreaterThanOrEqual(44);
      }
      // What was chosen is clear of it on arrival; turning the phone moves the lines.
      const chosen = viewport === sizes[0] ? ', [aria-current="true"]' : '';
      const solid = `.sheet-bar a, .sheet-bar button, .header > *${chosen}`;
      const met = () =>
        page.locator('.go-back').evaluate((pill, others) => {
          const { left, right, top, bottom } = pill.getBoundingClientRect();
          const ground = getComputedStyle(pill, '::before');
          const seen = {
            top: top + Number.parseFloat(ground.top),
            bottom: bottom - Number.parseFloat(ground.bottom),
          };
          const over = [...document.querySelectorAll(others)].filter((other) => {
            const box = other.getBoundingClientRect();
            // Of the handle only its sign is seen.
            const inset = other.matches('.sheet-handle') ? box.width / 2 - 20 : 0;
            return (
              box.height > 0 &&
              box.left + inset < right &&
              box.right - inset > left &&
              box.top < seen.bottom &&
              box.bottom > seen.top
            );
          });
          const header = document.querySelector('.header')!.getBoundingClientRect().bottom;
          const sheet = document.querySelector('.beside')!.getBoundingClientRect();
          const isBeside = sheet.height > window.innerHeight / 2 && sheet.width < window.innerWidth;
          return {
            over: over.map(({ className }) => String(className)),
            // How many px of text it lies over.
            lines: isBeside ? Math.max(0, seen.bottom - header) : Math.max(0, sheet.top - seen.top),
            isInside: left >= 0 && right <= window.innerWidth,
          };
        }, solid);
      await expect.poll(async () => (await met()).over, size).toEqual([]);
      await expect.poll(async () => (await met()).lines, size).toBeLessThanOrEqual(16);
      expect((await met()).isInside, size).toBe(true);
    }
    const there = await page.evaluate(() => scrollY);
    await buttons[0]!.tap();
    await expect(buttons[0]!).toHaveCount(0);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(there / 2);
  });
}

/** Expects a paragraph to be whole between header and sheet; one that is too high, to begin at the top. */
async function expectWholeOrBegun(paragraph: Locator): Promise<void> {
  await expect
    .poll(() =>
      paragraph.evaluate((one) => {
        const { top, bottom, height } = one.getBoundingClientRect();
        const above = document.querySelector('.header')!.getBoundingClientRect().bottom;
        const below = document.querySelector('.beside')!.getBoundingClientRect().top;
        if (height <= below - above - 40) return top >= above && bottom <= below;
        return top >= above - 1 && top < above + 40;
      }),
    )
    .toBe(true);
}
