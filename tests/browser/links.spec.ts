import { expect, type Page, test } from '@playwright/test';
import { readLedger } from '../../src/prerender/machines/ledger.ts';
import { readAddress, writePath } from '../../src/url/address.ts';
import { directions, indexes, type Language, languages } from './pages.ts';
import { open, parts } from './reader.ts';
import { sites } from './sites.ts';

/* Every path that was ever published opens, and what it opens is what it named. */

const ledger = readLedger('data/beijing-2022', 'beijing-2022').map(({ path }) => path);

/** What a published path leads to: itself, or the successor of what was retired. */
function meant(path: string): { language: Language; canonical: string; card: string | null } {
  const language = languages.find((each) => path.startsWith(`/${each}/`)) ?? 'ar';
  const address = readAddress({ pathname: path, search: '' }, indexes[language]);
  if (!address.found) throw new Error(`${path} was published and names nothing any more.`);
  const { focus } = address.state;
  const canonical = writePath({ language, focus, filters: {} });
  return { language, canonical, card: focus && `${focus.kind}/${focus.id}` };
}

test('every published path answers with its own page', async ({ request }) => {
  expect(ledger.length).toBeGreaterThan(200);
  for (const path of ledger) {
    const { language, canonical, card } = meant(path);
    const response = await request.get(sites.published + path, { maxRedirects: 0 });
    expect(response.status(), path).toBe(200);
    const html = await response.text();
    expect(html, path).toMatch(
      new RegExp(`<html lang="${language}" dir="${directions[language]}"[ >]`),
    );
    expect(html, path).toContain(`<link rel="canonical" href="${canonical}"`);
    expect(/data-card="([^"]*)"/.exec(html)?.[1] ?? null, path).toBe(card);
  }
});

// Every so many of them, so that each kind of page in each language is among them; for frames: embed.spec.ts.
const some = ledger.filter((path, at) => at % 29 === 0 && !path.includes('/embed/'));

test('published paths open in a browser, and stay', async ({ page }) => {
  expect(some.length).toBeGreaterThan(5);
  for (const path of some) {
    await test.step(path, async () => {
      await open(page, path);
      const { canonical, card } = meant(path);
      if (card) await expect(parts(page).card).toHaveAttribute('data-card', card);
      await expect(page).toHaveURL(path === '/' ? '/' : canonical);
      await expect(page.locator('.not-found, .notice')).toHaveCount(0);
    });
  }
});

const names = { ar: 'سلمى حداد', en: 'Salma Haddad' } as const;
const expectSalma = (page: Page) =>
  expect(page.locator('[data-card="entity/salma"]')).toBeVisible();

for (const language of languages) {
  test.describe(`a retired id in ${language}`, () => {
    const path = `${sites.small}/${language}/entity/mayor`;
    const successor = `${sites.small}/${language}/entity/salma`;

    test('keeps the filters of the link on the way to its successor', async ({ page }) => {
      await page.goto(`${path}?voice=salma`);
      await expect(page).toHaveURL(`${successor}?voice=salma`);
      await expectSalma(page);
      // The reader is told; a choice later, no more.
      await expect(page.locator('.notice')).toContainText(names[language]);
    });

    test('forwards without JavaScript as well', async ({ browser }) => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(path);
      await expect(page).toHaveURL(successor);
      await expectSalma(page);
      await page.close();
    });

    test('tells those whom nothing forwards, and search engines', async ({ request }) => {
      const html = await (await request.get(path)).text();
      const notice = /<noscript><p><a href="([^"]*)">([^<]*)<\/a><\/p><\/noscript>/.exec(html);
      expect(notice?.[1]).toBe(new URL(successor).pathname);
      expect(notice?.[2]).toContain(names[language]);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).toContain(
        `<link rel="canonical" href="https://example.org/news/nasij/${language}/entity/salma"`,
      );
      expect(html).toContain(`content="${names[language]} — `);
    });
  });
}
