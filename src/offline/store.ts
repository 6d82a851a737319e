import { assetFolder, cacheName, type Edition, otherCaches } from './edition.ts';

/*
 * A file is checked against its hash when it is stored, and again whenever it is answered with: a browser that clears
 * up, or a full disk, may have left none or half of it. The hash is stored with the file, so that those of other
 * editions can be checked, too.
 */

/** The header that holds the hash; no host sends it. */
const hashHeader = 'nasij-hash';

/**
 * Makes an edition whole: stores what is missing or damaged, all of that or nothing. What an ill-configured host or a
 * network's log-in page sends in place of a file is never kept.
 * @throws where a file cannot be had as it was built, or there is no room; what was stored before stays
 */
export async function storeEdition(edition: Edition): Promise<void> {
  const name = cacheName(edition);
  const wasThere = await caches.has(name);
  const cache = await caches.open(name);
  const paths = Object.keys(edition.files);
  const intact = await Promise.all(paths.map((path) => intactIn(name, path, edition.files[path])));
  const wanted = paths.filter((_, at) => !intact[at]);
  try {
    const files = await Promise.all(wanted.map((path) => load(path, edition)));
    const stores = wanted.map((path, at) => cache.put(path, files[at]!));
    // All have ended before any is taken back.
    await Promise.allSettled(stores);
    await Promise.all(stores);
  } catch (error) {
    if (wasThere) await Promise.all(wanted.map((path) => cache.delete(path)));
    else await caches.delete(name);
    throw error;
  }
}

async function load(path: string, edition: Edition): Promise<Response> {
  const hash = edition.files[path] ?? '';
  const response = await fetch(path, {
    integrity: hash,
    // What the page itself has just loaded need not come again; names that do not change are asked about.
    cache: path.startsWith(assetFolder(edition)) ? 'default' : 'no-cache',
    priority: 'low',
  });
  if (!response.ok) throw new Error(`${path} cannot be stored: status ${response.status}.`);
  // A host that leaves out `.html` redirects, and a page may not be answered with what was redirected: a copy was not.
  const file = new Response(response.body, response);
  file.headers.set(hashHeader, hash);
  return file;
}

/** A stored file, of this edition or of another that is still in use; undefined where there is none that is whole. */
export async function stored(path: string, edition: Edition): Promise<Response | undefined> {
  const hash = edition.files[path];
  const own = await intactIn(cacheName(edition), path, hash);
  if (own) return own;
  for (const name of otherCaches(await caches.keys(), edition)) {
    const other = await intactIn(name, path);
    if (other && (!hash || other.headers.get(hashHeader) === hash)) return other;
  }
  return undefined;
}

/** Whether each file of an edition is stored. That each is whole, too, is seen when it is asked for. */
export async function isWhole(edition: Edition): Promise<boolean> {
  const cache = await caches.open(cacheName(edition));
  const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  return Object.keys(edition.files).every((path) => there.has(path));
}

/**
 * A file in a cache if it has the hash it should have, that is the one it was stored with where none is given. Else it
 * is damaged, and deleted, so that it does not count as stored.
 */
async function intactIn(name: string, path: string, hash?: string): Promise<Response | undefined> {
  const file = await caches.match(path, { cacheName: name });
  if (!file) return undefined;
  // A body that was cut short may fail to be read at all.
  const body = await file.arrayBuffer().catch(() => null);
  const expected = hash ?? file.headers.get(hashHeader);
  if (body && (await hashOf(body)) === expected) return new Response(body, file);
  await (await caches.open(name)).delete(path);
  return undefined;
}

/** In the form of Subresource Integrity. */
async function hashOf(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
