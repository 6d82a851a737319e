import { expect, type Page, test } from '@playwright/test';
import { kinds, languages, pathOf } from './pages.ts';
import { expectReadable, parts } from './reader.ts';

test.use({ javaScriptEnabled: false });

const widths = [1280, 360];

/** Boxes and opacity count, so this is more than being in the HTML. */
async function expectStory(page: Page) {
  const { paragraph, shape, edge, dot } = parts(page);
  await expect(page.locator('h1')).toBeVisible();
  for (const id of ['p1', 'p19']) await expect(paragraph(id)).toBeVisible();
  for (const id of ['putin', 'uyghurs']) await expect(shape(id)).toBeVisible();
  await expect(edge('russia-china-gas').locator('.graph-line')).toBeVisible();
  for (const id of ['beijing-2008', 'beijing-2022']) await expect(dot(id)).toBeVisible();
}

for (const language of languages) {
  test(`${language}: pages read without JavaScript, and show no control that could do nothing`, async ({
    page,
  }) => {
    const { card } = parts(page);
    const dead = page.locator(':is(button, select, input, textarea, summary):visible');
    for (const [kind, focus] of kinds) {
      await test.step(kind, async () => {
        await page.goto(pathOf(language, focus));
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          await expectStory(page);
          await expect(dead).toHaveCount(0);
          await expect(card).toHaveCount(focus ? 1 : 0);
          if (!focus) continue;
          await expect(card).toBeVisible();
          await expect(card.getByRole('heading').first()).toBeVisible();
          await expect(card.locator('a[href^="#p"]').first()).toBeVisible();
        }
      });
    }
  });

  test(`${language}: evidence, mentions, nodes and languages are plain links`, async ({ page }) => {
    const { card, paragraph, mention, shape } = parts(page);
    await page.goto(pathOf(language, { kind: 'relation', id: 'us-boycott' }));
    await card.locator('a[href="#p5"]').first().click();
    await expect(page).toHaveURL(/\/relation\/us-boycott#p5$/);
    await expectReadable(paragraph('p5'));

    await mention('p5', 'uyghurs').click();
    await expect(page).toHaveURL(pathOf(language, { kind: 'entity', id: 'uyghurs' }));
    await expect(card).toHaveAttribute('data-card', 'entity/uyghurs');

    await shape('nato').click();
    await expect(page).toHaveURL(pathOf(language, { kind: 'entity', id: 'nato' }));

    await page.locator('.languages a').click();
    const other = language === 'ar' ? 'en' : 'ar';
    await expect(page).toHaveURL(pathOf(other, { kind: 'entity', id: 'nato' }));
  });
}
