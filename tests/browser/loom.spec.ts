import type { Page } from '@playwright/test';
import { inDigits, languageOf } from '../../src/i18n/languages.ts';
import { fineRoom, meetStep } from '../../src/loom/sizes.ts';
import { directions, indexes, languages, pathOf, words, inFirst } from './pages.ts';
import {
  expect,
  expectReadable,
  expectSameVisit,
  expectUrl,
  open,
  parts,
  pointOn,
  test,
} from './reader.ts';

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const index = indexes[language];
  const { story } = index;
  const { t } = words[language];
  const home = pathOf(language);
  const isRtl = directions[language] === 'rtl';
  const [on, back] = isRtl
    ? (['ArrowLeft', 'ArrowRight'] as const)
    : (['ArrowRight', 'ArrowLeft'] as const);
  const actors = story.entities.filter(
    ({ id, actor }) => actor && (index.paragraphsOf.get(id)?.length ?? 0) > 0,
  );
  const paragraph = (id: string) => ({ kind: 'paragraph', id }) as const;
  const entity = (id: string) => ({ kind: 'entity', id }) as const;

  test.describe(`the loom, ${language}`, () => {
    const thread = (page: Page, id: string) => page.locator(`#loom a[data-loom="${id}"]`);
    const group = (page: Page, id: string) =>
      page.locator(`#loom .loom-thread:has(> a[data-loom="${id}"])`);
    const knots = (page: Page, id: string) => group(page, id).locator('a.loom-knot');
    const column = (page: Page, at: number) =>
      page.locator('#loom').getByRole('link', {
        name: t('reader.paragraph', { number: at + 1 }),
        exact: true,
      });

    /** Opens the loom and waits until it answers. */
    async function openLoom(page: Page, path = home) {
      await open(page, `${path}?view=loom`);
      await page.locator('#loom a[tabindex="0"]').waitFor();
    }

    test('every actor of the text is a thread with a knot in each of its paragraphs', async ({
      page,
    }) => {
      await openLoom(page);
      const ids = await page
        .locator('#loom a[data-loom]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-loom')));
      expect(ids.toSorted()).toEqual(actors.map(({ id }) => id).toSorted());
      for (const { id, short } of actors) {
        await expect(thread(page, id).locator('text')).toHaveText(short);
        const places = index.paragraphsOf.get(id) ?? [];
        const hrefs = await knots(page, id).evaluateAll((all) =>
          all.map((one) => one.getAttribute('href')),
        );
        expect(hrefs).toEqual(places.map((at) => `${pathOf(language, paragraph(at))}?view=loom`));
      }
      await expect(page.locator('#loom .loom-head')).toHaveCount(story.sections.length);
      await expect(page.locator('#loom .loom-column text')).toHaveText(
        story.paragraphs.map((_, at) => inDigits(at + 1, languageOf(language))),
      );
    });

    test('the paragraphs run as the writing does; those who meet stand together', async ({
      page,
    }) => {
      await openLoom(page);
      const middles = await page.locator('#loom .loom-column text').evaluateAll((all) =>
        all.map((one) => {
          const { left, right } = one.getBoundingClientRect();
          return (left + right) / 2;
        }),
      );
      const along = isRtl ? middles.toReversed() : middles;
      expect(along).toEqual(along.toSorted((a, b) => a - b));
      // The labels stand where the lines begin.
      const label = (await thread(page, 'china').locator('text').boundingBox())!;
      expect(label.x > Math.max(...middles)).toBe(isRtl);
      expect(label.x < Math.min(...middles)).toBe(!isRtl);
      // In each column the knots are neighbours: no thread that is not there lies between them.
      const gaps = await page.evaluate(() => {
        const columns = new Map<string, number[]>();
        for (const knot of document.querySelectorAll('#loom .loom-knot')) {
          const box = knot.querySelector('.loom-dot')!.getBoundingClientRect();
          const href = knot.getAttribute('href')!;
          columns.set(href, [...(columns.get(href) ?? []), box.top]);
        }
        return [...columns.values()].flatMap((tops) =>
          tops
            .toSorted((a, b) => a - b)
            .slice(1)
            .map((top, at, rest) => top - (at === 0 ? Math.min(...tops) : rest[at - 1]!)),
        );
      });
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
      // Their step, in a chart that is higher than it must be.
      const room = (await page.locator('#loom .loom-threads').boundingBox())!.height;
      const stretch = room / (fineRoom.row * actors.length);
      expect(Math.max(...gaps)).toBeLessThanOrEqual(meetStep * stretch + 1);
    });

    testOnce('a label, a line, a knot, a number and a heading are choices', async ({ page }) => {
      await openLoom(page);
      const { card } = parts(page);
      await thread(page, 'putin').locator('text').click();
      await expectUrl(page, `${pathOf(language, entity('putin'))}?view=loom`);
      await expect(card).toHaveAttribute('data-card', 'entity/putin');
      await expect(thread(page, 'putin')).toHaveAttribute('aria-current', 'true');
      await expect(page.locator('#loom [aria-current]')).toHaveCount(1);

      const { x, y } = await pointOn(thread(page, 'nato'));
      await page.mouse.click(x, y);
      await expectUrl(page, `${pathOf(language, entity('nato'))}?view=loom`);
      await expect(thread(page, 'nato')).toHaveAttribute('aria-current', 'true');
      await expect(thread(page, 'putin')).not.toHaveAttribute('aria-current');

      await knots(page, 'taiwan').first().locator('.loom-dot').click();
      const [place] = index.paragraphsOf.get('taiwan')!;
      await expectUrl(page, `${pathOf(language, paragraph(place!))}?view=loom`);
      await expectReadable(parts(page).paragraph(place!));
      await expect(column(page, index.order.get(place!)!)).toHaveAttribute('aria-current', 'true');

      await column(page, 1).locator('text').click();
      await expectUrl(page, `${pathOf(language, paragraph('p2'))}?view=loom`);
      await expect(column(page, 1)).toHaveAttribute('aria-current', 'true');

      const section = story.sections[4]!;
      const head = page.locator('#loom').getByRole('link', { name: section.heading, exact: true });
      await head.locator('text').first().click();
      await expectUrl(page, `${pathOf(language, { kind: 'section', id: section.id })}?view=loom`);
      await expect(head).toHaveAttribute('aria-current', 'true');
      await expectReadable(page.locator(`[data-section="${section.id}"] h2`));
      await expectSameVisit(page);
    });

    testOnce(
      'what belongs to a choice comes forward, a hovered thread only while it is hovered',
      async ({ page }) => {
        await openLoom(page, pathOf(language, entity('guterres')));
        await expect(group(page, 'guterres')).toHaveClass(/is-lit/);
        await expect(group(page, 'un')).toHaveClass(/is-lit/);
        await expect(group(page, 'taiwan')).toHaveClass(/is-back/);
        await expect(knots(page, 'guterres').first()).toHaveClass(/is-lit/);
        await thread(page, 'taiwan').locator('text').hover();
        await expect(group(page, 'taiwan')).toHaveClass(/is-lit/);
        await expect(group(page, 'guterres')).toHaveClass(/is-back/);
        await page.mouse.move(1, 1);
        await expect(group(page, 'guterres')).toHaveClass(/is-lit/);
        await expectUrl(page, `${pathOf(language, entity('guterres'))}?view=loom`);
      },
    );

    test('it is one stop for Tab; arrows go as the chart lies; Enter chooses', async ({ page }) => {
      await openLoom(page);
      await expect(page.locator('#loom [tabindex="0"]')).toHaveCount(1);
      const tab = page
        .getByRole('navigation', { name: t('views.name') })
        .getByRole('link', { name: t('views.table'), exact: true });
      await tab.focus();
      await page.keyboard.press('Tab');
      await expect(page.locator('#loom a:focus')).toHaveCount(1);
      await page.keyboard.press('Tab');
      await expect(page.locator('#timeline a:focus')).toHaveCount(1);
      await page.keyboard.press('Shift+Tab');

      await thread(page, 'china').focus();
      await page.keyboard.press(on);
      await expect(knots(page, 'china').first()).toBeFocused();
      await page.keyboard.press(on);
      await expect(knots(page, 'china').nth(1)).toBeFocused();
      await page.keyboard.press(back);
      await page.keyboard.press(back);
      await expect(thread(page, 'china')).toBeFocused();
      await page.keyboard.press('End');
      await expect(page.locator('#loom a[data-loom]').last()).toBeFocused();
      await page.keyboard.press('Home');
      await expect(page.locator('#loom a[data-loom]').first()).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(column(page, 0)).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(page.locator('#loom .loom-head').first()).toBeFocused();
      await page.keyboard.press(on);
      await expect(page.locator('#loom .loom-head').nth(1)).toBeFocused();
      await page.keyboard.press('Enter');
      await expectUrl(
        page,
        `${pathOf(language, { kind: 'section', id: story.sections[1]!.id })}?view=loom`,
      );
    });
  });
}
