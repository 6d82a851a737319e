import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cacheName, type Edition } from './edition.ts';
import { deleteUnused, forgetOthers, isNextSeen, noteUse, ownWorker } from './uses.ts';

/** As much of the browser's store as notes need: the addresses in each cache. */
function emptyStore() {
  const store = new Map<string, Set<string>>();
  const address = (path: string) => `https://example.org${path}`;
  const cacheOf = (addresses: Set<string>) => ({
    put: async (path: string) => void addresses.add(address(path)),
    delete: async (path: string) => addresses.delete(address(path)),
    keys: async () => [...addresses].map((url) => ({ url })),
  });
  return {
    keys: async () => [...store.keys()],
    delete: async (name: string) => store.delete(name),
    open: async (name: string) => {
      const addresses = store.get(name) ?? new Set([address('/news/icon.svg')]);
      store.set(name, addresses);
      return cacheOf(addresses);
    },
  };
}

beforeEach(() => void vi.stubGlobal('caches', emptyStore()));
afterEach(() => void vi.unstubAllGlobals());

const editionOf = (version: string): Edition => ({
  version,
  base: '/news/',
  defaultLanguage: 'ar',
  shells: {},
  pages: [],
  files: {},
});
const [first, second, third] = ['1', '2', '3'].map(editionOf) as [Edition, Edition, Edition];
const begin = (edition: Edition) => noteUse(edition, ownWorker);
const store = (edition: Edition) => caches.open(cacheName(edition));
const stored = async () => (await caches.keys()).map((name) => name.split(' ').at(-1));

it('keeps the edition of every page that is open, however many followed', async () => {
  await begin(first);
  await noteUse(first, 'long open');
  await begin(second);
  await noteUse(second, 'closed since');
  await begin(third);
  await deleteUnused(third, ['long open', 'another']);
  expect(await stored()).toEqual(['1', '3']);
  await deleteUnused(third, ['another']);
  expect(await stored()).toEqual(['3']);
});

it('deletes one that is superseded before it began, but not one that is at work or open', async () => {
  await begin(first);
  await store(second);
  await store(third);
  await deleteUnused(third, [ownWorker, 'page']);
  expect(await stored()).toEqual(['1', '3']);
  await noteUse(second, 'page');
  await deleteUnused(third, [ownWorker, 'page']);
  expect(await stored()).toEqual(['1', '3', '2']);
});

it('knows whether a reader has seen the edition that waits', async () => {
  await begin(first);
  await noteUse(first, 'old page');
  await begin(second);
  await store(third);
  expect(await isNextSeen(second, ['old page', 'page'])).toBe(false);
  await noteUse(third, 'page');
  expect(await isNextSeen(second, ['old page', 'page'])).toBe(true);
  expect(await isNextSeen(second, ['old page'])).toBe(false);
});

it('forgets pages that are closed, and no files', async () => {
  await begin(first);
  for (const page of ['closed', 'open']) await noteUse(first, page);
  await forgetOthers(first, [ownWorker, 'open']);
  const urls = (await (await store(first)).keys()).map(({ url }) => url);
  expect(urls.map((url) => url.replace(/.*=/, ''))).toEqual([
    'https://example.org/news/icon.svg',
    ownWorker,
    'open',
  ]);
});
