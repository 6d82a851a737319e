import { languages, pathOf, words, inFirst } from './pages.ts';
import { expect, expectUrl, open, parts, test } from './reader.ts';
import { aside, drawFinger, expectClear, little, read, screensIn, sheetOf } from './touch.ts';

/* What the sheet shows, its tabs, and fingers on its pictures. */
test.use({ hasTouch: true, isMobile: true });

for (const language of languages) {
  const testOnce = inFirst(language, test);
  for (const [name, viewport] of screensIn(language)) {
    test.describe(`${language}, ${name}`, () => {
      test.use({ viewport });
      const { height } = viewport;

      test('folded, it shows what the paragraph being read tells of', async ({ page }) => {
        await open(page, pathOf(language));
        const { expectRest } = sheetOf(page);
        await read(page, 'p4');
        await expect(little(page, 'ukraine')).toBeVisible();
        await expect(little(page, 'meeting-2019')).toHaveCount(0);
        await read(page, 'p11');
        await expect(little(page, 'meeting-2019')).toBeVisible();
        await expect(little(page, 'ukraine')).toHaveCount(0);
        await expectRest('peek');
        const inside = await page.locator('.little').evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          const bar = document.querySelector('.sheet-bar')!.getBoundingClientRect().bottom;
          return { above: top - bar, below: window.innerHeight - bottom };
        });
        expect(inside.above, 'nothing of it is cut').toBeGreaterThanOrEqual(0);
        expect(inside.below, 'nothing of it is cut').toBeGreaterThanOrEqual(0);
        // It answers to a finger too.
        await little(page, 'meeting-2019').tap();
        await expectUrl(page, pathOf(language, { kind: 'event', id: 'meeting-2019' }));
        await expectRest('half');
      });

      testOnce(
        'its tabs bring graph and timeline to its top; a finger on the graph scrolls it',
        async ({ page }) => {
          await open(page, pathOf(language));
          const { expectRest } = sheetOf(page);
          const body = page.locator('.sheet-body');
          const scrolled = () => body.evaluate((one) => one.scrollTop);
          const fromTop = (part: string) =>
            body.evaluate((one, id) => {
              const place = document.getElementById(id)!;
              return Math.abs(place.getBoundingClientRect().top - one.getBoundingClientRect().top);
            }, part);
          const tab = (part: string) => page.locator(`.jumps a[href="#${part}"]`);
          const expectLit = async (part: string) => {
            await expect(tab(part)).toHaveAttribute('aria-current', 'location');
            await expect(page.locator('.jumps [aria-current]')).toHaveCount(1);
          };
          await expectLit('here');
          for (const [part, seen] of [
            ['pictures', '#graph .graph-frame'],
            ['timeline', '#timeline .timeline-frame'],
          ] as const) {
            await tab(part).tap();
            await expectRest('full');
            await expect.poll(() => fromTop(part), part).toBeLessThanOrEqual(2);
            await expect(page.locator(seen)).toBeInViewport({ ratio: 0.5 });
            await expectLit(part);
            await expect(page.locator(`#${part}`)).toBeFocused();
          }
          await tab('here').tap();
          await expect(page.locator('.little')).toBeInViewport({ ratio: 1 });
          await tab('pictures').tap();
          await page.locator('.sheet-handle').tap();
          await expectRest('peek');
          await expect(page.locator('.little'), 'folded, it shows where it begins').toBeInViewport({
            ratio: 0.95,
          });

          const client = await page.context().newCDPSession(page);
          await tab('pictures').tap();
          await expectRest('full');
          await expect(page.locator('.graph-frame')).toBeInViewport({ ratio: 0.5 });
          const text = await page.evaluate(() => scrollY);
          for (const way of [1, -1]) {
            const before = await scrolled();
            await drawFinger(client, { x: viewport.width / 2, y: height * 0.65 }, 150 * way, 10);
            await expect.poll(async () => ((await scrolled()) - before) * -way).toBeGreaterThan(80);
          }
          expect(await page.evaluate(() => scrollY), 'the text stays').toBe(text);

          await expectUrl(page, pathOf(language));
          await page.goBack();
          expect(page.url(), 'tabs are no places in the history').toBe('about:blank');
        },
      );
    });
  }

  test.describe(`${language}, a phone on its side`, () => {
    test.use({ viewport: aside });

    test('the sheet stands beside the text; a finger on its graph scrolls it alone', async ({
      page,
    }) => {
      await open(page, pathOf(language));
      await read(page, 'p5');
      const boxOf = async (selector: string) => (await page.locator(selector).boundingBox())!;
      const [text, sheet, strip] = [
        await boxOf('#article'),
        await boxOf('.beside'),
        await boxOf('.strip'),
      ];
      const isLeft = language === 'ar';
      expect(isLeft ? sheet.x : sheet.x + sheet.width).toBeCloseTo(isLeft ? 0 : aside.width, 0);
      const apart = (one: typeof text, other: typeof text) =>
        one.x + one.width <= other.x + 1 || other.x + other.width <= one.x + 1;
      expect(apart(text, sheet)).toBe(true);
      expect(apart(text, strip)).toBe(true);
      expect(apart(strip, sheet)).toBe(true);
      expect(sheet.y + sheet.height).toBeCloseTo(aside.height, 0);
      await expect(page.locator('.sheet-handle')).toBeHidden();
      await expect(page.locator('.little')).toBeInViewport();
      await expect(page.locator('.little-timeline')).toBeInViewport();

      const { mention, card } = parts(page);
      await mention('p5', 'putin').tap();
      await expect(card).toBeInViewport();
      await expectClear(mention('p5', 'putin'));
      await card.getByRole('button', { name: words[language].t('card.nextMention') }).tap();
      await expectClear(page.locator('#article :focus'));
      await page.locator('.jumps a[href="#timeline"]').tap();
      await expect(page.locator('#timeline .timeline-frame')).toBeInViewport({ ratio: 0.3 });
      await card.getByRole('link', { name: words[language].t('card.close') }).tap();
      await expect(card).toHaveCount(0);

      const client = await page.context().newCDPSession(page);
      await page.locator('.jumps a[href="#pictures"]').tap();
      const body = page.locator('.sheet-body');
      const before = await body.evaluate((one) => one.scrollTop);
      const scrolled = await page.evaluate(() => scrollY);
      const box = await boxOf('.graph-frame');
      await drawFinger(client, { x: box.x + box.width / 2, y: 330 }, -150, 10);
      await expect.poll(() => body.evaluate((one) => one.scrollTop)).toBeGreaterThan(before + 80);
      expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    });
  });
}
