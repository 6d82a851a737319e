import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { APIRequestContext, TestInfo } from '@playwright/test';
import { directions, languages, words } from './pages.ts';
import { expect, parts, test } from './reader.ts';

/** Saves the file as a reader does, and returns its address on the disk. */
async function saved(request: APIRequestContext, info: TestInfo): Promise<string> {
  const path = info.outputPath('story.html');
  await writeFile(path, await (await request.get('/downloads/beijing-2022.html')).body());
  return pathToFileURL(path).href;
}

test('the story in one file works from a disk, with nothing else', async ({
  page,
  context,
  request,
}, info) => {
  const address = await saved(request, info);
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (one) => asked.push(one.url().slice(0, 60)));
  await page.goto(address);
  const { paragraph, mention, card, node } = parts(page);
  await expect(paragraph('p19')).toHaveText(/./);
  await mention('p1', 'putin').click();
  await expect(card).toHaveAttribute('data-card', 'entity/putin');
  await expect(node('putin')).toHaveAttribute('aria-current', 'true');
  await expect(page).toHaveURL(`${address}#/ar/entity/putin`);
  await card.locator('a[href="#p19"]').first().click();
  await expect(paragraph('p19')).toBeInViewport();
  await expect(page).toHaveURL(`${address}#/ar/entity/putin`);
  await page.goBack();
  await expect(card).toHaveCount(0);

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('NATO');
  await page.getByRole('option').first().click();
  await expect(card).toHaveAttribute('data-card', 'entity/nato');

  // A file on a disk has no address of its own.
  await expect(page.locator('link[rel=canonical], link[hreflang]')).toHaveCount(0);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(card).toHaveAttribute('data-card', 'entity/nato');
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog').locator('textarea').first()).toHaveValue(
    `${address}#/en/entity/nato`,
  );
  expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
});

for (const language of languages) {
  test(`${language}: a link into the file opens just that`, async ({ page, request }, info) => {
    const address = await saved(request, info);
    await page.goto(`${address}#/${language}/event/gas-deal?view=loom`);
    await expect(parts(page).card).toHaveAttribute('data-card', 'event/gas-deal');
    await expect(page.locator('#loom')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('dir', directions[language]);
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    expect(faces).toBeGreaterThan(1);
    await page.getByRole('button', { name: words[language].t('share.view') }).click();
    await expect(page.getByRole('dialog').locator('summary')).toHaveCount(2);
  });
}

test('without its script the file can still be read', async ({ browser, request }, info) => {
  const address = await saved(request, info);
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(address);
  for (const id of ['p1', 'p19']) await expect(page.locator(`#${id}`)).toBeVisible();
  await expect(page.locator('[data-node="china"]')).toBeVisible();
  await page.close();
});
