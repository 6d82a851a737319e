import { existsSync } from 'node:fs';
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import type { Tell } from '../../files/tellUndone.ts';
import { languages } from '../../i18n/languages.ts';
import { locales } from '../../i18n/locales.ts';
import type { LanguageCode } from '../../story/types.ts';
import { loadStory } from '../loadStory.ts';
import { pageDataOf } from '../pageDataOf.ts';
import { startBrowser } from '../startBrowser.ts';
import { cardHash, type CardStyles, readCardStyles } from './cardDocument.ts';
import { cachedCard, generalCard, placesOf } from './cardFiles.ts';
import { type CardJob, drawCards, removeUnused } from './drawing.ts';
import { loadCards } from './loadCards.ts';

export interface CardOptions {
  /** Also write the cards that stand in where a build finds none: the story’s own, of each language, and the wordmark. */
  general: boolean;
  /** Where to find a browser: `CHROME_PATH`, `PATH`. */
  env: Readonly<Record<string, string | undefined>>;
  /** Is told after each card how many are drawn. */
  drawn: (count: number, total: number) => void;
  /** Says what was found of a command that was stopped. */
  tell: Tell;
}

export interface DrawnCards {
  /** How many cards the story has, how many of them were drawn now, and how many old ones were removed. */
  cards: number;
  drawn: number;
  removed: number;
  /** The general cards that were written. */
  kept: readonly string[];
  /** What the files of the cards take, in bytes. */
  sizes: readonly number[];
}

/**
 * Draws the preview card of every path of a story that is not in the cache yet.
 * @throws StoryProblems where the story has errors; Refused where there is no browser; what the disk throws
 */
export async function drawStoryCards(
  storyFolder: string,
  { general, env, drawn, tell }: CardOptions,
): Promise<DrawnCards> {
  const places = placesOf(storyFolder);
  const tellings = pageDataOf(loadStory(storyFolder, tell), locales, { site: '', search: '' });
  const { cardPagesOf, wordmarkMarkup } = await loadCards();
  const styles = readCardStyles();
  const jobOf = (markup: string, language: LanguageCode): CardJob => {
    const target = cachedCard(places.cache, cardHash(markup, language, styles));
    return { markup, language, target };
  };
  const cards = tellings.map((data) => {
    const { language } = data.story;
    return cardPagesOf(data).map(({ markup }) => jobOf(markup, language));
  });
  // The first card of a language is the story's own.
  const kept = new Map<string, CardJob>();
  if (general) {
    for (const job of cards.flatMap((all) => all.slice(0, 1))) {
      kept.set(generalCard(places.story, job.language), job);
    }
    kept.set(places.generic, jobOf(wordmarkMarkup(), languages[0]?.code ?? 'ar'));
  }

  // Two paths may have the same card: it is drawn once.
  const jobs = new Map([...cards.flat(), ...kept.values()].map((job) => [job.target, job]));
  const missing = [...jobs.values()].filter(({ target }) => !existsSync(target));
  await draw(missing, styles, { env, drawn });
  const removed = await removeUnused(places.cache, new Set(jobs.keys()));
  for (const [file, { target }] of kept) {
    await mkdir(dirname(file), { recursive: true });
    await copyFile(target, file);
  }
  return {
    cards: jobs.size,
    drawn: missing.length,
    removed,
    kept: [...kept.keys()],
    sizes: await Promise.all([...jobs.keys()].map(async (file) => (await stat(file)).size)),
  };
}

const noBrowser =
  'No Chromium or Chrome was found, so no preview cards can be drawn. Install one (npx playwright install chromium; Debian: ' +
  'apt-get install chromium) or set CHROME_PATH to where it is. Without cards the site is built with the story’s general card.';

async function draw(
  jobs: readonly CardJob[],
  styles: CardStyles,
  { env, drawn }: Pick<CardOptions, 'env' | 'drawn'>,
): Promise<void> {
  if (jobs.length === 0) return;
  const browser = await startBrowser(env, noBrowser);
  try {
    const pages = Math.max(2, availableParallelism());
    await drawCards(browser, jobs, styles, { pages, drawn: (count) => drawn(count, jobs.length) });
  } finally {
    await browser.close();
  }
}
