import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallStory } from './fixtures/smallStory.ts';

const root = resolve(import.meta.dirname, '..');
let folder = '';

/** Three mistakes in three files: all of them must be said at once. */
const mistakes: readonly (readonly [file: string, from: string, to: string])[] = [
  ['events.yaml', 'date: 2019~', 'date: 2019-13'],
  ['relations.yaml', 'to: sahel, type: leads', 'to: sahil, type: leads'],
  ['en/article.md', '[Yusuf Nasser](yusuf)', '<b>[Yusuf Nasser](yusuf)</b>'],
];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nasij-commands-'));
  const files = smallStory();
  for (const [file, from, to] of mistakes) {
    const text = files[file] ?? '';
    if (!text.includes(from)) throw new Error(`${file} of the small story lacks “${from}”.`);
    files[file] = text.replace(from, to);
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'river-accord', file)), { recursive: true });
    writeFileSync(join(folder, 'river-accord', file), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(
  words: string[],
  environment: Record<string, string> = {},
  script = 'src/cli/main.ts',
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: root,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

describe('a broken story', () => {
  it('fails the check, which names every mistake with its place', () => {
    const { status, stdout } = run(['check', join(folder, 'river-accord')]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/events\.yaml:2:\d+ error .*2019-13/);
    expect(stdout).toMatch(/relations\.yaml:2:\d+ error .*sahil/);
    expect(stdout).toMatch(/en\/article\.md:\d+:\d+ error .*HTML/);
  });

  it('fails the build with the same list, and leaves the last good site as it was', () => {
    const site = join(folder, 'site');
    mkdirSync(site);
    writeFileSync(join(site, 'index.html'), 'the last good site');
    const { status, stderr } = run(['build'], {
      STORY: relative(join(root, 'data'), join(folder, 'river-accord')),
      OUT_DIR: site,
    });
    expect(status).toBe(1);
    for (const [file] of mistakes) expect(stderr).toContain(`${file}:`);
    expect(stderr).toContain('Nothing was built');
    expect(readdirSync(site)).toEqual(['index.html']);
    expect(existsSync(`${site}.building`)).toBe(false);
  });

  it.each(['nope', 'data/nope'])('fails the build of %s, which is no folder', (name) => {
    const { status, stderr } = run(['build'], {
      STORY: name,
      OUT_DIR: join(folder, 'site'),
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^There is no story folder data\/nope \(stories here: .*beijing-2022/);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(existsSync(join(folder, 'site'))).toBe(false);
  });

  it('fails the build in one sentence where the site cannot be written', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const { status, stderr } = run(['build'], { OUT_DIR: join(file, 'site') });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^\S*a-file\S*: A part of the path is a file/);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it('fails the check in a folder that is none, with another exit code', () => {
    const { status, stderr } = run(['check', join(folder, 'nowhere')]);
    expect(status).toBe(2);
    expect(stderr).toContain('nowhere');
  });
});

it('builds a story whose words are still to be written, and says so', () => {
  const files = smallStory();
  const folderOfStory = join(folder, 'unfinished/river-accord');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folderOfStory, file)), { recursive: true });
    const headline = 'An accord across the river';
    writeFileSync(join(folderOfStory, file), text.replace(headline, '"TODO: the headline"'));
  }
  const { status, stdout, stderr } = run(['build'], {
    STORY: relative(join(root, 'data'), folderOfStory),
    OUT_DIR: join(folder, 'site'),
  });
  expect(status, stderr).toBe(0);
  expect(stdout).toMatch(/still to be written .*npm run check .*river-accord names them/);
}, 60_000);

describe('the screenshots of record', () => {
  const screens = (...words: string[]) => run(words, {}, 'tests/screens.ts');

  it('are taken by a command that explains itself, and takes none where it is called wrongly', () => {
    expect(screens('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Usage: npm run screens\n[^]*\nExample: npm run screens\n$/),
    });
    expect(screens('--shout')).toEqual({
      status: 2,
      stdout: '',
      stderr: "Unknown option '--shout'. “npm run screens -- --help” says how it is used.\n",
    });
  });
});
