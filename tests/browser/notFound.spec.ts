import { expect, test } from '@playwright/test';
import { indexes, languages, pathOf, words, inFirst } from './pages.ts';
import { open, parts } from './reader.ts';

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const { t } = words[language];
  const nameOf = (id: string) => indexes[language].entities.get(id)?.name ?? '';

  test.describe(language, () => {
    test('a misspelt id is a 404 that offers what was meant', async ({ page }) => {
      const response = await page.goto(`/${language}/entity/putn`);
      expect(response?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('notFound.title'));
      await expect(page).toHaveTitle(new RegExp(t('notFound.title')));
      await expect(page.getByRole('heading', { name: t('notFound.near') })).toBeVisible();
      await page.getByRole('link', { name: nameOf('putin') }).click();
      await expect(page).toHaveURL(pathOf(language, { kind: 'entity', id: 'putin' }));
      await expect(parts(page).card).toHaveAttribute('data-card', 'entity/putin');
    });

    test('an id under the wrong kind is offered under its own', async ({ page }) => {
      await page.goto(`/${language}/event/nato`);
      await page.getByRole('link', { name: nameOf('nato'), exact: true }).click();
      await expect(page).toHaveURL(pathOf(language, { kind: 'entity', id: 'nato' }));
    });

    test('any other wrong path offers the story, in each language', async ({ page }) => {
      await page.goto(`/${language}/no/such/page`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('notFound.title'));
      for (const other of languages) {
        await expect(page.locator(`main a[href="${pathOf(other)}"]`)).toBeVisible();
      }
      await page.getByRole('link', { name: indexes[language].story.title }).click();
      await expect(page).toHaveURL(pathOf(language));
      await expect(parts(page).paragraph('p1')).toBeVisible();
    });

    testOnce(
      'within the page, a wrong address is answered the same, and Back leaves it',
      async ({ page }) => {
        await open(page, pathOf(language));
        await page.evaluate((path) => {
          history.pushState(null, '', path);
          history.pushState(null, '', '/');
          history.back();
        }, `/${language}/relation/russia-china-gaz`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('notFound.title'));
        const meant = indexes[language].relations.get('russia-china-gas')?.sentence ?? '';
        await expect(page.getByRole('link', { name: meant })).toBeVisible();
        await page.goBack();
        await expect(parts(page).paragraph('p1')).toBeVisible();
      },
    );
  });
}

test('a wrong address outside every language speaks the first one', async ({ page }) => {
  const response = await page.goto('/nonsense');
  expect(response?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.ar.t('notFound.title'));
});

test('without JavaScript a wrong address offers the story', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  await page.goto('/en/entity/putn');
  await page.getByRole('link', { name: indexes.en.story.title }).click();
  await expect(page).toHaveURL(pathOf('en'));
  await page.close();
});
