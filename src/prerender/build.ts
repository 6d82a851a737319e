import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { PageData } from '../app/pageData.ts';
import { isUnfinished } from '../authoring/advise/unfinished.ts';
import { diskProblem } from '../authoring/command/diskProblem.ts';
import type { AddressOf } from '../exports/exportFile.ts';
import { exportFiles } from '../exports/exportFiles.ts';
import { languageOf } from '../i18n/languages.ts';
import { locales } from '../i18n/locales.ts';
import { linksFrom, writePath } from '../url/address.ts';
import { cardFilesOf, copyCards, missingCards, placesOf } from './cards/cardFiles.ts';
import { frame } from './cards/sizes.ts';
import { fillTemplate, type PageFiles } from './html.ts';
import { loadStory, storyFolder, StoryProblems } from './loadStory.ts';
import { type ImageOf, machineFiles } from './machines/files.ts';
import { licenceNotices, noticesFile } from './licences/notices.ts';
import {
  type CarriedPackage,
  licenceList,
  packagesIn,
  packagesOfFonts,
} from './licences/packages.ts';
import { checkLedger, readLedger } from './machines/ledger.ts';
import { pageExtras } from './machines/pageExtras.ts';
import { type Telling, tellingOf } from './machines/telling.ts';
import { installableTags, webManifest } from './offline/installable.ts';
import { shell } from './offline/shell.ts';
import { writeWorker } from './offline/writeWorker.ts';
import { loadRender, type Render } from './loadRender.ts';
import { openingTelling, pageDataOf, tellingsOf } from './pageDataOf.ts';
import { embedPagesOf, pagesOf, retiredPagesOf } from './pages.ts';
import { singleFile } from './singleFile.ts';
import { searchDocuments } from './searchData.ts';
import { type FontAlias, subsetFonts } from './subsetFonts.ts';

/*
 * npm run build: the story's folder -> dist/, static files for any host.
 * BASE_PATH is the path that the site stands under (default /), SITE_URL the origin it is published at.
 * The site is made beside `dist` and moved there at the end, so a failed build leaves the last good one.
 */
const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');
const site = (process.env.SITE_URL ?? '').replace(/\/$/, '');
/** The whole address of the site, without a slash at its end; empty where nobody said it. */
const home = site && site + base.replace(/\/$/, '');
// A development build of React says what a published one keeps to itself; the hydration test uses it.
const mode = process.env.BUILD_MODE === 'development' ? 'development' : 'production';
process.env.NODE_ENV = mode;
const target = resolve(process.env.OUT_DIR ?? 'dist');
const work = `${target}.building`;
const renderFolder = resolve('.cache/render', basename(target));

