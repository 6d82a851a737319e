import type { Locator, Page } from '@playwright/test';
import { indexes, languages, pathOf, words } from './pages.ts';
import { expect, expectReadable, expectSameVisit, expectUrl, open, parts, test } from './reader.ts';

const focused = (page: Page) => page.locator(':focus');

/** Presses Tab until an element has the keyboard focus. */
async function tabTo(page: Page, element: Locator, most = 60) {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    if (await element.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error(`Tab did not come to ${element} in ${most} steps.`);
}

for (const language of languages) {
  const index = indexes[language];
  const { t } = words[language];

  test.describe(language, () => {
    test.beforeEach(({ page }) => open(page, pathOf(language)));

    test('the first Tab offers the ways to skip, and they lead there', async ({ page }) => {
      const targets = [
        ['app.skipToArticle', '#article a'],
        ['app.skipToGraph', '#graph :is(a, button, [tabindex="0"])'],
        ['app.skipToTimeline', '#timeline a'],
      ] as const;
      for (const [name, within] of targets) {
        await page.goto(pathOf(language));
        const link = page.getByRole('link', { name: t(name) });
        await tabTo(page, link, 4);
        await expect(link).toBeInViewport();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        await expect(page.locator(within).first()).toBeFocused();
      }
    });

    test('a mention is reached, chosen and left by keys alone', async ({ page }) => {
      const { mention, card, node } = parts(page);
      await tabTo(page, mention('p1', 'putin'));
      await page.keyboard.press('Enter');
      await expectUrl(page, pathOf(language, { kind: 'entity', id: 'putin' }));
      await expect(card).toHaveAttribute('data-card', 'entity/putin');
      await expect(node('putin')).toHaveAttribute('aria-current', 'true');
      await expect(mention('p1', 'putin')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(card).toHaveCount(0);
      await expect(mention('p1', 'putin')).toBeFocused();
      await expectSameVisit(page);
    });

    test('the card is reached by its skip link, stepped through and closed', async ({ page }) => {
      const { mention, card } = parts(page);
      await mention('p1', 'xi').press('Enter');
      await expect(card).toBeVisible();
      await page.getByRole('link', { name: t('app.skipToCard') }).press('Enter');
      await tabTo(page, card.getByRole('button', { name: t('card.nextMention') }), 4);
      await page.keyboard.press('Enter');
      await expect(focused(page)).toHaveAttribute('data-entity', 'xi');
      await expectReadable(focused(page));
      await card.getByRole('link', { name: t('card.close') }).press('Enter');
      await expectUrl(page, pathOf(language));
      await expect(card).toHaveCount(0);
    });

    test('arrows walk from an actor to its neighbours, Enter chooses', async ({ page }) => {
      const { node, card } = parts(page);
      await node('russia').focus();
      const neighbours = (index.relationsOf.get('russia') ?? []).flatMap(({ from, to }) => [
        from,
        to,
      ]);
      let last = 'russia';
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        await node('russia').focus();
        await page.keyboard.press(key);
        last = (await focused(page).getAttribute('data-node')) ?? '';
        expect(neighbours, `${key} from Russia`).toContain(last);
      }
      await page.keyboard.press('Enter');
      await expectUrl(page, pathOf(language, { kind: 'entity', id: last }));
      await expect(card).toHaveAttribute('data-card', `entity/${last}`);
      await expect(node(last)).toBeFocused();
      await expectSameVisit(page);
    });

    test('keyboard focus on a node previews and commits nothing', async ({ page }) => {
      const { node, card } = parts(page);
      await node('russia').focus();
      await page.keyboard.press('ArrowUp');
      await expect(focused(page)).toHaveClass(/is-lit/);
      await expect(page.locator('.graph-node.is-back').first()).toBeAttached();
      await expectUrl(page, pathOf(language));
      await expect(card).toHaveCount(0);
      await page.locator('.brand').focus();
      await expect(node('uyghurs')).not.toHaveClass(/is-back/);
    });

    test('the picture is zoomed, moved and put back by keys', async ({ page }) => {
      const frame = page.locator('#graph .graph-frame');
      const left = async () => (await parts(page).shape('russia').boundingBox())?.x ?? 0;
      const before = await left();
      await frame.focus();
      await page.keyboard.press('+');
      await expect(frame).toHaveClass(/is-zoomed/);
      const zoomed = await left();
      await page.keyboard.press('ArrowRight');
      await expect.poll(left).toBeLessThan(zoomed - 20);
      await page.keyboard.press('0');
      await expect(frame).not.toHaveClass(/is-zoomed/);
      await expect.poll(left).toBeCloseTo(before, 0);
    });

    test('arrows walk along time in the direction of the language', async ({ page }) => {
      const { event, card } = parts(page);
      const later = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
      const earlier = language === 'ar' ? 'ArrowRight' : 'ArrowLeft';
      await event('beijing-2008').focus();
      await page.keyboard.press(later);
      await expect(event('sochi-2014')).toBeFocused();
      await page.keyboard.press(later);
      await expect(event('meeting-2019')).toBeFocused();
      await page.keyboard.press(earlier);
      await expect(event('sochi-2014')).toBeFocused();
      await page.keyboard.press('End');
      await expect(event('beijing-2022')).toBeFocused();
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await expectUrl(page, pathOf(language, { kind: 'event', id: 'beijing-2008' }));
      await expect(card).toHaveAttribute('data-card', 'event/beijing-2008');
    });

    test('filters are set by keys, and Escape in a field clears no focus', async ({ page }) => {
      const { mention, card } = parts(page);
      await mention('p1', 'putin').press('Enter');
      await expect(card).toBeVisible();
      await page.locator('summary', { hasText: t('filters.title') }).press('Enter');
      const box = page.getByRole('checkbox', { name: t('stances.opposition'), exact: true });
      await box.press('Space');
      await expect(box).toBeChecked();
      await expect(box).toBeFocused();
      await page.keyboard.press('Escape');
      await expectUrl(
        page,
        `${pathOf(language, { kind: 'entity', id: 'putin' })}?stance=opposition`,
      );
    });

    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 600 },
    ]) {
      test(`whatever has the focus is seen, at ${viewport.width} px`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await open(page, pathOf(language, { kind: 'entity', id: 'putin' }));
        const hidden = [];
        for (const key of [
          ...Array<string>(70).fill('Tab'),
          ...Array<string>(30).fill('Shift+Tab'),
        ]) {
          await page.keyboard.press(key);
          const fault = await page.evaluate(whatHidesTheFocus);
          if (fault) hidden.push(`${key}: ${fault}`);
        }
        expect(hidden).toEqual([]);
      });
    }
  });
}

/** Runs in the page: says how the focused element fails to be seen, or null. WCAG 2.4.7 and 2.4.11. */
function whatHidesTheFocus(): string | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const name = `${element.tagName} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 30)}”`;
  // In SVG a shape of the mark shows the focus in place of an outline.
  if (!(element instanceof SVGElement) && getComputedStyle(element).outlineStyle === 'none') {
    return `${name} has no outline`;
  }
  const boxes = [...element.getClientRects()];
  const box = element instanceof SVGElement ? element.getBoundingClientRect() : boxes[0];
  if (!box) return `${name} has no box`;
  const points = [0.1, 0.5, 0.9].flatMap((part) => [
    { x: box.left + box.width * part, y: box.top + Math.min(4, box.height / 2) },
    { x: box.left + box.width * part, y: box.top + box.height / 2 },
  ]);
  const covers = points.map(({ x, y }) => document.elementFromPoint(x, y));
  if (covers.every((cover) => cover === null)) return `${name} is off the screen`;
  const over = covers.every(
    (cover) =>
      cover?.closest('.header, .card') && !cover.closest('.header, .card')?.contains(element),
  );
  return over ? `${name} is covered` : null;
}
