import { drawStoryCards } from '../prerender/cards/drawCards.ts';
import { type Command, secondsSince } from './frame/command.ts';
import { readSettings, settingsHelp } from './frame/settings.ts';
import { readOptions } from './frame/arguments.ts';

const help = `Usage: npm run cards -- [--general]

Draws the preview picture of every page of the story that is missing or has changed, in a Chromium that is installed
(docs/previews.md). A run that was stopped goes on where it stopped.
  --general  also write the pictures that stand in where a build finds none: data/<story>/cards/, public/card.png

${settingsHelp('STORY', 'CHROME_PATH')}
Example: STORY=my-story npm run cards`;

const undone = 'The cards are not all drawn.';
const inKilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;

export const cardsCommand: Command = {
  call: 'npm run cards',
  help,
  outcome: { done: undone, undone },
  async run(words, { env, print, tell, progress }): Promise<0 | 1> {
    const { general } = readOptions(words, { general: { type: 'boolean', default: false } });
    const started = performance.now();
    const { storyFolder } = readSettings(env);
    const { cards, drawn, removed, kept, sizes } = await drawStoryCards(storyFolder, {
      general,
      env,
      drawn: (count, total) => progress?.(count, total, 'cards drawn'),
      tell,
    });
    for (const file of kept) print(`Wrote ${file}.`);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    print(
      `${cards} cards for ${storyFolder} in ${secondsSince(started)} s: ${drawn} drawn, ${removed} old ones removed; ` +
        `largest ${inKilobytes(Math.max(...sizes))}, all ${inKilobytes(all)}.`,
    );
    return 0;
  },
};
