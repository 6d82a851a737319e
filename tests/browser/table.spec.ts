import type { Page } from '@playwright/test';
import { indexes, languages, pathOf, words, inFirst } from './pages.ts';
import { expect, expectReadable, expectSameVisit, expectUrl, open, parts, test } from './reader.ts';

const columns = ['relation', 'between', 'stance', 'voice', 'when', 'evidence'] as const;

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const index = indexes[language];
  const { story } = index;
  const { t } = words[language];
  const home = pathOf(language);
  const query = '?view=table';

  test.describe(language, () => {
    const rows = (page: Page) => page.locator('#table [data-row]');
    const head = (page: Page, column: (typeof columns)[number]) =>
      page.getByRole('columnheader', { name: t(`table.columns.${column}`), exact: true });
    const field = (page: Page) => page.getByRole('textbox', { name: t('table.find') });
    const status = (page: Page) => page.locator('#table').getByRole('status');
    const idsOf = (page: Page) =>
      rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-row') ?? ''));
    const reading = story.relations
      .map((relation) => relation.id)
      .toSorted((a, b) => placeOf(a) - placeOf(b));

    /** The place of the first paragraph that supports a relation; those without one come last. */
    function placeOf(id: string): number {
      const [first] = index.relations.get(id)?.evidence ?? [];
      return first === undefined ? Infinity : (index.order.get(first) ?? Infinity);
    }

    /** When the first event that dates a relation begins. */
    function startOf(id: string): number {
      const relation = index.relations.get(id)!;
      const dated = relation.joins === 'events' ? [relation.from, relation.to] : relation.events;
      return Math.min(...dated.map((one) => Date.parse(index.events.get(one)!.start)));
    }

    async function openTable(page: Page, search = query) {
      await open(page, home + search);
      await page.locator('.relation-table.is-alive').waitFor();
    }

    test('it has a row for every edge of the graph and every span of the timeline', async ({
      page,
    }) => {
      await openTable(page);
      const drawn = await page
        .locator('#graph [data-relation], #timeline [data-relation]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-relation')));
      expect(drawn.length).toBeGreaterThan(30);
      expect((await idsOf(page)).toSorted()).toEqual(drawn.toSorted());
      expect(await idsOf(page)).toEqual(reading);
      await expect(status(page)).toContainText(t('table.inReadingOrder'));
    });

    test('a row says all that is known of its relation', async ({ page }) => {
      await openTable(page);
      for (const id of ['russia-china-gas', 'us-boycott', 'second-games', 'wipo-un']) {
        const relation = index.relations.get(id)!;
        const row = page.locator(`#table [data-row="${id}"]`);
        await expect(row.getByRole('rowheader')).toHaveText(relation.sentence);
        await expect(row).toContainText(t(`stances.${relation.stance}`));
        for (const end of [relation.from, relation.to]) {
          const one = index.entities.get(end) ?? index.events.get(end)!;
          await expect(row.locator('.table-between')).toContainText(one.short);
        }
        for (const voice of relation.voices) {
          const name = index.entities.get(voice)?.short ?? t(`voices.${voice}`);
          await expect(row.locator('.table-voice')).toContainText(name);
        }
        for (const event of relation.events) {
          await expect(row.locator('.table-when')).toContainText(index.events.get(event)!.when);
        }
        const links = row.locator('.table-evidence .paragraph-link');
        await expect(links).toHaveCount(relation.evidence.length);
      }
    });

    test('each column sorts up, down and back to reading order', async ({ page }) => {
      await openTable(page);
      const { compare } = new Intl.Collator(language, { numeric: true });
      const textsOf = (column: string) =>
        page.locator(`#table [data-row] .table-${column} .table-value`).evaluateAll((cells) =>
          cells.map((cell) => {
            const copy = cell.cloneNode(true) as Element;
            for (const hidden of copy.querySelectorAll('[aria-hidden], .visually-hidden')) {
              hidden.replaceWith(' ');
            }
            return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
          }),
        );
      /** Whether neighbours are in order; what says nothing stands at the end. */
      const isSorted = <T>(values: readonly T[], by: (a: T, b: T) => number) =>
        values.every((value, at) => at === 0 || by(values[at - 1]!, value) <= 0);

      for (const column of columns) {
        for (const [order, turn] of [
          ['ascending', 1],
          ['descending', -1],
        ] as const) {
          await head(page, column).getByRole('button').click();
          await expect(head(page, column)).toHaveAttribute('aria-sort', order);
          await expect(page.locator('#table [aria-sort]')).toHaveCount(1);
          await expect(status(page)).toContainText(
            t(`table.${order}`, { column: t(`table.columns.${column}`) }),
          );
          const ids = await idsOf(page);
          expect(ids.toSorted()).toEqual(reading.toSorted());
          // Up by evidence is reading order itself.
          if (column !== 'evidence' || turn === -1) expect(ids).not.toEqual(reading);
          if (column === 'when' || column === 'evidence') {
            const places = ids.map(column === 'when' ? startOf : placeOf);
            const known = places.filter(Number.isFinite);
            expect(places.slice(0, known.length), `${column} ${order}`).toEqual(known);
            expect(isSorted(known, (a, b) => (a - b) * turn)).toBe(true);
          } else {
            const texts =
              column === 'relation'
                ? await page.locator('#table [data-row] th').allTextContents()
                : await textsOf(column);
            const said = texts.filter((text) => text !== '');
            expect(texts.slice(0, said.length), `${column} ${order}`).toEqual(said);
            expect(isSorted(said, (a, b) => compare(a, b) * turn)).toBe(true);
          }
        }
        await head(page, column).getByRole('button').click();
        await expect(page.locator('#table [aria-sort]')).toHaveCount(0);
        expect(await idsOf(page)).toEqual(reading);
      }
    });

    testOnce('it is filtered as one types, and empties again', async ({ page }) => {
      await openTable(page);
      const [asked, id] =
        language === 'ar' ? ['تايوان', 'china-taiwan'] : ['TAIWAN', 'china-taiwan'];
      await field(page).fill(asked);
      await expect(page.locator(`#table [data-row="${id}"]`)).toBeVisible();
      const found = await idsOf(page);
      expect(found.length).toBeLessThan(8);
      await expect(status(page)).toContainText(
        t('table.relations', { count: found.length, total: reading.length }),
      );
      // With the particle that Arabic joins to a word; in English as two words in any order.
      await field(page).fill(language === 'ar' ? 'وتايوان' : 'taiwan china');
      await expect(page.locator(`#table [data-row="${id}"]`)).toBeVisible();
      await field(page).fill('zzzz');
      await expect(rows(page)).toHaveCount(0);
      await page.getByRole('button', { name: t('table.clear') }).click();
      await expect(rows(page)).toHaveCount(reading.length);
      await expect(field(page)).toBeFocused();
      await expectUrl(page, home + query);
    });

    testOnce('the page’s filters hold for it', async ({ page }) => {
      await openTable(page, '?voice=joint-statement&stance=opposition&view=table');
      const kept = story.relations.filter(
        ({ stance, voices }) => stance === 'opposition' && voices.includes('joint-statement'),
      );
      expect(kept.length).toBeGreaterThan(0);
      await expect(rows(page)).toHaveCount(kept.length);
      expect((await idsOf(page)).toSorted()).toEqual(kept.map(({ id }) => id).toSorted());
      await page.getByRole('button', { name: t('filters.clear') }).click();
      const spoken = story.relations.filter(({ voices }) => voices.includes('joint-statement'));
      await expect(rows(page)).toHaveCount(spoken.length);
    });

    testOnce('evidence leads to the paragraph and keeps the focus', async ({ page }) => {
      await open(page, `${pathOf(language, { kind: 'entity', id: 'xi' })}${query}`);
      await page.locator('.relation-table.is-alive').waitFor();
      const { evidence } = index.relations.get('china-taiwan')!;
      const paragraph = evidence[0]!;
      const number = index.order.get(paragraph)! + 1;
      await page
        .locator('#table [data-row="china-taiwan"]')
        .getByRole('link', { name: t('reader.paragraph', { number }), exact: true })
        .click();
      await expectReadable(parts(page).paragraph(paragraph));
      await expect(parts(page).card).toHaveAttribute('data-card', 'entity/xi');
      expect(new URL(page.url()).hash).toBe(`#${paragraph}`);
      await expectSameVisit(page);
    });

    testOnce('a row’s links focus the relation, its ends, voice and event', async ({ page }) => {
      await openTable(page);
      const row = page.locator('#table [data-row="russia-china-gas"]');
      await row.getByRole('rowheader').getByRole('link').click();
      await expectUrl(page, pathOf(language, { kind: 'relation', id: 'russia-china-gas' }) + query);
      await expect(row.locator('th a')).toHaveAttribute('aria-current', 'true');
      await expect(row).toHaveClass(/is-lit/);
      await expect(page.locator('#table [data-row="china-taiwan"]')).toHaveClass(/is-back/);
      await expect(parts(page).card).toHaveAttribute('data-card', 'relation/russia-china-gas');
      await expectReadable(
        parts(page).paragraph(index.relations.get('russia-china-gas')!.evidence[0]!),
      );

      await row.locator('.table-between a').first().click();
      await expectUrl(page, pathOf(language, { kind: 'entity', id: 'russia' }) + query);
      await row.locator('.table-voice a').first().click();
      await expectUrl(page, pathOf(language, { kind: 'entity', id: 'putin' }) + query);
      await row.locator('.table-when a').first().click();
      await expectUrl(page, pathOf(language, { kind: 'event', id: 'gas-deal' }) + query);
      await expect(row.locator('.table-when a').first()).toHaveAttribute('aria-current', 'true');
      await expectSameVisit(page);
    });

    test.describe('on a tablet', () => {
      test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true });

      testOnce('what a finger is to hit is large enough', async ({ page }) => {
        await openTable(page);
        await page.locator('.sheet-handle').press('End');
        const low = await page.locator('#table :is(input, select)').evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility())
            .map((one) => one.getBoundingClientRect().height)
            .filter((height) => height < 44),
        );
        expect(low).toEqual([]);
      });
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

      test('each row is a block that can be read, its values named', async ({ page }) => {
        await openTable(page);
        await page.locator('.sheet-handle').press('End');
        const box = (await page.locator('#table .table').boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(360);
        const row = page.locator('#table [data-row="russia-china-gas"]');
        await row.scrollIntoViewIfNeeded();
        let floor = 0;
        for (const column of columns) {
          const cell = row.locator(column === 'relation' ? 'th' : `.table-${column}`);
          const place = (await cell.boundingBox())!;
          expect(place.y, `${column} stands below what comes before`).toBeGreaterThanOrEqual(floor);
          expect(place.x).toBeGreaterThanOrEqual(box.x - 0.5);
          expect(place.x + place.width).toBeLessThanOrEqual(box.x + box.width + 0.5);
          floor = place.y + 1;
          if (column !== 'relation') {
            await expect(cell.locator('.table-label')).toHaveText(t(`table.columns.${column}`));
            await expect(cell.locator('.table-label')).toBeVisible();
          }
        }
        const size = await row
          .locator('th')
          .evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
        expect(size).toBeGreaterThanOrEqual(15);
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll('#table [data-row] :is(th, td)')]
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
            .map(({ textContent }) => textContent),
        );
        expect(cut).toEqual([]);
        // It can still be sorted there, by targets that a finger finds.
        const sorter = head(page, 'when').getByRole('button');
        await sorter.scrollIntoViewIfNeeded();
        expect((await sorter.boundingBox())?.height).toBeGreaterThanOrEqual(44);
        await sorter.tap();
        await expect(head(page, 'when')).toHaveAttribute('aria-sort', 'ascending');
      });

      testOnce('evidence makes the sheet give way to the paragraph', async ({ page }) => {
        await openTable(page);
        await page.locator('.sheet-handle').press('End');
        const [link] = await page
          .locator('#table [data-row="china-taiwan"] .table-evidence .paragraph-link')
          .all();
        await link!.scrollIntoViewIfNeeded();
        await link!.tap();
        await expect(page.locator('.beside')).toHaveAttribute('data-rest', 'half');
        const [evidence] = index.relations.get('china-taiwan')!.evidence;
        await expectReadable(parts(page).paragraph(evidence!));
        await page.getByRole('button', { name: t('goBack.return') }).tap();
        await expectUrl(page, home + query);
      });
    });
  });
}
