import { releaseStory } from '../prerender/releaseStory.ts';
import type { Command } from './frame/command.ts';
import { readSettings, settingsHelp } from './frame/settings.ts';
import { readOptions } from './frame/arguments.ts';

const help = `Usage: npm run release

Enters the paths of the story’s pages into its ledger, data/<story>/published-paths.txt, from where on they must open for ever
(docs/links.md). Refuses where a published path would die. Run it when what is built is about to be published, and commit the ledger.

${settingsHelp('STORY')}
Example: STORY=my-story npm run release`;

export const releaseCommand: Command = {
  call: 'npm run release',
  help,
  outcome: { done: 'The ledger is written.', undone: 'Nothing was released.' },
  run(words, { env, print, tell }) {
    readOptions(words, {});
    const { storyFolder } = readSettings(env);
    const { ledger, paths, fresh, isUnfinished } = releaseStory(storyFolder, new Date(), tell);
    print(`${ledger}: ${paths} paths, ${fresh} of them new.`);
    if (isUnfinished) {
      print(
        `Words that are still to be written are on these pages: npm run check -- ${storyFolder} names them. Their paths are promised now all the same.`,
      );
    }
    return 0;
  },
};
