import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testHome } from '../../src/cli/frame/testTerminal.ts';
import { smallStory } from '../fixtures/smallStory.ts';

/* Files that are none, links, and what is piped in. */
let place = testHome();
beforeEach(() => {
  place = testHome();
  place.writeStory('river-accord', smallStory());
});
afterEach(() => place.remove());

const small = 'data/river-accord';
const article =
  'The bridge opens\n\nThe minister, Salma Haddad, said on Friday that the bridge is open.\n';
const newWords = ['--lang', 'en', '--id', 'fresh'];

const makePipe = (name: string) => {
  const path = join(place.home, name);
  expect(spawnSync('mkfifo', [path]).status).toBe(0);
  return path;
};

describe('an article', () => {
  it.each([
    ['a pipe', () => makePipe('article.txt')],
    ['a device that never ends', () => '/dev/zero'],
    [
      'a link to one',
      () => (symlinkSync('/dev/zero', place.write('a', '') + '.txt'), `${place.home}/a.txt`),
    ],
  ])('is not read from %s', async (_, make) => {
    const { code, told } = await place.run(['new', make(), ...newWords]);
    expect(code).toBe(1);
    expect(told).toMatch(/is no regular file, but a device, a pipe or the like\./);
    expect(place.list().filter((name) => name.startsWith('data/fresh'))).toEqual([]);
  });

  it('is refused by what it says of its size before it is read', async () => {
    const path = place.write('huge.txt', '');
    truncateSync(path, 3e12);
    const { code, told } = await place.run(['new', path, ...newWords]);
    expect([code, told]).toEqual([1, expect.stringMatching(/can have up to 10 MB/)]);
  });

  it.each([
    ['a text', article],
    ['a page', `<!doctype html><title>The bridge</title><p>${article.split('\n\n')[1]}</p>`],
  ])('is read from what is piped in, be it %s', (_, input) => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [resolve('src/cli/main.ts'), 'new', '-', ...newWords],
      { cwd: place.home, input, encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(stdout).toContain('data/fresh: 1 paragraph');
    expect(stdout).not.toContain('its name says otherwise');
    expect(place.read('data/fresh/en/article.md')).toContain('the bridge is open');
  });

  it('that is piped in without end is refused at the limit', async () => {
    const child = spawn(process.execPath, [resolve('src/cli/main.ts'), 'new', '-', ...newWords], {
      cwd: place.home,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    let told = '';
    child.stderr.on('data', (part) => (told += String(part)));
    child.stdin.on('error', () => {});
    const more = () => {
      while (child.stdin.writable && child.stdin.write(Buffer.alloc(1 << 20, 'a')));
    };
    child.stdin.on('drain', more);
    more();
    const code = await new Promise((done) => child.on('close', done));
    expect([code, told]).toEqual([1, expect.stringMatching(/can have up to 40 MB/)]);
  });
});

describe('a ledger', () => {
  it('that is a pipe stops rename before it writes', async () => {
    makePipe(`${small}/published-paths.txt`);
    const { code, told } = await place.run(['rename', 'river-accord', 'salma', 'salma-haddad']);
    expect([code, told]).toEqual([1, expect.stringMatching(/is no regular file/)]);
    expect(place.read(`${small}/entities.yaml`)).not.toContain('salma-haddad');
  });
});

describe('a signal', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends a command that waits, which gives its story back', async (signal, code) => {
    const { child, closed, told } = await waitingCommand();
    child.kill(signal);
    expect([await closed, told()]).toEqual([code, expect.stringContaining('Nothing was written.')]);
    expect(place.list().filter((name) => name.includes('.nasij'))).toEqual([]);
  });
});

describe('another command', () => {
  it('is told who is at work, and may go on when that one was killed', async () => {
    const { child, closed } = await waitingCommand();
    const words = ['rename', 'river-accord', 'salma', 'salma-haddad'];
    const { code, told } = await place.run(words);
    expect(code).toBe(1);
    expect(told).toContain(`“attach” (process ${child.pid}, since `);
    child.kill('SIGKILL');
    await closed;
    expect((await place.run(words)).code).toBe(0);
  });
});

/** A command that has a story and waits for what is piped in. */
async function waitingCommand() {
  const words = ['attach', 'river-accord', '--lang', 'en', '--original', '-'];
  const child = spawn(process.execPath, [resolve('src/cli/main.ts'), ...words], {
    cwd: place.home,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let told = '';
  const closed = new Promise((done) => child.on('close', done));
  await new Promise<void>((done) =>
    child.stderr.on('data', (part) => {
      told += String(part);
      if (told.includes('Reading')) done();
    }),
  );
  return { child, closed, told: () => told };
}

describe('a link in a story', () => {
  const check = () => place.run(['check', 'river-accord']);

  it('to an article is read, written through, and stays a link', async () => {
    const words = smallStory()['ar/article.md'] ?? '';
    place.write('elsewhere/article.md', words);
    spawnSync('rm', [join(place.home, small, 'ar/article.md')]);
    symlinkSync('../../../elsewhere/article.md', join(place.home, small, 'ar/article.md'));
    expect(await check()).toMatchObject({ code: 0 });
    const renamed = await place.run(['rename', 'river-accord', 'salma', 'salma-haddad']);
    expect(renamed.code).toBe(0);
    expect(place.read('elsewhere/article.md')).toContain('(salma-haddad)');
    expect(await check()).toMatchObject({ code: 0 });
  });

  it('to a language’s folder is followed', async () => {
    spawnSync('mv', [join(place.home, small, 'ar'), join(place.home, 'arabic')]);
    symlinkSync('../../arabic', join(place.home, small, 'ar'));
    expect(await check()).toMatchObject({ code: 0 });
  });

  it.each([
    ['nowhere', 'nowhere.md', /ar\/article\.md is a link that leads nowhere\. Mend or remove it/],
    ['in a circle', 'article.md', /ar\/article\.md is a link that leads in a circle/],
    ['to a device', '/dev/zero', /\/dev\/zero is no regular file/],
  ])('that leads %s is refused in words by every command', async (_, target, words) => {
    spawnSync('rm', [join(place.home, small, 'ar/article.md')]);
    symlinkSync(target, join(place.home, small, 'ar/article.md'));
    for (const command of [['check'], ['rename'], ['link'], ['add-language']]) {
      const rest = { rename: ['salma', 'salma-haddad'], link: ['--yes'] }[command[0] ?? ''] ?? [];
      const language = command[0] === 'add-language' ? ['--lang', 'fr'] : [];
      const { code, told } = await place.run([...command, 'river-accord', ...rest, ...language]);
      expect([code, told]).toEqual([1, expect.stringMatching(words)]);
    }
    expect(place.read(`${small}/entities.yaml`)).not.toContain('salma-haddad');
  });

  it('to something else than its texts is left alone', async () => {
    symlinkSync('nowhere', join(place.home, small, 'cover.jpg'));
    expect(await check()).toMatchObject({ code: 0 });
  });

  it('in data/ or in another story keeps no new story from being made', async () => {
    symlinkSync('circle', join(place.home, 'data/circle'));
    mkdirSync(join(place.home, 'data/broken'));
    symlinkSync('nowhere', join(place.home, 'data/broken/story.yaml'));
    writeFileSync(join(place.home, 'article.txt'), article);
    const { code, told } = await place.run(['new', join(place.home, 'article.txt'), ...newWords]);
    expect(code).toBe(0);
    expect(told).toMatch(
      /names of .*data\/broken are not known here, since it cannot be read: .*leads nowhere/,
    );
  });
});
