import { assetFolder, cacheName, type Edition } from './edition.ts';

/**
 * Stores an edition, whole or not at all. Each file is checked against its hash, so that what an ill-configured
 * host or a network's log-in page sends in its place is never kept.
 * @throws where any file cannot be had as it was built; the editions that are stored already are untouched
 */
export async function storeEdition(edition: Edition): Promise<void> {
  const name = cacheName(edition);
  const wasThere = await caches.has(name);
  const cache = await caches.open(name);
  try {
    await Promise.all(
      Object.keys(edition.files).map(async (path) => cache.put(path, await load(path, edition))),
    );
  } catch (error) {
    if (!wasThere) await caches.delete(name);
    throw error;
  }
}

async function load(path: string, edition: Edition): Promise<Response> {
  const response = await fetch(path, {
    integrity: edition.files[path] ?? '',
    // What the page itself has just loaded need not come again; names that do not change are asked about.
    cache: path.startsWith(assetFolder(edition)) ? 'default' : 'no-cache',
    priority: 'low',
  });
  if (!response.ok) throw new Error(`${path} cannot be stored: status ${response.status}.`);
  // A host that leaves out `.html` redirects, and a page may not be answered with what was redirected.
  return response.redirected ? new Response(response.body, response) : response;
}

/** A stored file, of this edition or of another that is still in use; undefined where it is none. */
export function stored(path: string, edition: Edition): Promise<Response | undefined> {
  const own = caches.match(path, { cacheName: cacheName(edition) });
  return own.then((response) => response ?? caches.match(path));
}
