import { languages, pathOf, words, inFirst } from './pages.ts';
import { expect, expectReadable, expectSameVisit, expectUrl, parts, test } from './reader.ts';
import { focused, openWithKeys, tabTo } from './tabbing.ts';

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const { t } = words[language];

  test.describe(language, () => {
    test('the first Tab offers the ways to skip, and they lead there', async ({ page }) => {
      const targets = [
        ['app.skipToArticle', '#article :is(a, button)'],
        ['app.skipToView.graph', '#pictures a'],
        ['app.skipToTimeline', '#timeline a'],
      ] as const;
      for (const [name, within] of targets) {
        await openWithKeys(page, pathOf(language));
        const link = page.getByRole('link', { name: t(name), exact: true });
        await tabTo(page, link, 4);
        await expect(link).toBeInViewport();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        await expect(page.locator(within).first()).toBeFocused();
      }
    });

    testOnce('a way to skip names the picture that is open', async ({ page }) => {
      for (const view of ['loom', 'table'] as const) {
        await openWithKeys(page, `${pathOf(language)}?view=${view}`);
        await page.keyboard.press('Tab');
        const link = page.getByRole('link', { name: t(`app.skipToView.${view}`), exact: true });
        await link.press('Enter');
        await page.keyboard.press('Tab');
        // First which picture it is to be, then the picture.
        await expect(page.locator('.view-tabs a').first()).toBeFocused();
      }
    });

    testOnce('a mention is reached, chosen and left by keys alone', async ({ page }) => {
      await openWithKeys(page, pathOf(language));
      const { mention, card, node } = parts(page);
      await tabTo(page, mention('p1', 'putin'));
      await page.keyboard.press('Enter');
      await expectUrl(page, pathOf(language, { kind: 'entity', id: 'putin' }));
      await expect(card).toHaveAttribute('data-card', 'entity/putin');
      await expect(node('putin')).toHaveAttribute('aria-current', 'true');
      await expect(mention('p1', 'putin')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(card).toHaveCount(0);
      await expect(mention('p1', 'putin')).toBeFocused();
      await expectSameVisit(page);
    });

    testOnce(
      'the card is reached by its skip link, stepped through and closed',
      async ({ page }) => {
        await openWithKeys(page, pathOf(language));
        const { mention, card } = parts(page);
        await mention('p1', 'xi').press('Enter');
        await expect(card).toBeVisible();
        await page.getByRole('link', { name: t('app.skipToCard') }).press('Enter');
        await tabTo(page, card.getByRole('button', { name: t('card.nextMention') }), 4);
        await page.keyboard.press('Enter');
        await expect(focused(page)).toHaveAttribute('data-entity', 'xi');
        await expectReadable(focused(page));
        await card.getByRole('link', { name: t('card.close') }).press('Enter');
        await expectUrl(page, pathOf(language));
        await expect(card).toHaveCount(0);
      },
    );

    test('arrows walk along time in the direction of the language', async ({ page }) => {
      await openWithKeys(page, pathOf(language));
      const { event, card } = parts(page);
      const later = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
      const earlier = language === 'ar' ? 'ArrowRight' : 'ArrowLeft';
      await event('beijing-2008').focus();
      await page.keyboard.press(later);
      await expect(event('sochi-2014')).toBeFocused();
      await page.keyboard.press(later);
      await expect(event('meeting-2019')).toBeFocused();
      await page.keyboard.press(earlier);
      await expect(event('sochi-2014')).toBeFocused();
      await page.keyboard.press('End');
      await expect(event('beijing-2022')).toBeFocused();
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await expectUrl(page, pathOf(language, { kind: 'event', id: 'beijing-2008' }));
      await expect(card).toHaveAttribute('data-card', 'event/beijing-2008');
    });

    testOnce('filters are set by keys, and Escape in a field clears no focus', async ({ page }) => {
      await openWithKeys(page, pathOf(language));
      const { mention, card } = parts(page);
      await mention('p1', 'putin').press('Enter');
      await expect(card).toBeVisible();
      await page.locator('summary', { hasText: t('filters.title') }).press('Enter');
      const box = page.getByRole('checkbox', { name: t('stances.opposition'), exact: true });
      await box.press('Space');
      await expect(box).toBeChecked();
      await expect(box).toBeFocused();
      await page.keyboard.press('Escape');
      await expectUrl(
        page,
        `${pathOf(language, { kind: 'entity', id: 'putin' })}?stance=opposition`,
      );
    });
  });
}
