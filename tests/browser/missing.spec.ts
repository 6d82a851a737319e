import { type Page, expect, test } from '@playwright/test';
import { type Language, languages, pathOf, words } from './pages.ts';
import { expectUrl, open, parts } from './reader.ts';

/*
 * Whatever of a page cannot be fetched: what needs it is not offered, or says so when it is pressed; the text is read
 * and links lead on.
 */

const controls = 'button, input, select, textarea, summary';

/** What can be seen and pressed or filled in, by its words; but for the notice's own buttons. */
const offered = (page: Page) =>
  page
    .locator(`:is(${controls}):visible:enabled:not(#missing *)`)
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? one.textContent));

/** Waits for a page's styles, without which nothing is painted yet. */
const styled = (page: Page) => page.waitForFunction(() => document.styleSheets.length > 0);

const notice = (page: Page) => page.locator('#missing');

/** Expects the text, and links that lead on. */
async function expectReadable(page: Page, language: Language) {
  const { mention, card, paragraph, shape, dot } = parts(page);
  for (const id of ['p1', 'p19']) await expect(paragraph(id)).toBeVisible();
  await expect(shape('china')).toBeVisible();
  await expect(dot('gas-deal')).toBeVisible();
  await mention('p1', 'xi').click();
  await expectUrl(page, pathOf(language, { kind: 'entity', id: 'xi' }));
  await expect(card).toHaveAttribute('data-card', 'entity/xi');
}

type Fate = 'aborted' | 'blocked' | 404 | 500 | 'in words of a later time' | 'throws' | 'garbage';

/** Lets what the page asks for at an address fail in one way. */
const fail = (page: Page, files: string, fate: Fate) =>
  page.route(files, (route) => {
    const contentType =
      route.request().resourceType() === 'script' ? 'text/javascript' : 'text/plain';
    switch (fate) {
      case 'aborted':
        return route.abort();
      case 'blocked':
        return route.abort('blockedbyclient');
      case 'in words of a later time':
        return route.fulfill({ contentType, body: 'let = a later @ language;' });
      case 'throws':
        return route.fulfill({ contentType, body: 'throw new Error("No such engine");' });
      case 'garbage':
        return route.fulfill({
          contentType: 'application/json',
          body: '{"story":{"language":"ar"}}',
        });
      default:
        return route.fulfill({ status: fate, body: 'Nothing here' });
    }
  });

const entry = '**/assets/index-*.js';
const imported = '**/assets/page-*.js';
const story = '**/assets/story.*.json';
const losses: [what: string, files: string, fate: Fate][] = [
  ...(['blocked', 404, 500, 'in words of a later time', 'throws'] as const).flatMap(
    (fate): [string, string, Fate][] => [
      ['the first script', entry, fate],
      ['a script that it imports', imported, fate],
    ],
  ),
  ['the story', story, 'aborted'],
  ['the story', story, 500],
  ['the story', story, 'throws'],
  ['the story', story, 'garbage'],
];

const putin = { kind: 'entity', id: 'putin' } as const;

for (const [what, files, fate] of losses) {
  test(`${what}, ${fate}: nothing is offered that cannot work`, async ({ page }) => {
    await fail(page, files, fate);
    await page.goto(pathOf('ar', putin));
    expect(await offered(page)).toEqual([]);
    await expect(notice(page)).toContainText(words.ar.t('missing.text'));
    expect(await offered(page)).toEqual([]);
    await expectReadable(page, 'ar');
  });
}

for (const [what, files] of [
  ['the first script', entry],
  ['a script that it imports', imported],
  ['the story', story],
] as const) {
  test(`${what} that never comes: nothing is offered, all is read`, async ({ page }) => {
    await page.route(files, () => {});
    await page.goto(pathOf('ar', putin), { waitUntil: 'commit' });
    await styled(page);
    await expect(parts(page).shape('china')).toBeVisible();
    expect(await offered(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await offered(page)).toEqual([]);
    // The sheet, whose handle is dead, can be read to its end by its own scrolling.
    const timeline = page.locator('#timeline');
    await timeline.scrollIntoViewIfNeeded();
    await expect(timeline).toBeInViewport();
    await page.setViewportSize({ width: 1440, height: 900 });
    await expectReadable(page, 'ar');
  });
}

for (const language of languages) {
  for (const width of [360, 1440]) {
    test(`${language}, ${width} px: what is offered once the page is alive moves nothing`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      let arrive = () => {};
      const scripts = new Promise<void>((resolve) => (arrive = resolve));
      await page.route('**/*.js', async (route) => {
        await scripts;
        await route.continue();
      });
      await page.goto(pathOf(language), { waitUntil: 'commit' });
      await styled(page);
      await expect(parts(page).paragraph('p1')).toBeVisible();
      // What is not seen is laid out later (offScreen.spec.ts).
      await page.evaluate(() => (document.documentElement.dataset.whole = ''));
      /** Where all stands that is there from the beginning. */
      const places = () =>
        page.evaluate(async () => {
          document.body.getBoundingClientRect();
          await document.fonts.ready;
          const all = document.querySelectorAll('.needs-script, .paragraph, h1, #graph, #timeline');
          return [...all].map((one) => {
            const { x, y, width: wide, height } = one.getBoundingClientRect();
            return `${one.className} ${one.id} ${[x, y, wide, height].map(Math.round).join(' ')}`;
          });
        });
      const before = await places();
      arrive();
      await page.locator('html[data-ready]').waitFor({ state: 'attached' });
      await expect(page.locator('.asleep + :is(.contents, .card)')).toHaveCount(0);
      const state = (line: string) => line.replace(/ is-\w+/g, '');
      expect((await places()).map(state)).toEqual(before.map(state));
      expect((await offered(page)).length).toBeGreaterThan(10);
    });
  }
}

