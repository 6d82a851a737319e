import type { Page } from '@playwright/test';
import type { Focus } from '../../src/story/focus.ts';
import { indexes, languages, pathOf, words, inFirst, oneLanguage } from './pages.ts';
import { choose, expect, expectSameVisit, expectUrl, painted, parts, test } from './reader.ts';
import { expectFocusSeen, faultsOf, focused, openWithKeys, walk } from './tabbing.ts';

const putin: Focus = { kind: 'entity', id: 'putin' };
const tabs = (count: number) => Array<string>(count).fill('Tab');

/** The parts of the page, in an order in which the first that fits counts. */
const landmarks = {
  'ways to skip': '.skip-links',
  name: '.brand',
  share: '.header-share',
  search: '.header-button[aria-haspopup="dialog"]',
  voices: '.voices',
  filters: '.filters',
  languages: '.languages',
  theme: '.header .header-button',
  text: '#article',
  strip: '.strip',
  sheet: '.sheet-bar',
  'little pictures': '.little',
  card: '#card',
  contents: '.contents',
  'kinds of view': '.view-tabs',
  graph: '#graph',
  timeline: '#timeline',
};
/** The part of the page that has the focus. */
const landmark = (page: Page) =>
  focused(page).evaluate(
    (one, places) => Object.entries(places).find(([, part]) => one.closest(part))?.[0],
    landmarks,
  );

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const index = indexes[language];
  const { t } = words[language];
  const home = pathOf(language);

  test.describe(language, () => {
    testOnce(
      'Tab goes through the whole page in a sensible order, and out of it',
      async ({ page }) => {
        await openWithKeys(page, home);
        const walked = (await walk(page, 400, landmarks)).stops;
        expect(walked, 'a trap').toContain('end');
        const stops = walked.slice(0, walked.indexOf('end') + 1);
        expect(stops.filter((stop, at) => stop !== stops[at - 1])).toEqual([
          'ways to skip',
          'name',
          'search',
          'voices',
          'filters',
          'languages',
          'share',
          'theme',
          'text',
          'strip',
          'contents',
          'kinds of view',
          'graph',
          'timeline',
          'end',
        ]);
        const count = (part: string) => stops.filter((stop) => stop === part).length;
        expect(count('ways to skip')).toBe(3);
        // Three buttons and the picture.
        expect(count('graph')).toBe(4);
        expect(stops.length - count('text')).toBeLessThanOrEqual(40);
        await expectUrl(page, home);
      },
    );

    testOnce('a card comes right after the text, before the pictures', async ({ page }) => {
      await openWithKeys(page, pathOf(language, putin));
      await page.locator('.loom-strip').focus();
      const { stops } = await walk(page, 60, landmarks);
      const order = stops.filter((stop, at) => stop !== stops[at - 1]);
      expect(order.slice(0, 3)).toEqual(['card', 'kinds of view', 'graph']);
    });

    testOnce(
      'going to the bar and the pictures by keys leaves the text where it is',
      async ({ page }) => {
        const expectStill = async () => {
          await parts(page)
            .paragraph('p9')
            .evaluate((one) => one.scrollIntoView({ block: 'center' }));
          await painted(page);
          const before = await page.evaluate(() => scrollY);
          for (const [start, presses] of [
            ['.brand', 5],
            ['.view-tabs a', 16],
          ] as const) {
            await page.locator(start).first().focus();
            const { stops, scrolled } = await walk(page, presses, landmarks);
            expect(stops.length).toBeGreaterThanOrEqual(presses);
            expect([...new Set([before, ...scrolled])], `from ${start}`).toEqual([before]);
          }
        };
        await openWithKeys(page, home);
        await expectStill();
        await choose(page, putin);
        for (const width of [1440, 1100]) {
          await page.setViewportSize({ width, height: 900 });
          await expectStill();
        }
      },
    );

    testOnce(
      'a choice is announced in one line, and the card is not read out',
      async ({ page }) => {
        await openWithKeys(page, home);
        const { mention, card } = parts(page);
        const status = page.locator('.app > [role="status"]');
        await expect(status).toHaveText('');
        await mention('p1', 'putin').press('Enter');
        const name = index.entities.get('putin')!.name;
        await expect(status).toHaveText(t('app.focused', { name }));
        await expect(card).toBeVisible();
        await expect(mention('p1', 'putin')).toBeFocused();
        const loud =
          '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]';
        expect(await card.evaluate((one, live) => one.closest(live) !== null, loud)).toBe(false);
        await expect(card.locator(loud)).toHaveCount(0);
        await page.keyboard.press('Escape');
        await expect(status).toHaveText(t('app.unfocused'));
      },
    );

    testOnce(
      'it is kept when a card gives way to another, and when it is closed',
      async ({ page }) => {
        await openWithKeys(page, home);
        const { card, mention } = parts(page);
        await page.locator('.contents li a').nth(1).press('Enter');
        await expect(card).toHaveAttribute('data-card', `section/${index.story.sections[1]!.id}`);
        await expect(card).toBeFocused();
        await expectFocusSeen(page);
        await card.locator('a[href*="/entity/"]').first().press('Enter');
        await expect(card).toHaveAttribute('data-card', /^entity\//);
        await expect(card).toBeFocused();

        // Closed in sight of what it spoke of, the focus goes there …
        await mention('p1', 'xi').press('Enter');
        await expect(card).toHaveAttribute('data-card', 'entity/xi');
        await card.getByRole('link', { name: t('card.close') }).press('Enter');
        await expect(card).toHaveCount(0);
        await expect(mention('p1', 'xi')).toBeFocused();
        // … and out of sight of it to what is read.
        await mention('p1', 'xi').press('Enter');
        await expect(card).toHaveAttribute('data-card', 'entity/xi');
        await parts(page)
          .paragraph('p18')
          .evaluate((one) => one.scrollIntoView({ block: 'center' }));
        const before = await page.evaluate(() => scrollY);
        await card.getByRole('link', { name: t('card.close') }).press('Enter');
        await expect(card).toHaveCount(0);
        await expectFocusSeen(page);
        expect(await focused(page).evaluate((one) => one.closest('#article') !== null)).toBe(true);
        expect(await page.evaluate(() => scrollY)).toBe(before);
        await expectSameVisit(page);
      },
    );

    testOnce('it is kept when buttons, notices and views go', async ({ page }) => {
      await openWithKeys(page, `${home}?stance=opposition&from=yesterday`);
      await page.getByRole('button', { name: t('app.dismiss') }).press('Enter');
      await expect(page.locator('.notice')).toHaveCount(0);
      await expectFocusSeen(page);

      await page.locator('.active-filters').getByRole('button').press('Enter');
      await expectUrl(page, home);
      await expect(page.locator('.filters > summary')).toBeFocused();

      await page.locator('.graph-bar').getByRole('button').first().press('Enter');
      const pan = page.getByRole('button', { name: t('graph.controls.left') });
      await pan.focus();
      await page.keyboard.press('0');
      await expect(pan).toHaveCount(0);
      await expectFocusSeen(page);
      expect(await landmark(page)).toBe('graph');

      await page.keyboard.press('l');
      await expectUrl(page, `${home}?view=loom`);
      await page.locator('#loom a[tabindex="0"]').focus();
      await page.goBack();
      await expect(page.locator('#graph')).toBeVisible();
      await expect(page.locator('.view-tabs a[aria-current="page"]')).toBeFocused();
      await expectSameVisit(page);
    });

    testOnce('it is kept when a choice on a phone opens the sheet', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await openWithKeys(page, home);
      const { card } = parts(page);
      await page.locator('.little a').first().press('Enter');
      await expect(card).toBeVisible();
      await expectFocusSeen(page);
      expect(await landmark(page)).toBe('card');
      await page.keyboard.press('Escape');
      await expect(card).toHaveCount(0);
      await expectFocusSeen(page);
    });

    const windows = [
      // Where nothing lies over anything, one language stands for all.
      ...(oneLanguage.includes(language) ? ([[1440, 900]] as const) : []),
      [1100, 800],
      [360, 740],
    ] as const;
    for (const [width, height] of windows) {
      test(`it is seen wherever the keys go, at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        const expectSeen = (what: string) =>
          test.step(what, async () => {
            const keys = [...tabs(30), ...Array<string>(10).fill('Shift+Tab')];
            expect(await faultsOf(page, keys), what).toEqual([]);
          });
        await openWithKeys(page, home);
        await expectSeen('from the top');
        await page.getByRole('button', { name: t('reader.tour') }).press('Enter');
        await expect(page.locator('[data-section][aria-current]')).toHaveCount(1);
        await painted(page);
        await page.locator('#p9 .paragraph-number').focus();
        await expectSeen('on the tour');
        await openWithKeys(page, pathOf(language, putin));
        await expectSeen('with something chosen');
        await parts(page).card.locator('.card-close').focus();
        await expectSeen('from the card on');
      });
    }
  });
}