async function main(): Promise<void> {
  const started = performance.now();
  const story = loadStory();
  checkLedger(readLedger(storyFolder, story.id), tellingsOf(story), storyFolder);
  const documents = searchDocuments(story, tellingsOf(story));
  const search = assetOf('search', documents);
  const tellings = pageDataOf(story, locales, { site, search: base + search.file });
  await rm(work, { recursive: true, force: true });
  const css = await readFile('src/app/styles/fonts.css', 'utf8');
  const alias = await subsetFonts(css, JSON.stringify(tellings));
  const { render, packages } = await buildCode(alias);
  const { renderPage, cardPagesOf } = render;
  const template = await readFile(join(work, 'site/index.html'), 'utf8');
  const manifest = await readManifest();
  await writeSiteFile(search.file, search.text);
  // Without the site's address no page can name a picture.
  const cards = new Map(
    (site ? tellings : []).flatMap((data) => [
      ...cardFilesOf(data, cardPagesOf(data), placesOf(storyFolder)),
    ]),
  );
  const imageOf: ImageOf = ({ index }, focus) => {
    const { language } = index.story;
    const card = cards.get(writePath({ language, focus, filters: {} }));
    return card ? { url: site + base + card.file, ...frame, alt: card.alt } : null;
  };
  const told: Telling[] = [];
  let count = 0;
  for (const data of tellings) {
    const files = await filesOf(data, manifest);
    const telling = tellingOf(data, story.source, base);
    told.push(telling);
    const installable = installableTags(data.story.language, base);
    for (const { file, text } of [webManifest(data, base), shell(template, data, files, base)]) {
      await writeSiteFile(file, text);
    }
    const lists = [pagesOf, retiredPagesOf, embedPagesOf];
    const sitePages = lists.flatMap((listOf) => listOf(data.story));
    for (const sitePage of sitePages) {
      const page = await renderPage(data, base, sitePage.path);
      const extras = pageExtras(telling, sitePage, imageOf(telling, sitePage.focus));
      const tags = [...installable, ...extras.tags];
      const html = fillTemplate(template, page, data, files, { ...extras, tags });
      await writeSiteFile(sitePage.file, html);
      count++;
    }
  }
  for (const { file, text } of machineFiles(told, imageOf)) await writeSiteFile(file, text);
  for (const { name, text } of exportFiles(story, addressOf)) {
    await writeSiteFile(`downloads/${name}`, text);
  }
  await writeSiteFile(
    `downloads/${story.id}.html`,
    await singleFile({ template, tellings, search: documents, home, alias, renderPage }),
  );
  await writeSiteFile(
    noticesFile,
    licenceNotices(openingTelling(tellings).story, [
      ...packages,
      ...(await packagesOfFonts(alias)),
    ]),
  );
  await copyCards(cards.values(), join(work, 'site'));
  await writeWorker(join(work, 'site'), { base, defaultLanguage: story.defaultLanguage });
  await rm(target, { recursive: true, force: true });
  await rename(join(work, 'site'), target);
  await rm(work, { recursive: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${storyFolder}: ${count} pages in ${seconds} s.`);
  if (isUnfinished(JSON.stringify(tellings))) {
    console.log(
      `Words that are still to be written are on its pages: npm run check -- ${storyFolder} names them.`,
    );
  }
  const missing = missingCards([...cards.values()]);
  if (missing) console.log(missing);
  if (!site) {
    console.log(
      'SITE_URL is not set: pages have no preview picture, oEmbed or feed, and there is no sitemap, as all of them need full addresses.',
    );
  }
}

const addressOf: AddressOf = (language, focus) =>
  site + linksFrom({ language, filters: {} }, base)(focus);

/** Builds what the browser runs, the script for pages with frames, and what renders the pages; returns the latter. */
async function buildCode(
  alias: FontAlias[],
): Promise<{ render: Render; packages: CarriedPackage[] }> {
  const common = { base, mode, logLevel: 'warn' as const, resolve: { alias } };
  const outDir = join(work, 'site');
  const page = (await build({
    ...common,
    build: { outDir, manifest: 'manifest.json', license: licenceList },
  })) as Rolldown.RolldownOutput;
  const embed = (await build({
    ...common,
    configFile: false,
    build: {
      outDir,
      license: licenceList,
      emptyOutDir: false,
      copyPublicDir: false,
      // Other pages load it by this name, for good, and in browsers that are older than ours.
      target: 'es2019',
      rolldownOptions: {
        input: 'src/embed/embed.ts',
        output: { format: 'iife', entryFileNames: 'embed.js', postBanner: embedBanner },
      },
    },
  })) as Rolldown.RolldownOutput;
  await rm(join(outDir, licenceList.fileName));
  return {
    render: await loadRender(renderFolder, common),
    packages: [...packagesIn(page), ...packagesIn(embed)],
  };
}

/** Other sites load it by itself. */
const embedBanner = `/*! Nasij, MIT licence: see ${noticesFile} beside this file. */`;

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
  await rm(work, { recursive: true, force: true }).catch(() => {});
  const problem = error instanceof StoryProblems ? error.message : diskProblem(error);
  if (problem === null) throw error;
  console.error(`${problem}\n\nNothing was built.`);
  process.exitCode = 1;
}
