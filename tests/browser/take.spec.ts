import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { smallStoryIn } from '../fixtures/stories.ts';
import { indexes, languages, pathOf, words, inFirst } from './pages.ts';
import { expect, open, test } from './reader.ts';
import { savedLineWidth } from './savedLineWidth.ts';
import { smallStoryFolder } from './sites.ts';

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const { t } = words[language];
  const { story } = indexes[language];

  test.describe(language, () => {
    async function openTake(page: Page, path: string) {
      await open(page, path);
      await page.locator('.card .share-button').click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('summary', { hasText: t('take.title') }).click();
      return dialog;
    }

    test('the graph is saved as it is on the screen, with its letters', async ({
      page,
      context,
    }) => {
      const path = pathOf(language, { kind: 'entity', id: 'putin' });
      const dialog = await openTake(page, path);
      const save = async (format: string) => {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          dialog.getByRole('button', { name: t('take.picture', { format }) }).click(),
        ]);
        expect(file.suggestedFilename()).toBe(`beijing-2022.${language}.${format.toLowerCase()}`);
        return readFile(await file.path());
      };
      const svg = String(await save('SVG'));
      const there = await context.newPage();
      await there.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
      const drawn = await there.evaluate(async () => {
        await document.fonts.ready;
        const labels = [...document.querySelectorAll('text')];
        return {
          labels: labels.map(({ textContent }) => textContent),
          directions: [...new Set(labels.map((label) => getComputedStyle(label).direction))],
          families: [...document.fonts].filter(({ status }) => status === 'loaded').length,
          lit: [...document.querySelectorAll('a[href$="/entity/putin"] [fill]')].length,
          links: [...document.querySelectorAll('a')].every((link) =>
            /^https?:/.test(link.getAttribute('href') ?? ''),
          ),
          size: document.documentElement.getBoundingClientRect().width,
        };
      });
      const box = await page.locator('#graph .graph-picture').boundingBox();
      const labels = await page
        .locator('#graph .graph-label:is(text), #graph .graph-label text')
        .allTextContents();
      expect(drawn.labels).toEqual(labels);
      expect(drawn.directions).toEqual([language === 'ar' ? 'rtl' : 'ltr']);
      expect(drawn.families).toBeGreaterThan(0);
      expect(drawn.links).toBe(true);
      expect(drawn.lit).toBeGreaterThan(0);
      expect(Math.abs(drawn.size - (box?.width ?? 0))).toBeLessThan(1);
      expect(/ (?:class|data-[\w-]+|style)=/.exec(svg)?.[0]).toBeUndefined();

      const png = await save('PNG');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(Math.round((box?.width ?? 0) * 2));
      // A line that keeps its width on the screen has it in the files too, at whatever size they are drawn.
      const url = `data:image/png;base64,${png.toString('base64')}`;
      const width = await page.evaluate(savedLineWidth, { relation: 'putin-guest', png: url });
      expect(width).toBeGreaterThan(0.92);
      expect(width).toBeLessThan(1.08);
      expect(svg.includes('non-scaling-stroke')).toBe(false);
    });

    testOnce('where the graph is not on the screen, it says so', async ({ page }) => {
      const dialog = await openTake(
        page,
        `${pathOf(language, { kind: 'entity', id: 'putin' })}?view=table`,
      );
      await dialog.getByRole('button', { name: t('take.picture', { format: 'SVG' }) }).click();
      await expect(dialog.getByText(t('take.failed'))).toBeVisible();
    });

    test('every file of the story is there, named for story and language', async ({
      page,
      request,
    }) => {
      const dialog = await openTake(page, pathOf(language, { kind: 'entity', id: 'putin' }));
      const links = dialog.getByRole('listitem').getByRole('link');
      const hrefs = await links.evaluateAll((all) =>
        all.map((one) => (one as HTMLAnchorElement).href),
      );
      expect(hrefs).toHaveLength(8);
      for (const href of hrefs) {
        const file = await request.get(href);
        expect(file.status(), href).toBe(200);
        expect(await file.text(), href).toContain(
          href.endsWith('mentions.csv') ? 'putin' : (story.entities[0]?.name ?? ''),
        );
        expect(href).toMatch(new RegExp(`/downloads/beijing-2022(\\.${language})?\\.[\\w.]+$`));
      }
    });
  });
}

test('the command export writes the page as one file and the graph as it draws it', async ({
  page,
}, info) => {
  // It builds the page first.
  test.setTimeout(90_000);
  const folder = info.outputPath('taken');
  const command = ['src/cli/main.ts', 'export', '--format', 'html,svg,png', '--to', folder];
  const environment = { ...process.env, BASE_PATH: '/news', STORY: smallStoryFolder };
  const { status, stderr } = spawnSync(process.execPath, command, {
    env: environment,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const names = languages.flatMap((language) => [`${language}.png`, `${language}.svg`]);
  expect(readdirSync(folder).toSorted()).toEqual(
    [...names, 'html'].map((name) => `river-accord.${name}`).toSorted(),
  );
  for (const language of languages) {
    const svg = await readFile(`${folder}/river-accord.${language}.svg`, 'utf8');
    expect(svg).toContain(`"/news/${language}/entity/salma"`);
    expect(svg).not.toContain('file:');
    await page.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
    const drawn = page.getByRole('img', { name: smallStoryIn(language).title });
    await expect(drawn.locator('text').first()).toBeVisible();
    const png = await readFile(`${folder}/river-accord.${language}.png`);
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
  }
});
