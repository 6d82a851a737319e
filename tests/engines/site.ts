import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { listen } from '../../src/prerender/server/listen.ts';
import { siteHandler } from '../../src/prerender/server/siteHandler.ts';
import { announceLife } from '../browser/reader.ts';
import { listenForComplaints } from './listener.ts';

const folder = resolve('dist');
/** Before the page's own security policy, which would forbid it. */
const scripts = [listenForComplaints, announceLife].map((one) => `<script>(${one})()</script>`);

export interface TestedSite {
  /** An origin that no other test has had: nothing that a page stores can reach another. */
  origin: string;
  /** The same site as a stranger, for frames. */
  foreign: string;
  /** What its pages have complained of so far. */
  complaints: string[];
  /** Adds a page of the test's own, such as one that frames the story. */
  put: (path: string, html: string) => void;
  /** From now on its pages allow themselves what is of `foreign`, as those of a build that knows its SITE_URL do. */
  nameOrigin: () => void;
  close: () => void;
}

/** Serves the built site for one test, each page with a listener that tells what it complains of. */
export async function serveTested(): Promise<TestedSite> {
  const complaints: string[] = [];
  const own = new Map<string, string>();
  let self = "'self'";
  const serve = siteHandler(folder, '/');
  const { port, close } = await listen(
    async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (request.method === 'POST' && pathname === '/complaints') {
        complaints.push(await text(request));
        // Also those of a frame without an origin.
        return void response.writeHead(204, { 'access-control-allow-origin': '*' }).end();
      }
      const page = own.get(pathname) ?? (await pageAt(pathname, request));
      if (page === null) return serve(request, response);
      const html = page
        .replace(/(?<=Content-Security-Policy" content=")[^"]*/, (policy) =>
          policy.replaceAll("'self'", self),
        )
        .replace(/<head[^>]*>/, (head) => head + scripts.join(''));
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    },
    [0],
  );
  const foreign = `http://127.0.0.1:${port}`;
  return {
    origin: `http://localhost:${port}`,
    foreign,
    complaints,
    put: (path, html) => void own.set(path, html),
    nameOrigin: () => {
      self = `'self' ${foreign}`;
    },
    close,
  };
}

/** The page of the built site at a path; null where the site's own server has to answer. */
async function pageAt(path: string, { method }: IncomingMessage): Promise<string | null> {
  if (method !== 'GET' || path.includes('..') || /\.\w+$/.test(path)) return null;
  return readFile(join(folder, path, 'index.html'), 'utf8').catch(() => null);
}
