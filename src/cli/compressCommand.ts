import { resolve } from 'node:path';
import { compressSite } from '../prerender/compressSite.ts';
import { type Command, secondsSince } from './frame/command.ts';
import { readSettings, settingsHelp } from './frame/settings.ts';
import { readOptions } from './frame/arguments.ts';

const help = `Usage: npm run compress

Lays a .gz and a .br beside every file of the built site that is text, for hosts that serve them as they are (docs/deploy.md).
What has not changed since is left alone.

${settingsHelp('OUT_DIR')}
Example: npm run build && npm run compress`;

const undone = 'The files are not all compressed. Run it again for the rest.';

export const compressCommand: Command = {
  call: 'npm run compress',
  help,
  outcome: { done: undone, undone },
  async run(words, { env, print }): Promise<0 | 1> {
    readOptions(words, {});
    const started = performance.now();
    const site = resolve(readSettings(env).siteFolder);
    const count = await compressSite(site);
    print(`Compressed ${site}: ${count} files written in ${secondsSince(started)} s.`);
    return 0;
  },
};
