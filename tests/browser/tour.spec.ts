import type { Page } from '@playwright/test';
import type { Focus } from '../../src/story/focus.ts';
import { directions, indexes, languages, pathOf, words, inFirst } from './pages.ts';
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

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const { t } = words[language];
  const { sections } = indexes[language].story;
  const home = pathOf(language);
  const section = (at: number): Focus => ({ kind: 'section', id: sections[at]!.id });
  const [forward, backward] =
    directions[language] === 'rtl'
      ? (['ArrowLeft', 'ArrowRight'] as const)
      : (['ArrowRight', 'ArrowLeft'] as const);

  test.describe(language, () => {
    const bar = (page: Page) => page.getByRole('region', { name: t('tour.name') });
    const button = (page: Page, name: string) =>
      bar(page).getByRole('button', { name: t(`tour.${name}`), exact: true });

    async function startTour(page: Page) {
      await page.getByRole('button', { name: t('reader.tour') }).click();
      await expect(bar(page)).toBeVisible();
    }

    async function expectStep(page: Page, at: number, query = '') {
      await expectUrl(page, pathOf(language, section(at)) + query);
      await expect(bar(page)).toContainText(
        t('tour.step', { number: at + 1, total: sections.length }),
      );
      const heading = page.locator(`#${sections[at]!.id}-heading`);
      await expect(page.locator(`[data-section="${sections[at]!.id}"]`)).toHaveAttribute(
        'aria-current',
        'true',
      );
      await expectReadable(heading);
    }

    testOnce(
      'each step is a section in text, card, graph and URL, and Back steps back',
      async ({ page }) => {
        await open(page, `${home}?stance=cooperation`);
        const query = '?stance=cooperation';
        await startTour(page);
        await expectStep(page, 0, query);
        await expect(button(page, 'next')).toBeFocused();
        await expect(button(page, 'previous')).toHaveAttribute('aria-disabled', 'true');
        await button(page, 'next').click();
        await expectStep(page, 1, query);
        await expect(parts(page).card).toHaveAttribute('data-card', `section/${sections[1]!.id}`);
        await expect(
          page.getByRole('status').getByText(t('app.focused', { name: sections[1]!.heading })),
        ).toBeAttached();
        await button(page, 'next').click();
        await expectStep(page, 2, query);
        await button(page, 'previous').click();
        await expectStep(page, 1, query);
        await page.goBack();
        await expectStep(page, 2, query);
        await page.goBack();
        await page.goBack();
        await expectStep(page, 0, query);
        await expectSameVisit(page);
      },
    );

    testOnce('a step that is shared is that section, without a tour', async ({ page }) => {
      await open(page, home);
      await startTour(page);
      await button(page, 'next').click();
      await expectStep(page, 1);
      await page.reload();
      await comesAlive(page);
      await expectUrl(page, pathOf(language, section(1)));
      await expect(parts(page).card).toHaveAttribute('data-card', `section/${sections[1]!.id}`);
      await expect(bar(page)).toHaveCount(0);
    });

    test('arrows go with the writing; up and down are left to scrolling', async ({ page }) => {
      await open(page, home);
      await startTour(page);
      await expectStep(page, 0);
      await page.keyboard.press(forward);
      await expectStep(page, 1);
      await page.keyboard.press(forward);
      await expectStep(page, 2);
      await page.keyboard.press(backward);
      await expectStep(page, 1);
      const before = await page.evaluate(() => scrollY);
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
      await expectUrl(page, pathOf(language, section(1)));
    });

    testOnce('arrows in the graph and on the timeline are theirs', async ({ page }) => {
      await open(page, home);
      await startTour(page);
      await expectStep(page, 0);
      const { node, event } = parts(page);
      for (const own of [node('russia'), event('sochi-2014'), page.locator('.loom-strip')]) {
        await own.focus();
        await page.keyboard.press(forward);
        await expectUrl(page, pathOf(language, section(0)));
      }
    });

    testOnce('the last step leads to the whole story', async ({ page }) => {
      const last = sections.length - 1;
      await open(page, pathOf(language, section(last)));
      await startTour(page);
      await expectStep(page, last);
      await button(page, 'whole').click();
      await expectUrl(page, home);
      await expect(bar(page)).toContainText(t('tour.whole'));
      await expect(parts(page).card).toHaveCount(0);
      await expect(page.locator('.paragraph.is-back')).toHaveCount(0);
      await expect(button(page, 'done')).toBeFocused();
      await page.keyboard.press(backward);
      await expectStep(page, last);
      await page.keyboard.press(forward);
      await button(page, 'done').click();
      await expect(bar(page)).toHaveCount(0);
      await expectUrl(page, home);
    });

    testOnce('it waits while the reader looks at something else', async ({ page }) => {
      await open(page, home);
      await startTour(page);
      await expectStep(page, 0);
      await parts(page).mention('p1', 'xi').click();
      await expectUrl(page, pathOf(language, { kind: 'entity', id: 'xi' }));
      await expect(button(page, 'resume')).toBeVisible();
      await page.keyboard.press(forward);
      await expectUrl(page, pathOf(language, { kind: 'entity', id: 'xi' }));
      await button(page, 'resume').click();
      await expectStep(page, 0);
      await page.keyboard.press(forward);
      await expectStep(page, 1);
    });

    testOnce('Escape ends the tour, a second one clears the focus', async ({ page }) => {
      await open(page, home);
      await startTour(page);
      await expectStep(page, 0);
      await page.keyboard.press('Escape');
      await expect(bar(page)).toHaveCount(0);
      await expectUrl(page, pathOf(language, section(0)));
      await expect(page.locator(`#${sections[0]!.id}-heading a`)).toBeFocused();
      await page.keyboard.press('Escape');
      await expectUrl(page, home);
    });

    test('the bar hides nothing at any width', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, home);
      await startTour(page);
      for (const viewport of [
        { width: 360, height: 740 },
        { width: 1100, height: 800 },
        { width: 1440, height: 900 },
      ]) {
        const where = `at ${viewport.width} px`;
        await page.setViewportSize(viewport);
        await expectStep(page, 0);
        for (const one of await bar(page).getByRole('button').all()) {
          const box = (await one.boundingBox())!;
          expect(Math.min(box.width, box.height), where).toBeGreaterThanOrEqual(44);
        }
        const over = () =>
          page.evaluate(() => {
            const tour = document.querySelector('.tour')!.getBoundingClientRect();
            const meets = (other: DOMRect) =>
              other.left < tour.right - 1 &&
              other.right > tour.left + 1 &&
              other.top < tour.bottom - 1 &&
              other.bottom > tour.top + 1;
            const isSheet = matchMedia('(width < 64rem)').matches;
            const others = document.querySelectorAll(
              isSheet ? '.beside, .header' : '.card, .views',
            );
            return [...others]
              .filter((other) => meets(other.getBoundingClientRect()))
              .map(({ className }) => className);
          });
        await expect.poll(over, where).toEqual([]);
        const box = (await bar(page).boundingBox())!;
        expect(box.x, where).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, where).toBeLessThanOrEqual(viewport.width);
        expect(box.y + box.height, where).toBeLessThanOrEqual(viewport.height + 0.5);
      }
    });
  });
}
