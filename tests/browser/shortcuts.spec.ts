import type { Page } from '@playwright/test';
import type { Focus } from '../../src/story/focus.ts';
import { indexes, languages, pathOf, words, inFirst } from './pages.ts';
import { expect, expectReadable, expectUrl, open, parts, test } from './reader.ts';

const putin: Focus = { kind: 'entity', id: 'putin' };
const focused = (page: Page) => page.locator(':focus');

/** Opens a path and waits until the keys of the page are at work: they come with what makes the graph one stop. */
async function openWithKeys(page: Page, path: string) {
  await open(page, path);
  await page.locator('#graph a[tabindex="0"]').first().waitFor({ state: 'attached' });
}

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const { t } = words[language];
  const index = indexes[language];
  const home = pathOf(language);

  test.describe(language, () => {
    const help = (page: Page) => page.getByRole('dialog', { name: t('shortcuts.title') });
    const search = (page: Page) => page.getByRole('dialog', { name: t('search.title') });
    const singleKeys = (page: Page) =>
      help(page).getByRole('checkbox', { name: t('shortcuts.single') });

    testOnce('? lists them; Escape closes the list and nothing else', async ({ page }) => {
      await openWithKeys(page, pathOf(language, putin));
      const { node } = parts(page);
      await node('putin').focus();
      await page.keyboard.press('?');
      await expect(help(page)).toBeVisible();
      await expect(help(page).getByRole('term').first()).toContainText('K');
      expect(await focused(page).evaluate((one) => one.closest('dialog') !== null)).toBe(true);
      await page.keyboard.press('Escape');
      await expect(help(page)).toHaveCount(0);
      await expect(node('putin')).toBeFocused();
      await expectUrl(page, pathOf(language, putin));
    });

    testOnce('Ctrl K and / open the search', async ({ page }) => {
      await openWithKeys(page, home);
      for (const keys of ['Control+k', 'Meta+k', '/']) {
        await page.keyboard.press(keys);
        await expect(search(page)).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(search(page)).toHaveCount(0);
      }
    });

    testOnce(
      'switched off, single keys rest and Ctrl K works, also after a reload',
      async ({ page }) => {
        await openWithKeys(page, home);
        await page.keyboard.press('?');
        await singleKeys(page).uncheck();
        await page.keyboard.press('Escape');
        await expect(help(page)).toHaveCount(0);
        for (const visit of ['first', 'second']) {
          if (visit === 'second') await openWithKeys(page, home);
          for (const key of ['?', '/', 't']) await page.keyboard.press(key);
          await page.keyboard.press('Control+k');
          await expect(search(page)).toBeVisible();
          await expect(search(page).getByRole('combobox')).toHaveValue('');
          await expect(help(page)).toHaveCount(0);
          await expectUrl(page, home);
          await page.keyboard.press('Escape');
          await expect(search(page)).toHaveCount(0);
        }
      },
    );

    testOnce('J and K walk the paragraphs', async ({ page }) => {
      await openWithKeys(page, home);
      const number = (id: string) => parts(page).paragraph(id).locator('.paragraph-number');
      await number('p5').focus();
      await page.keyboard.press('j');
      await expect(number('p6')).toBeFocused();
      await expectReadable(number('p6'));
      for (const key of ['j', 'j', 'j']) await page.keyboard.press(key);
      await expect(number('p9')).toBeFocused();
      await expectReadable(number('p9'));
      await page.keyboard.press('k');
      await expect(number('p8')).toBeFocused();
      await expectReadable(number('p8'));
      await expectUrl(page, home);
    });

    testOnce('N and P go through the mentions of what is in focus', async ({ page }) => {
      await openWithKeys(page, pathOf(language, putin));
      const places = index.paragraphsOf.get('putin') ?? [];
      const paragraphs: string[] = [];
      for (const key of ['n', 'n', 'n', 'p']) {
        await page.keyboard.press(key);
        await expect(focused(page)).toBeVisible();
        await expectReadable(focused(page));
        paragraphs.push(
          await focused(page).evaluate((one) => one.closest('[data-paragraph]')?.id ?? ''),
        );
      }
      for (const id of paragraphs) expect(places).toContain(id);
      expect(new Set(paragraphs).size).toBeGreaterThan(1);
      expect(paragraphs[3]).toBe(paragraphs[1]);
      await expectUrl(page, pathOf(language, putin));
    });

    testOnce('G, L and T choose the picture; what is in focus stays', async ({ page }) => {
      await openWithKeys(page, pathOf(language, putin));
      const here = pathOf(language, putin);
      for (const [key, view, query] of [
        ['l', 'loom', '?view=loom'],
        ['t', 'table', '?view=table'],
        ['g', 'graph', ''],
      ] as const) {
        await page.keyboard.press(key);
        await expectUrl(page, here + query);
        await expect(page.locator(`#${view}`)).toBeVisible();
        const tab = page.locator('.view-tabs').getByRole('link', { name: t(`views.${view}`) });
        await expect(tab).toBeFocused();
        await expect(tab).toHaveAttribute('aria-current', 'page');
      }
      await page.goBack();
      await expectUrl(page, `${here}?view=table`);
    });

    testOnce('they work while the keyboard writes Arabic', async ({ page }) => {
      await openWithKeys(page, home);
      const press = (init: Pick<KeyboardEventInit, 'key' | 'code' | 'shiftKey' | 'ctrlKey'>) =>
        page.evaluate((given) => {
          const options = { ...given, bubbles: true, cancelable: true };
          document.body.dispatchEvent(new KeyboardEvent('keydown', options));
        }, init);
      await press({ key: 'م', code: 'KeyL' });
      await expectUrl(page, `${home}?view=loom`);
      await press({ key: '؟', code: 'Slash', shiftKey: true });
      await expect(help(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(help(page)).toHaveCount(0);
      await press({ key: 'ن', code: 'KeyK', ctrlKey: true });
      await expect(search(page)).toBeVisible();
    });

    testOnce('what is typed into a field stays there', async ({ page }) => {
      await openWithKeys(page, home);
      await page.locator('.filters > summary').click();
      const from = page.getByRole('textbox', { name: t('filters.from') });
      await from.pressSequentially('t?/');
      await expect(from).toHaveValue('t?/');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expectUrl(page, home);
    });

    test('the list fits a phone', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await openWithKeys(page, home);
      await page.keyboard.press('?');
      const box = (await help(page).boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(320);
      expect(box.y + box.height).toBeLessThanOrEqual(640);
      const wide = await help(page).evaluate((one) =>
        [one, ...one.querySelectorAll('*')].some(
          (each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0,
        ),
      );
      expect(wide).toBe(false);
      const close = (await help(page)
        .getByRole('button', { name: t('shortcuts.close') })
        .boundingBox())!;
      expect(Math.min(close.width, close.height)).toBeGreaterThanOrEqual(44);
    });
  });
}
