import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { locales } from '../i18n/locales.ts';
import type { LanguageCode, Story } from '../story/types.ts';
import { browserArguments, findBrowser } from './cards/findBrowser.ts';
import { openDetails } from './inPage.ts';
import { loadRender } from './loadRender.ts';
import { pageDataOf, tellingsOf } from './pageDataOf.ts';
import { searchDocuments } from './searchData.ts';
import { singleFile } from './singleFile.ts';
import { subsetFonts } from './subsetFonts.ts';

/** A reader's desk: what is saved is the graph as it stands there. */
const desk = { width: 1440, height: 900 };

/**
 * The whole story as one HTML file, as the build makes it.
 * @param home the address of the published site; empty where it is not known
 */
export async function pageAsFile(story: Story, home: string): Promise<string> {
  const tellings = pageDataOf(story, locales, { site: home, search: '' });
  const css = await readFile('src/app/styles/fonts.css', 'utf8');
  const alias = await subsetFonts(css, JSON.stringify(tellings));
  const common = { mode: 'production', logLevel: 'warn' as const, resolve: { alias } };
  const { renderPage } = await loadRender('export', common);
  const template = await readFile('index.html', 'utf8');
  const search = searchDocuments(story, tellingsOf(story));
  return singleFile({ template, tellings, search, home, alias, renderPage });
}

/** A picture of the graph that the page has saved. */
export interface Picture {
  language: LanguageCode;
  kind: PictureKind;
  content: string | Buffer;
}
export type PictureKind = 'svg' | 'png';

/**
 * The graph as the page saves it for a reader at a desk, in some languages: the page itself draws it, in a browser.
 * @param file the story as one HTML file
 * @param root what the paths in the pictures' links are written behind, such as the site's address
 * @throws where there is no browser on this machine
 */
export async function graphPictures(
  file: string,
  root: string,
  languages: readonly LanguageCode[],
  kinds: readonly PictureKind[],
): Promise<Picture[]> {
  const executablePath = findBrowser({ own: chromium.executablePath() });
  if (executablePath === undefined) {
    throw new Error(
      'Pictures of the graph are drawn by a browser, and no Chromium or Chrome was found. Install one (npx playwright install chromium; Debian: apt-get install chromium), set CHROME_PATH to where it is, or leave svg and png out of --format.',
    );
  }
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const folder = await mkdtemp(join(tmpdir(), 'nasij-picture-'));
  try {
    const path = join(folder, 'story.html');
    const address = pathToFileURL(path).href;
    await writeFile(path, file);
    const page = await browser.newPage({ viewport: desk, colorScheme: 'light' });
    const pictures: Picture[] = [];
    for (const language of languages) {
      await page.goto(`${address}#/${language}/`);
      await page.reload();
      for (const kind of kinds) {
        const bytes = await savedGraph(page, kind);
        // Where nobody said where the site is, the page takes the file itself for it.
        const text = kind === 'svg' ? String(bytes).replaceAll(`${address}#`, root) : bytes;
        pictures.push({ language, kind, content: text });
      }
    }
    return pictures;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

/** Opens what the page offers to take along, and saves the picture. */
async function savedGraph(page: Page, kind: PictureKind): Promise<Buffer> {
  const dialog = page.getByRole('dialog');
  // The page is there to be read before it answers to keys.
  for (let turn = 0; turn < 20 && !(await dialog.isVisible()); turn += 1) {
    await page.keyboard.press('s');
    await dialog.waitFor({ timeout: 1000 }).catch(() => {});
  }
  const parts = dialog.locator('details', { has: page.locator('.share-pictures') });
  await parts.evaluate(openDetails);
  const button = parts.locator('.share-pictures button').nth(kind === 'svg' ? 0 : 1);
  const [saved] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await saved.path());
}
