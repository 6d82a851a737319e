import { type Page, test as anyTest } from '@playwright/test';
import type { Focus } from '../../src/story/focus.ts';
import { chromiumArguments, ensureChromium } from './findChromium.ts';
import { indexes, languages, pathOf, words, oneLanguage, inFirst } from './pages.ts';
import {
  expect,
  expectReadable,
  expectSameVisit,
  expectUrl,
  open,
  painted,
  parts,
  test,
} from './reader.ts';
import { expectFocusSeen, openWithKeys } from './tabbing.ts';

const entity = (id: string): Focus => ({ kind: 'entity', id });
const data = /\/assets\/search\..*\.json$/;
const phone = { width: 390, height: 844 };

// With a scroll bar, as on most desks: the page must not become wider when it goes.
test.use({
  launchOptions: {
    executablePath: ensureChromium(),
    args: chromiumArguments,
    ignoreDefaultArgs: ['--hide-scrollbars'],
  },
});

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const { t } = words[language];
  const index = indexes[language];
  const home = pathOf(language);

  const search = (page: Page) => {
    const dialog = page.getByRole('dialog', { name: t('search.title') });
    return {
      dialog,
      button: page.getByRole('button', { name: t('app.search'), exact: true }),
      field: dialog.getByRole('combobox', { name: t('search.label') }),
      options: dialog.getByRole('option'),
      active: dialog.getByRole('option', { selected: true }),
      status: dialog.getByRole('status'),
      /** The result that leads to a thing. */
      option: (focus: Focus, query = '') =>
        dialog.locator(`[role="option"][href="${pathOf(language, focus)}${query}"]`),
    };
  };

  async function openSearch(page: Page, path = home) {
    await openWithKeys(page, path);
    const found = search(page);
    await found.button.click();
    await expect(found.status).toHaveText(t('search.intro'));
    return found;
  }

  // What is the same in every language is looked at once.
  const isFirst = oneLanguage.includes(language);

  test.describe(language, () => {
    if (isFirst)
      test('nothing of it is fetched before it is opened, and then only once', async ({ page }) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(new URL(request.url()).pathname));
        const ofSearch = () => asked.filter((path) => /search/i.test(path));
        await openWithKeys(page, home);
        await page.waitForLoadState('networkidle');
        expect(ofSearch()).toEqual([]);
        const { button, dialog, status } = search(page);
        for (const visit of [1, 2]) {
          await button.click();
          await expect(status).toHaveText(t('search.intro'));
          expect(asked.filter((path) => data.test(path)).length, `opened ${visit}`).toBe(1);
          await page.keyboard.press('Escape');
          await expect(dialog).toHaveCount(0);
        }
      });

    if (isFirst)
      test('the button, Ctrl K and ⌘ K open it with the field ready; Escape gives the focus back', async ({
        page,
      }) => {
        await openWithKeys(page, home);
        const { dialog, field, button } = search(page);
        await button.press('Enter');
        await expect(field).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
        await expect(button).toBeFocused();

        const mention = parts(page).mention('p1', 'putin');
        for (const keys of ['Control+k', 'Meta+k']) {
          await mention.focus();
          await page.keyboard.press(keys);
          await expect(field).toBeFocused();
          await field.press('x');
          // A first Escape closes it, whatever has been typed.
          await page.keyboard.press('Escape');
          await expect(dialog).toHaveCount(0);
          await expect(mention).toBeFocused();
        }
        await expectUrl(page, home);
      });

    if (isFirst)
      test('it closes by its button and by a press beside it', async ({ page }) => {
        const { dialog, button } = await openSearch(page);
        await dialog.getByRole('button', { name: t('search.close') }).click();
        await expect(dialog).toHaveCount(0);
        await button.click();
        await expect(dialog).toBeVisible();
        await page.mouse.click(20, 880);
        await expect(dialog).toHaveCount(0);
        await expectUrl(page, home);
      });

    const queries: [what: string, query: string, focus: Focus][] = [
      ['a name', 'بوتين', entity('putin')],
      ['a name in the other writing', 'Putin', entity('putin')],
      ['a name without its hamza', 'الاويغور', entity('uyghurs')],
      ['ha for ta marbuta', 'منظمة الصحه', entity('who')],
      ['vowel marks and tatweel', 'بُوتـــِين', entity('putin')],
      ['clitics', 'وللصين', entity('china')],
      ['Arabic digits', '٢٠١٤', { kind: 'event', id: 'sochi-2014' }],
      ['Latin digits', '2014', { kind: 'event', id: 'sochi-2014' }],
      ['a slip of the pen', 'Gutteres', entity('guterres')],
      ['words of a section’s heading', 'الغاز من الشرق', { kind: 'section', id: 'energy' }],
      ['words of the text', 'حقوق الانسان', { kind: 'paragraph', id: 'p5' }],
      ['words of the text in English', 'human rights', { kind: 'paragraph', id: 'p5' }],
    ];
    test('it finds what is asked for in any language, forgiving spelling', async ({ page }) => {
      const { field, option, options } = await openSearch(page);
      for (const [what, query, focus] of queries) {
        await field.fill(query);
        await expect(option(focus), what).toBeVisible();
        await expect(options.first(), what).toHaveAttribute('href', pathOf(language, focus));
      }
    });

    testOnce(
      'it says how much it found, and what to do where that is nothing',
      async ({ page }) => {
        const { field, options, status } = await openSearch(page);
        await field.fill('بوتين');
        await expect(options.first()).toBeVisible();
        await expect(status).toHaveText(t('search.count', { count: await options.count() }));
        await field.fill('qqqqwwww');
        await expect(options).toHaveCount(0);
        await expect(status).toContainText('qqqqwwww');
        await expect(status).toContainText(t('search.hint'));
        await field.fill('');
        await expect(status).toHaveText(t('search.intro'));
      },
    );

    testOnce(
      'arrows walk the results while the field keeps the focus; Enter chooses',
      async ({ page }) => {
        const { dialog, field, options, active } = await openSearch(page);
        await field.fill('الصين');
        await expect(options.nth(3)).toBeAttached();
        const last = (await options.count()) - 1;
        const expectActive = async (at: number) => {
          await expect(options.nth(at)).toHaveAttribute('aria-selected', 'true');
          await expect(active).toHaveCount(1);
          const id = await options.nth(at).getAttribute('id');
          await expect(field).toHaveAttribute('aria-activedescendant', id!);
          await expect(options.nth(at)).toBeInViewport();
          await expect(field).toBeFocused();
        };
        await page.keyboard.press('ArrowDown');
        await expectActive(0);
        await page.keyboard.press('ArrowDown');
        await expectActive(1);
        await page.keyboard.press('End');
        await expectActive(last);
        await page.keyboard.press('ArrowDown');
        await expectActive(0);
        await page.keyboard.press('ArrowUp');
        await expectActive(last);
        await page.keyboard.press('Home');
        await expectActive(0);
        await page.keyboard.press('Enter');
        await expect(dialog).toHaveCount(0);
        await expectUrl(page, pathOf(language, entity('china')));
        await expect(parts(page).card).toHaveAttribute('data-card', 'entity/china');
        await expectSameVisit(page);
      },
    );

    testOnce(
      'Enter alone takes the best; the focus goes to its mention, and filters stay',
      async ({ page }) => {
        const query = '?stance=opposition&view=table';
        const { field, option } = await openSearch(page, home + query);
        await field.fill(index.entities.get('taiwan')!.name);
        await expect(option(entity('taiwan'), query)).toBeVisible();
        await page.keyboard.press('Enter');
        await expectUrl(page, pathOf(language, entity('taiwan')) + query);
        await expect(parts(page).mention('p17', 'taiwan')).toBeFocused();
        await expectFocusSeen(page);
        await expectSameVisit(page);
      },
    );

    testOnce('a click chooses; the way back leads to where the reader was', async ({ page }) => {
      await openWithKeys(page, home);
      const { button, field, option } = search(page);
      await parts(page)
        .paragraph('p3')
        .evaluate((one) => one.scrollIntoView({ block: 'center' }));
      const before = await page.evaluate(() => Math.round(scrollY));
      await button.click();
      await field.fill('Taiwan');
      await option(entity('taiwan')).click();
      await expectUrl(page, pathOf(language, entity('taiwan')));
      await expectReadable(parts(page).mention('p17', 'taiwan'));
      await page.getByRole('button', { name: t('goBack.return') }).click();
      await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(before);
      await page.goBack();
      await expectUrl(page, home);
      await expectSameVisit(page);
    });

    if (isFirst)
      test('with Ctrl a result opens in a new tab, as links do', async ({ page, context }) => {
        const { field, option, dialog } = await openSearch(page);
        await field.fill('Taiwan');
        const tab = context.waitForEvent('page');
        await option(entity('taiwan')).click({ modifiers: ['ControlOrMeta'] });
        const opened = await tab;
        await opened.waitForLoadState('domcontentloaded');
        await expectUrl(opened, pathOf(language, entity('taiwan')));
        await expect(opened.locator('[data-card="entity/taiwan"]')).toBeAttached();
        await expect(dialog).toBeVisible();
        await expectUrl(page, home);
      });

    if (isFirst)
      test('Tab stays in it, and the page behind stays where it is', async ({ page }) => {
        await openWithKeys(page, home);
        await parts(page)
          .paragraph('p9')
          .evaluate((one) => one.scrollIntoView({ block: 'center' }));
        const place = () =>
          page.evaluate(() => {
            const { left, top } = document.getElementById('p9')!.getBoundingClientRect();
            return [Math.round(left), Math.round(top)];
          });
        const before = await place();
        const { button, field, dialog, options } = search(page);
        await button.click();
        await field.fill('الصين');
        await expect(options.first()).toBeVisible();
        for (const at of [
          { x: 20, y: 450 },
          { x: 720, y: 400 },
        ]) {
          await page.mouse.move(at.x, at.y);
          await page.mouse.wheel(0, 5000);
        }
        for (let press = 0; press < 6; press++) {
          await page.keyboard.press('Tab');
          const isOutside = await page.evaluate(
            () => document.activeElement?.closest('.app') !== null,
          );
          expect(isOutside).toBe(false);
        }
        expect(await place()).toEqual(before);
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
        expect(await place()).toEqual(before);
      });

    test('on a phone it takes the whole screen, and results can be touched', async ({
      browser,
    }) => {
      const context = await browser.newContext({
        viewport: phone,
        isMobile: true,
        hasTouch: true,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const { dialog, field, option, options } = await openSearch(page);
      const box = (await dialog.boundingBox())!;
      expect(box).toEqual({ x: 0, y: 0, ...phone });
      await field.fill('بوتين');
      await expect(options.first()).toBeVisible();
      const touched = [...(await options.all()).slice(0, 4), dialog.getByRole('button').first()];
      for (const one of touched) {
        const { width, height } = (await one.boundingBox())!;
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
      await option(entity('putin')).tap();
      await expect(parts(page).card).toHaveAttribute('data-card', 'entity/putin');
      const { mention } = parts(page);
      await expect(mention('p1', 'putin')).toBeFocused();
      await expectReadable(mention('p1', 'putin'));
      await context.close();
    });

    // The browser complains of what cannot be had, so this one may.
    if (isFirst)
      test('it stays open while later parts of the page come', async ({ page }) => {
        await open(page, pathOf(language));
        await page.getByRole('button', { name: t('app.search') }).click();
        await page.getByRole('combobox').fill(language === 'ar' ? 'الصين' : 'China');
        await expect(page.getByRole('option').first()).toBeVisible();
        const comes = page.waitForResponse('**/assets/Offline-*.js');
        // Turning to something else is when the page does what can wait.
        await page.evaluate(() => {
          Object.defineProperty(document, 'hidden', { value: true });
          document.dispatchEvent(new Event('visibilitychange'));
        });
        await comes;
        await painted(page);
        await expect(page.getByRole('option').first()).toBeVisible();
      });

    inFirst(language, anyTest)(
      'where it cannot be loaded, it says so and tries again',
      async ({ page }) => {
        await open(page, home);
        await page.route(data, (route) => route.abort());
        const { button, status, dialog, field, option } = search(page);
        await button.click();
        await expect(status).toHaveText(t('search.states.failed'));
        await dialog.getByRole('button', { name: t('search.again') }).click();
        await expect(status).toHaveText(t('search.states.failed'));
        await page.unroute(data);
        await field.fill('Putin');
        await dialog.getByRole('button', { name: t('search.again') }).click();
        await expect(option(entity('putin'))).toBeVisible();
      },
    );
  });
}
