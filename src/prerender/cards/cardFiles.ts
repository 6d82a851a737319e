import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { PageData } from '../../app/shell/pageData.ts';
import { createTexts } from '../../i18n/texts.ts';
import type { LanguageCode } from '../../story/types.ts';
import { cardHash, type CardStyles, readCardStyles } from './cardDocument.ts';
import type { CardPage } from './cardPages.ts';

/** The picture of a path. */
export interface CardFile {
  /** The PNG on this machine. */
  source: string;
  /** The file of the site that it becomes, without a slash in front. */
  file: string;
  /** What the picture shows, in the page's language. */
  alt: string;
  /** Whether it is the path's own; else it stands in for one that was not drawn. */
  kind: 'own' | 'general' | 'generic';
}

/** Where to look for drawn cards. */
export interface CardPlaces {
  /** Drawn cards, by the hash of what they are drawn from; a story's own folder, so that none clears away another's. */
  cache: string;
  /** The story's folder: its general cards are in `cards/<language>.png`. */
  story: string;
  /** A picture that fits any story. */
  generic: string;
}

/** Drawn by `npm run cards -- --general`. */
const genericCard = 'public/card.png';

export const placesOf = (storyFolder: string): CardPlaces => ({
  cache: resolve('.cache/cards', basename(storyFolder)),
  story: storyFolder,
  generic: genericCard,
});

/** The file of a drawn card in the cache. */
export const cachedCard = (cache: string, hash: string) => join(cache, `${hash}.png`);

/** The story's general card in a language: its own card, kept with the story. */
export const generalCard = (story: string, language: LanguageCode) =>
  join(story, 'cards', `${language}.png`);

/**
 * Which picture each path of a language has, found without a browser: its own from the cache, else the story's
 * general card, else a generic one.
 * @param pages what `cardPagesOf(data)` of the built `cardPages.ts` gives
 * @returns by path, without the base path, as `writePath` writes it
 */
export function cardFilesOf(
  { story, locale }: Pick<PageData, 'story' | 'locale'>,
  pages: readonly CardPage[],
  places: CardPlaces,
  styles: CardStyles = readCardStyles(),
): Map<string, CardFile> {
  const { language } = story;
  const general = generalCard(places.story, language);
  const hasGeneral = existsSync(general);
  const name = createTexts(language, locale).t('app.name');
  const storyAlt = pages[0]?.alt ?? '';
  return new Map(
    pages.map(({ path, markup, alt }): [string, CardFile] => {
      const hash = cardHash(markup, language, styles);
      const own = cachedCard(places.cache, hash);
      if (existsSync(own)) {
        return [path, { source: own, file: `cards/${hash}.png`, alt, kind: 'own' }];
      }
      // What stands in shows the story, so that is what it is said to show.
      return hasGeneral
        ? [path, { source: general, file: `cards/${language}.png`, alt: storyAlt, kind: 'general' }]
        : [path, { source: places.generic, file: 'card.png', alt: name, kind: 'generic' }];
    }),
  );
}

/** Copies the pictures into the folder of a built site, each once. */
export async function copyCards(files: Iterable<CardFile>, site: string): Promise<void> {
  const sources = new Map([...files].map(({ source, file }) => [join(site, file), source]));
  await mkdir(join(site, 'cards'), { recursive: true });
  await Promise.all([...sources].map(([target, source]) => copyFile(source, target)));
}

/** What a build says of cards that were not drawn; empty where all were. */
export function missingCards(files: readonly CardFile[]): string {
  const missing = files.filter(({ kind }) => kind !== 'own');
  if (missing.length === 0) return '';
  const generic = missing.some(({ kind }) => kind === 'generic');
  const instead = generic ? 'a generic card' : 'the story’s general card';
  return `${missing.length} of ${files.length} previews are ${instead}: run npm run cards, then build again.`;
}
