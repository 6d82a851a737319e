import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, type FrameLocator, type Page, test as base } from '@playwright/test';
import { focusName } from '../../src/focus/focusName.ts';
import { embeds } from '../../src/url/choices.ts';
import { findings } from './axe.ts';
import { directions, indexes, languages, pathOf, words, inFirst } from './pages.ts';
import { listen } from './reader.ts';
import { sites } from './sites.ts';

/* A part of the story in a page of another origin: the site is at localhost, the page around it at 127.0.0.1. */

/** All pages must stay silent; some builds of Chromium cannot share by the system, and say so where a frame may. */
const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints = await listen(page);
      await use(complaints);
      const others = complaints.filter((text) => !text.includes("'web-share'"));
      expect(others, 'what the page complained of').toEqual([]);
    },
    { auto: true },
  ],
});

const site = sites.published;
const demo = readFileSync('public/embed-demo.html', 'utf8').replaceAll('"./', `"${site}/`);
const frameOf = (src: string) => `<iframe class="nasij" src="${src}" height="200"></iframe>`;
const script = `<script src="${site}/embed.js" async></script>`;
const pages: Record<string, string> = {
  '/demo': demo,
  '/late': `<!doctype html><title>Late</title><body>${script}${script}`,
  '/bare': `<!doctype html><title>Bare</title><body>${frameOf(`${site}/en/?embed=graph`)}`,
};
let server: Server;
let around = '';
test.beforeAll(async () => {
  server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pages[path] ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  around = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => server.close());

const frameIn = (page: Page, at = 0) => page.frameLocator('iframe').nth(at);
const elementIn = (page: Page, at = 0) => page.locator('iframe').nth(at);
const node = (frame: FrameLocator, id: string) => frame.locator(`#graph [data-node="${id}"]`);
const card = (frame: FrameLocator | Page) => frame.locator('[data-card]');
const heightOf = async (page: Page, at = 0) => (await elementIn(page, at).boundingBox())?.height;
/** Waits until a frame has its content's height, which only the script gives it. */
const fits = (page: Page, at = 0) =>
  expect
    .poll(async () => {
      const content = await frameIn(page, at).locator('.app').boundingBox();
      return Math.abs((content?.height ?? 0) + 2 - ((await heightOf(page, at)) ?? 0));
    })
    .toBeLessThanOrEqual(3);

test('a page around two frames gives them their height and title, and carries what is chosen', async ({
  page,
}) => {
  const { t } = words.ar;
  const { story } = indexes.ar;
  await page.goto(`${around}/demo?id=7#end`);
  await fits(page);
  await expect(elementIn(page)).toHaveAttribute('title', `${story.title} · ${t('app.name')}`);
  const [before, history] = [
    await heightOf(page),
    await page.evaluate(() => window.history.length),
  ];
  await page.setViewportSize({ width: 400, height: 800 });
  await expect.poll(() => heightOf(page)).toBeGreaterThan((before ?? 0) + 40);
  await fits(page);

  await node(frameIn(page), 'xi').click();
  await expect(card(frameIn(page))).toHaveAttribute('data-card', 'entity/xi');
  await expect(page).toHaveURL(`${around}/demo?id=7&nasij=ar/entity/xi#end`);
  const named = focusName(indexes.ar, { kind: 'entity', id: 'xi' }, words.ar);
  await expect(elementIn(page)).toHaveAttribute('title', new RegExp(`^${named} — `));
  await fits(page);
  await elementIn(page, 1).scrollIntoViewIfNeeded();
  const dots = frameIn(page, 1).locator('#timeline [data-event="sochi-2014"] .timeline-ring');
  await dots.filter({ visible: true }).click();
  const both = `${around}/demo?id=7&nasij=ar/entity/xi&nasij-2=ar/event/sochi-2014`;
  await expect(page).toHaveURL(`${both}#end`);
  await card(frameIn(page, 1)).locator('.card-close').click();
  await expect(page).toHaveURL(`${around}/demo?id=7&nasij=ar/entity/xi#end`);
  // Frames have entries of their own in the history; the page around them adds none.
  expect((await page.evaluate(() => window.history.length)) - history).toBeLessThanOrEqual(3);

  await page.goto(both);
  await expect(card(frameIn(page))).toHaveAttribute('data-card', 'entity/xi');
  await expect(card(frameIn(page, 1))).toHaveAttribute('data-card', 'event/sochi-2014');
  await expect(page).toHaveURL(both);
  await expect(elementIn(page)).toBeInViewport();
});

test('a link copied in the frame leads to the page around it', async ({ page, context }) => {
  await page.goto(`${around}/demo?id=7`);
  await fits(page);
  const frame = frameIn(page);
  await node(frame, 'xi').click();
  await card(frame).locator('[data-share="/entity/xi"]').click();
  await expect(frame.getByRole('dialog')).toBeInViewport({ ratio: 0.6 });
  const link = frame.getByRole('dialog').locator('.copy-field textarea').first();
  await expect(link).toHaveValue(`${around}/demo?id=7&nasij=ar/entity/xi`);
  const other = await context.newPage();
  await other.goto(await link.inputValue());
  await expect(card(frameIn(other))).toHaveAttribute('data-card', 'entity/xi');
});

test('by keys alone the reader chooses, goes on to the full story in the same view, and changes the language', async ({
  page,
  context,
}) => {
  await page.goto(`${around}/late`);
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { className: 'nasij', id: 'map', src, width: '600' });
    document.body.append(frame);
  }, `${site}/en/?voice=reuters&embed=graph`);
  const frame = frameIn(page);
  await fits(page);
  const link = frame.getByRole('link', { name: words.en.t('embed.open') });
  await frame.locator('#graph a[tabindex="0"]').first().waitFor();
  await frame.locator('.embed-bar a').first().focus();
  const isOnNode = () => frame.locator('#graph [data-node]:focus').count();
  for (let presses = 0; presses < 12 && (await isOnNode()) === 0; presses++)
    await page.keyboard.press('Tab');
  const id = await frame.locator('#graph [data-node]:focus').getAttribute('data-node');
  await page.keyboard.press('Enter');
  await expect(card(frame)).toHaveAttribute('data-card', `entity/${id}`);
  await expect(page).toHaveURL(`${around}/late?nasij-map=en/entity/${id}!voice=reuters`);
  await expect.poll(() => frame.locator(':focus').count()).toBe(1);
  const opened = context.waitForEvent('page');
  await link.focus();
  await page.keyboard.press('Enter');
  const story = await opened;
  await expect(story).toHaveURL(`${site}/en/entity/${id}?voice=reuters`);
  expect(await story.evaluate(() => window.opener)).toBeNull();
  await frame.locator('.embed-bar a[lang="ar"]').press('Enter');
  await expect(page).toHaveURL(`${around}/late?nasij-map=ar/entity/${id}!voice=reuters`);
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
});

