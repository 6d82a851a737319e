import { listen } from './server/listen.ts';
import { addressesOf, readSettings } from './server/settings.ts';
import { siteHandler } from './server/siteHandler.ts';
import { isSite } from './site/mark.ts';

/*
 * Serves the built site on this machine, as any static host would (docs/deploy.md). OUT_DIR and BASE_PATH are those of
 * the build; HOST and PORT choose where it listens.
 */
try {
  const settings = readSettings(process.env);
  const { folder, base, host, ports } = settings;
  if (!isSite(folder))
    throw new Error(`There is no site built by us in ${folder}: run npm run build first.`);
  const { port, close } = await listen(siteHandler(folder, base), ports, host).catch((error) => {
    const place = `${host ?? 'localhost'}, port ${ports.at(-1)}`;
    throw new Error(`Cannot serve at ${place}: ${error.message}. Choose another HOST=… or PORT=….`);
  });
  console.log(`Nasij is at ${addressesOf(settings, port).join(' and ')}`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
