import type { RequestOptions } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, makeFolder } from './testFolder.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const around = makeFolder();
let port = 0;
const get = (path: string, headers: RequestOptions['headers'] = {}) => ask(port, path, { headers });

beforeAll(async () => {
  around.write({ 'site/letters.txt': letters, 'site/empty.txt': '', 'site/404.html': 'none such' });
  port = await around.serve('site');
});
afterAll(around.remove);

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
