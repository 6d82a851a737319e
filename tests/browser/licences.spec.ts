import { expect, test } from '@playwright/test';
import { languages, pathOf, words } from './pages.ts';
import { sites } from './sites.ts';

/** What a reader's browser runs and draws with, as src/prerender/licences names it. */
const carried = [
  'react-dom 19',
  'react-router 8',
  'd3-zoom 3',
  '@fontsource/noto-naskh-arabic 5',
  '@fontsource-variable/readex-pro 5',
  'SIL OPEN FONT LICENSE Version 1.1',
  'Permission is hereby granted, free of charge',
];

for (const language of languages) {
  test(`${language}: the foot of the page leads to the licences of what it is made of`, async ({
    page,
  }) => {
    await page.goto(sites.small + pathOf(language));
    await page
      .locator('.credit')
      .getByRole('link', { name: words[language].t('reader.licences') })
      .click();
    await expect(page).toHaveURL(`${sites.small}/licences.txt`);
    for (const name of carried) await expect(page.locator('body')).toContainText(name);
  });
}

test('what goes about without the site says whose work it carries', async ({ request }) => {
  const file = await (await request.get('/downloads/beijing-2022.html')).text();
  for (const name of carried) expect(file).toContain(name);
  const embed = await (await request.get('/embed.js')).text();
  expect(embed).toMatch(/^\/\*! Nasij, MIT licence/);
});
