import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markSite } from '../prerender/site/placeSite.ts';

/* The command itself, as people start and end it. */

const folder = mkdtempSync(join(tmpdir(), 'nasij-serve-'));
beforeAll(() => {
  mkdirSync(join(folder, 'ar'));
  writeFileSync(join(folder, 'ar/index.html'), 'story');
  writeFileSync(join(folder, 'large.bin'), Buffer.alloc(16_000_000));
  markSite(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

function start(environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['src/cli/main.ts', 'serve'], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...process.env, OUT_DIR: folder, ...environment },
  });
}

/** What a command says that ends by itself. */
async function run(environment: Record<string, string>) {
  const command = start(environment);
  const said = Promise.all([text(command.stdout!), text(command.stderr!)]);
  const [status] = await once(command, 'exit');
  const [output, errors] = await said;
  return { status, output, errors };
}

describe('the preview server', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'says where the site is, and ends on %s in the middle of a download',
    async (signal) => {
      const command = start({ PORT: '0', BASE_PATH: 'news' });
      const errors = text(command.stderr!);
      const [line] = await once(command.stdout!, 'data');
      const address = /^Nasij is at (http:\/\/localhost:\d+\/news\/)\n$/.exec(String(line))?.[1];
      expect(await (await fetch(`${address}ar/`)).text()).toBe('story');
      const download = await fetch(`${address}large.bin`);
      command.kill(signal);
      expect(await once(command, 'exit')).toEqual([0, null]);
      expect(await errors).toBe('');
      await expect(download.arrayBuffer()).rejects.toThrow('terminated');
    },
  );

  it.each([
    [{ PORT: 'abc' }, 'PORT is “abc”: give a number from 0 to 65535, such as PORT=4173.\n'],
    [{ PORT: '0', HOST: '203.0.113.1' }, /^Cannot serve at 203\.0\.113\.1, port 0: .+\n$/],
    [{ PORT: '0', OUT_DIR: join(folder, 'none') }, /^There is no site built by us in .+\n$/],
    [{ PORT: '0', OUT_DIR: 'data' }, /^There is no site built by us in .+data: run npm run build/],
  ])('says in one line why it cannot begin with %o', async (environment, line) => {
    const { status, output, errors } = await run(environment);
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(errors).toMatch(line);
  });
});
