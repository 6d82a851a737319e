import type { Page } from '@playwright/test';
import { type View, views } from '../../src/url/choices.ts';
import { indexes, languages, pathOf, words, inFirst } from './pages.ts';
import {
  comesAlive,
  expect,
  expectReadable,
  expectSameVisit,
  expectUrl,
  open,
  parts,
  test,
} from './reader.ts';
import { sites } from './sites.ts';

const xi = { kind: 'entity', id: 'xi' } as const;
const gas = { kind: 'relation', id: 'russia-china-gas' } as const;

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const { t } = words[language];
  const { story } = indexes[language];
  const home = pathOf(language);

  test.describe(language, () => {
    const tab = (page: Page, view: View) =>
      page
        .getByRole('navigation', { name: t('views.name') })
        .getByRole('link', { name: t(`views.${view}`), exact: true });

    async function expectView(page: Page, chosen: View) {
      for (const view of views) {
        await expect(page.locator(`#${view}`)).toBeVisible({ visible: view === chosen });
        if (view === chosen) await expect(tab(page, view)).toHaveAttribute('aria-current', 'page');
        else await expect(tab(page, view)).not.toHaveAttribute('aria-current');
      }
      await expect(page.locator('#timeline')).toBeVisible();
    }

    testOnce(
      'a tab opens its view without loading; Back and Forward go between them',
      async ({ page }) => {
        await open(page, home);
        await expectView(page, 'graph');
        const steps = await page.evaluate(() => history.length);
        await tab(page, 'loom').click();
        await expectUrl(page, `${home}?view=loom`);
        await expectView(page, 'loom');
        await tab(page, 'table').click();
        await expectUrl(page, `${home}?view=table`);
        await expectView(page, 'table');
        expect(await page.evaluate(() => history.length)).toBe(steps + 2);
        // Choosing what is open adds nothing.
        await tab(page, 'table').click();
        expect(await page.evaluate(() => history.length)).toBe(steps + 2);

        await page.goBack();
        await expectUrl(page, `${home}?view=loom`);
        await expectView(page, 'loom');
        await page.goBack();
        await expectUrl(page, home);
        await expectView(page, 'graph');
        await page.goForward();
        await expectView(page, 'loom');
        await tab(page, 'graph').click();
        // The default is not written.
        await expectUrl(page, home);
        await expectView(page, 'graph');
        await expectSameVisit(page);
      },
    );

    testOnce(
      'a choice of what is open already, while other views still sleep, stops nothing',
      async ({ page }) => {
        await open(page, home);
        // The late part is there: what sleeps now is asleep for good.
        await page.locator('#graph a[tabindex="0"]').first().waitFor({ state: 'attached' });
        await tab(page, 'graph').click();
        await tab(page, 'loom').click();
        await expectView(page, 'loom');
        await tab(page, 'loom').click();
        await page.locator('.brand').click();
        await expectUrl(page, home);
        await expectView(page, 'graph');
        await page.locator('.brand').click();
        await parts(page).mention('p1', 'putin').click();
        await expect(parts(page).card).toHaveAttribute('data-card', 'entity/putin');
        await tab(page, 'table').click();
        await expectView(page, 'table');
        await expectSameVisit(page);
      },
    );

    testOnce('a view stays at its place while others are open', async ({ page }) => {
      await open(page, `${home}?view=table`);
      const scrolled = (top?: number) =>
        page.evaluate((wanted) => {
          const frame = [...document.querySelectorAll('#table, #table *')].find(
            ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 300,
          )!;
          if (wanted !== undefined) frame.scrollTop = wanted;
          return frame.scrollTop;
        }, top);
      expect(await scrolled(200)).toBe(200);
      for (const view of ['loom', 'table', 'graph', 'table'] as const) {
        await tab(page, view).click();
        await expectView(page, view);
      }
      // Rows may have been laid out a little higher since; the place that was lost is the top.
      expect(Math.abs((await scrolled()) - 200)).toBeLessThan(20);
    });

    testOnce('the page stays where it is when the view changes', async ({ page }) => {
      await open(page, home);
      await parts(page)
        .paragraph('p9')
        .evaluate((one) => one.scrollIntoView({ block: 'center' }));
      const before = await page.evaluate(() => scrollY);
      for (const view of ['loom', 'table', 'graph'] as const) {
        await tab(page, view).click();
        await expectView(page, view);
        expect(await page.evaluate(() => scrollY)).toBe(before);
      }
    });

    testOnce(
      'the open view stays in what is chosen next, and in the other language',
      async ({ page }) => {
        await open(page, `${home}?view=table`);
        await parts(page).mention('p1', 'putin').click();
        await expectUrl(page, `${pathOf(language, { kind: 'entity', id: 'putin' })}?view=table`);
        await expectView(page, 'table');
        await page.locator('#timeline [data-event="gas-deal"]').click();
        await expectUrl(page, `${pathOf(language, { kind: 'event', id: 'gas-deal' })}?view=table`);
        await page.keyboard.press('Escape');
        await expectUrl(page, `${home}?view=table`);
        await page.locator('a[href*="voice=joint-statement"]:visible').first().click();
        await expect.poll(() => new URL(page.url()).searchParams.get('voice')).not.toBe(null);
        await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('table');
        await expectView(page, 'table');
        await tab(page, 'loom').click();
        await parts(page).mention('p1', 'xi').click();
        await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('loom');
        await expectSameVisit(page);

        const other = language === 'ar' ? 'en' : 'ar';
        await page.locator('.languages a').click();
        await comesAlive(page);
        await expect(page.locator('html')).toHaveAttribute('lang', other);
        await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('loom');
        expect(new URL(page.url()).pathname).toBe(pathOf(other, xi));
        await expect(page.locator('#loom')).toBeVisible();
        await expect(page.locator('#graph')).toBeHidden();
        await expect(page.locator('#loom a[data-loom="xi"]')).toHaveAttribute(
          'aria-current',
          'true',
        );
      },
    );

    testOnce('a link opens straight in its view, alive and with its focus', async ({ page }) => {
      await open(page, `${pathOf(language, xi)}?view=loom`);
      await expectView(page, 'loom');
      await expect(page.locator('#loom a[data-loom="xi"]')).toHaveAttribute('aria-current', 'true');
      await expectReadable(parts(page).mention('p1', 'xi'));

      await open(page, `${pathOf(language, gas)}?view=table&stance=cooperation`);
      await expectView(page, 'table');
      const row = page.locator(`#table [data-row="${gas.id}"]`);
      await expect(row.locator('th a')).toHaveAttribute('aria-current', 'true');
      await expect(row).toHaveClass(/is-lit/);
      const kept = story.relations.filter(({ stance }) => stance === 'cooperation').length;
      await expect(page.locator('#table [data-row]')).toHaveCount(kept);
    });

    testOnce('an unknown view is said once, and the graph is open', async ({ page }) => {
      for (const [value, reason] of [
        ['map', 'url.unknownValue'],
        ['', 'url.empty'],
      ] as const) {
        await open(page, `${home}?view=${value}`);
        await expectView(page, 'graph');
        const notice = page.locator('.notice');
        await expect(notice.getByRole('listitem')).toHaveCount(1);
        await expect(notice).toContainText(`view=${value}`);
        await expect(notice).toContainText(t(reason));
        // The junk does not go into links, so it is not said again.
        await parts(page).mention('p1', 'putin').click();
        await expectUrl(page, pathOf(language, { kind: 'entity', id: 'putin' }));
        await expect(notice).toHaveCount(0);
      }
    });

    testOnce(
      'a view that opens late, and one that opens at once, come alive without a warning',
      async ({ page }) => {
        await open(page, sites.development + home);
        // Something is chosen while the other views still sleep.
        await parts(page).mention('p1', 'putin').click();
        await tab(page, 'loom').click();
        await expect(page.locator('#loom a[data-loom="putin"]')).toHaveAttribute(
          'aria-current',
          'true',
        );
        await tab(page, 'table').click();
        await expect(page.locator('#table .relation-table.is-alive')).toBeVisible();
        await expect(page.locator('#table [data-row="putin-leads-russia"]')).toHaveClass(/is-lit/);

        await open(page, `${sites.development}${pathOf(language, xi)}?view=loom`);
        await expect(page.locator('#loom a[data-loom="xi"]')).toHaveAttribute(
          'aria-current',
          'true',
        );
        await open(page, `${sites.development}${pathOf(language, gas)}?view=table&voice=putin`);
        await expect(page.locator('#table .relation-table.is-alive')).toBeVisible();
        await expect(page.locator(`#table [data-row="${gas.id}"]`)).toHaveClass(/is-lit/);
      },
    );

    test('at every width of a desk each view is whole, and nothing lies beside the page', async ({
      page,
    }) => {
      await open(page, home);
      for (const view of views) {
        await tab(page, view).click();
        await expectView(page, view);
        if (view === 'table') await page.locator('.relation-table.is-alive').waitFor();
        for (const [width, height] of [
          [1024, 768],
          [1280, 720],
          [1440, 900],
          [1920, 1080],
        ] as const) {
          await page.setViewportSize({ width, height });
          expect(await page.evaluate(whatIsCut), `${view} at ${width} px`).toEqual([]);
        }
      }
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });
      test('all views stand below each other and can be read, at any width', async ({ page }) => {
        for (const width of [1440, 1024, 360]) {
          await page.setViewportSize({ width, height: 800 });
          // Anew: after a while the browser complains that nothing takes what a page has preloaded.
          await page.goto(`${home}?view=loom`);
          await expect(page.locator('.view-tabs'), `at ${width} px`).toBeHidden();
          let floor = 0;
          for (const id of ['graph', 'timeline', 'loom', 'table']) {
            const panel = page.locator(`#${id}`);
            await panel.scrollIntoViewIfNeeded();
            await expect(panel).toBeInViewport();
            const box = (await panel.boundingBox())!;
            const top = box.y + (await page.evaluate(() => scrollY));
            expect(
              top,
              `${id} begins below the one before it, at ${width} px`,
            ).toBeGreaterThanOrEqual(floor - 1);
            expect(box.height, `${id} is not folded, at ${width} px`).toBeGreaterThan(150);
            floor = top + box.height;
          }
          await expect(page.locator('#loom a[data-loom]')).toHaveCount(
            await page.locator('#graph [data-node]').count(),
          );
          await expect(page.locator('#table [data-row]')).toHaveCount(story.relations.length);
          // Their last parts can be looked at, not only their first.
          for (const last of [
            page.locator('#loom a[data-loom]').last(),
            page.locator('#loom .loom-column').last(),
            page.locator('#table [data-row]').last().locator('a').first(),
          ]) {
            await last.scrollIntoViewIfNeeded();
            await expect(last).toBeInViewport();
          }
          expect(await page.evaluate(whatIsCut), `at ${width} px`).toEqual([]);
        }
      });
    });
  });
}

