import { Refused } from '../files/refused.ts';
import { addressesOf } from '../prerender/server/addresses.ts';
import { listen } from '../prerender/server/listen.ts';
import { siteHandler } from '../prerender/server/siteHandler.ts';
import { isSite } from '../prerender/site/mark.ts';
import type { Command } from './frame/command.ts';
import { readServerSettings, settingsHelp } from './frame/settings.ts';
import { readOptions } from './frame/arguments.ts';

const help = `Usage: npm run serve

Serves the built site on this machine, as any static host would, prints its address, and ends with Ctrl-C. It is for looking, not
for publishing (docs/deploy.md). OUT_DIR and BASE_PATH are those of the build.

${settingsHelp('OUT_DIR', 'BASE_PATH', 'HOST', 'PORT')}
Example: PORT=8080 npm run serve`;

export const serveCommand: Command = {
  call: 'npm run serve',
  help,
  outcome: null,
  async run(words, { env, print, tell }): Promise<0 | 1> {
    readOptions(words, {});
    const settings = readServerSettings(env);
    const { folder, base, host, ports } = settings;
    if (!isSite(folder))
      throw new Refused(`There is no site built by us in ${folder}: run npm run build first.`);
    const handler = siteHandler(folder, base, tell);
    const { port, close } = await listen(handler, ports, { host, tell }).catch((error: unknown) => {
      // What the system says of a place has a code.
      if (!(error instanceof Error && 'code' in error)) throw error;
      const place = `${host ?? 'localhost'}, port ${ports.at(-1)}`;
      throw new Refused(
        `Cannot serve at ${place}: ${error.message}. Choose another HOST=… or PORT=….`,
      );
    });
    print(`Nasij is at ${addressesOf(settings, port).join(' and ')}`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
    return 0;
  },
};