test('the title stands in its bar, in one line, however wide the frame is', async ({ page }) => {
  await page.goto(`${site}/en/?embed=graph`);
  for (const width of [360, 415, 420, 450, 475, 480, 700]) {
    await page.setViewportSize({ width, height: 500 });
    const [bar, title] = await Promise.all(
      ['.embed-bar', '.embed-title'].map((part) => page.locator(part).boundingBox()),
    );
    expect(title!.y, `${width} px`).toBeGreaterThanOrEqual(bar!.y);
    expect(title!.y + title!.height, `${width} px`).toBeLessThanOrEqual(bar!.y + bar!.height);
  }
});

test('strangers are not believed, and the script is small', async ({ page, request }) => {
  const code = await (await request.get(`${site}/embed.js`)).body();
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(3000);
  const lie = { nasij: 1, says: 'view', view: 'ar/entity/putin', title: 'No', height: 9 };
  // To the page: from a window that is no frame of it, and from its own frame in a foreign form.
  await page.goto(`${around}/demo?nasij=javascript:alert(1)`);
  await fits(page);
  await page.evaluate((message) => window.postMessage(message, '*'), lie);
  const inside = page.frames().find((frame) => frame.url().includes('embed=graph'))!;
  await inside.evaluate(
    (message) => window.parent.postMessage({ ...message, view: 'javascript:alert(1)' }, '*'),
    lie,
  );
  await node(frameIn(page), 'xi').click();
  await expect(page).toHaveURL(`${around}/demo?nasij=ar/entity/xi`);
  expect(await elementIn(page).getAttribute('title')).not.toBe('No');
  await fits(page);
  // To the frame: another origin's URL, and one that is code.
  await page.goto(`${around}/bare`);
  const frame = frameIn(page);
  await frame.locator('.embed-bar').waitFor();
  const told = (url: string) =>
    page.evaluate((address) => {
      const message = { nasij: 1, says: 'page', name: 'nasij', url: address, open: 'en/entity/xi' };
      document.querySelector('iframe')!.contentWindow!.postMessage(message, '*');
    }, url);
  await told('https://elsewhere.example/');
  await told('javascript:alert(1)');
  await node(frame, 'putin').click();
  await expect(card(frame)).toHaveAttribute('data-card', 'entity/putin');
  await card(frame).locator('.share-button').click();
  const link = frame.getByRole('dialog').locator('.copy-field textarea').first();
  await expect(link).toHaveValue(`${site}/en/entity/putin`);
  expect(await heightOf(page)).toBeLessThan(220);
});

