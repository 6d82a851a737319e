import type { Page } from '@playwright/test';
import { voiceName } from '../../src/ui/voices.ts';
import { voicesOf } from '../../src/story/filters.ts';
import type { Focus } from '../../src/story/focus.ts';
import { indexes, languages, pathOf, words, inFirst } from './pages.ts';
import { expect, expectSameVisit, expectUrl, open, parts, test } from './reader.ts';

const summary = (page: Page) => page.locator('.voices > summary');
const list = (page: Page) => page.locator('.voice-list');
const putin: Focus = { kind: 'entity', id: 'putin' };

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const { t } = words[language];
  const index = indexes[language];
  const home = pathOf(language);
  const nameOf = (voice: string) => voiceName(voice, index, words[language]);

  test.describe(language, () => {
    /** The link of a voice in the open list. */
    const voice = (page: Page, id: string) =>
      list(page)
        .getByRole('link')
        .filter({ has: page.getByText(nameOf(id), { exact: true }) });

    async function openList(page: Page, path = home) {
      await open(page, path);
      await summary(page).click();
      await expect(list(page)).toBeVisible();
    }

    /** Only what the Kremlin says is forward, in text, graph and timeline. */
    async function expectKremlin(page: Page) {
      const { paragraph, edge, event } = parts(page);
      await expect(paragraph('p15')).not.toHaveClass(/is-out/);
      await expect(paragraph('p14')).toHaveClass(/is-out/);
      await expect(paragraph('p14')).toBeVisible();
      await expect(edge('russia-vs-nato')).not.toHaveClass(/is-out/);
      await expect(edge('russia-china-gas')).toHaveClass(/is-out/);
      await expect(event('statement-2022')).not.toHaveClass(/is-out/);
      await expect(event('exercise-2021')).toHaveClass(/is-out/);
    }

    test('the list says who speaks in how many paragraphs, most first', async ({ page }) => {
      await openList(page);
      const voices = [...voicesOf(index)].toSorted(([, a], [, b]) => b.length - a.length);
      const total = index.story.paragraphs.length;
      const [everyone, ...links] = await list(page).getByRole('link').all();
      await expect(everyone!).toHaveText(t('voiceMenu.everyone'));
      await expect(everyone!).toHaveAttribute('aria-current', 'true');
      expect(links).toHaveLength(voices.length);
      for (const [at, [id, paragraphs]] of voices.entries()) {
        await expect(links[at]!).toContainText(nameOf(id));
        await expect(links[at]!).toContainText(
          t('voiceMenu.share', { count: paragraphs.length, total }),
        );
      }
    });

    testOnce(
      'a voice filters text, edges and events, and leads back to everyone',
      async ({ page }) => {
        await openList(page);
        await voice(page, 'kremlin').click();
        await expectUrl(page, `${home}?voice=kremlin`);
        await expect(list(page)).toBeHidden();
        await expect(summary(page)).toBeFocused();
        await expect(summary(page)).toContainText(nameOf('kremlin'));
        await expectKremlin(page);
        await summary(page).click();
        await expect(voice(page, 'kremlin')).toHaveAttribute('aria-current', 'true');
        await expect(voice(page, 'kremlin')).toContainText(t('voiceMenu.leave'));
        await voice(page, 'kremlin').click();
        await expectUrl(page, home);
        await expect(page.locator('.is-out')).toHaveCount(0);
        await page.goBack();
        await expectUrl(page, `${home}?voice=kremlin`);
        await expectKremlin(page);
        await expectSameVisit(page);
      },
    );

    testOnce('focus and the other filters stay', async ({ page }) => {
      await openList(page, `${pathOf(language, putin)}?stance=cooperation&view=table`);
      await voice(page, 'reporter').click();
      await expectUrl(
        page,
        `${pathOf(language, putin)}?voice=reporter&stance=cooperation&view=table`,
      );
      await expect(parts(page).card).toHaveAttribute('data-card', 'entity/putin');
    });

    testOnce('the voices in the text do the same', async ({ page }) => {
      await open(page, home);
      const inText = parts(page).paragraph('p15').locator('.voice a:not(.paragraph-number)');
      await expect(inText).toHaveAttribute('href', `${home}?voice=kremlin`);
      const links = page.locator('#article .voice a[href*="voice="]');
      const told = index.story.paragraphs.reduce((sum, { voices }) => sum + voices.length, 0);
      await expect(links).toHaveCount(told);
      await inText.click();
      await expectUrl(page, `${home}?voice=kremlin`);
      await expectKremlin(page);
      await expect(summary(page)).toContainText(nameOf('kremlin'));
      // The same words always lead to the same place; the menu leads back to everyone.
      await expect(inText).toHaveAttribute('href', `${home}?voice=kremlin`);
    });

    testOnce('it is opened, walked, chosen from and left by keys', async ({ page }) => {
      await open(page, pathOf(language, putin));
      await summary(page).press('Enter');
      await expect(list(page)).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(list(page).getByRole('link').first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(list(page)).toBeHidden();
      await expect(summary(page)).toBeFocused();
      await expectUrl(page, pathOf(language, putin));
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expectUrl(page, `${pathOf(language, putin)}?voice=reporter`);
      await expect(summary(page)).toBeFocused();
    });

    testOnce('it gives way to whatever is used next', async ({ page }) => {
      await openList(page);
      await page.locator('.filters > summary').click();
      await expect(list(page)).toBeHidden();
      await expect(page.locator('.filter-fields')).toBeVisible();
      await summary(page).click();
      await expect(page.locator('.filter-fields')).toBeHidden();
      // Out by the keyboard: past the last voice the list does not hide what has the focus.
      await list(page).getByRole('link').last().focus();
      await page.keyboard.press('Tab');
      await expect(list(page)).toBeHidden();
    });

    testOnce('on a phone it fits, and every voice can be tapped', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await openList(page, `${home}?voice=joint-statement&stance=opposition`);
      const box = (await list(page).boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(320);
      for (const link of await list(page).getByRole('link').all()) {
        expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      }
      const across = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(across).toBeLessThanOrEqual(320);
      // Nothing in the bar lies over anything else.
      const bar = page.locator('.header > :is(a, button, nav:not(.skip-links), details, div)');
      const boxes = (await Promise.all((await bar.all()).map((one) => one.boundingBox())))
        .flatMap((one) => one ?? [])
        .toSorted((a, b) => a.x - b.x);
      for (const [at, one] of boxes.entries()) {
        const before = boxes[at - 1];
        if (before) expect(one.x).toBeGreaterThanOrEqual(before.x + before.width - 0.5);
      }
    });
  });
}
