import { existsSync } from 'node:fs';
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { chromium } from '@playwright/test';
import { diskProblem } from '../../files/diskProblem.ts';
import { Refused } from '../../files/refused.ts';
import { languages } from '../../i18n/languages.ts';
import { locales } from '../../i18n/locales.ts';
import type { LanguageCode } from '../../story/types.ts';
import { loadStory, storyFolder, StoryProblems } from '../loadStory.ts';
import { pageDataOf } from '../pageDataOf.ts';
import { cardHash, type CardStyles, readCardStyles } from './cardDocument.ts';
import { cachedCard, generalCard, placesOf } from './cardFiles.ts';
import { type CardJob, drawCards, removeUnused } from './drawing.ts';
import { browserArguments, findBrowser } from './findBrowser.ts';
import { loadCards } from './loadCards.ts';

/*
 * npm run cards: draws the preview card of every path of the story (STORY) that is not in the cache yet.
 * `--general` also writes the cards that stand in where a build finds none: the story's own, of each language, to
 * data/<story>/cards/, and the wordmark to public/card.png.
 */
const isGeneral = process.argv.includes('--general');

async function main(): Promise<void> {
  const started = performance.now();
  const places = placesOf(storyFolder);
  const tellings = pageDataOf(loadStory(), locales, { site: '', search: '' });
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
  if (isGeneral) {
    for (const job of cards.flatMap((all) => all.slice(0, 1))) {
      kept.set(generalCard(places.story, job.language), job);
    }
    kept.set(places.generic, jobOf(wordmarkMarkup(), languages[0]?.code ?? 'ar'));
  }

  // Two paths may have the same card: it is drawn once.
  const jobs = new Map([...cards.flat(), ...kept.values()].map((job) => [job.target, job]));
  const missing = [...jobs.values()].filter(({ target }) => !existsSync(target));
  await draw(missing, styles);
  const removed = await removeUnused(places.cache, new Set(jobs.keys()));
  for (const [file, { target }] of kept) {
    await mkdir(dirname(file), { recursive: true });
    await copyFile(target, file);
    console.log(`Wrote ${file}.`);
  }
  const sizes = await Promise.all([...jobs.keys()].map(async (file) => (await stat(file)).size));
  const inKilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${jobs.size} cards for ${storyFolder} in ${seconds} s: ${missing.length} drawn, ${removed} old ones removed; ` +
      `largest ${inKilobytes(Math.max(...sizes))}, all ${inKilobytes(sizes.reduce((sum, size) => sum + size, 0))}.`,
  );
}

async function draw(jobs: readonly CardJob[], styles: CardStyles): Promise<void> {
  if (jobs.length === 0) return;
  const browser = await chromium.launch({ executablePath: browserPath(), args: browserArguments });
  try {
    const pages = Math.max(2, availableParallelism());
    await drawCards(browser, jobs, styles, { pages, drawn: (count) => say(count, jobs.length) });
  } finally {
    await browser.close();
  }
}

/** Where the browser is; ends the run where there is none. */
function browserPath(): string {
  const found = findBrowser({ own: chromium.executablePath() });
  if (found) return found;
  console.error(
    'No Chromium or Chrome was found, so no preview cards can be drawn. Install one (npx playwright install chromium; Debian: ' +
      'apt-get install chromium) or set CHROME_PATH to where it is. Without cards the site is built with the story’s general card.',
  );
  process.exit(1);
}

/** How far the drawing is: one line that is written over, or now and then a line of its own where it is kept in a log. */
function say(count: number, total: number): void {
  const { stdout } = process;
  if (stdout.isTTY)
    stdout.write(`\r${count} of ${total} cards drawn${count === total ? '\n' : ''}`);
  else if (count % 50 === 0 || count === total) console.log(`${count} of ${total} cards drawn`);
}

try {
  await main();
} catch (error) {
  const isTold = error instanceof StoryProblems || error instanceof Refused;
  const problem = isTold ? error.message : diskProblem(error);
  if (problem === null) throw error;
  console.error(`${problem}\n\nThe cards are not all drawn.`);
  process.exit(1);
}
