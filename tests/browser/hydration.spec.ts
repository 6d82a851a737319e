import { kinds, languages, pathOf } from './pages.ts';
import { expect, open, parts, test } from './reader.ts';
import { sites } from './sites.ts';

/* React's development build reports every difference between the page and what it would have drawn. */

for (const language of languages) {
  for (const [kind, focus] of kinds) {
    test(`${language}: a ${kind} comes alive without a warning`, async ({ page }) => {
      await open(page, sites.development + pathOf(language, focus));
      const { card, mention } = parts(page);
      // A card that answers proves that the late part of the page is alive as well.
      await mention('p1', 'xi').click();
      await expect(card).toHaveAttribute('data-card', 'entity/xi');
    });
  }

  test(`${language}: a page with filters, junk and a fragment comes alive without a warning`, async ({
    page,
  }) => {
    const query = '?voice=putin&stance=opposition&from=2014&junk=1&kind=unicorn#p8';
    await open(page, `${sites.development}${pathOf(language)}${query}`);
    await expect(page.locator('.notice')).toBeVisible();
    await expect(page.locator('.active-filters')).toBeVisible();
    await expect(parts(page).paragraph('p1')).toHaveClass(/is-out/);
    await expect(parts(page).paragraph('p8')).not.toHaveClass(/is-out/);
  });
}

test('the bare address comes alive without a warning', async ({ page }) => {
  await open(page, `${sites.development}/`);
  await parts(page).mention('p1', 'xi').click();
  await expect(page).toHaveURL(`${sites.development}/ar/entity/xi`);
});
