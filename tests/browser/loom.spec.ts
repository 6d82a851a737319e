import type { Locator, Page } from '@playwright/test';
import { inDigits, languageOf } from '../../src/i18n/languages.ts';
import { directions, indexes, languages, pathOf, words } from './pages.ts';
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
import { drawFinger } from './touch.ts';

for (const language of languages) {
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
      expect(Math.max(...gaps)).toBeLessThanOrEqual(14);
    });

    test('a label, a line, a knot, a number and a heading are choices', async ({ page }) => {
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
      await head.locator('text').click();
      await expectUrl(page, `${pathOf(language, { kind: 'section', id: section.id })}?view=loom`);
      await expect(head).toHaveAttribute('aria-current', 'true');
      await expectReadable(page.locator(`[data-section="${section.id}"] h2`));
      await expectSameVisit(page);
    });

    test('what belongs to a choice comes forward, a hovered thread only while it is hovered', async ({
      page,
    }) => {
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
    });

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

  test.describe(`the strip, ${language}`, () => {
    const strip = (page: Page) => page.getByRole('slider', { name: t('loom.strip') });
    const mark = (page: Page) => page.locator('.loom-strip .loom-window');
    const rows = story.paragraphs.length;

    /** Where a paragraph's row lies on the strip, px of the window. */
    async function rowAt(box: Locator, row: number) {
      const { x, y, width, height } = (await box.boundingBox())!;
      return { x: x + width / 2, y: y + (height * (row + 0.5)) / rows };
    }

    async function expectReading(page: Page, row: number) {
      await expect(strip(page)).toHaveAttribute('aria-valuenow', `${row + 1}`);
      const { id, section } = story.paragraphs[row]!;
      await expect(strip(page)).toHaveAttribute(
        'aria-valuetext',
        t('loom.place', {
          number: row + 1,
          all: rows,
          heading: index.sections.get(section)!.heading,
        }),
      );
      await expect(page.locator(`[data-paragraph="${id}"]`)).toHaveClass(/is-reading/);
    }

    async function openStrip(page: Page) {
      await open(page, home);
      // Alive: its mark is drawn.
      await expect(mark(page)).not.toHaveAttribute('height', '0');
    }

    test('a click and keys go to a paragraph and write no history', async ({ page }) => {
      await openStrip(page);
      const steps = await page.evaluate(() => history.length);
      for (const row of [12, 3, rows - 1]) {
        const { x, y } = await rowAt(strip(page), row);
        await page.mouse.click(x, y);
        await expectReading(page, row);
        await expectReadable(page.locator(`[data-paragraph="${story.paragraphs[row]!.id}"]`));
      }
      await strip(page).focus();
      await page.keyboard.press('Home');
      await expectReading(page, 0);
      await page.keyboard.press('ArrowDown');
      await expectReading(page, 1);
      await page.keyboard.press('PageDown');
      const second = story.paragraphs.findIndex(({ section }) => section === story.sections[1]!.id);
      await expectReading(page, second);
      await page.keyboard.press('ArrowUp');
      await expectReading(page, second - 1);
      await page.keyboard.press('End');
      await expectReading(page, rows - 1);
      await expectUrl(page, home);
      expect(await page.evaluate(() => history.length)).toBe(steps);
      await expectSameVisit(page);
    });

    test('a drag moves the text with it', async ({ page }) => {
      await openStrip(page);
      const steps = await page.evaluate(() => history.length);
      const from = await rowAt(strip(page), 1);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      for (const row of [4, 8, 14]) {
        const { x, y } = await rowAt(strip(page), row);
        // Off to the side is no matter once it is held.
        await page.mouse.move(x + 30, y, { steps: 4 });
        await expectReading(page, row);
      }
      const before = await page.evaluate(() => scrollY);
      await page.mouse.up();
      await page.mouse.move(from.x, from.y, { steps: 3 });
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await expectReading(page, 14);
      await expectUrl(page, home);
      expect(await page.evaluate(() => history.length)).toBe(steps);
    });

    test('its frame marks what the window shows, after scrolling and resizing', async ({
      page,
    }) => {
      await openStrip(page);
      /** By how much the mark is wrong, in paragraphs, at its upper and lower edge. */
      const wrong = () =>
        page.evaluate(() => {
          const all = [...document.querySelectorAll('[data-paragraph]')].map((one) =>
            one.getBoundingClientRect(),
          );
          const place = (height: number) => {
            const bounds = [...all.map(({ top }) => top), all.at(-1)!.bottom];
            const next = bounds.findIndex((bound) => bound > height);
            if (next <= 0) return next === 0 ? 0 : all.length;
            const [top, bottom] = [bounds[next - 1]!, bounds[next]!];
            return next - 1 + (height - top) / (bottom - top);
          };
          const box = document.querySelector('.loom-strip')!.getBoundingClientRect();
          const frame = document.querySelector('.loom-strip .loom-window')!.getBoundingClientRect();
          const part = (y: number) => ((y - box.top) / box.height) * all.length;
          const header = document.querySelector('.header')!.getBoundingClientRect().bottom;
          return Math.max(
            Math.abs(part(frame.top) - place(header)),
            Math.abs(part(frame.bottom) - place(innerHeight)),
          );
        });
      for (const id of ['p1', 'p7', 'p15', 'p19']) {
        await page
          .locator(`[data-paragraph="${id}"]`)
          .evaluate((one) => one.scrollIntoView({ block: 'center' }));
        await expect.poll(wrong, id).toBeLessThan(0.35);
      }
      await page.setViewportSize({ width: 1100, height: 640 });
      await expect.poll(wrong, 'after resizing').toBeLessThan(0.35);
    });

    test('the main actors are its threads; the focused one and the active row are marked', async ({
      page,
    }) => {
      await openStrip(page);
      const main = actors
        .map(({ id }) => ({ id, count: index.paragraphsOf.get(id)!.length }))
        .filter(({ count }) => count > 1)
        .toSorted((a, b) => b.count - a.count);
      const threads = page.locator('.loom-strip [data-loom]');
      await expect(threads).toHaveCount(Math.min(main.length, 8));
      for (const { id, count } of main.slice(0, 4)) {
        const one = page.locator(`.loom-strip [data-loom="${id}"]`);
        await expect(one.locator('.loom-bead')).toHaveCount(count);
      }
      // The one in most paragraphs stands next to the text.
      const lineX = async (at: number) =>
        (await threads.nth(at).locator('.loom-line').boundingBox())!.x;
      expect((await lineX(0)) > (await lineX(1))).toBe(isRtl);
      await parts(page).mention('p1', 'xi').click();
      await expect(page.locator('.loom-strip [data-loom="xi"]')).toHaveClass(/is-lit is-current/);
      await expect(page.locator('.loom-strip .is-current')).toHaveCount(1);
    });

    test.describe('under a finger', () => {
      test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

      test('a tap goes there, a drag moves the text, and the page does not scroll under it', async ({
        page,
      }) => {
        await openStrip(page);
        const steps = await page.evaluate(() => history.length);
        const there = await rowAt(strip(page), 9);
        await page.touchscreen.tap(there.x, there.y);
        await expectReading(page, 9);
        const from = await rowAt(strip(page), 9);
        const to = await rowAt(strip(page), 15);
        const client = await page.context().newCDPSession(page);
        await drawFinger(client, from, to.y - from.y, 16);
        await expectReading(page, 15);
        await expectReadable(page.locator(`[data-paragraph="${story.paragraphs[15]!.id}"]`));
        await drawFinger(client, to, (from.y - to.y) * 2, 16);
        await expectReading(page, 3);
        await expectUrl(page, home);
        expect(await page.evaluate(() => history.length)).toBe(steps);
        // It lies beside the text, not over it.
        const box = (await strip(page).boundingBox())!;
        const texts = await page
          .locator('.paragraph-text')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
        for (const { left, right } of texts) {
          expect(right <= box.x + 1 || left >= box.x + box.width - 1).toBe(true);
        }
      });
    });
  });
}
