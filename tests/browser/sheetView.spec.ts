import { languages, pathOf } from './pages.ts';
import { expect, open, test } from './reader.ts';

/* A link to a picture shows that picture, on a phone as well. */
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

for (const language of languages) {
  for (const view of ['loom', 'table'] as const) {
    test(`${language}: a link to the ${view} opens the sheet with it`, async ({ page }) => {
      await open(page, `${pathOf(language)}?view=${view}`);
      await expect(page.locator('.beside')).toHaveAttribute('data-rest', 'full');
      await expect(page.locator(`#${view}`)).toBeInViewport();
    });
  }

  test(`${language}: a card on top of another picture comes first`, async ({ page }) => {
    await open(page, `${pathOf(language, { kind: 'entity', id: 'putin' })}?view=loom`);
    await expect(page.locator('.beside')).toHaveAttribute('data-rest', 'half');
    await expect(page.locator('[data-card="entity/putin"] h2')).toBeInViewport();
  });
}
