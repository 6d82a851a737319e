import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageData } from '../app/shell/pageData.ts';
import { isUnfinished } from '../authoring/advise/unfinished.ts';
import { exportFiles } from '../exports/exportFiles.ts';
import type { Tell } from '../files/tellUndone.ts';
import { noteWritten } from '../files/timesWritten.ts';
import { locales } from '../i18n/locales.ts';
import { writePath } from '../url/address.ts';
import { buildCode } from './buildCode.ts';
import { type BuiltFiles, readBuiltFiles } from './builtFiles.ts';
import { type CardFile, cardFilesOf, copyCards, placesOf } from './cards/cardFiles.ts';
import { frame } from './cards/cardDocument.ts';
import { fillTemplate } from './html.ts';
import { licenceNotices, noticesFile } from './licences/notices.ts';
import { packagesOfFonts } from './licences/packages.ts';
import type { Render } from './loadRender.ts';
import { loadStory } from './loadStory.ts';
import { type ImageOf, machineFiles, type SiteFile } from './machines/files.ts';
import { checkLedger, readLedger } from './machines/ledger.ts';
import { pageExtras } from './machines/pageExtras.ts';
import { type DescribedStory, describedStory } from './machines/describedStory.ts';
import { installableTags, webManifest } from './offline/installable.ts';
import { shell } from './offline/shell.ts';
import { writeWorker } from './offline/writeWorker.ts';
import { openingTelling, pageDataOf, localStories } from './pageDataOf.ts';
import { embedPagesOf, pagesOf, retiredPagesOf } from './pages.ts';
import { searchDocuments } from './searchData.ts';
import { singleFile } from './singleFile.ts';
import { placeSite, siteWorkFolder } from './site/placeSite.ts';
import { targetOf } from './site/target.ts';
import { addressesIn, homeOf, type SiteAddress } from './siteAddress.ts';
import { assetOf, writeSiteFile } from './siteFiles.ts';
import { subsetFonts } from './subsetFonts.ts';

export interface SiteOptions extends SiteAddress {
  storyFolder: string;
  /** The folder that the site is to stand in, as the user has written it. */
  siteFolder: string;
  /** A development build of React says what a published one keeps to itself; the hydration test uses it. */
  mode: 'development' | 'production';
}

export interface BuiltSite {
  /** How many pages it has. */
  pages: number;
  /** The previews of its pages; none where its origin is not known. */
  cards: readonly CardFile[];
  /** Whether words that are still to be written are on its pages. */
  isUnfinished: boolean;
}

/**
 * Makes a site of a story: static files for any host. It is made beside its place and put there at the end, so that a
 * build which fails leaves the last good one.
 * @param tell says what was found of a command that was stopped
 * @throws StoryProblems where the story has errors; Refused where the site may not stand there; what the disk throws
 */
export async function buildSite(options: SiteOptions, tell: Tell): Promise<BuiltSite> {
  const { storyFolder, siteFolder, base, origin, mode } = options;
  const story = loadStory(storyFolder, tell);
  const target = targetOf(siteFolder, storyFolder);
  checkLedger(readLedger(storyFolder, story.id), localStories(story), storyFolder);
  const documents = searchDocuments(story, localStories(story));
  const search = assetOf('search', documents);
  const tellings = pageDataOf(story, locales, { site: origin, search: base + search.file });
  const work = siteWorkFolder(target);
  const folder = join(work.path, 'site');
  const write = (file: SiteFile) => writeSiteFile(folder, file);

  const css = await readFile('src/app/styles/fonts.css', 'utf8');
  const alias = await subsetFonts(css, JSON.stringify(tellings));
  const common = { base, mode, logLevel: 'warn' as const, resolve: { alias } };
  const { render, packages } = await buildCode(folder, common);
  const built = await readBuiltFiles(folder, base);
  await write(search);

  // Without the site's address no page can name a picture.
  const cards = cardsOf(origin ? tellings : [], render, storyFolder);
  const imageOf: ImageOf = ({ index }, focus) => {
    const { language } = index.story;
    const card = cards.get(writePath({ language, focus, filters: {} }));
    return card ? { url: origin + base + card.file, ...frame, alt: card.alt } : null;
  };
  const told: DescribedStory[] = [];
  let pages = 0;
  for (const data of tellings) {
    const telling = describedStory(data, story.source, base);
    told.push(telling);
    pages += await writePages({ data, telling, base, built, render, imageOf, write });
  }

  for (const file of machineFiles(told, imageOf)) await write(file);
  for (const { name, text } of exportFiles(story, addressesIn(options))) {
    await write({ file: `downloads/${name}`, text });
  }
  const { template } = built;
  const { renderPage } = render;
  const page = { template, tellings, search: documents, home: homeOf(options), alias, renderPage };
  await write({ file: `downloads/${story.id}.html`, text: await singleFile(page) });
  const carried = [...packages, ...(await packagesOfFonts(alias))];
  const notices = licenceNotices(openingTelling(tellings).story, carried);
  await write({ file: noticesFile, text: notices });
  await copyCards(cards.values(), folder);
  await writeWorker(folder, { base, defaultLanguage: story.defaultLanguage });
  placeSite(folder, target, siteFolder, tell);
  noteWritten();
  work.remove();
  return {
    pages,
    cards: [...cards.values()],
    isUnfinished: isUnfinished(JSON.stringify(tellings)),
  };
}

/** The preview of each path, in all languages. */
const cardsOf = (
  tellings: readonly PageData[],
  { cardPagesOf }: Render,
  storyFolder: string,
): ReadonlyMap<string, CardFile> =>
  new Map(
    tellings.flatMap((data) => [...cardFilesOf(data, cardPagesOf(data), placesOf(storyFolder))]),
  );

interface PageParts {
  data: PageData;
  telling: DescribedStory;
  base: string;
  built: BuiltFiles;
  render: Render;
  imageOf: ImageOf;
  write: (file: SiteFile) => Promise<void>;
}

/** Writes all that is of one language, and returns how many pages that are. */
async function writePages(parts: PageParts): Promise<number> {
  const { data, telling, base, built, render, imageOf, write } = parts;
  const { language } = data.story;
  const { template, styles, fontsOf } = built;
  const story = assetOf(`story.${language}`, data);
  await write(story);
  const files = {
    fonts: fontsOf(language),
    styles,
    story: base + story.file,
    withoutScript: `${base}without-script.css`,
  };
  await write(webManifest(data, base));
  await write(shell(template, data, files, base));
  const installable = installableTags(language, base);
  const lists = [pagesOf, retiredPagesOf, embedPagesOf];
  const sitePages = lists.flatMap((listOf) => listOf(data.story));
  for (const sitePage of sitePages) {
    const page = await render.renderPage(data, base, sitePage.path);
    const extras = pageExtras(telling, sitePage, imageOf(telling, sitePage.focus));
    const tags = [...installable, ...extras.tags];
    const text = fillTemplate(template, page, data, files, { ...extras, tags });
    await write({ file: sitePage.file, text });
  }
  return sitePages.length;
}
