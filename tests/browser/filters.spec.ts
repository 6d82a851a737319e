import type { Locator, Page } from '@playwright/test';
import { indexes, languages, pathOf, words, inFirst } from './pages.ts';
import { expect, expectUrl, open, parts, test } from './reader.ts';

/** The URL comes first and the box follows it, so its new state is waited for. */
async function tick(box: Locator, on: boolean) {
  await box.click();
  await expect(box).toBeChecked({ checked: on });
}

const chips = (page: Page) => page.locator('.active-filter');

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const { t } = words[language];
  const index = indexes[language];
  const home = pathOf(language);

  async function openPanel(page: Page) {
    await open(page, home);
    await page.locator('summary', { hasText: t('filters.title') }).click();
    return {
      check: (name: string) => page.getByRole('checkbox', { name: t(name), exact: true }),
      from: page.getByRole('textbox', { name: t('filters.from') }),
      to: page.getByRole('textbox', { name: t('filters.to') }),
    };
  }

  test.describe(language, () => {
    testOnce('stance: one, then two of them', async ({ page }) => {
      const { check } = await openPanel(page);
      const { edge, node } = parts(page);
      await tick(check('stances.opposition'), true);
      await expectUrl(page, `${home}?stance=opposition`);
      await expect(edge('russia-vs-nato')).not.toHaveClass(/is-out/);
      await expect(edge('russia-china-gas')).toHaveClass(/is-out/);
      await expect(node('tang')).toHaveClass(/is-out/);
      await tick(check('stances.cooperation'), true);
      await expectUrl(page, `${home}?stance=cooperation,opposition`);
      await expect(edge('russia-china-gas')).not.toHaveClass(/is-out/);
      await expect(edge('guterres-un')).toHaveClass(/is-out/);
      await tick(check('stances.cooperation'), false);
      await tick(check('stances.opposition'), false);
      await expectUrl(page, home);
      await expect(chips(page)).toHaveCount(0);
    });

    testOnce('kind: other actors and their ties step back', async ({ page }) => {
      const { check } = await openPanel(page);
      await tick(check('kinds.person'), true);
      await expectUrl(page, `${home}?kind=person`);
      const { edge, node } = parts(page);
      await expect(node('putin')).not.toHaveClass(/is-out/);
      await expect(node('russia')).toHaveClass(/is-out/);
      await expect(edge('putin-xi-meeting')).not.toHaveClass(/is-out/);
      await expect(edge('putin-leads-russia')).toHaveClass(/is-out/);
      await expect(chips(page)).toHaveText(t('kinds.person'));
    });

    test('from and to: typed in either digits, kept as one window', async ({ page }) => {
      const { from, to } = await openPanel(page);
      const { event, paragraph } = parts(page);
      await from.fill('٢٠١٤');
      await from.press('Enter');
      await expectUrl(page, `${home}?from=2014`);
      await to.fill('2019-12');
      await to.press('Enter');
      await expectUrl(page, `${home}?from=2014&to=2019-12`);
      for (const id of ['sochi-2014', 'meeting-2019']) {
        await expect(event(id)).not.toHaveClass(/is-out/);
      }
      for (const id of ['beijing-2008', 'exercise-2021', 'gas-deal']) {
        await expect(event(id)).toHaveClass(/is-out/);
      }
      await expect(paragraph('p18')).toHaveClass(/is-out/);
      await expect(paragraph('p11')).not.toHaveClass(/is-out/);
      await expect(chips(page)).toHaveCount(2);
    });

    testOnce('a date that is none is refused where it is typed', async ({ page }) => {
      const { from } = await openPanel(page);
      await from.fill('2014-13');
      await from.press('Enter');
      await expect(from).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByRole('alert')).toHaveText(t('url.notADate'));
      await expectUrl(page, home);
    });

    testOnce(
      'filters add up, Back takes the last away, clearing takes all away',
      async ({ page }) => {
        const { check } = await openPanel(page);
        await tick(check('stances.opposition'), true);
        await tick(check('kinds.state'), true);
        await expectUrl(page, `${home}?stance=opposition&kind=state`);
        await page.goBack();
        await expectUrl(page, `${home}?stance=opposition`);
        await expect(chips(page)).toHaveCount(1);
        await page.goForward();
        await expect(chips(page)).toHaveCount(2);
        await page.locator('.active-filters').getByRole('button').click();
        await expectUrl(page, home);
        await expect(chips(page)).toHaveCount(0);
        await expect(page.locator('.is-out')).toHaveCount(0);
        // A click elsewhere has closed the panel.
        await page.locator('summary', { hasText: t('filters.title') }).click();
        await expect(check('stances.opposition')).not.toBeChecked();
      },
    );

    testOnce('on a phone the panel clears them', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page, `${home}?stance=opposition`);
      await expect(chips(page).first()).toBeHidden();
      await page.locator('summary', { hasText: t('filters.title') }).click();
      await page.locator('.filter-fields').getByRole('button').click();
      await expectUrl(page, home);
    });

    testOnce('choices keep the filters', async ({ page }) => {
      const { check } = await openPanel(page);
      await tick(check('stances.opposition'), true);
      await page.locator('summary', { hasText: t('filters.title') }).click();
      const { mention, card } = parts(page);
      await mention('p1', 'putin').click();
      await expectUrl(
        page,
        `${pathOf(language, { kind: 'entity', id: 'putin' })}?stance=opposition`,
      );
      await expect(card).toHaveAttribute('data-card', 'entity/putin');
      await page.keyboard.press('Escape');
      await expectUrl(page, `${home}?stance=opposition`);
      await expect(card).toHaveCount(0);
      await expect(parts(page).edge('russia-china-gas')).toHaveClass(/is-out/);
    });

    testOnce('a link with filters opens filtered', async ({ page }) => {
      const query =
        '?voice=joint-statement&stance=opposition,structural&kind=state,organization&from=2019&to=2022-02-04';
      await open(page, home + query);
      const { edge, event, paragraph, node } = parts(page);
      // The voice has its own control.
      await expect(chips(page)).toHaveCount(4);
      await expect(page.locator('.voices-current')).toHaveText(
        index.entities.get('joint-statement')?.short ?? '',
      );
      await expect(edge('russia-vs-nato')).not.toHaveClass(/is-out/);
      await expect(edge('russia-china-statement')).toHaveClass(/is-out/);
      await expect(event('beijing-2008')).toHaveClass(/is-out/);
      await expect(event('statement-2022')).not.toHaveClass(/is-out/);
      await expect(paragraph('p5')).toHaveClass(/is-out/);
      await expect(node('putin')).toHaveClass(/is-out/);
      await expectUrl(page, home + query);
      await expect(page.locator('.notice')).toHaveCount(0);
      // Links carry the filters on.
      await expect(node('nato')).toHaveAttribute(
        'href',
        pathOf(language, { kind: 'entity', id: 'nato' }) + query,
      );
    });

    testOnce(
      'junk in a link is said once, with its reason, and the story opens',
      async ({ page }) => {
        const { paragraph, mention, card } = parts(page);
        await open(
          page,
          `${home}?voice=nobody&stance=love&kind=&from=yesterday&to=2022-02-30&utm_source=x`,
        );
        const notice = page.locator('.notice');
        await expect(notice.getByRole('listitem')).toHaveText([
          new RegExp(`voice=nobody.*${t('url.unknownVoice')}`),
          new RegExp(`stance=love.*${t('url.unknownValue')}`),
          new RegExp(`kind=.*${t('url.empty')}`),
          new RegExp(`from=yesterday.*${t('url.notADate')}`),
          new RegExp(`to=2022-02-30.*${t('url.notADate')}`),
        ]);
        await expect(paragraph('p1')).toBeVisible();
        await expect(page.locator('.is-out')).toHaveCount(0);
        await notice.getByRole('button', { name: t('app.dismiss') }).click();
        await expect(notice).toHaveCount(0);
        await mention('p1', 'putin').click();
        await expect(card).toHaveAttribute('data-card', 'entity/putin');
        await expect(notice).toHaveCount(0);
      },
    );

    testOnce('what is said of junk in a link comes without moving the text', async ({ page }) => {
      let letCome = () => {};
      const isMeasured = new Promise<void>((resolve) => (letCome = resolve));
      await page.route('**/assets/IgnoredNotice-*.js', async (route) => {
        await isMeasured;
        await route.continue();
      });
      await open(page, `${home}?from=yesterday`);
      const { mention } = parts(page);
      const before = await mention('p1', 'putin').boundingBox();
      letCome();
      await expect(page.locator('.notice')).toBeInViewport({ ratio: 1 });
      expect(await mention('p1', 'putin').boundingBox()).toEqual(before);
    });

    testOnce('a window that ends before it starts keeps its start', async ({ page }) => {
      await open(page, `${home}?from=2019&to=2008`);
      await expect(page.locator('.notice')).toContainText(t('url.endsBeforeStart'));
      await expect(chips(page)).toHaveCount(1);
      await expect(parts(page).event('sochi-2014')).toHaveClass(/is-out/);
    });
  });
}
