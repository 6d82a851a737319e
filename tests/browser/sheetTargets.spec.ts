import type { Page } from '@playwright/test';
import { oneLanguage, pathOf, words } from './pages.ts';
import { expect, expectUrl, open, parts, test } from './reader.ts';
import { screens, sheetOf, target } from './touch.ts';

/* What a finger is to hit is 44 px and more each way, or the nearest is meant. */
test.use({ hasTouch: true, isMobile: true });

const widths = [screens['small phone'], screens.phone];

for (const language of oneLanguage) {
  test.describe(language, () => {
    test('what a card and its bars offer is 44 px and more', async ({ page }) => {
      await open(page, pathOf(language, { kind: 'entity', id: 'putin' }));
      for (const viewport of widths) {
        await page.setViewportSize(viewport);
        await expectLarge(page, [
          '.header > :is(a, button)',
          '.header summary',
          '.languages a',
          '.start-tour',
          '.paragraph-number',
          '.sheet-handle',
          '.jumps a',
          '.card-close',
          '.card button',
          '.card .paragraph-link',
          '.card .relations > li > a',
          '.view-tabs a',
          '#graph button',
        ]);
      }
      await open(page, pathOf(language, { kind: 'event', id: 'beijing-2022' }));
      for (const viewport of widths) {
        await page.setViewportSize(viewport);
        await expectLarge(page, ['.card .entities a', '.card .paragraph-link']);
      }
    });

    test('what the story offers is; nodes and events are', async ({ page }) => {
      await open(page, pathOf(language));
      for (const viewport of widths) {
        await page.setViewportSize(viewport);
        await expectLarge(page, ['.contents a', '.contents button', '.little a:has(.graph-shape)']);
      }
      await page.locator('.sheet-handle').press('End');
      for (const viewport of widths) {
        await page.setViewportSize(viewport);
        for (const [part, size] of [
          ['#timeline [data-event] .down .timeline-hit', 'height'],
          ['#graph .graph-touch', 'width'],
        ] as const) {
          const sizes = await page
            .locator(part)
            .evaluateAll((all, name) => all.map((one) => one.getBoundingClientRect()[name]), size);
          expect(Math.min(...sizes), `${part}, ${viewport.width} px`).toBeGreaterThanOrEqual(43.5);
        }
      }
      await page.locator('.sheet-handle').press('Home');
      await page.locator('summary', { hasText: words[language].t('filters.title') }).tap();
      await expect(page.locator('.filter-fields')).toBeVisible();
      for (const viewport of widths) {
        await page.setViewportSize(viewport);
        await expectLarge(page, ['.filter-fields :is(label.check, button, select)']);
      }
    });

    test('of nodes whose circles overlap the nearest is chosen', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      await open(page, pathOf(language));
      const { node } = parts(page);
      const pictures = page.locator('.jumps a[href="#pictures"]');
      await pictures.tap();
      await sheetOf(page).expectRest('full');
      const [pair] = await neighbours(page);
      const { under, over, way } = pair!;
      // As placed, all circles may be apart: the reader brings two of them together.
      await node(over).focus();
      await expect
        .poll(async () => {
          await page.keyboard.press(`Shift+${way}`);
          return (await circles(page, under, over)).distance;
        })
        .toBeLessThan(36);
      await node(over).locator('.graph-touch').scrollIntoViewIfNeeded();
      // A little to the one below's own side of the middle between the two.
      const { one, other } = await circles(page, under, over);
      const part = (a: number, b: number) => a + (b - a) * 0.45;
      await page.touchscreen.tap(part(one.x, other.x), part(one.y, other.y));
      await expectUrl(page, pathOf(language, { kind: 'entity', id: under }));
    });
  });
}

/** Expects 44 px each way of everything that is seen of these, pseudo-elements and what is around included. */
async function expectLarge(page: Page, selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    const all = await page.locator(selector).all();
    expect(all.length, selector).toBeGreaterThan(0);
    for (const one of all.slice(0, 12)) {
      if (!(await one.isVisible())) continue;
      const { width, height, name } = await target(one);
      expect(Math.min(width, height), `${selector} ${name}`).toBeGreaterThanOrEqual(43.5);
    }
  }
}

/** Pairs of nodes that stand beside each other, the nearest first, and the key that leads from the upper to the lower. */
function neighbours(page: Page) {
  return page.evaluate(() => {
    const nodes = [...document.querySelectorAll<SVGAElement>('#graph [data-node]')].map((node) => {
      const { x, y } = node.querySelector('.graph-touch')!.getBoundingClientRect();
      return { id: node.dataset.node!, x, y };
    });
    return nodes
      .flatMap((one, at) =>
        nodes.slice(at + 1).map((other) => ({
          under: one.id,
          over: other.id,
          way: other.x > one.x ? 'ArrowLeft' : 'ArrowRight',
          dx: Math.abs(other.x - one.x),
          dy: Math.abs(other.y - one.y),
        })),
      )
      .filter(({ dx, dy }) => dy < dx / 4)
      .toSorted((a, b) => a.dx - b.dx);
  });
}

/** Where the circles of two nodes are now, and how far apart. */
function circles(page: Page, first: string, second: string) {
  return page.evaluate(
    (ids) => {
      const [one, other] = ids.map((id) => {
        const touch = document.querySelector(`#graph [data-node="${id}"] .graph-touch`)!;
        const { x, y, width, height } = touch.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      return {
        one: one!,
        other: other!,
        distance: Math.hypot(one!.x - other!.x, one!.y - other!.y),
      };
    },
    [first, second],
  );
}