/** Runs in the page: what is wider than its place, and what leaves the window sideways. */
function whatIsCut(): string[] {
  const wrong: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) wrong.push(`the page is ${scrollWidth} px wide`);
  // On a small screen the loom keeps its width and scrolls in a frame of its own.
  const frames = ['.views', '.panel', '.graph-frame', '.table-frame', '.timeline-frame', '.rail'];
  if (innerWidth >= 1024) frames.push('.loom-frame');
  for (const frame of document.querySelectorAll(frames.join())) {
    if (frame.getClientRects().length === 0) continue;
    if (frame.scrollWidth > frame.clientWidth + 1) {
      wrong.push(`${frame.className} holds ${frame.scrollWidth} px in ${frame.clientWidth} px`);
    }
    const box = frame.getBoundingClientRect();
    if (box.left < -0.5 || box.right > clientWidth + 0.5)
      wrong.push(`${frame.className} is outside`);
  }
  const cells = '.relation-table :is(th, td), .relation-table a, .view-tabs a';
  for (const cell of document.querySelectorAll(cells)) {
    if (cell.closest('thead')) continue;
    const frame = cell.closest('.table-frame, .views')?.getBoundingClientRect();
    for (const box of cell.getClientRects()) {
      if (frame && (box.left < frame.left - 0.5 || box.right > frame.right + 0.5)) {
        wrong.push(`“${cell.textContent}” leaves its place`);
      }
    }
  }
  return wrong;
}
