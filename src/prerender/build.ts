import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PageData } from '../app/shell/pageData.ts';
import { isUnfinished } from '../authoring/advise/unfinished.ts';
import { diskProblem } from '../files/diskProblem.ts';
import { Refused } from '../files/refused.ts';
import { stopOnSignals } from '../files/stopOnSignals.ts';
import type { AddressOf } from '../exports/exportFile.ts';
import { exportFiles } from '../exports/exportFiles.ts';
import { languageOf } from '../i18n/languages.ts';
import { locales } from '../i18n/locales.ts';
import { linksFrom, writePath } from '../url/address.ts';
import { buildCode } from './buildCode.ts';
import { cardFilesOf, copyCards, missingCards, placesOf } from './cards/cardFiles.ts';
import { frame } from './cards/cardDocument.ts';
import { fillTemplate, type PageFiles } from './html.ts';
import { loadStory, storyFolder, StoryProblems } from './loadStory.ts';
import { type ImageOf, machineFiles } from './machines/files.ts';
import { licenceNotices, noticesFile } from './licences/notices.ts';
import { packagesOfFonts } from './licences/packages.ts';
import { checkLedger, readLedger } from './machines/ledger.ts';
import { pageExtras } from './machines/pageExtras.ts';
import { type Telling, tellingOf } from './machines/telling.ts';
import { installableTags, webManifest } from './offline/installable.ts';
import { shell } from './offline/shell.ts';
import { writeWorker } from './offline/writeWorker.ts';
import { openingTelling, pageDataOf, tellingsOf } from './pageDataOf.ts';
import { embedPagesOf, pagesOf, retiredPagesOf } from './pages.ts';
import { singleFile } from './singleFile.ts';
import { placeSite, siteWorkFolder } from './site/placeSite.ts';
import { targetOf } from './site/target.ts';
import { searchDocuments } from './searchData.ts';
import { subsetFonts } from './subsetFonts.ts';

/*
 * npm run build: the story's folder -> dist/, static files for any host.
 * BASE_PATH is the path that the site stands under (default /), SITE_URL the origin it is published at.
 * The site is made beside `dist` and put in its place at the end, so a failed build leaves the last good one.
 */
const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');
const site = (process.env.SITE_URL ?? '').replace(/\/$/, '');
/** The whole address of the site, without a slash at its end; empty where nobody said it. */
const home = site && site + base.replace(/\/$/, '');
// A development build of React says what a published one keeps to itself; the hydration test uses it.
const mode = process.env.BUILD_MODE === 'development' ? 'development' : 'production';
process.env.NODE_ENV = mode;
const wanted = process.env.OUT_DIR || 'dist';
/** Where the site is made; set once it is known that it may be. */
let siteFolder = '';
let isPlaced = false;

async function main(): Promise<void> {
  const started = performance.now();
  const story = loadStory();
  const target = targetOf(wanted, storyFolder);
  checkLedger(readLedger(storyFolder, story.id), tellingsOf(story), storyFolder);
  const documents = searchDocuments(story, tellingsOf(story));
  const search = assetOf('search', documents);
  const tellings = pageDataOf(story, locales, { site, search: base + search.file });
  const work = siteWorkFolder(target);
  siteFolder = join(work.path, 'site');
  const css = await readFile('src/app/styles/fonts.css', 'utf8');
  const alias = await subsetFonts(css, JSON.stringify(tellings));
  const { render, packages } = await buildCode(siteFolder, {
    base,
    mode,
    logLevel: 'warn',
    resolve: { alias },
  });
  const { renderPage, cardPagesOf } = render;
  const template = await readFile(join(siteFolder, 'index.html'), 'utf8');
  const manifest = await readManifest();
  const styles = await takeFirstStyles(manifest);
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
    const files = await filesOf(data, manifest, styles);
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
  await copyCards(cards.values(), siteFolder);
  await writeWorker(siteFolder, { base, defaultLanguage: story.defaultLanguage });
  placeSite(siteFolder, target, wanted);
  isPlaced = true;
  work.remove();
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

interface Manifest {
  [source: string]: { file: string };
}

/** Source file -> the file that the build made of it. The manifest itself is not published. */
async function readManifest(): Promise<Manifest> {
  const path = join(siteFolder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  await rm(path);
  return manifest;
}

/** The text of the styles that stand in the pages. As a file they are not published. */
async function takeFirstStyles(manifest: Manifest): Promise<string> {
  const built = manifest['src/app/styles/first.css'];
  if (!built)
    throw new Error('No first styles in the build: is src/app/styles/first.css an input?');
  const path = join(siteFolder, built.file);
  const styles = await readFile(path, 'utf8');
  await rm(path);
  return styles.trim();
}

/** The styles and the URLs of the files that a page of a language has or names. */
async function filesOf(data: PageData, manifest: Manifest, styles: string): Promise<PageFiles> {
  const built = Object.values(manifest).map(({ file }) => file);
  const fonts = languageOf(data.story.language).fonts.map((name) => {
    const file = built.find((candidate) => candidate.includes(name));
    if (!file)
      throw new Error(`No font file “${name}” in the build: is it in app/styles/fonts.css?`);
    return base + file;
  });
  const story = await writeStoryFile(data);
  return { fonts, styles, story, withoutScript: `${base}without-script.css` };
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
  const path = join(siteFolder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const outcome = () => (isPlaced ? 'The site is built.' : 'Nothing was built.');
stopOnSignals(outcome);
try {
  await main();
} catch (error) {
  const isTold = error instanceof StoryProblems || error instanceof Refused;
  const problem = isTold ? error.message : diskProblem(error);
  if (problem === null) throw error;
  console.error(`${problem}\n\n${outcome()}`);
  process.exitCode = 1;
}
