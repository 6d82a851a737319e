import { once } from 'node:events';
import { ReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, posix, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import send from '@fastify/send';
import { rangeOf } from './range.ts';

const types = { 'application/gexf+xml': ['gexf'], 'application/graphml+xml': ['graphml'] };
send.mime.define(types, true);

/**
 * Answers requests with the files of a folder, as any static host would: `…/index.html` for a path with and without a
 * closing slash, and a 404 page in the language of the path. It looks at the disk at every request, so a new build is
 * served without a restart. Nothing is answered from outside the folder, whatever leads there, nor what has a dot name.
 * @param folder the site; it may be a link, and may be replaced or missing
 * @param base the path that the site stands under, such as `/news/nasij/`
 * @param tell says of a file that cannot be read
 */
export function siteHandler(
  folder: string,
  base: string,
  tell: (sentence: string) => void = () => {},
): RequestListener {
  return async (request, response) => {
    try {
      await answer(request, response, folder, base);
    } catch (error) {
      // Where the answer has begun, all that is left to say is that it is not whole.
      if (response.headersSent || response.destroyed) return void response.destroy();
      tell(`${request.url} cannot be served: ${String(error)}`);
      say(response, 500, 'The file cannot be read');
    }
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    // What a request brings along is not waited for.
    const headers = { allow: 'GET, HEAD', connection: 'close' };
    return say(response, 405, 'Only GET and HEAD are answered', headers);
  }
  const asked = pathOf(request.url ?? '');
  const parts = asked.split('/').filter(Boolean);
  const above = base.split('/').filter(Boolean);
  const isUnderBase = above.every((part, at) => parts[at] === part);
  const inside = isUnderBase ? parts.slice(above.length) : [];
  const root = await realpath(folder).catch(() => folder);
  const paths = [...(asked.endsWith('/') ? [] : [inside]), [...inside, 'index.html']];
  const file = isUnderBase ? await firstFile(root, paths) : null;
  if (file) return sendFile(request, response, root, file);
  const notFound = await firstFile(root, [[inside[0] ?? '', '404.html'], ['404.html']]);
  if (!notFound) return say(response, 404, 'Not found');
  const page = await readFile(join(root, notFound.path));
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length };
  response.writeHead(404, headers).end(page);
}

/** The path of a request in plain letters, as nginx and Caddy read it; one that cannot be decoded as it stands. */
function pathOf(url: string): string {
  const path = url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*/s, '');
  try {
    return posix.normalize(decodeURIComponent(path));
  } catch {
    return path;
  }
}

interface SiteFile {
  /** Where it is in the site, without a slash in front. */
  path: string;
  /** In bytes. */
  size: number;
}

/** The first of some paths that is a file of the site and may be seen. */
async function firstFile(
  root: string,
  paths: readonly (readonly string[])[],
): Promise<SiteFile | null> {
  for (const parts of paths) {
    if (isHidden(parts)) continue;
    const path = join(...parts);
    // Where links lead counts as well.
    const real = await realpath(join(root, path)).catch(() => null);
    if (real === null || isHidden(relative(root, real).split(sep))) continue;
    const found = await stat(real).catch(() => null);
    if (found?.isFile()) return { path, size: found.size };
  }
  return null;
}

/**
 * Whether a path in a site is nobody’s business: dot names but `/.well-known` (RFC 8615), what leads out of the site,
 * and signs that no name of ours holds and some system takes for more than a name.
 */
function isHidden(parts: readonly string[]): boolean {
  const isDotName = (part: string, at: number) =>
    part.startsWith('.') && !(at === 0 && part === '.well-known');
  return parts.some((part, at) => isDotName(part, at) || /[\\:\0]/.test(part));
}

/** Sends a file, or the part of it or the word that it has not changed that was asked for. */
async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  { path, size }: SiteFile,
): Promise<void> {
  const range = request.method === 'GET' && rangeOf(request.headers.range, size);
  if (range) request.headers.range = range;
  else delete request.headers.range;
  const { statusCode, headers, stream } = await send(request, encodeURI(path), {
    root,
    index: false,
    dotfiles: 'allow',
    cacheControl: false,
  });
  try {
    // A file that cannot be opened is not begun to be sent.
    if (stream instanceof ReadStream) await once(stream, 'open');
    response.writeHead(statusCode, { ...headers, ...ours(path) });
    await pipeline(stream, response);
  } finally {
    // Where the reader has gone already, the pipeline refuses, and leaves it open.
    stream.destroy();
  }
}

/** What names the files in `assets/` and is no page. */
const namingAssets = new Set(['sw.js', 'nasij-site.txt']);

/**
 * What a page in a frame of no origin needs: its scripts, fonts and data may be asked for from anywhere. Their names
 * change with their content; what says them, pages of another origin may neither read nor run as a script, so that
 * they do not learn what lies here.
 */
const ours = (path: string): Record<string, string> => ({
  'cache-control': 'no-cache',
  ...(path.startsWith(`assets${sep}`) && { 'access-control-allow-origin': '*' }),
  ...(namingAssets.has(path) && { 'cross-origin-resource-policy': 'same-origin' }),
});

function say(
  response: ServerResponse,
  status: number,
  words: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${words}\n`);
}
