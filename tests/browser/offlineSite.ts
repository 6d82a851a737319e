import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { PageData } from '../../src/app/pageData.ts';
import type { LocalStory } from '../../src/story/types.ts';
import { writeWorker } from '../../src/prerender/offline/writeWorker.ts';

/** A built site, as a host would have it. */
export interface Build {
  /** Where its files are; a page that the first folder does not have is taken from the next. */
  folders: readonly string[];
  /** What stands in the pages of the older folders, and what stands there now. */
  changes?: readonly (readonly [before: string, now: string])[];
  /** Files that the host fails to send, and the status it answers with. */
  broken?: Readonly<Record<string, number>>;
}

/** A host of one site whose build can be replaced, and which can go away. */
export interface Host {
  /** The site's address with its base path, without a slash at its end. */
  url: string;
  publish: (build: Build) => void;
  stop: () => Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** Serves a build on a port of its own. */
export async function serveSite(first: Build, base = ''): Promise<Host> {
  let build = first;
  const server = createServer(async ({ url = '' }, response) => {
    const path = new URL(url, 'http://localhost').pathname.slice(base.length);
    const file = extname(path) ? path : `${path}/index.html`;
    const status = build.broken?.[path];
    const body = status ? undefined : await readBuilt(build, file);
    response.writeHead(status ?? (body ? 200 : 404), {
      'content-type': types[extname(file)] ?? 'text/plain',
    });
    response.end(body ?? 'Nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${base}`,
    publish: (next) => (build = next),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBuilt(
  { folders, changes = [] }: Build,
  file: string,
): Promise<Buffer | undefined> {
  const [own = '', ...older] = folders;
  const found = await readFile(join(own, file)).catch(() => undefined);
  if (found || !file.endsWith('/index.html')) return found;
  for (const folder of older) {
    const page = await readFile(join(folder, file), 'utf8').catch(() => undefined);
    if (page)
      return Buffer.from(changes.reduce((html, change) => html.replaceAll(...change), page));
  }
  return undefined;
}

/**
 * Makes the next build of a site in a folder: the same with some of the story changed in one language, and a worker
 * made by the build's own function. What the old build alone had is not in it.
 * @param newPages paths behind the language of pages that the site did not have, such as `entity/new-mill`
 */
export async function writeNextBuild(
  from: string,
  to: string,
  language: string,
  changed: Partial<LocalStory>,
  newPages: readonly string[] = [],
): Promise<Build> {
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  const kept = [
    'assets',
    'icons',
    'icon.svg',
    'ar/manifest.webmanifest',
    'en/manifest.webmanifest',
  ];
  await Promise.all(kept.map((name) => cp(join(from, name), join(to, name), { recursive: true })));
  const names = await readdir(join(to, 'assets'));
  const old = names.find((name) => name.startsWith(`story.${language}.`)) ?? '';
  const data = JSON.parse(await readFile(join(to, 'assets', old), 'utf8')) as PageData;
  const text = JSON.stringify({ ...data, story: { ...data.story, ...changed } });
  const next = `story.${language}.${hashOf(text)}.json`;
  await rm(join(to, 'assets', old));
  await writeFile(join(to, 'assets', next), text);
  for (const name of names.filter((shell) => shell.startsWith('shell.'))) {
    const shell = (await readFile(join(to, 'assets', name), 'utf8')).replaceAll(old, next);
    await writeFile(join(to, 'assets', name), shell);
    const renamed = name.replace(/[^.]+(?=\.html$)/, hashOf(shell));
    await rename(join(to, 'assets', name), join(to, 'assets', renamed));
    if (!name.startsWith(`shell.${language}.`)) continue;
    for (const path of newPages) {
      await mkdir(join(to, language, path), { recursive: true });
      await writeFile(join(to, language, path, 'index.html'), shell);
    }
  }
  await writeWorker(to, { base: '/', defaultLanguage: data.story.defaultLanguage });
  const changes = [
    [old, next],
    [data.story.title, changed.title ?? data.story.title],
  ] as const;
  return { folders: [to, from], changes };
}

const hashOf = (text: string) =>
  createHash('sha256').update(text).digest('base64url').slice(0, 8).replaceAll(/\W/g, '_');
