import { readFile } from 'node:fs/promises';
import { locales } from '../i18n/locales.ts';
import type { Story } from '../story/types.ts';
import { loadRender } from './loadRender.ts';
import { pageDataOf, localStories } from './pageDataOf.ts';
import { searchDocuments } from './searchData.ts';
import { singleFile } from './singleFile.ts';
import { subsetFonts } from './subsetFonts.ts';

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
  const search = searchDocuments(story, localStories(story));
  return singleFile({ template, tellings, search, home, alias, renderPage });
}
