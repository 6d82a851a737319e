import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { onlyOriginal } from '../fixtures/original.ts';
import { findings } from './axe.ts';
import { words } from './pages.ts';
import { expect, expectUrl, open, parts, test } from './reader.ts';
import { sites } from './sites.ts';

/* The publisher's own wording in place of the retelling, on the small site, which has it in both languages. */

const base = new URL(sites.small).pathname;
/** Waits for what comes to life a moment after the page: keys, threads, the choice. */
const settles = (page: Page) => page.locator('svg.threads').waitFor({ state: 'attached' });
const topOf = (page: Page, id: string) =>
  parts(page)
    .paragraph(id)
    .evaluate((one) => Math.round(one.getBoundingClientRect().top));

for (const [language, width] of [
  ['ar', 360],
  ['en', 1440],
] as const) {
  const { t } = words[language];
  const [title, first, second, third] = onlyOriginal[language];

  test.describe(`${language}, ${width} px`, () => {
    test.use({ viewport: { width, height: 740 } });

    const linkTo = (page: Page, text: 'retelling' | 'original') =>
      page
        .getByRole('group', { name: t('original.name') })
        .getByRole('link', { name: t(`original.texts.${text}`) });

    test('the text changes under the reader, who stays where they are', async ({ page }) => {
      const path = `${base}/${language}/entity/yusuf`;
      await open(page, `${sites.small}/${language}/entity/yusuf?stance=cooperation`);
      const { paragraph, mention } = parts(page);
      await expect(linkTo(page, 'retelling')).toHaveAttribute('aria-current', 'page');
      await settles(page);
      await paragraph('p3').evaluate((one) => {
        window.scrollBy(0, one.getBoundingClientRect().top - 180);
      });
      const before = await topOf(page, 'p3');
      await linkTo(page, 'original').evaluate((link) => (link as HTMLElement).click());
      await expect(paragraph('p3')).toContainText(third);
      await expectUrl(page, `${path}?stance=cooperation&text=original`);
      expect(Math.abs((await topOf(page, 'p3')) - before)).toBeLessThanOrEqual(1);
      await expect(paragraph('p1')).toContainText(second);
      await expect(paragraph('p2')).toContainText(t('original.retold'));
      await expect(mention('p3', 'yusuf')).toHaveAttribute('aria-current', 'true');
      // What only the original names is among the mentions, and has its thread.
      await expect(async () => {
        await page.keyboard.press('n');
        await expect(mention('p3', 'yusuf')).toBeFocused({ timeout: 500 });
      }).toPass();
      if (width > 1000) {
        await expect(page.locator('.threads [data-thread="yusuf"]')).not.toHaveCount(0);
      }
      await page.goBack();
      await expect(paragraph('p3')).not.toContainText(third);
      await expectUrl(page, `${path}?stance=cooperation`);
    });

    test('the choice can be used by all, and paper says whose words it has', async ({ page }) => {
      await open(page, `${sites.small}/${language}/?text=original`);
      await expect(page.locator('.original-title')).toContainText(title);
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
      const found = [
        ...(await findings(page, {}, '.article-head')),
        ...(await findings(page, {}, '#p2')),
      ];
      expect(found).toEqual([]);
      await linkTo(page, 'retelling').focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.original-title')).toHaveCount(0);
      await expect(linkTo(page, 'retelling')).toBeFocused();
      await page.goBack();
      await page.emulateMedia({ media: 'print' });
      await expect(linkTo(page, 'original')).toBeHidden();
      for (const place of ['.original-credit', '.credit']) {
        await expect(page.locator(place)).toContainText('© ');
      }
      await expect(page.locator('#p1')).toContainText(first);
    });

    test('a link to its words finds them', async ({ page }) => {
      await open(page, `${sites.small}/${language}/?text=original`);
      await expect(page.locator('#p1')).toContainText(second);
      await settles(page);
      const chosen = page.locator('#p1 .paragraph-text').nth(1);
      await chosen.evaluate((text) => window.getSelection()?.selectAllChildren(text));
      await page.keyboard.press('s');
      const link = page.getByRole('dialog').locator('.copy-field textarea').first();
      await expect(link).toHaveValue(/\/paragraph\/p1\?text=original&quote=[\w-]+$/);
      const { pathname, search } = new URL(await link.inputValue());
      await open(page, new URL(pathname + search, sites.small).href);
      await expect
        .poll(() =>
          page.evaluate(() => [...(CSS.highlights.get('nasij-quote') ?? [])].map(String).join()),
        )
        .toContain(second);
    });
  });
}

test('nothing but the page itself has the publisher’s own wording', () => {
  const folder = '.cache/site-small';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(html|js|css|json|xml|txt|csv|tei|gexf|graphml|jsonld|webmanifest)$/.test(file),
  );
  expect(files).toContain('downloads/river-accord.html');
  for (const [language, all] of Object.entries(onlyOriginal)) {
    const having = files.filter((file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      return all.some((some) => text.includes(some));
    });
    expect(having, language).toEqual([expect.stringMatching(`^assets/story\\.${language}\\.`)]);
  }
});
