import { once } from 'node:events';
import { existsSync, readdirSync, readlinkSync, truncateSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, begin, makeFolder } from './testFolder.ts';

const around = makeFolder();
let port = 0;
afterAll(around.remove);

/** How many files of the folder this process holds open. */
const openFiles = () =>
  readdirSync('/proc/self/fd').filter((name) => {
    try {
      return readlinkSync(`/proc/self/fd/${name}`).startsWith(around.folder);
    } catch {
      return false;
    }
  }).length;

describe.skipIf(!existsSync('/proc/self/fd'))('a reader who goes away', () => {
  beforeAll(async () => {
    around.write({ 'site/large.bin': '', 'site/ar/index.html': 'story' });
    truncateSync(join(around.folder, 'site/large.bin'), 64_000_000);
    port = await around.serve('site');
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
    expect((await ask(port, '/ar/')).body).toBe('story');
    held.destroy();
  });
});
