import { expect, type Page, test } from '@playwright/test';
import type { PageData } from '../../src/app/shell/pageData.ts';
import { oneLanguage, pathOf, words } from './pages.ts';
import { expectUrl, listen, open, parts } from './reader.ts';

/** Sends the page a story that was changed on its way. */
async function tamper(page: Page, change: (data: PageData) => object) {
  await page.route('**/story.*.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change((await response.json()) as PageData) });
  });
}

for (const language of oneLanguage) {
  const { t } = words[language];

  test.describe(language, () => {
    test('a browser without observers, storage, clipboard and matchMedia', async ({ page }) => {
      const complaints = await listen(page);
      await page.addInitScript(() => {
        Reflect.deleteProperty(window, 'IntersectionObserver');
        Reflect.deleteProperty(window, 'ResizeObserver');
        Reflect.deleteProperty(window, 'matchMedia');
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        for (const storage of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, storage, {
            get: () => {
              throw new DOMException('Storage is off', 'SecurityError');
            },
          });
        }
      });
      await open(page, pathOf(language));
      const { mention, card, shape } = parts(page);
      await mention('p1', 'putin').click();
      await expect(card).toHaveAttribute('data-card', 'entity/putin');
      await shape('nato').click();
      await expectUrl(page, pathOf(language, { kind: 'entity', id: 'nato' }));
      await expect(mention('p14', 'nato')).toBeInViewport();
      expect(complaints).toEqual([]);
    });

    test('an error in the graph leaves text, timeline and card alive', async ({ page }) => {
      await tamper(page, (data) => ({ ...data, graph: null }));
      await open(page, pathOf(language));
      await expect(page.locator('#graph').getByRole('alert')).toHaveText(t('app.viewFailed'));
      const { mention, card, event, dot } = parts(page);
      await mention('p1', 'putin').click();
      await expect(card).toHaveAttribute('data-card', 'entity/putin');
      await expect(event('meeting-2019')).toHaveClass(/is-lit/);
      await dot('gas-deal').click();
      await expect(card).toHaveAttribute('data-card', 'event/gas-deal');
    });

    test('an error in the timeline leaves text, graph and card alive', async ({ page }) => {
      await tamper(page, (data) => ({ ...data, timeline: null }));
      await open(page, pathOf(language));
      await expect(page.locator('#timeline').getByRole('alert')).toHaveText(t('app.viewFailed'));
      const { mention, card, node, shape } = parts(page);
      await mention('p1', 'putin').click();
      await expect(card).toHaveAttribute('data-card', 'entity/putin');
      await expect(node('putin')).toHaveAttribute('aria-current', 'true');
      await shape('nato').click();
      await expect(card).toHaveAttribute('data-card', 'entity/nato');
    });

    test('an error in a card leaves the rest alive', async ({ page }) => {
      await tamper(page, (data) => ({
        ...data,
        story: {
          ...data.story,
          entities: data.story.entities.map((entity) =>
            entity.id === 'putin' ? { ...entity, members: null } : entity,
          ),
        },
      }));
      await open(page, pathOf(language));
      const { mention, card, node, paragraph } = parts(page);
      await mention('p1', 'putin').click();
      await expect(page.locator('.rail').getByRole('alert')).toHaveText(t('app.viewFailed'));
      await expect(node('putin')).toHaveAttribute('aria-current', 'true');
      await expect(paragraph('p1')).toBeVisible();
      // Another thing has a card of its own, which is not broken.
      await mention('p1', 'xi').click();
      await expectUrl(page, pathOf(language, { kind: 'entity', id: 'xi' }));
      await expect(card).toHaveAttribute('data-card', 'entity/xi');
    });

    test('a page that cannot load its fonts is read, and its links lead on', async ({ page }) => {
      await page.route('**/*.woff2', (route) => route.abort());
      await page.goto(pathOf(language, { kind: 'entity', id: 'putin' }));
      const { mention, card, paragraph } = parts(page);
      for (const id of ['p1', 'p19']) await expect(paragraph(id)).toBeVisible();
      await mention('p1', 'xi').click();
      await expectUrl(page, pathOf(language, { kind: 'entity', id: 'xi' }));
      await expect(card).toHaveAttribute('data-card', 'entity/xi');
    });

    test('where the gestures cannot be loaded, the graph’s buttons still work', async ({
      page,
    }) => {
      await open(page, pathOf(language));
      await page.route('**/*.js', (route) => route.abort());
      const frame = page.locator('#graph .graph-frame');
      await frame.hover();
      await page.getByRole('button', { name: t('graph.controls.in'), exact: true }).click();
      await expect(frame).toHaveClass(/is-zoomed/);
    });

    test('any one part that comes late may be missing, and the rest lives', async ({ page }) => {
      const late = ['Later', 'LoomStrip', 'LoomView', 'RelationTable', 'LittlePictures', 'Rail'];
      for (const part of [...late, 'IgnoredNotice']) {
        const view = part === 'RelationTable' ? 'table' : 'loom';
        const file = `**/assets/${part}-*.js`;
        await page.route(file, (route) => route.abort());
        const missed = page.waitForEvent('requestfailed');
        await open(page, `${pathOf(language)}?view=${view}&kind=unicorn`);
        // Only a narrow window asks for the little pictures.
        if (part === 'LittlePictures') await page.setViewportSize({ width: 390, height: 844 });
        await missed;
        await page.setViewportSize({ width: 1440, height: 900 });
        const { mention, event, paragraph } = parts(page);
        await mention('p1', 'putin').click();
        const chosen = pathOf(language, { kind: 'entity', id: 'putin' });
        await expectUrl(page, `${chosen}?view=${view}`);
        await expect(event('meeting-2019'), part).toHaveClass(/is-lit/);
        await expect(paragraph('p1'), part).toBeVisible();
        await page.unroute(file);
      }
    });

    test('where the card cannot be loaded, the choice is answered by the rest', async ({
      page,
    }) => {
      await open(page, pathOf(language));
      await page.route('**/*.js', (route) => route.abort());
      const { mention, node, paragraph } = parts(page);
      await mention('p1', 'putin').click();
      await expect(node('putin')).toHaveAttribute('aria-current', 'true');
      await expect(paragraph('p1')).toBeVisible();
    });
  });
}
