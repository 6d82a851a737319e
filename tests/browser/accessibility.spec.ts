import { type Page, test as anyTest } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { views } from '../../src/url/choices.ts';
import { findings } from './axe.ts';
import { indexes, kinds, languages, pathOf, words, oneLanguage } from './pages.ts';
import { choose, expect, open, parts, test } from './reader.ts';

// Reading a whole page takes axe seconds, on a busy machine many.
test.describe.configure({ timeout: 180_000 });

const standards: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Experimental in axe, which runs the lines of an SVG label together; the last test here does it by lines.
  rules: { 'label-content-name-mismatch': { enabled: false } },
  // What rules would ask style sheets and media for; the page has none that they look for.
  preload: false,
};
const withoutColours: RunOptions = {
  ...standards,
  rules: { ...standards.rules, 'color-contrast': { enabled: false } },
};
const colours: RunOptions = { runOnly: ['color-contrast'], preload: false };

const phone = { width: 360, height: 740 };
const desk = { width: 1440, height: 900 };

/**
 * Expects no finding on the page or in a part of it; says for each one what, where and why. Most of a run is axe's
 * reading of the whole page, so all rules share one.
 */
async function expectAccessible(page: Page, part?: string) {
  // Colours are the same in every language, and on phones but for the sheet.
  const isFirst = (await page.locator('html').getAttribute('lang')) === languages[0];
  if (!isFirst || (page.viewportSize()?.width === phone.width && part !== '.beside')) {
    return expectNothing(page, withoutColours, part);
  }
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectNothing(page, colours, part);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectNothing(page, standards, part);
}

async function expectNothing(page: Page, options: RunOptions, part?: string) {
  const found: string[] = [];
  for (const { rule, selector, why } of await findings(page, options, part)) {
    if (rule === 'target-size' && (await isHalfUnderBar(page, selector))) continue;
    found.push(`${rule} at ${selector}: ${why}`);
  }
  expect(found, part).toEqual([]);
}

/**
 * Whether a bar, or a skip link that waits above the window, lies over a part of something now: it is whole again
 * when the page is scrolled a little.
 */
function isHalfUnderBar(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((one) => {
    const box = one.getBoundingClientRect();
    const bars = '.header, .skip-links, .beside, .tour, .go-back, .card, .sheet-bar';
    return [...document.querySelectorAll(bars)]
      .filter((bar) => !bar.contains(one) && getComputedStyle(bar).position !== 'static')
      .map((bar) => bar.getBoundingClientRect())
      .some(
        (bar) =>
          box.left < bar.right &&
          box.right > bar.left &&
          box.top < bar.bottom &&
          box.bottom > bar.top,
      );
  });
}

