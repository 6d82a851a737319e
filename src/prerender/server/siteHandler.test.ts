import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type RequestOptions,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteHandler } from './siteHandler.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const around = realpathSync(mkdtempSync(join(tmpdir(), 'nasij-site-')));
const folder = join(around, 'site');

function write(path: string, content: string): void {
  const file = join(around, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const servers: Server[] = [];
/** Serves a folder and gives the port. */
async function serve(site: string, base = '/'): Promise<number> {
  const server = createServer(siteHandler(site, base)).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Sends a request as it is: no client tidies its path. The answer has begun when this resolves. */
async function begin(port: number, path: string, options: RequestOptions = {}) {
  const asked = request({ host: '127.0.0.1', port, path, agent: false, ...options }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return response;
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

async function ask(port: number, path: string, options?: RequestOptions): Promise<Answer> {
  const response = await begin(port, path, options);
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

let port = 0;
const get = (path: string, headers: RequestOptions['headers'] = {}) => ask(port, path, { headers });

beforeAll(async () => {
  const files = {
    'index.html': 'first page',
    '404.html': 'none such',
    'ar/index.html': 'story',
    'ar/404.html': 'لا شيء',
    'ar/entity/putin/index.html': 'putin',
    'en/404.html': 'nothing',
    'letters.txt': letters,
    'empty.txt': '',
    '.env': 'secret',
    '.git/config': 'secret',
    'ar/.draft/index.html': 'secret',
    '.well-known/security.txt': 'Contact: …',
    'ar/.well-known/security.txt': 'secret',
  };
  for (const [path, content] of Object.entries(files)) write(`site/${path}`, content);
  for (const ending of 'webmanifest jsonld gexf graphml woff2 svg js css json csv xml'.split(' '))
    write(`site/types/file.${ending}`, '{}');
  write('beside/secret.txt', 'secret');
  write('site-beside/secret.txt', 'secret');
  symlinkSync(join(around, 'beside/secret.txt'), join(folder, 'leads-out.txt'));
  symlinkSync('../beside', join(folder, 'leads-out'));
  symlinkSync('../site-beside', join(folder, 'leads-beside'));
  symlinkSync('.env', join(folder, 'leads-to-hidden.txt'));
  symlinkSync('letters.txt', join(folder, 'leads-inside.txt'));
  symlinkSync('leads-round', join(folder, 'leads-round'));
  port = await serve(folder);
});
afterAll(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  rmSync(around, { recursive: true, force: true });
});

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
    const based = await serve(folder, '/news/nasij/');
    for (const path of ['/news/nasij/ar/', '/news/nasij/ar/entity/putin', '/n%65ws/nasij/ar'])
      expect((await ask(based, path)).status, path).toBe(200);
    for (const path of ['/news/nasij', '/news/nasij/'])
      expect((await ask(based, path)).body, path).toBe('first page');
    for (const path of ['/', '/ar/', '/news/', '/news/nasijs/ar/', '/news/nasij.txt'])
      expect((await ask(based, path)).status, path).toBe(404);
    expect(await ask(based, '/news/nasij/en/x')).toMatchObject({ status: 404, body: 'nothing' });
  });

  it('is in words where the site has no page for what is not found', async () => {
    mkdirSync(join(around, 'bare'), { recursive: true });
    const answer = await ask(await serve(join(around, 'bare')), '/ar/');
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
    const site = join(around, 'replaced');
    write('replaced/index.html', 'one');
    const there = await serve(site);
    expect((await ask(there, '/')).body).toBe('one');
    writeFileSync(join(site, 'index.html'), 'two');
    expect((await ask(there, '/')).body).toBe('two');
    renameSync(site, join(around, 'old'));
    expect((await ask(there, '/')).status).toBe(404);
    write('replaced/index.html', 'three');
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

describe('a range (RFC 9110, section 14)', () => {
  it.each([
    ['bytes=0-4', 'abcde', '0-4'],
    ['bytes=20-', 'uvwxyz', '20-25'],
    ['bytes=20-99', 'uvwxyz', '20-25'],
    ['bytes=-5', 'vwxyz', '21-25'],
    ['bytes=-99', letters, '0-25'],
    ['bytes=0-0', 'a', '0-0'],
    ['bytes=3-5, 6-8', 'defghi', '3-8'],
    ['bytes=0-1, 99-', 'ab', '0-1'],
  ])('%s is answered with that part', async (range, body, part) => {
    const answer = await get('/letters.txt', { range });
    expect(answer).toMatchObject({ status: 206, body });
    expect(answer.headers).toMatchObject({
      'content-range': `bytes ${part}/26`,
      'content-length': String(body.length),
    });
  });

  it.each(['bytes=26-', 'bytes=99-100', 'bytes=-0', 'bytes=30-, 40-50'])(
    '%s cannot be had',
    async (range) => {
      const answer = await get('/letters.txt', { range });
      expect(answer.status).toBe(416);
      expect(answer.headers['content-range']).toBe('bytes */26');
    },
  );

  it.each([
    'bytes=',
    'bytes=-',
    'bytes=a-b',
    'bytes=1x-5',
    'bytes=0-1-2',
    'bytes=0x1-4',
    'bytes= , ',
    'bytes',
    'bytes 0-4',
    'lines=0-4',
    'bytes=0-1, 5-6',
  ])('%s is ignored: the file comes whole', async (range) => {
    expect(await get('/letters.txt', { range })).toMatchObject({ status: 200, body: letters });
  });

  it('that ends before it begins is refused', async () => {
    expect((await get('/letters.txt', { range: 'bytes=5-2' })).status).toBe(416);
  });

  it('is sent only while the file is the one that is known', async () => {
    const { etag } = (await get('/letters.txt')).headers;
    const part = { range: 'bytes=0-4' };
    expect((await get('/letters.txt', { ...part, 'if-range': etag })).body).toBe('abcde');
    expect((await get('/letters.txt', { ...part, 'if-range': '"older"' })).body).toBe(letters);
  });

  it('is not for HEAD, and not for what is empty or not found', async () => {
    const headers = { range: 'bytes=0-4' };
    expect((await ask(port, '/letters.txt', { method: 'HEAD', headers })).status).toBe(200);
    expect((await get('/empty.txt', headers)).status).toBe(416);
    expect(await get('/nobody', headers)).toMatchObject({ status: 404, body: 'none such' });
  });
});

/** How many files of the folder this process holds open. */
const openFiles = () =>
  readdirSync('/proc/self/fd').filter((name) => {
    try {
      return readlinkSync(`/proc/self/fd/${name}`).startsWith(folder);
    } catch {
      return false;
    }
  }).length;

describe.skipIf(!existsSync('/proc/self/fd'))('a reader who goes away', () => {
  const size = 64_000_000;
  beforeAll(() => {
    write('site/large.bin', '');
    truncateSync(join(folder, 'large.bin'), size);
  });

  it('leaves no file open', async () => {
    const downloads = await Promise.all(
      Array.from({ length: 40 }, () => begin(port, '/large.bin')),
    );
    // Nobody reads them, so each is held up in the middle.
    expect(openFiles()).toBe(40);
    for (const download of downloads) download.destroy();
    await expect.poll(openFiles, { timeout: 20_000 }).toBe(0);
  });

  it('before there is an answer leaves none either', async () => {
    const gone = Array.from({ length: 40 }, async () => {
      const asked = request({ host: '127.0.0.1', port, path: '/large.bin', agent: false }).end();
      asked.on('error', () => {});
      await once(asked, 'finish');
      asked.destroy();
    });
    await Promise.all(gone);
    const answer = await ask(port, '/large.bin', { headers: { range: 'bytes=-5' } });
    expect(answer.status).toBe(206);
    await expect.poll(openFiles, { timeout: 20_000 }).toBe(0);
  });

  it('holds nobody up', async () => {
    const held = await begin(port, '/large.bin');
    expect((await get('/ar/')).body).toBe('story');
    held.destroy();
  });
});
