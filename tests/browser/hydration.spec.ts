import { kinds, languages, oneLanguage, pathOf } from './pages.ts';
import { expect, open, parts, test } from './reader.ts';
import { sites } from './sites.ts';

/* React's development build reports every difference between the page and what it would have drawn. */

for (const language of languages) {
  test(`${language}: a page of each kind comes alive without a warning`, async ({
    page,
    complaints,
  }) => {
    for (const [kind, focus] of kinds) {
      await open(page, sites.development + pathOf(language, focus));
      const { card, mention } = parts(page);
      // A card that answers proves that the late part of the page is alive as well.
      await mention('p1', 'xi').click();
      await expect(card).toHaveAttribute('data-card', 'entity/xi');
      expect(complaints, kind).toEqual([]);
    }
  });

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

// What they are made of is the same in every language.
for (const language of oneLanguage) {
  test(`${language}: views that come alive late do so without a warning`, async ({ page }) => {
    const { card } = parts(page);
    const entity = pathOf(language, { kind: 'entity', id: 'russia' });
    await open(page, `${sites.development}${entity}?view=loom`);
    // What was chosen since the page was built is not what the view was built with.
    await page.locator('#loom a[data-loom="putin"]').first().press('Enter');
    await expect(card).toHaveAttribute('data-card', 'entity/putin');
    await expect(page.locator('#loom a[data-loom="putin"]').first()).toHaveAttribute(
      'aria-current',
      'true',
    );
    await page.locator('.view-tabs a').last().click();
    await page.locator('#table th button').first().click();
    await expect(page.locator('#table [aria-sort="ascending"]')).toHaveCount(1);
  });

  test(`${language}: the sheet of a phone comes alive without a warning`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, sites.development + pathOf(language, { kind: 'paragraph', id: 'p5' }));
    await page.locator('.sheet-handle').press('Home');
    await page.locator('.little a[data-little="uyghurs"]').first().press('Enter');
    await expect(parts(page).card).toHaveAttribute('data-card', 'entity/uyghurs');
  });
}

test('the bare address comes alive without a warning', async ({ page }) => {
  await open(page, `${sites.development}/`);
  await parts(page).mention('p1', 'xi').click();
  await expect(page).toHaveURL(`${sites.development}/ar/entity/xi`);
});
