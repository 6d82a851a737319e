import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import type { RequestOptions } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, makeFolder } from './testFolder.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const around = makeFolder();
const inSite = (path: string) => join(around.folder, 'site', path);

let port = 0;
const get = (path: string, headers: RequestOptions['headers'] = {}) => ask(port, path, { headers });

beforeAll(async () => {
  around.write({
    'site/index.html': 'first page',
    'site/404.html': 'none such',
    'site/ar/index.html': 'story',
    'site/ar/404.html': 'لا شيء',
    'site/ar/entity/putin/index.html': 'putin',
    'site/en/404.html': 'nothing',
    'site/letters.txt': letters,
    'site/.env': 'secret',
    'site/.git/config': 'secret',
    'site/ar/.draft/index.html': 'secret',
    'site/.well-known/security.txt': 'Contact: …',
    'site/ar/.well-known/security.txt': 'secret',
    'beside/secret.txt': 'secret',
    'site-beside/secret.txt': 'secret',
  });
  for (const ending of 'webmanifest jsonld gexf graphml woff2 svg js css json csv xml'.split(' '))
    around.write({ [`site/types/file.${ending}`]: '{}' });
  symlinkSync(join(around.folder, 'beside/secret.txt'), inSite('leads-out.txt'));
  symlinkSync('../beside', inSite('leads-out'));
  symlinkSync('../site-beside', inSite('leads-beside'));
  symlinkSync('.env', inSite('leads-to-hidden.txt'));
  symlinkSync('letters.txt', inSite('leads-inside.txt'));
  symlinkSync('leads-round', inSite('leads-round'));
  port = await around.serve('site');
});
afterAll(around.remove);

describe('a path', () => {
  it.each([
    ['/', 'first page'],
    ['/index.html', 'first page'],
    ['/ar', 'story'],
    ['/ar/?voice=putin', 'story'],
    ['/ar/entity/putin', 'putin'],
    ['/ar/entity/putin/', 'putin'],
    ['/ar/entity/putin/index.html', 'putin'],
    // As nginx and Caddy read them.
    ['/ar/%65ntity/putin', 'putin'],
    ['/ar/entity%2fputin', 'putin'],
    ['/ar//entity///putin//', 'putin'],
    ['//ar/', 'story'],
    ['/en/../ar/./entity/putin', 'putin'],
    ['/ar%2Fx%2F..%2Fentity/putin', 'putin'],
    ['http://example.org/ar/', 'story'],
    ['/letters.txt?x=../..', letters],
    ['/leads-inside.txt', letters],
    ['/.well-known/security.txt', 'Contact: …'],
  ])('%s is answered without a redirect', async (path, body) => {
    expect(await get(path)).toMatchObject({ status: 200, body });
  });

  it.each([
    ['/nobody', 'none such'],
    ['/fr/entity/putin', 'none such'],
    ['/ar/entity', 'لا شيء'],
    ['/ar/entity/putin/more', 'لا شيء'],
    ['/en/', 'nothing'],
    ['/en/%', 'nothing'],
    ['/en/%E0%A4%A', 'nothing'],
    ['/ar/entity/%00', 'لا شيء'],
    [`/ar/${'x'.repeat(3000)}`, 'لا شيء'],
    ['/letters.txt/', 'none such'],
    ['/letters.txt/index.html', 'none such'],
    ['/leads-round', 'none such'],
  ])('%s is not found, in the language that it asks for', async (path, body) => {
    const answer = await get(path);
    expect(answer).toMatchObject({ status: 404, body });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it.each([
    '/.env',
    '/%2eenv',
    '/.git/config',
    '/ar/.draft/',
    '/ar/.well-known/security.txt',
    '/.well-known/../.env',
    '/leads-to-hidden.txt',
    '/leads-out.txt',
    '/leads-out/secret.txt',
    '/leads-beside/secret.txt',
    '/../beside/secret.txt',
    '/..%2fbeside%2fsecret.txt',
    '/%2e%2e/beside/secret.txt',
    '/ar/../../beside/secret.txt',
    '/../site-beside/secret.txt',
    '/..\\beside\\secret.txt',
    '//../beside/secret.txt',
  ])('%s shows nothing that is hidden or outside of the folder', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(['none such', 'لا شيء']).toContain(answer.body);
  });

  it('under a base path is the same, and outside of it not found', async () => {
    const based = await around.serve('site', '/news/nasij/');
    for (const path of ['/news/nasij/ar/', '/news/nasij/ar/entity/putin', '/n%65ws/nasij/ar'])
      expect((await ask(based, path)).status, path).toBe(200);
    for (const path of ['/news/nasij', '/news/nasij/'])
      expect((await ask(based, path)).body, path).toBe('first page');
    for (const path of ['/', '/ar/', '/news/', '/news/nasijs/ar/', '/news/nasij.txt'])
      expect((await ask(based, path)).status, path).toBe(404);
    expect(await ask(based, '/news/nasij/en/x')).toMatchObject({ status: 404, body: 'nothing' });
  });

  it('is in words where the site has no page for what is not found', async () => {
    mkdirSync(join(around.folder, 'bare'));
    const answer = await ask(await around.serve('bare'), '/ar/');
    expect(answer).toMatchObject({ status: 404, body: 'Not found\n' });
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
  });
});

describe('a file', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['types/file.js', /^(text|application)\/javascript; charset=utf-8$/],
    ['types/file.css', 'text/css; charset=utf-8'],
    ['types/file.json', /^application\/json/],
    ['types/file.csv', 'text/csv; charset=utf-8'],
    ['types/file.xml', /^(text|application)\/xml/],
    ['types/file.svg', 'image/svg+xml'],
    ['types/file.woff2', 'font/woff2'],
    ['types/file.webmanifest', /^application\/manifest\+json/],
    ['types/file.jsonld', /^application\/ld\+json/],
    ['types/file.gexf', 'application/gexf+xml'],
    ['types/file.graphml', 'application/graphml+xml'],
  ])('%s says that it is %s', async (path, type) => {
    expect((await get(`/${path}`)).headers['content-type']).toMatch(type);
  });

  it('is asked about each time, and sent again only when it has changed', async () => {
    const { headers } = await get('/letters.txt');
    expect(headers['cache-control']).toBe('no-cache');
    const known = { 'if-none-match': headers.etag };
    expect(await get('/letters.txt', known)).toMatchObject({ status: 304, body: '' });
    expect((await get('/letters.txt', { 'if-none-match': '"another"' })).status).toBe(200);
    // What is not there has not stayed the same.
    expect((await get('/nobody', { 'if-none-match': '*' })).status).toBe(404);
  });

  it('is as the last build left it, also when the folder is another', async () => {
    const site = join(around.folder, 'replaced');
    around.write({ 'replaced/index.html': 'one' });
    const there = await around.serve('replaced');
    expect((await ask(there, '/')).body).toBe('one');
    around.write({ 'replaced/index.html': 'two' });
    expect((await ask(there, '/')).body).toBe('two');
    renameSync(site, join(around.folder, 'old'));
    expect((await ask(there, '/')).status).toBe(404);
    around.write({ 'replaced/index.html': 'three' });
    expect((await ask(there, '/')).body).toBe('three');
    rmSync(site, { recursive: true });
    symlinkSync('old', site);
    expect((await ask(there, '/')).body).toBe('two');
  });

  it.each(['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PATCH'])(
    'is not for %s',
    async (method) => {
      const answer = await ask(port, '/letters.txt', { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe('GET, HEAD');
      expect(answer.body).not.toContain(letters);
    },
  );

  it('is described without its content for HEAD', async () => {
    const answer = await ask(port, '/letters.txt', { method: 'HEAD' });
    expect(answer).toMatchObject({ status: 200, body: '' });
    expect(answer.headers['content-length']).toBe('26');
    expect(await ask(port, '/nobody', { method: 'HEAD' })).toMatchObject({ status: 404, body: '' });
  });
});

