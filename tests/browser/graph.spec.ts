import type { Page } from '@playwright/test';
import { languages, pathOf, words, inFirst } from './pages.ts';
import { expect, expectSameVisit, expectUrl, open, parts, test, wakeGraph } from './reader.ts';

const middleOf = async (page: Page, id: string) => {
  const box = await parts(page).shape(id).boundingBox();
  if (!box) throw new Error(`The node “${id}” is not drawn.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** A place of the graph where neither node nor edge is. */
async function bareGround(page: Page) {
  const point = await page.locator('#graph .graph-frame').evaluate((frame) => {
    const { left, top, width, height } = frame.getBoundingClientRect();
    for (let down = 0.1; down < 0.9; down += 0.05) {
      for (let along = 0.1; along < 0.9; along += 0.05) {
        const [x, y] = [left + width * along, top + height * down];
        const at = document.elementFromPoint(x, y);
        if (at && frame.contains(at) && !at.closest('a')) return { x, y };
      }
    }
    return null;
  });
  if (!point) throw new Error('The graph has no bare ground.');
  return point;
}

const scrolled = (page: Page) => page.evaluate(() => scrollY);

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const { t } = words[language];

  test.describe(language, () => {
    test.beforeEach(({ page }) => open(page, pathOf(language)));

    testOnce(
      'pointing at a node previews its neighbourhood and commits nothing',
      async ({ page }) => {
        const { shape, node, card } = parts(page);
        const steps = await page.evaluate(() => history.length);
        await shape('taiwan').hover();
        await expect(node('china')).toHaveClass(/is-lit/);
        await expect(node('uyghurs')).toHaveClass(/is-back/);
        await expect(card).toHaveCount(0);
        await expectUrl(page, pathOf(language));
        await page.locator('h1').hover();
        await expect(node('uyghurs')).not.toHaveClass(/is-back/);
        expect(await page.evaluate(() => history.length)).toBe(steps);
      },
    );

    testOnce(
      'a dragged node moves and chooses nothing; a click without moving chooses',
      async ({ page }) => {
        await wakeGraph(page);
        const { shape, card } = parts(page);
        const from = await middleOf(page, 'taiwan');
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move(from.x + 30, from.y + 20, { steps: 4 });
        await page.mouse.move(from.x + 60, from.y + 30, { steps: 4 });
        await page.mouse.up();
        const to = await middleOf(page, 'taiwan');
        expect(to.x - from.x).toBeCloseTo(60, -1);
        expect(to.y - from.y).toBeCloseTo(30, -1);
        await expectUrl(page, pathOf(language));
        await expect(card).toHaveCount(0);

        await shape('taiwan').click();
        await expectUrl(page, pathOf(language, { kind: 'entity', id: 'taiwan' }));
        await expectSameVisit(page);
      },
    );

    testOnce('buttons zoom, move and show the whole again', async ({ page }) => {
      const button = (name: string) =>
        page.getByRole('button', { name: t(`graph.controls.${name}`), exact: true });
      const distance = async () => {
        const [a, b] = [await middleOf(page, 'putin'), await middleOf(page, 'ukraine')];
        return Math.abs(a.x - b.x);
      };
      const whole = await distance();
      await expect(button('left')).toHaveCount(0);
      await button('in').click();
      await expect.poll(distance).toBeCloseTo(whole * 1.5, -1);
      const before = await middleOf(page, 'china');
      await button('left').click();
      await expect
        .poll(async () => (await middleOf(page, 'china')).x)
        .toBeGreaterThan(before.x + 20);
      await button('out').click();
      await expect.poll(distance).toBeCloseTo(whole, -1);
      await button('in').click();
      await button('fit').click();
      await expect.poll(distance).toBeCloseTo(whole, -1);
      await expectUrl(page, pathOf(language));
    });

    testOnce(
      'zooming keeps the picture’s size and the button under the pointer',
      async ({ page }) => {
        const frame = page.locator('#graph .graph-frame');
        const zoomIn = page.getByRole('button', { name: t('graph.controls.in'), exact: true });
        const before = { frame: await frame.boundingBox(), button: await zoomIn.boundingBox() };
        await zoomIn.click();
        await expect(frame).toHaveClass(/is-zoomed/);
        expect({ frame: await frame.boundingBox(), button: await zoomIn.boundingBox() }).toEqual(
          before,
        );
      },
    );

    testOnce(
      'a plain wheel over the graph scrolls the page; with Ctrl it zooms',
      async ({ page }) => {
        await wakeGraph(page);
        const frame = page.locator('#graph .graph-frame');
        await page.mouse.wheel(0, 300);
        await expect.poll(() => scrolled(page)).toBeGreaterThan(200);
        await expect(frame).not.toHaveClass(/is-zoomed/);

        const before = await scrolled(page);
        await page.keyboard.down('Control');
        await page.mouse.wheel(0, -300);
        await page.keyboard.up('Control');
        await expect(frame).toHaveClass(/is-zoomed/);
        expect(await scrolled(page)).toBe(before);
      },
    );

    testOnce(
      'a zoomed picture can be dragged, and nodes in it still be chosen',
      async ({ page }) => {
        await wakeGraph(page);
        const frame = page.locator('#graph .graph-frame');
        await page.getByRole('button', { name: t('graph.controls.in'), exact: true }).click();
        await expect(frame).toHaveClass(/is-zoomed/);
        const before = await middleOf(page, 'russia');
        const { x, y } = await bareGround(page);
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + 40, y + 30, { steps: 5 });
        await page.mouse.up();
        const after = await middleOf(page, 'russia');
        expect(after.x - before.x).toBeCloseTo(40, -1);
        expect(after.y - before.y).toBeCloseTo(30, -1);
        await expectUrl(page, pathOf(language));
        await parts(page).shape('russia').click();
        await expectUrl(page, pathOf(language, { kind: 'entity', id: 'russia' }));
      },
    );
  });
}
