import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cacheName, type Edition } from './edition.ts';
import { isWhole, stored, storeEdition } from './store.ts';

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const built: Record<string, string> = {
  '/news/icon.svg': 'an icon',
  '/news/assets/page.js': 'a script',
  '/news/assets/story.json': 'a story',
};
const paths = Object.keys(built);

const editionOf = (version: string, texts: Readonly<Record<string, string>>): Edition => ({
  version,
  base: '/news/',
  defaultLanguage: 'ar',
  shells: {},
  pages: [],
  files: Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, hashOf(text)])),
});
const edition = editionOf('2', built);

/** What is stored: in each cache, the files by their paths. */
let store: Map<string, Map<string, Response>>;
/** Files for which there is no room. */
let tooLarge: string[];
/** What the host sends; a file that it does not have is answered with 404. */
let host: Record<string, string>;
let asked: string[];

function cacheOf(files: Map<string, Response>) {
  return {
    keys: async () => [...files.keys()].map((path) => ({ url: `https://example.org${path}` })),
    delete: async (path: string) => files.delete(path),
    async put(path: string, file: Response) {
      if (tooLarge.includes(path)) throw new DOMException('No room', 'QuotaExceededError');
      files.set(path, file);
    },
  };
}

beforeEach(() => {
  store = new Map();
  tooLarge = [];
  asked = [];
  host = { ...built };
  vi.stubGlobal('caches', {
    keys: async () => [...store.keys()],
    match: async (path: string, { cacheName: name }: { cacheName: string }) =>
      store.get(name)?.get(path)?.clone(),
    has: async (name: string) => store.has(name),
    delete: async (name: string) => store.delete(name),
    async open(name: string) {
      const files = store.get(name) ?? new Map<string, Response>();
      store.set(name, files);
      return cacheOf(files);
    },
  });
  vi.stubGlobal('fetch', async (path: string, { integrity }: RequestInit) => {
    asked.push(path);
    const text = host[path];
    if (text === undefined) return new Response('Nothing here', { status: 404 });
    if (hashOf(text) !== integrity) throw new TypeError('Failed to fetch');
    return new Response(text);
  });
});
afterEach(() => void vi.unstubAllGlobals());

const own = () => store.get(cacheName(edition))!;
const answer = async (path: string) => (await stored(path, edition))?.text();

it('stores an edition whole, and nothing again while it is', async () => {
  expect(await isWhole(edition)).toBe(false);
  store.clear();
  await storeEdition(edition);
  expect(asked).toEqual(paths);
  expect(await isWhole(edition)).toBe(true);
  expect(await Promise.all(paths.map(answer))).toEqual(Object.values(built));
  await storeEdition(edition);
  expect(asked).toEqual(paths);
});

it('stores again what is missing or damaged, and no more', async () => {
  await storeEdition(edition);
  asked = [];
  own().delete('/news/assets/page.js');
  own().set('/news/icon.svg', new Response('an ic'));
  await storeEdition(edition);
  expect(asked).toEqual(['/news/icon.svg', '/news/assets/page.js']);
  expect(await Promise.all(paths.map(answer))).toEqual(Object.values(built));
});

it.each([
  ['cut short', 'a scr'],
  ['empty', ''],
  ['another', 'another script'],
])('never answers with a file that is %s, and counts it as missing', async (_, text) => {
  await storeEdition(edition);
  const { headers } = own().get('/news/assets/page.js')!;
  own().set('/news/assets/page.js', new Response(text, { headers }));
  expect(await answer('/news/assets/page.js')).toBeUndefined();
  expect(await isWhole(edition)).toBe(false);
});

it('never answers with a file that cannot be read to its end', async () => {
  await storeEdition(edition);
  const broken = { clone: () => ({ arrayBuffer: () => Promise.reject(new TypeError('Cut')) }) };
  own().set('/news/assets/page.js', broken as unknown as Response);
  expect(await answer('/news/assets/page.js')).toBeUndefined();
});

it('leaves nothing of an edition that cannot be stored whole', async () => {
  delete host['/news/assets/story.json'];
  await expect(storeEdition(edition)).rejects.toThrow('/news/assets/story.json cannot be stored');
  host = { ...built, '/news/icon.svg': 'Please log in' };
  await expect(storeEdition(edition)).rejects.toThrow('Failed to fetch');
  expect(store.size).toBe(0);
});

it('leaves what was there where it cannot be mended, or has no room', async () => {
  await storeEdition(edition);
  const note = '/news/sw.js?user=page';
  own().set(note, new Response());
  for (const path of ['/news/assets/page.js', '/news/icon.svg']) own().delete(path);
  const before = [...own().keys()];
  tooLarge = ['/news/icon.svg'];
  await expect(storeEdition(edition)).rejects.toThrow('No room');
  expect([...own().keys()]).toEqual(before);
  tooLarge = [];
  host = {};
  await expect(storeEdition(edition)).rejects.toThrow('cannot be stored');
  expect([...own().keys()]).toEqual(before);
});

it('leaves a file of another edition that is not this one’s', async () => {
  host['/news/icon.svg'] = 'an older icon';
  const older = editionOf('1', { '/news/icon.svg': 'an older icon' });
  await storeEdition(older);
  expect(await answer('/news/icon.svg')).toBeUndefined();
  expect(await isWhole(older)).toBe(true);
});

it('answers with the files of another edition of the site, once they are checked', async () => {
  const path = '/news/assets/older.js';
  host[path] = 'an older script';
  const older = editionOf('1', { [path]: 'an older script' });
  await storeEdition(older);
  await storeEdition(edition);
  expect(await answer(path)).toBe('an older script');
  const files = store.get(cacheName(older))!;
  files.set(path, new Response('an older scr', { headers: files.get(path)!.headers }));
  expect(await answer(path)).toBeUndefined();
  files.set(path, new Response('put there by somebody'));
  expect(await answer(path)).toBeUndefined();
});
