import type { Page } from '@playwright/test';
import { graphModel } from '../../src/graph/model.ts';
import { spokenName } from '../../src/ui/spokenName.ts';
import { directions, indexes, languages, pathOf, words, inFirst } from './pages.ts';
import { expect, expectSameVisit, expectUrl, parts, test } from './reader.ts';
import { focused, openWithKeys, tabTo } from './tabbing.ts';

const middleOf = async (page: Page, id: string) => {
  const box = (await parts(page).shape(id).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
const idOf = async (page: Page, attribute: string) =>
  (await focused(page).getAttribute(attribute)) ?? '';

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const index = indexes[language];
  const { t } = words[language];
  const home = pathOf(language);
  const [forward, backward] =
    directions[language] === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const tiesOf = (id: string) => index.relationsOf.get(id) ?? [];
  const drawn = graphModel(index).edges.map(({ id }) => id);

  test.describe(`the graph, ${language}`, () => {
    test.beforeEach(({ page }) => openWithKeys(page, home));

    testOnce(
      'it is one stop, at an actor, then where the keys were, then at what is chosen',
      async ({ page }) => {
        const { node, mention, event } = parts(page);
        const stops = page.locator('#graph a[tabindex="0"]');
        await expect(stops).toHaveCount(1);
        const last = page.getByRole('button', { name: t('graph.controls.fit') });
        await last.focus();
        await page.keyboard.press('Tab');
        expect(await idOf(page, 'data-node')).not.toBe('');
        await page.keyboard.press('Tab');
        await expect(event('beijing-2008')).toBeFocused();

        await node('russia').focus();
        await last.focus();
        await page.keyboard.press('Tab');
        await expect(node('russia')).toBeFocused();

        await mention('p1', 'xi').press('Enter');
        await expect(node('xi')).toHaveAttribute('aria-current', 'true');
        await last.focus();
        await page.keyboard.press('Tab');
        await expect(node('xi')).toBeFocused();
        await expect(stops).toHaveCount(1);
      },
    );

    test('every actor says what it is, how often it is named and how it is tied', async ({
      page,
    }) => {
      const russia = index.entities.get('russia')!;
      const ties = tiesOf('russia').filter(({ id }) => drawn.includes(id));
      await expect(parts(page).node('russia')).toHaveAccessibleName(
        t('graph.node', {
          name: spokenName(russia, words[language]),
          kind: t(`graph.kind.${russia.kind}`),
          mentions: t('graph.mentions', { count: index.mentionCount.get('russia') ?? 0 }),
          relations: t('graph.relations', { count: ties.length }),
        }),
      );
      for (const { id } of index.story.relations.slice(0, 5)) {
        await expect(parts(page).edge(id)).toHaveAccessibleName(index.relations.get(id)!.sentence);
      }
    });

    test('arrows walk to a neighbour that lies that way; where none does, nothing moves', async ({
      page,
    }) => {
      const { node } = parts(page);
      const ways = {
        ArrowUp: ({ y }: { y: number }) => -y,
        ArrowDown: ({ y }: { y: number }) => y,
        ArrowLeft: ({ x }: { x: number }) => -x,
        ArrowRight: ({ x }: { x: number }) => x,
      };
      for (const from of ['russia', 'china', 'putin', 'un']) {
        const start = await middleOf(page, from);
        const neighbours = tiesOf(from).flatMap((tie) => [tie.from, tie.to]);
        for (const [key, along] of Object.entries(ways)) {
          await node(from).focus();
          const scrolled = await page.evaluate(() => scrollY);
          await page.keyboard.press(key);
          const to = await idOf(page, 'data-node');
          expect(neighbours, `${key} from ${from}`).toContain(to);
          if (to !== from) {
            const end = await middleOf(page, to);
            expect(along({ x: end.x - start.x, y: end.y - start.y })).toBeGreaterThan(0);
          }
          expect(await page.evaluate(() => scrollY)).toBe(scrolled);
        }
      }
      await expectUrl(page, home);
    });

    testOnce(
      'Space walks the relations of an actor; arrows lead along one to its ends',
      async ({ page }) => {
        const { node, edge, card } = parts(page);
        await node('putin').focus();
        const walked: string[] = [];
        for (
          let step = 0;
          step < tiesOf('putin').filter(({ id }) => drawn.includes(id)).length;
          step++
        ) {
          await page.keyboard.press('Space');
          walked.push(await idOf(page, 'data-relation'));
        }
        const expected = tiesOf('putin').map(({ id }) => id);
        expect(walked.toSorted()).toEqual(expected.filter((id) => drawn.includes(id)).toSorted());
        await page.keyboard.press('Space');
        await expect(edge(walked[0]!)).toBeFocused();
        await expect(edge(walked[0]!)).toHaveClass(/is-lit/);

        const { from, to } = index.relations.get(walked[0]!)!;
        for (const key of ['ArrowRight', 'ArrowLeft']) {
          await node('putin').focus();
          await page.keyboard.press('Space');
          await page.keyboard.press(key);
          expect([from, to]).toContain(await idOf(page, 'data-node'));
        }

        await node('putin').focus();
        await page.keyboard.press('Space');
        await page.keyboard.press('Enter');
        await expectUrl(page, pathOf(language, { kind: 'relation', id: walked[0]! }));
        await expect(card).toHaveAttribute('data-card', `relation/${walked[0]}`);
        await expect(edge(walked[0]!)).toBeFocused();
        await expectSameVisit(page);
      },
    );

    testOnce(
      'Enter chooses; Escape gives the choice up, then leaves the actor for the frame',
      async ({ page }) => {
        const { node, card } = parts(page);
        await node('russia').focus();
        await page.keyboard.press('Enter');
        await expectUrl(page, pathOf(language, { kind: 'entity', id: 'russia' }));
        await expect(card).toHaveAttribute('data-card', 'entity/russia');
        await expect(node('russia')).toBeFocused();
        await page.keyboard.press('Escape');
        await expectUrl(page, home);
        await expect(card).toHaveCount(0);
        await expect(node('russia')).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(page.locator('#graph .graph-frame')).toBeFocused();
        await expectSameVisit(page);
      },
    );

    testOnce('Escape on a relation returns to the actor it was walked from', async ({ page }) => {
      const { node, edge, card } = parts(page);
      await node('putin').focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Escape');
      await expect(node('putin')).toBeFocused();
      // Chosen by a click, nobody has walked there: Escape gives it up.
      await edge('china-uyghurs').press('Enter');
      await expect(card).toHaveAttribute('data-card', 'relation/china-uyghurs');
      await page.keyboard.press('Escape');
      await expectUrl(page, home);
      await expect(card).toHaveCount(0);
      await expect(edge('china-uyghurs')).not.toHaveAttribute('aria-current');
      await expect(edge('china-uyghurs')).toBeFocused();
      await page.keyboard.press('Escape');
      expect(['china', 'uyghurs']).toContain(await idOf(page, 'data-node'));
    });

    testOnce('keyboard focus on a node previews and commits nothing', async ({ page }) => {
      const { node, card } = parts(page);
      await node('russia').focus();
      await page.keyboard.press('ArrowUp');
      await expect(focused(page)).toHaveClass(/is-lit/);
      await expect(page.locator('.graph-node.is-back').first()).toBeAttached();
      await expectUrl(page, home);
      await expect(card).toHaveCount(0);
      await page.locator('.brand').focus();
      await expect(node('uyghurs')).not.toHaveClass(/is-back/);
    });

    testOnce('the picture is zoomed, moved and put back by keys', async ({ page }) => {
      const frame = page.locator('#graph .graph-frame');
      const left = async () => (await parts(page).shape('russia').boundingBox())?.x ?? 0;
      const before = await left();
      await frame.focus();
      await page.keyboard.press('+');
      await expect(frame).toHaveClass(/is-zoomed/);
      const zoomed = await left();
      await page.keyboard.press('ArrowRight');
      await expect.poll(left).toBeLessThan(zoomed - 20);
      await page.keyboard.press('0');
      await expect(frame).not.toHaveClass(/is-zoomed/);
      await expect.poll(left).toBeCloseTo(before, 0);
    });
  });

  test.describe(`loom and table, ${language}`, () => {
    test('the loom is one stop; arrows follow threads and change them; Enter chooses', async ({
      page,
    }) => {
      await openWithKeys(page, `${home}?view=loom`);
      await expect(page.locator('#loom a[tabindex="0"]')).toHaveCount(1);
      const spot = () => focused(page).getAttribute('data-spot');
      const threads = page.locator('#loom a[data-loom]');
      await threads.first().focus();
      const first = await spot();
      await page.keyboard.press('ArrowDown');
      expect(await spot()).not.toBe(first);
      await expect(threads.nth(1)).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(threads.first()).toBeFocused();
      await page.keyboard.press(forward!);
      expect(await spot()).toMatch(/^knot 0 /);
      const paragraph = Number((await spot())!.split(' ')[2]);
      await page.keyboard.press(backward!);
      await expect(threads.first()).toBeFocused();
      await page.keyboard.press(forward!);
      await page.keyboard.press('Enter');
      const { id } = index.story.paragraphs[paragraph]!;
      await expectUrl(page, `${pathOf(language, { kind: 'paragraph', id })}?view=loom`);
      expect(await spot()).toBe(`knot 0 ${paragraph}`);
      await page.keyboard.press('Tab');
      await expect(parts(page).event('beijing-2008')).toBeFocused();
      await expectSameVisit(page);
    });

    testOnce('the strip beside the text is a slider of its paragraphs', async ({ page }) => {
      await openWithKeys(page, home);
      const strip = page.getByRole('slider', { name: t('loom.strip') });
      await strip.focus();
      await page.keyboard.press('End');
      await expect(strip).toHaveAttribute('aria-valuenow', String(index.story.paragraphs.length));
      await expect(parts(page).paragraph('p19')).toBeInViewport();
      await page.keyboard.press('ArrowUp');
      await expect(parts(page).paragraph('p18')).toBeInViewport();
      await page.keyboard.press('Home');
      await expect(parts(page).paragraph('p1')).toBeInViewport();
      await expect(strip).toBeFocused();
      await expectUrl(page, home);
    });

    testOnce('the table is filtered, sorted and chosen from by keys', async ({ page }) => {
      await openWithKeys(page, `${home}?view=table`);
      const field = page.getByLabel(t('table.find'));
      // The table takes keys once it is alive; until then its field is not offered.
      await expect(field).toBeVisible();
      await page.locator('.view-tabs a').last().focus();
      await tabTo(page, field, 2);
      const rows = page.locator('#table tbody tr');
      await expect(rows).toHaveCount(index.story.relations.length);
      await page.keyboard.type(index.entities.get('taiwan')!.name);
      await expect(rows).not.toHaveCount(index.story.relations.length);
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name: t('table.clear') })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(field).toBeFocused();
      await expect(rows).toHaveCount(index.story.relations.length);

      const head = page.getByRole('button', { name: t('table.columns.when') });
      await tabTo(page, head, 8);
      await page.keyboard.press('Enter');
      await expect(page.locator('#table th[aria-sort="ascending"]')).toHaveCount(1);
      await expect(head).toBeFocused();

      const sentence = rows.first().locator('a').first();
      await tabTo(page, sentence, 6);
      await page.keyboard.press('Enter');
      await expect(parts(page).card).toHaveAttribute('data-card', /^relation\//);
      await expect(sentence).toBeFocused();
      await expect(sentence).toHaveAttribute('aria-current', 'true');
      await expectSameVisit(page);
    });
  });

  test.describe(`the timeline, ${language}`, () => {
    const order = index.story.events.map(({ id }) => id);

    test('its events are an ordered list that arrows walk from end to end', async ({ page }) => {
      await openWithKeys(page, home);
      const list = page.locator('#timeline').getByRole('list', { name: t('timeline.events') });
      const listed = await list
        .getByRole('link')
        .evaluateAll((all) => all.map((one) => (one as SVGElement).dataset.event ?? ''));
      expect(listed.toSorted()).toEqual(order.toSorted());
      for (const [key, from] of [
        [forward!, listed],
        [backward!, listed.toReversed()],
      ] as const) {
        await parts(page).event(from[0]!).focus();
        for (const id of from.slice(1)) {
          await page.keyboard.press(key);
          await expect(parts(page).event(id)).toBeFocused();
        }
        // The end is an end: nothing goes round.
        await page.keyboard.press(key);
        await expect(parts(page).event(from.at(-1)!)).toBeFocused();
      }
    });

    testOnce('on a phone it goes down, and so do its arrows', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await openWithKeys(page, home);
      const { event } = parts(page);
      await page.getByRole('link', { name: t('app.skipToTimeline') }).press('Enter');
      await event('beijing-2008').focus();
      await page.keyboard.press('ArrowDown');
      await expect(event('sochi-2014')).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(event('beijing-2008')).toBeFocused();
    });
  });
}
