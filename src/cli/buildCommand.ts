import { buildSite } from '../prerender/buildSite.ts';
import { missingCards } from '../prerender/cards/cardFiles.ts';
import { type Command, secondsSince } from './frame/command.ts';
import { readSettings, settingsHelp } from './frame/settings.ts';
import { readOptions } from './frame/arguments.ts';

const help = `Usage: npm run build

Writes the story as a site: static files for any host (docs/deploy.md). The folder that it writes to must not be there, be empty,
or hold a site of an earlier build and nothing else. A build that fails leaves the last good site as it was.

${settingsHelp('STORY', 'OUT_DIR', 'BASE_PATH', 'SITE_URL', 'BUILD_MODE')}
Example: STORY=my-story SITE_URL=https://example.org npm run build`;

export const buildCommand: Command = {
  call: 'npm run build',
  help,
  outcome: { done: 'The site is built.', undone: 'Nothing was built.' },
  async run(words, { env, print, tell }): Promise<0 | 1> {
    readOptions(words, {});
    const started = performance.now();
    const settings = readSettings(env);
    const { storyFolder, mode, origin } = settings;
    // React looks there for which of its builds is wanted.
    process.env.NODE_ENV = mode;
    const { pages, cards, isUnfinished } = await buildSite(settings, tell);
    print(`Built ${storyFolder}: ${pages} pages in ${secondsSince(started)} s.`);
    if (isUnfinished) {
      print(
        `Words that are still to be written are on its pages: npm run check -- ${storyFolder} names them.`,
      );
    }
    const missing = missingCards(cards);
    if (missing) print(missing);
    if (!origin) {
      print(
        'SITE_URL is not set: pages have no preview picture, oEmbed or feed, and there is no sitemap, as all of them need full addresses.',
      );
    }
    return 0;
  },
};
