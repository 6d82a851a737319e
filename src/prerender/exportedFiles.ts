import { type AddressOf, exportFormats } from '../exports/exportFile.ts';
import { exportFiles } from '../exports/exportFiles.ts';
import type { Output } from '../files/writeFiles.ts';
import type { LanguageCode, Story } from '../story/types.ts';
import { localStories } from './pageDataOf.ts';
import { addressesIn, homeOf, rootOf, type SiteAddress } from './siteAddress.ts';

/** What only the page itself can make: the graph as it draws it, and the page as one file. */
const pageFormats = ['svg', 'png', 'html'] as const;

/** All that a story can be taken along as. */
export const takenFormats = [...exportFormats, ...pageFormats];
export type TakenFormat = (typeof takenFormats)[number];

export interface Choice {
  formats: ReadonlySet<TakenFormat>;
  /** Files that hold all languages are written whatever these are. */
  languages: readonly LanguageCode[];
  /** Where to find a browser: `PATH` and `CHROME_PATH`. */
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * The story as files to take along (docs/exports.md).
 * @param address where the pages are that the files lead to
 * @throws Refused where a picture is wanted and no browser is on this machine
 */
export async function exportedFiles(
  story: Story,
  address: SiteAddress,
  choice: Choice,
): Promise<Output[]> {
  const pages = pageFormats.some((one) => choice.formats.has(one));
  return [
    ...dataFiles(story, addressesIn(address), choice),
    ...(pages ? await pageFiles(story, address, choice) : []),
  ];
}

/** The files that other programs read. */
function dataFiles(story: Story, addressOf: AddressOf, { formats, languages }: Choice): Output[] {
  const chosen = { formats: exportFormats.filter((one) => formats.has(one)), languages };
  return exportFiles(story, addressOf, chosen).map(({ name, text }) => ({ name, content: text }));
}

/** The page as one file, and the pictures of the graph that it saves. */
async function pageFiles(
  story: Story,
  address: SiteAddress,
  { formats, languages, env }: Choice,
): Promise<Output[]> {
  // Loaded where they are needed: building the page takes far longer than writing all other files.
  const { pageAsFile } = await import('./exportPage.ts');
  const page = await pageAsFile(story, homeOf(address));
  const files: Output[] = formats.has('html') ? [{ name: `${story.id}.html`, content: page }] : [];
  const kinds = (['svg', 'png'] as const).filter((kind) => formats.has(kind));
  if (kinds.length === 0) return files;
  const { graphPictures } = await import('./graphPictures.ts');
  const tellings = localStories(story).filter(({ language }) => languages.includes(language));
  const pictures = await graphPictures(page, { tellings, kinds, root: rootOf(address), env });
  for (const { language, kind, content } of pictures)
    files.push({ name: `${story.id}.${language}.${kind}`, content });
  return files;
}
