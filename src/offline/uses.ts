import { cacheName, type Edition, otherCaches } from './edition.ts';

/*
 * Beside its files, an edition has a note of each user: a page, by the id that the browser gives it, or the edition's
 * own worker once it has begun. So an edition can stay for as long as a page that is made of it is open, and no longer.
 */

/** The user that is no page. */
export const ownWorker = 'worker';

/** What a note's path ends in is the user. Nothing is ever asked for at such a path. */
const noteFor = ({ base }: Edition, user = '') => `${base}sw.js?user=${user}`;

/** Notes that an edition is used. */
export async function noteUse(edition: Edition, user: string): Promise<void> {
  const cache = await caches.open(cacheName(edition));
  await cache.put(noteFor(edition, user), new Response());
}

/** Drops the notes of an edition's users but for these. */
export async function forgetOthers(edition: Edition, users: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName(edition));
  const gone = (await usersIn(cache, edition)).filter((user) => !users.includes(user));
  await Promise.all(gone.map((user) => cache.delete(noteFor(edition, user))));
}

/** Deletes the other editions of this site that none of these users is noted in. */
export async function deleteUnused(edition: Edition, users: readonly string[]): Promise<void> {
  const names = otherCaches(await caches.keys(), edition);
  await Promise.all(
    names.map(async (name) => {
      const noted = await usersIn(await caches.open(name), edition);
      if (!noted.some((user) => users.includes(user))) await caches.delete(name);
    }),
  );
}

/** Whether one of these pages is made of an edition that is stored and has not begun yet: its reader has seen it. */
export async function isNextSeen(edition: Edition, pages: readonly string[]): Promise<boolean> {
  for (const name of otherCaches(await caches.keys(), edition)) {
    const users = await usersIn(await caches.open(name), edition);
    if (!users.includes(ownWorker) && users.some((user) => pages.includes(user))) return true;
  }
  return false;
}

async function usersIn(cache: Cache, edition: Edition): Promise<string[]> {
  const stored = await cache.keys();
  return stored.flatMap(({ url }) => url.split(noteFor(edition))[1] ?? []);
}
