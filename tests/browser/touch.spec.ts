import { kinds, languages, pathOf, words, inFirst } from './pages.ts';
import { expect, expectUrl, open, parts, pointOn, test } from './reader.ts';
import { drawFinger, expectClear } from './touch.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const { t } = words[language];

  test.describe(language, () => {
    testOnce('a tapped mention opens the sheet; its cross closes it', async ({ page }) => {
      await open(page, pathOf(language));
      const { mention, card, node } = parts(page);
      await mention('p1', 'xi').tap();
      await expectUrl(page, pathOf(language, { kind: 'entity', id: 'xi' }));
      await expect(card).toBeInViewport();
      await expect(node('xi')).toHaveAttribute('aria-current', 'true');
      const box = await page.locator('.beside').boundingBox();
      expect(box?.y, 'the text keeps the screen').toBeGreaterThan(844 * 0.4);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
      await expectClear(mention('p1', 'xi'));

      await card.getByRole('button', { name: t('card.nextMention') }).tap();
      await expect(page.locator(':focus')).toHaveAttribute('data-entity', 'xi');
      await expectClear(page.locator(':focus'));
      await card.getByRole('link', { name: t('card.close') }).tap();
      await expect(card).toHaveCount(0);
      await expectUrl(page, pathOf(language));
    });

    testOnce('nodes, edges and events are chosen by a tap', async ({ page }) => {
      await open(page, pathOf(language));
      const { shape, edge, dot, card, mention } = parts(page);
      await shape('taiwan').tap();
      await expect(card).toHaveAttribute('data-card', 'entity/taiwan');
      await expectClear(mention('p17', 'taiwan'));

      await edge('china-uyghurs').scrollIntoViewIfNeeded();
      const { x, y } = await pointOn(edge('china-uyghurs'));
      await page.touchscreen.tap(x, y);
      await expect(card).toHaveAttribute('data-card', 'relation/china-uyghurs');

      await dot('meeting-2019').scrollIntoViewIfNeeded();
      await dot('meeting-2019').tap();
      await expect(card).toHaveAttribute('data-card', 'event/meeting-2019');
      await expectClear(mention('p11', 'meeting-2019'));
    });

    testOnce('a finger that moves over graph and timeline scrolls the sheet', async ({ page }) => {
      await open(page, pathOf(language));
      await page.locator('.sheet-handle').press('End');
      const client = await page.context().newCDPSession(page);
      const sheet = page.locator('.sheet-body');
      const scrolled = () => sheet.evaluate((one) => one.scrollTop);
      for (const view of ['#graph .graph-frame', '#timeline .timeline-frame']) {
        // The first touch loads the gestures' code, so that the second meets it.
        for (const way of [1, -1]) {
          const block = way === 1 ? ('center' as const) : ('end' as const);
          await page.locator(view).evaluate((one, to) => one.scrollIntoView({ block: to }), block);
          const before = await scrolled();
          await drawFinger(client, { x: 195, y: 480 - way * 100 }, way * 200);
          // Below the timeline there is only its key left.
          await expect
            .poll(async () => (before - (await scrolled())) * way, view)
            .toBeGreaterThan(20);
        }
      }
      await expectUrl(page, pathOf(language));
    });

    test('what a finger is to hit is large enough, or stands alone', async ({ page }) => {
      await open(page, pathOf(language, { kind: 'entity', id: 'putin' }));
      const { card } = parts(page);
      for (const control of [
        card.getByRole('link', { name: t('card.close') }),
        card.getByRole('button', { name: t('card.nextMention') }),
        page.locator('summary', { hasText: t('filters.title') }),
      ]) {
        const box = await control.boundingBox();
        expect(Math.min(box?.height ?? 0, box?.width ?? 0), String(control)).toBeGreaterThanOrEqual(
          44,
        );
      }
    });

    testOnce('nothing is wider than a phone, before the page is alive too', async ({ page }) => {
      for (const [kind, focus] of kinds) {
        await page.goto(pathOf(language, focus));
        for (const width of [320, 360]) {
          await page.setViewportSize({ width, height: 700 });
          const room = await page.evaluate(() => ({
            scroll: document.documentElement.scrollWidth,
            window: document.documentElement.clientWidth,
          }));
          expect(room, `${kind} at ${width} px`).toEqual({ scroll: width, window: width });
        }
      }
    });
  });
}
