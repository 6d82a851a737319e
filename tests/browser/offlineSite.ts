import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { PageData } from '../../src/app/shell/pageData.ts';
import type { LocalStory } from '../../src/story/types.ts';
import { writeWorker } from '../../src/prerender/offline/writeWorker.ts';
import { siteHandler } from '../../src/prerender/server/siteHandler.ts';

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

/** Serves a build on a port of its own. */
export async function serveSite(first: Build, base = ''): Promise<Host> {
  let build = first;
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').replace(/[?#].*/s, '').slice(base.length);
    const html = { 'content-type': 'text/html; charset=utf-8' };
    const status = build.broken?.[path];
    const page = status ? '' : await olderPage(build, path);
    if (status) response.writeHead(status, html).end('Nothing here');
    else if (page) response.writeHead(200, html).end(page);
    else {
      // Builds that are written in the same moment have files of the same size and time: none passes for another.
      for (const known of ['if-none-match', 'if-modified-since']) delete request.headers[known];
      siteHandler(build.folders[0] ?? '', base)(request, response);
    }
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

/** A page that the first folder does not have, as it would be today; nothing where none has it. */
async function olderPage({ folders, changes = [] }: Build, path: string): Promise<string> {
  const pages = folders.map((folder) => join(folder, path, 'index.html'));
  const from = pages.findIndex((page) => existsSync(page));
  if (from <= 0) return '';
  const page = await readFile(pages[from] ?? '', 'utf8');
  return changes.reduce((html, change) => html.replaceAll(...change), page);
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
