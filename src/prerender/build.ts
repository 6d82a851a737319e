import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import type { PageData } from '../app/pageData.ts';
import { languageOf } from '../i18n/languages.ts';
import { locales } from '../i18n/locales.ts';
import { fillTemplate, type PageFiles } from './html.ts';
import { loadStory, storyFolder, StoryProblems } from './loadStory.ts';
import { type ImageOf, machineFiles } from './machines/files.ts';
import { checkLedger, readLedger } from './machines/ledger.ts';
import { pageExtras } from './machines/pageExtras.ts';
import { type Telling, tellingOf } from './machines/telling.ts';
import { pageDataOf, tellingsOf } from './pageDataOf.ts';
import { pagesOf, retiredPagesOf } from './pages.ts';
import { searchDocuments } from './searchData.ts';
import { type FontAlias, subsetFonts } from './subsetFonts.ts';

/*
 * npm run build: the story's folder -> dist/, static files for any host.
 * BASE_PATH is the path that the site stands under (default /), SITE_URL the origin it is published at.
 * The site is made beside `dist` and moved there at the end, so a failed build leaves the last good one.
 */
const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');
const site = (process.env.SITE_URL ?? '').replace(/\/$/, '');
// A development build of React says what a published one keeps to itself; the hydration test uses it.
const mode = process.env.BUILD_MODE === 'development' ? 'development' : 'production';
process.env.NODE_ENV = mode;
const target = resolve(process.env.OUT_DIR ?? 'dist');
const work = `${target}.building`;
// Inside the project, so that what renders the pages finds its packages wherever the site is written.
const renderFolder = resolve('.cache/render', basename(target));

async function main(): Promise<void> {
  const started = performance.now();
  const story = loadStory();
  checkLedger(readLedger(storyFolder, story.id), tellingsOf(story), storyFolder);
  const search = assetOf('search', searchDocuments(story, tellingsOf(story)));
  const tellings = pageDataOf(story, locales, { site, search: base + search.file });
  await rm(work, { recursive: true, force: true });
  const css = await readFile('src/app/styles/fonts.css', 'utf8');
  const renderPage = await buildCode(await subsetFonts(css, JSON.stringify(tellings)));
  const template = await readFile(join(work, 'site/index.html'), 'utf8');
  const manifest = await readManifest();
  await writeSiteFile(search.file, search.text);
  const told: Telling[] = [];
  let count = 0;
  for (const data of tellings) {
    const files = await filesOf(data, manifest);
    const telling = tellingOf(data, story.source, base);
    told.push(telling);
    for (const sitePage of [...pagesOf(data.story), ...retiredPagesOf(data.story)]) {
      const page = await renderPage(data, base, sitePage.path);
      const extras = pageExtras(telling, sitePage, imageOf(telling, sitePage.focus));
      await writeSiteFile(sitePage.file, fillTemplate(template, page, data, files, extras));
      count++;
    }
  }
  for (const { file, text } of machineFiles(told, imageOf)) await writeSiteFile(file, text);
  await rm(target, { recursive: true, force: true });
  await rename(join(work, 'site'), target);
  await rm(work, { recursive: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${storyFolder}: ${count} pages in ${seconds} s.`);
  if (!site) {
    console.log(
      'SITE_URL is not set: pages have no preview picture, oEmbed or feed, and there is no sitemap, as all of them need full addresses.',
    );
  }
}

/** The picture that a link to a page is shown with: none is made yet. */
const imageOf: ImageOf = () => null;

/** Builds what the browser runs and what renders the pages; returns the latter. */
async function buildCode(alias: FontAlias[]): Promise<typeof import('./render.tsx').renderPage> {
  const common = { base, mode, logLevel: 'warn' as const, resolve: { alias } };
  await build({ ...common, build: { outDir: join(work, 'site'), manifest: 'manifest.json' } });
  await build({
    ...common,
    build: { outDir: renderFolder, ssr: 'src/prerender/render.tsx', copyPublicDir: false },
  });
  const module = (await import(join(renderFolder, 'render.js'))) as typeof import('./render.tsx');
  return module.renderPage;
}

interface Manifest {
  [source: string]: { file: string };
}

/** Source file -> the file that the build made of it. The manifest itself is not published. */
async function readManifest(): Promise<Manifest> {
  const path = join(work, 'site/manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  await rm(path);
  return manifest;
}

/** The URLs of the files that a page of a language names in its head. */
async function filesOf(data: PageData, manifest: Manifest): Promise<PageFiles> {
  const built = Object.values(manifest).map(({ file }) => file);
  const fonts = languageOf(data.story.language).fonts.map((name) => {
    const file = built.find((candidate) => candidate.includes(name));
    if (!file)
      throw new Error(`No font file “${name}” in the build: is it in app/styles/fonts.css?`);
    return base + file;
  });
  return { fonts, story: await writeStoryFile(data), withoutScript: `${base}without-script.css` };
}

/** Writes the data of a language and returns its URL. */
async function writeStoryFile(data: PageData): Promise<string> {
  const { file, text } = assetOf(`story.${data.story.language}`, data);
  await writeSiteFile(file, text);
  return base + file;
}

/** A JSON file of the site, under a name that changes with its content. */
function assetOf(name: string, value: unknown): { file: string; text: string } {
  const text = JSON.stringify(value);
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return { file: `assets/${name}.${hash}.json`, text };
}

async function writeSiteFile(file: string, text: string): Promise<void> {
  const path = join(work, 'site', file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

try {
  await main();
} catch (error) {
  await rm(work, { recursive: true, force: true });
  if (!(error instanceof StoryProblems)) throw error;
  console.error(`${error.message}\n\nNothing was built.`);
  process.exit(1);
}