for (const language of languages) {
  const { t } = words[language];
  const { sections } = indexes[language].story;

  // What a phone shows otherwise is the same in every language.
  for (const viewport of oneLanguage.includes(language) ? [phone, desk] : [desk]) {
    test.describe(`${language}, ${viewport.width} px`, () => {
      test.use({ viewport });

      /** Opens the sheet of small screens, so that what is in it can be looked at. */
      async function openSheet(page: Page) {
        if (viewport === phone) await page.locator('.sheet-handle').press('End');
      }

      test('the story, and each view of it', async ({ page }) => {
        await open(page, pathOf(language));
        await expectAccessible(page);
        await openSheet(page);
        for (const view of views) {
          const tabs = page.getByRole('navigation', { name: t('views.name') });
          await tabs.getByRole('link', { name: t(`views.${view}`), exact: true }).click();
          await expect(page.locator(`#${view}`)).toBeVisible();
          if (view === 'table') await page.locator('.relation-table.is-alive').waitFor();
          await expectAccessible(page, '.views');
        }
      });

      test('a page of each kind', async ({ page }) => {
        await open(page, pathOf(language));
        for (const [kind, focus] of kinds.slice(1)) {
          await test.step(kind, async () => {
            await choose(page, focus!);
            // As such a page opens: the text is read, and the sheet lies folded.
            if (viewport === phone) await page.locator('.sheet-handle').press('Home');
            await expectAccessible(page);
          });
        }
      });

      test('what opens from the header', async ({ page }) => {
        await open(page, `${pathOf(language)}?voice=putin&stance=opposition&kind=unicorn`);
        await expect(page.locator('.notice')).toBeVisible();
        await page.locator('summary', { hasText: t('filters.title') }).click();
        await expect(page.locator('.filters input').first()).toBeVisible();
        await expectAccessible(page, '.notice');
        await expectAccessible(page, '.header');
        await page.locator('summary', { hasText: t('voiceMenu.title') }).click();
        await expect(page.locator('.voices a').first()).toBeVisible();
        await expectAccessible(page, '.header');
        await page.keyboard.press('Escape');

        await page.keyboard.press('Control+k');
        await page.getByRole('combobox').fill(language === 'ar' ? 'الصين' : 'China');
        await expect(page.getByRole('option').first()).toBeVisible();
        await page.keyboard.press('ArrowDown');
        await expectAccessible(page, 'dialog');
        await page.getByRole('combobox').fill('zzzz');
        await expect(page.getByRole('option')).toHaveCount(0);
        await expectAccessible(page, 'dialog');
        await page.keyboard.press('Escape');
        await expect(page.locator('dialog')).toHaveCount(0);

        await page.keyboard.press('?');
        await expect(page.getByRole('dialog', { name: t('shortcuts.title') })).toBeVisible();
        await expectAccessible(page, 'dialog');
        await page.keyboard.press('Escape');

        await page.keyboard.press('s');
        await expect(page.getByRole('dialog', { name: t('share.title') })).toBeVisible();
        for (const more of await page.locator('dialog summary').all()) await more.click();
        await expectAccessible(page, 'dialog');
      });

      test('a choice made on the page, the way back from it, and the tour', async ({ page }) => {
        await open(page, pathOf(language));
        await parts(page).mention('p1', 'china').click();
        await expect(parts(page).card).toBeVisible();
        await openSheet(page);
        await parts(page).card.locator('a[href="#p19"]').first().click();
        await page.locator('.go-back').waitFor();
        await expectAccessible(page);
        if (viewport === phone) await page.locator('.sheet-handle').press('Home');
        await page.evaluate(() => window.scrollTo(0, 0));
        await page.getByRole('button', { name: t('reader.tour') }).click();
        await expect(page.locator('.tour')).toContainText(
          t('tour.step', { number: 1, total: sections.length }),
        );
        await expectAccessible(page, '.tour');
      });
    });
  }

  test.describe(`${language}, the sheet at ${phone.width} px`, () => {
    test.use({ viewport: phone });
    test('at each of its rests', async ({ page }) => {
      await open(page, pathOf(language));
      await page.locator('.little-graph a').first().waitFor();
      for (const rest of ['peek', 'half', 'full']) {
        await expect(page.locator('.beside')).toHaveAttribute('data-rest', rest);
        await expectAccessible(page, '.beside');
        await page.locator('.sheet-handle').press('ArrowUp');
      }
    });
  });
}

// The browser itself complains of a 404, so this page cannot be silent.
for (const language of languages) {
  for (const viewport of oneLanguage.includes(language) ? [phone, desk] : [desk]) {
    anyTest(`${language}, ${viewport.width} px: a wrong address`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(`/${language}/entity/putn`);
      const near = page.getByRole('heading', { name: words[language].t('notFound.near') });
      await expect(near).toBeVisible();
      await expectAccessible(page);
    });
  }
}

for (const language of languages) {
  test(`${language}: what stands on a node or event is in its name, so that it can be called by it`, async ({
    page,
  }) => {
    await open(page, pathOf(language));
    const unnamed = await page.evaluate(() => {
      const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').toLowerCase();
      return [...document.querySelectorAll(':is(.graph-label, .timeline-label)')].flatMap(
        (label) => {
          const lines = [...label.querySelectorAll('text')].map((line) => line.textContent);
          const shown = plain((lines.length > 0 ? lines.join(' ') : label.textContent) ?? '');
          const name = plain(label.closest('a')?.getAttribute('aria-label') ?? '');
          return name.includes(shown.replace(/…$/, '')) ? [] : [`“${shown}” is not in “${name}”`];
        },
      );
    });
    expect(unnamed).toEqual([]);
  });
}