describe('a page of another origin, or of none', () => {
  it.each(['/assets/story.json', '/news/assets/story.json'])('may read %s', async (path) => {
    around.write({ 'site/assets/story.json': '{}' });
    const there = path.startsWith('/news') ? await around.serve('site', '/news/') : port;
    const answer = await ask(there, path);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    const known = { headers: { 'if-none-match': answer.headers.etag } };
    const unchanged = await ask(there, path, known);
    expect(unchanged.status).toBe(304);
    expect(unchanged.headers['access-control-allow-origin']).toBe('*');
  });

  it.each(['/sw.js', '/nasij-site.txt', '/news//sw.js', '/news/nasij-s%69te.txt'])(
    'may not even run %s, which says how the rest is named',
    async (path) => {
      around.write({ 'site/sw.js': 'const edition = {};', 'site/nasij-site.txt': 'assets/a.js' });
      const there = path.startsWith('/news') ? await around.serve('site', '/news/') : port;
      const answer = await ask(there, path);
      expect(answer.status).toBe(200);
      expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
      const known = { headers: { 'if-none-match': answer.headers.etag } };
      const unchanged = await ask(there, path, known);
      expect(unchanged.status).toBe(304);
      expect(unchanged.headers['cross-origin-resource-policy']).toBe('same-origin');
    },
  );

  it('may run what is made for its pages', async () => {
    around.write({ 'site/embed.js': ';', 'site/assets/page.js': ';' });
    for (const path of ['/embed.js', '/assets/page.js'])
      expect((await get(path)).headers).not.toHaveProperty('cross-origin-resource-policy');
  });

  it.each(['/', '/ar/', '/letters.txt', '/nobody', '/assets/nobody', '/ar/assets'])(
    'may not read %s',
    async (path) => {
      expect((await get(path)).headers).not.toHaveProperty('access-control-allow-origin');
    },
  );
});
