import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { Edition } from '../../offline/edition.ts';
import type { LanguageCode } from '../../story/types.ts';

interface Site {
  /** The path that it stands under, with its closing slash. */
  base: string;
  defaultLanguage: LanguageCode;
}

/**
 * Writes the service worker of a built site, `sw.js`, with the list of all that it stores.
 * @param folder the site's files, complete but for the worker
 */
export async function writeWorker(folder: string, site: Site): Promise<void> {
  const code = await workerCode();
  const edition = await editionOf(folder, site, code);
  await writeFile(join(folder, 'sw.js'), `const edition=${JSON.stringify(edition)};${code}`);
}

/** What a story is made of in the browser; pictures of links, downloads and the pages themselves are not needed. */
const isOfStory =
  /^(?:assets\/[^/]+\.(?:js|css|woff2|json|html|svg)|icon\.svg|icons\/[^/]+\.png|[^/]+\/manifest\.webmanifest)$/;
const pageName = /^[^/]+\/(?:(.+)\/)?index\.html$/;
const shellName = /^assets\/shell\.([^.]+)\./;

async function editionOf(folder: string, site: Site, code: string): Promise<Edition> {
  const found = await readdir(folder, { recursive: true });
  const all = found.map((name) => name.replaceAll('\\', '/')).toSorted();
  const pages = all.flatMap((name) => {
    const page = pageName.exec(name);
    return page ? [page[1] ?? ''] : [];
  });
  const names = all.filter((name) => isOfStory.test(name));
  const hashed = names.map(async (name) => {
    const hash = createHash('sha256').update(await readFile(join(folder, name)));
    return [site.base + name, `sha256-${hash.digest('base64')}`] as const;
  });
  const shells = names.flatMap((name) => {
    const language = shellName.exec(name)?.[1];
    return language ? [[language, site.base + name] as const] : [];
  });
  const edition = {
    ...site,
    shells: Object.fromEntries(shells),
    // The same in every language.
    pages: [...new Set(pages)],
    files: Object.fromEntries(await Promise.all(hashed)),
  };
  const hash = createHash('sha256').update(JSON.stringify(edition)).update(code);
  return { version: hash.digest('base64url').slice(0, 12), ...edition };
}

/** The worker's own code, in one script. It expects `edition` before it. */
async function workerCode(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2022',
      rolldownOptions: { input: 'src/offline/worker.ts', output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}
