import type { Page } from '@playwright/test';
import { languages, pathOf, words } from './pages.ts';
import { comesReady, expect, open, parts, test } from './reader.ts';

/* What is typed right after the search was asked for, before its code has come over a slow network. */

/** Holds the code of the search back; gives what lets it come. */
async function holdSearch(page: Page): Promise<() => void> {
  let letCome = () => {};
  const held = new Promise<void>((resolve) => (letCome = resolve));
  await page.route('**/assets/SearchDialog-*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letCome;
}

const field = (page: Page) => page.getByRole('combobox');

for (const language of languages) {
  test(`${language}: what is typed before the search has come arrives in it`, async ({ page }) => {
    const letCome = await holdSearch(page);
    await open(page, pathOf(language, { kind: 'entity', id: 'xi' }));
    await comesReady(page);
    const link = parts(page).mention('p1', 'putin');
    await link.focus();
    await page.keyboard.press('Control+k');
    await page.keyboard.type(language === 'ar' ? 'بوت' : 'put');
    await expect(field(page)).toHaveCount(0);
    letCome();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type(language === 'ar' ? 'ين' : 'in');
    await expect(field(page)).toHaveValue(language === 'ar' ? 'بوتين' : 'putin');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    // Closed, the keyboard is where it was, and the next search begins empty.
    await page.getByRole('button', { name: words[language].t('search.close') }).click();
    await expect(link).toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(field(page)).toHaveValue('');
  });
}

test('a word that is being composed is not cut short', async ({ page }) => {
  const letCome = await holdSearch(page);
  await open(page, pathOf('en'));
  await comesReady(page);
  await page.keyboard.press('Control+k');
  const client = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await page.keyboard.type('a');
  await compose('xi');
  const code = page.waitForResponse('**/assets/SearchDialog-*.js');
  letCome();
  await (await code).finished();
  await compose('xi j');
  await expect(field(page)).toHaveCount(0);
  await client.send('Input.insertText', { text: 'Xi Jinping' });
  await expect(field(page)).toHaveValue('aXi Jinping');
  await expect(field(page)).toBeFocused();
});

test('Escape takes it away again, and nothing comes after that', async ({ page }) => {
  const letCome = await holdSearch(page);
  await open(page, pathOf('en', { kind: 'entity', id: 'xi' }));
  await comesReady(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('put');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(parts(page).card).toHaveAttribute('data-card', 'entity/xi');
  const code = page.waitForResponse('**/assets/SearchDialog-*.js');
  letCome();
  await (await code).finished();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toHaveValue('');
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the field is there with the touch that asks for it', async ({ page }) => {
    const letCome = await holdSearch(page);
    await open(page, pathOf('en'));
    await comesReady(page);
    const button = page.getByRole('button', { name: words.en.t('app.search') });
    // In the same task, as phones bring the keyboard for no other.
    const isFocused = await button.evaluate(async (one) => {
      (one as HTMLButtonElement).click();
      await Promise.resolve();
      return document.activeElement?.matches('input') ?? false;
    });
    expect(isFocused).toBe(true);
    await page.keyboard.insertText('putin');
    letCome();
    await expect(field(page)).toHaveValue('putin');
    await expect(page.getByRole('option').first()).toBeVisible();
  });
});