/** What is fetched only once the page is alive. */
const late = /\/assets\/(?!index|page|rolldown)[^/]+\.js$/;
/** What is fetched only when the reader asks for it. */
const asked =
  /\/assets\/(?:SearchDialog|ShareDialog|ShortcutsDialog|Tour|VoiceList|FilterFields|goToMention)-[^/]+\.js$/;

for (const [what, files] of [
  ['all that comes later', late],
  ['all that is asked for', asked],
] as const) {
  for (const width of [1440, 390]) {
    test(`${what} is missing, ${width} px: no control is dead`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.route(files, (route) => route.fulfill({ status: 404 }));
      await open(page, pathOf('en', putin));
      if (files === late) await expect(notice(page)).toBeVisible();
      else await expect(page.locator('html[data-ready]')).toBeAttached();
      await expect(page.locator('.asleep + .card')).toHaveCount(files === late ? 1 : 0);
      // Nothing but these needs nothing that comes later (theme.spec.ts, sheet.spec.ts, resilience.spec.ts).
      const others = page.locator(
        `:is(${controls}):visible:not(#missing *, .graph-controls *, .sheet-handle, [aria-label^="Light"])`,
      );
      // One of each kind: the many that share a paragraph are the same.
      const kinds = await others.evaluateAll((all) => {
        const kindOf = (one: Element) => `${one.className} of ${one.parentElement?.className}`;
        return all.map(kindOf).map((kind, at, every) => (every.indexOf(kind) === at ? kind : ''));
      });
      expect(kinds.filter(Boolean).length).toBeGreaterThanOrEqual(files === late ? 2 : 6);
      for (const [at, kind] of kinds.entries()) {
        if (kind === '') continue;
        if (await notice(page).isVisible()) {
          await notice(page)
            .getByRole('button', { name: words.en.t('app.dismiss') })
            .click();
          await expect(notice(page)).toBeHidden();
        }
        await others.nth(at).click();
        await expect(notice(page), kind).toBeVisible();
      }
    });
  }
}

test('what could not be fetched when it was asked for is fetched when it is asked for again', async ({
  page,
}) => {
  await page.route(asked, (route) => route.abort());
  await open(page, pathOf('ar'));
  const search = page.getByRole('button', { name: words.ar.t('app.search') });
  const filters = page.locator('.filters summary');
  for (const control of [search, filters]) {
    await control.click();
    await expect(notice(page)).toBeVisible();
    await notice(page)
      .getByRole('button', { name: words.ar.t('app.dismiss') })
      .click();
  }
  await expect(page.locator('.filters')).not.toHaveAttribute('open');
  await page.unroute(asked);
  await filters.click();
  await expect(page.locator('.filter-fields')).toBeVisible();
  await search.click();
  await expect(page.getByRole('combobox')).toBeVisible();
  await expect(notice(page)).toBeHidden();
});

test('what stands in the page stays where its code is missing, but not beside another choice', async ({
  page,
}) => {
  await page.route(/\/assets\/(?:Rail|RelationTable)-[^/]+\.js$/, (route) => route.abort());
  await open(page, `${pathOf('ar', putin)}?view=table`);
  await expect(notice(page)).toBeVisible();
  const { card, mention } = parts(page);
  await expect(card).toHaveAttribute('data-card', 'entity/putin');
  await expect(page.locator('.relation-table a').first()).toBeVisible();
  await expect(page.locator('.table-find')).toBeHidden();
  await mention('p1', 'xi').click();
  await expectUrl(page, `${pathOf('ar', { kind: 'entity', id: 'xi' })}?view=table`);
  await expect(card).toHaveCount(0);
  await expect(page.locator('.rail').getByRole('alert')).toHaveText(words.ar.t('app.viewFailed'));
  await expect(page.locator('.relation-table a').first()).toBeVisible();
});

test.describe('on a phone whose data is on its way', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test.beforeEach(({ page }) => page.route(/\/assets\/story\..*\.json$/, () => {}));

  const height = (page: Page) =>
    page.locator('#timeline').evaluate((one) => one.getBoundingClientRect().height);

  test('the pictures in the sheet are reached by a link', async ({ page }) => {
    await page.goto(`${pathOf('ar')}#timeline`);
    expect(await height(page)).toBeGreaterThan(100);
  });

  test('they are reached by a finger', async ({ page }) => {
    await page.goto(pathOf('ar'));
    await styled(page);
    await page.touchscreen.tap(195, 612);
    const inView = () => page.locator('#graph').evaluate((one) => one.checkVisibility());
    expect(await inView()).toBe(true);
    expect(await height(page)).toBeGreaterThan(100);
  });
});