/** What each part shows of the page; the rest of these it does not show. */
const shown: Record<(typeof embeds)[number], string[]> = {
  graph: ['#graph', '.credit'],
  timeline: ['#timeline', '.credit'],
  loom: ['#loom', '.credit'],
  article: ['.article-head', '.section', '.credit'],
  all: ['.article-head', '.section', '.credit', '#graph', '#timeline'],
};
const pieces = [...new Set(Object.values(shown).flat()), '.header', '.start-tour', '#table'];

/** Which of the pieces are to be seen, and by how much the page is wider than its window. */
const look = (page: Page) =>
  page.evaluate(
    (selectors) => ({
      seen: selectors.filter((one) => document.querySelector(one)?.checkVisibility()),
      beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }),
    pieces,
  );

for (const language of languages) {
  const testOnce = inFirst(language, test);
  test(`${language}: each part is shown alone, at any width`, async ({ page }) => {
    for (const part of embeds) {
      await page.goto(`${pathOf(language)}?embed=${part}`);
      await page.locator('.embed-bar').waitFor();
      for (const width of part === 'graph' ? [200, 800, 320] : [800, 320]) {
        await page.setViewportSize({ width, height: 600 });
        const { seen, beyond } = await look(page);
        expect(seen.toSorted(), `${part} ${width}`).toEqual(shown[part].toSorted());
        expect(beyond, `${part} ${width}`).toBe(0);
      }
    }
    await page.goto(pathOf(language, { kind: 'entity', id: 'xi' }) + '?embed=graph');
    await page.locator('.embed-bar').waitFor();
    const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    expect(await findings(page, { runOnly: rules })).toEqual([]);
  });

  testOnce(
    `${language}: in a low frame the card leaves what was chosen in sight`,
    async ({ page }) => {
      for (const [part, kind, id] of [
        ['graph', 'entity', 'russia'],
        ['timeline', 'event', 'beijing-2022'],
      ] as const) {
        for (const width of [320, 800]) {
          await page.setViewportSize({ width, height: 600 });
          await page.goto(`${pathOf(language, { kind, id })}?embed=${part}`);
          const chosen = page.locator(`#${part} [aria-current="true"]:visible`).first();
          const sight = async () => {
            const [over, mark] = [
              await page.locator('.card').boundingBox(),
              await chosen.boundingBox(),
            ];
            return over && mark && mark.y > 48 && mark.y + mark.height < over.y;
          };
          await expect.poll(sight, { message: `${part} ${width}` }).toBe(true);
        }
      }
    },
  );

  test(`${language}: without JavaScript each part has its own page`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site });
    const page = await context.newPage();
    const complaints = await listen(page);
    await page.setViewportSize({ width: 400, height: 600 });
    for (const part of embeds) {
      await page.goto(`/${language}/embed/${part}`);
      await expect(page.locator('html')).toHaveAttribute('dir', directions[language]);
      // Without script all pictures stand below each other.
      const wanted = part === 'all' ? [...shown.all, '#loom', '#table'] : shown[part];
      expect((await look(page)).seen.toSorted(), part).toEqual(wanted.toSorted());
      await expect(page.locator('.embed-open')).toHaveAttribute(
        'href',
        part === 'loom' ? `/${language}/?view=loom` : `/${language}/`,
      );
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `/${language}/`);
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
}
