import type { Focus } from '../../src/story/focus.ts';
import { indexes, languages, pathOf, words, inFirst } from './pages.ts';
import {
  comesAlive,
  expect,
  expectReadable,
  expectSameVisit,
  expectUrl,
  open,
  parts,
  pointOn,
  test,
} from './reader.ts';

const entity = (id: string): Focus => ({ kind: 'entity', id });
const event = (id: string): Focus => ({ kind: 'event', id });
const relation = (id: string): Focus => ({ kind: 'relation', id });

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const index = indexes[language];
  const { t } = words[language];

  test.describe(language, () => {
    test('a chosen mention is answered by card, graph, timeline, text and URL', async ({
      page,
    }) => {
      await open(page, pathOf(language));
      const { card, node, edge, event: mark, mention, paragraph } = parts(page);
      await mention('p1', 'putin').click();

      await expectUrl(page, pathOf(language, entity('putin')));
      await expect(card).toHaveAttribute('data-card', 'entity/putin');
      const name = index.entities.get('putin')?.name ?? '';
      await expect(card.getByRole('heading').first()).toHaveText(name);
      await expect(page).toHaveTitle(new RegExp(name));
      await expect(page.getByRole('status').getByText(t('app.focused', { name }))).toBeAttached();

      await expect(node('putin')).toHaveAttribute('aria-current', 'true');
      await expect(node('russia')).toHaveClass(/is-lit/);
      await expect(node('tang')).toHaveClass(/is-back/);
      await expect(edge('putin-leads-russia')).toHaveClass(/is-lit/);
      await expect(edge('china-taiwan')).toHaveClass(/is-back/);
      await expect(mark('meeting-2019')).toHaveClass(/is-lit/);
      await expect(mark('exercise-2021')).toHaveClass(/is-back/);
      await expect(mention('p19', 'putin')).toHaveAttribute('aria-current', 'true');
      await expect(mention('p1', 'xi')).not.toHaveAttribute('aria-current', 'true');
      await expect(paragraph('p19')).toHaveClass(/is-lit/);
      await expect(paragraph('p17')).toHaveClass(/is-back/);
      await expectSameVisit(page);
    });

    test('the card lists its paragraphs, relations with evidence and voice, and events', async ({
      page,
    }) => {
      await open(page, pathOf(language));
      const { card, mention, paragraph } = parts(page);
      await mention('p1', 'putin').click();
      const places = index.paragraphsOf.get('putin') ?? [];
      for (const id of places)
        await expect(card.locator(`a[href="#${id}"]`).first()).toBeAttached();

      const gas = index.relations.get('russia-china-gas')?.sentence ?? '';
      await card
        .getByRole('link', { name: index.relations.get('putin-guest')?.sentence ?? '' })
        .click();
      await expectUrl(page, pathOf(language, relation('putin-guest')));
      await expect(card).toHaveAttribute('data-card', 'relation/putin-guest');
      await expect(card).toContainText(t('voices.reporter'));
      await expect(card).not.toContainText(gas);
      await card.locator('a[href="#p12"]').first().click();
      await expectReadable(paragraph('p12'));
      await expect(card).toHaveAttribute('data-card', 'relation/putin-guest');
      await expectSameVisit(page);
    });

    testOnce('a chosen node takes the article to its first mention', async ({ page }) => {
      await open(page, pathOf(language));
      const { shape, mention, node } = parts(page);
      await shape('taiwan').click();
      await expectUrl(page, pathOf(language, entity('taiwan')));
      await expect(node('taiwan')).toHaveAttribute('aria-current', 'true');
      await expectReadable(mention('p17', 'taiwan'));
      await expectSameVisit(page);
    });

    testOnce(
      'a chosen node goes to the nearest mention, or nowhere if one is in view',
      async ({ page }) => {
        await open(page, pathOf(language));
        const { shape, paragraph, mention, card } = parts(page);
        await paragraph('p19').evaluate((one) => one.scrollIntoView({ block: 'center' }));
        // Ukraine is in p2 and p4: p4 is nearer from here.
        await shape('ukraine').click();
        await expectReadable(mention('p4', 'ukraine'));

        const before = await page.evaluate(() => scrollY);
        await shape('china').click();
        await expect(card).toHaveAttribute('data-card', 'entity/china');
        expect(await page.evaluate(() => scrollY)).toBe(before);
      },
    );

    testOnce('a chosen edge opens its evidence', async ({ page }) => {
      await open(page, pathOf(language));
      const { edge, card, paragraph } = parts(page);
      const { x, y } = await pointOn(edge('china-uyghurs'));
      await page.mouse.click(x, y);
      await expectUrl(page, pathOf(language, relation('china-uyghurs')));
      await expect(card).toHaveAttribute('data-card', 'relation/china-uyghurs');
      await expect(card.locator('a[href="#p5"]').first()).toBeVisible();
      await expect(edge('china-uyghurs')).toHaveAttribute('aria-current', 'true');
      await expectReadable(paragraph('p5'));
      await expect(paragraph('p5')).toHaveClass(/is-lit/);
    });

    testOnce('each parallel edge can be chosen', async ({ page }) => {
      await open(page, pathOf(language));
      const between = index.story.relations.filter(
        ({ from, to }) => [from, to].sort().join() === 'china,russia',
      );
      expect(between.length).toBeGreaterThan(3);
      for (const { id } of between) {
        const { x, y } = await pointOn(parts(page).edge(id));
        await page.mouse.click(x, y);
        await expectUrl(page, pathOf(language, relation(id)));
      }
    });

    testOnce('a chosen event and a chosen span are answered too', async ({ page }) => {
      await open(page, pathOf(language));
      const { dot, event: mark, card, mention, node, arc, paragraph } = parts(page);
      await dot('exercise-2021').click();
      await expectUrl(page, pathOf(language, event('exercise-2021')));
      await expect(mark('exercise-2021')).toHaveAttribute('aria-current', 'true');
      await expect(card).toHaveAttribute('data-card', 'event/exercise-2021');
      await expect(mention('p18', 'exercise-2021')).toHaveAttribute('aria-current', 'true');
      await expectReadable(mention('p18', 'exercise-2021'));
      await expect(node('china')).toHaveClass(/is-lit/);
      await expect(node('who')).toHaveClass(/is-back/);

      const { x, y } = await pointOn(arc('second-games'));
      await page.mouse.click(x, y);
      await expectUrl(page, pathOf(language, relation('second-games')));
      await expect(arc('second-games')).toHaveAttribute('aria-current', 'true');
      await expectReadable(paragraph('p2'));
    });

    test('every event can be chosen by its mark', async ({ page }) => {
      await open(page, pathOf(language));
      for (const { id } of index.story.events) {
        await parts(page).dot(id).click();
        await expectUrl(page, pathOf(language, event(id)));
      }
    });

    testOnce('a section, a paragraph and nothing can be chosen', async ({ page }) => {
      await open(page, pathOf(language));
      const { card, paragraph } = parts(page);
      await page.locator('[data-section="statement"] h2 a').click();
      await expectUrl(page, pathOf(language, { kind: 'section', id: 'statement' }));
      await expect(page.locator('[data-section="statement"]')).toHaveAttribute(
        'aria-current',
        'true',
      );

      await page
        .getByRole('link', { name: t('reader.paragraph', { number: 2 }) })
        .first()
        .click();
      await expectUrl(page, pathOf(language, { kind: 'paragraph', id: 'p2' }));
      await expect(paragraph('p2')).toHaveAttribute('aria-current', 'true');

      await card.getByRole('link', { name: t('card.close') }).click();
      await expectUrl(page, pathOf(language));
      await expect(card).toHaveCount(0);
      await expect(page.locator('[aria-current="true"]')).toHaveCount(0);
      await expectSameVisit(page);
    });

    testOnce('next and previous go through all mentions, round and round', async ({ page }) => {
      await open(page, pathOf(language));
      const { card, mention, paragraph } = parts(page);
      await mention('p1', 'xi').click();
      const next = card.getByRole('button', { name: t('card.nextMention') });
      const previous = card.getByRole('button', { name: t('card.previousMention') });
      // p10 means him without naming him: the paragraph itself is the place.
      const places = [
        mention('p4', 'xi'),
        mention('p6', 'xi'),
        paragraph('p10'),
        mention('p11', 'xi'),
        mention('p14', 'xi'),
        mention('p16', 'xi'),
        mention('p1', 'xi'),
        mention('p4', 'xi'),
      ];
      for (const place of places) {
        await next.click();
        await expect(place).toBeFocused();
        await expectReadable(place);
      }
      for (const place of [mention('p1', 'xi'), mention('p16', 'xi')]) {
        await previous.click();
        await expect(place).toBeFocused();
        await expectReadable(place);
      }
      await expectUrl(page, pathOf(language, entity('xi')));
    });

    testOnce('Back undoes the last choice and Forward does it again', async ({ page }) => {
      await open(page, pathOf(language));
      const { card, mention, node } = parts(page);
      await mention('p1', 'putin').click();
      await expect(card).toHaveAttribute('data-card', 'entity/putin');
      await mention('p1', 'xi').click();
      await expect(card).toHaveAttribute('data-card', 'entity/xi');

      await page.goBack();
      await expectUrl(page, pathOf(language, entity('putin')));
      await expect(card).toHaveAttribute('data-card', 'entity/putin');
      await expect(node('putin')).toHaveAttribute('aria-current', 'true');
      await expect(node('xi')).not.toHaveAttribute('aria-current', 'true');
      await page.goBack();
      await expectUrl(page, pathOf(language));
      await expect(card).toHaveCount(0);
      await page.goForward();
      await expect(card).toHaveAttribute('data-card', 'entity/putin');
      await expectSameVisit(page);
    });

    testOnce('Back returns to where the reader was', async ({ page }) => {
      await open(page, pathOf(language));
      const { shape, mention, paragraph, card } = parts(page);
      await paragraph('p9').evaluate((one) => one.scrollIntoView({ block: 'center' }));
      await shape('taiwan').click();
      await expectReadable(mention('p17', 'taiwan'));
      await page.goBack();
      await expect(card).toHaveCount(0);
      await expectReadable(paragraph('p9'));
    });

    testOnce('choosing the same thing twice is one step in the history', async ({ page }) => {
      await open(page, pathOf(language));
      const { shape, card } = parts(page);
      await shape('nato').click();
      await expect(card).toHaveAttribute('data-card', 'entity/nato');
      const steps = await page.evaluate(() => history.length);
      await shape('nato').click();
      await shape('nato').click();
      expect(await page.evaluate(() => history.length)).toBe(steps);
      await page.goBack();
      await expectUrl(page, pathOf(language));
    });

    testOnce('Escape clears the focus, keeps the filters, and can be undone', async ({ page }) => {
      await open(page, pathOf(language));
      const { card, mention, node } = parts(page);
      await mention('p1', 'putin').click();
      await expect(card).toBeVisible();
      await page.keyboard.press('Escape');
      await expectUrl(page, pathOf(language));
      await expect(card).toHaveCount(0);
      await expect(node('putin')).not.toHaveAttribute('aria-current', 'true');
      await page.goBack();
      await expect(card).toHaveAttribute('data-card', 'entity/putin');
    });

    testOnce('another language keeps focus, filters and place', async ({ page }) => {
      const other = language === 'ar' ? 'en' : 'ar';
      await open(page, `${pathOf(language)}?voice=joint-statement&stance=opposition`);
      const { shape, mention, card } = parts(page);
      await shape('taiwan').click();
      await expectReadable(mention('p17', 'taiwan'));
      await page.locator('.languages a').click();
      await expectUrl(
        page,
        `${pathOf(other, entity('taiwan'))}?voice=joint-statement&stance=opposition`,
      );
      await comesAlive(page);
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await expect(card).toHaveAttribute('data-card', 'entity/taiwan');
      await expect(page.locator('.active-filter')).toHaveText(words[other].t('stances.opposition'));
      await expect(page.locator('.voices-current')).toHaveText(
        indexes[other].entities.get('joint-statement')?.short ?? '',
      );
      await expectReadable(parts(page).paragraph('p17'));
    });

    testOnce('an opened page stands at the first mention of its focus', async ({ page }) => {
      const { mention, paragraph } = parts(page);
      await open(page, pathOf(language, entity('taiwan')));
      await expectReadable(mention('p17', 'taiwan'));
      await open(page, pathOf(language, relation('guterres-un')));
      await expectReadable(paragraph('p13'));
      await open(page, pathOf(language, { kind: 'section', id: 'military' }));
      await expectReadable(page.locator('[data-section="military"] h2'));
    });

    testOnce(
      'the paragraph at the reading line lights what it names, and writes no history',
      async ({ page }) => {
        await open(page, pathOf(language));
        const { paragraph, node, edge, event: mark } = parts(page);
        await expect(node('taiwan')).not.toHaveClass(/is-(lit|back)/);
        const steps = await page.evaluate(() => history.length);
        await paragraph('p13').evaluate((one) =>
          scrollTo(0, scrollY + one.getBoundingClientRect().top - innerHeight * 0.36),
        );
        await expect(paragraph('p13')).toHaveClass(/is-reading/);
        await expect(node('guterres')).toHaveClass(/is-lit/);
        await expect(edge('guterres-un')).toHaveClass(/is-lit/);
        await expect(mark('arrivals-2022')).toHaveClass(/is-lit/);
        await expect(node('taiwan')).toHaveClass(/is-back/);
        await expectUrl(page, pathOf(language));
        expect(await page.evaluate(() => history.length)).toBe(steps);
      },
    );
  });
}
