import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownHolder } from './holder.ts';
import { mendFolder, takeLock } from './lock.ts';
import { lockName } from './lockRecord.ts';
import { sumOf } from './places.ts';
import { writeFiles, writeLocked } from './writeFiles.ts';

let home = '';
let told: string[] = [];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'nasij-disk-'));
  told = [];
});
afterEach(() => rmSync(home, { recursive: true }));

const folder = () => join(home, 'story');
const at = (name: string) => join(folder(), name);
const read = (name: string) => readFileSync(at(name), 'utf8');
function put(name: string, content: string): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
}
const list = () =>
  existsSync(folder())
    ? readdirSync(folder(), { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder().length + 1))
        .toSorted()
    : null;
const tell = (sentence: string) => void told.push(sentence);
const outputs = [
  { name: 'story.yaml', content: 'new' },
  { name: 'ar/article.md', content: 'new' },
  { name: 'fr/article.md', content: 'new' },
];
const write = (replace: boolean, files = outputs) =>
  writeFiles(folder(), files, { replace, command: 'test', tell });

describe('writing files', () => {
  it('makes a new folder and files that others may read as any other', () => {
    write(false);
    expect(list()).toEqual(['ar/article.md', 'fr/article.md', 'story.yaml']);
    expect(lstatSync(folder()).mode & 0o777).toBe(0o777 & ~process.umask());
    expect(lstatSync(at('story.yaml')).mode & 0o777).toBe(0o666 & ~process.umask());
    expect(told).toEqual([]);
  });

  it('writes over nothing unasked, be it a link that leads nowhere, and leaves no lock', () => {
    put('notes.yaml', 'mine');
    symlinkSync('nowhere', at('story.yaml'));
    expect(() => write(false)).toThrow(/story\.yaml[\s\S]*--force/);
    expect(list()).toEqual(['notes.yaml', 'story.yaml']);
    expect(readlinkSync(at('story.yaml'))).toBe('nowhere');
  });

  it.each([0o664, 0o640, 0o755])('keeps the mode %o of a file', (mode) => {
    put('story.yaml', 'old');
    chmodSync(at('story.yaml'), mode);
    write(true);
    expect(read('story.yaml')).toBe('new');
    expect(statSync(at('story.yaml')).mode & 0o777).toBe(mode);
  });

  it('writes through a link, which stays a link', () => {
    put('../shared/article.md', 'old');
    put('story.yaml', 'old');
    mkdirSync(at('ar'));
    symlinkSync('../../shared/article.md', at('ar/article.md'));
    write(true);
    expect(readlinkSync(at('ar/article.md'))).toBe('../../shared/article.md');
    expect(read('../shared/article.md')).toBe('new');
    expect(readdirSync(join(home, 'shared'))).toEqual(['article.md']);
  });

  it('writes through a linked folder', () => {
    put('../shared/article.md', 'old');
    put('story.yaml', 'old');
    symlinkSync('../shared', at('ar'));
    write(true);
    expect(lstatSync(at('ar')).isSymbolicLink()).toBe(true);
    expect(read('../shared/article.md')).toBe('new');
  });

  it.each([
    ['nowhere', /link that leads nowhere/],
    ['story.yaml', /link that leads in a circle/],
  ])('refuses a link to %s in words, and writes nothing', (target, words) => {
    put('ar/article.md', 'old');
    symlinkSync(target, at('story.yaml'));
    expect(() => write(true)).toThrow(words);
    expect(read('ar/article.md')).toBe('old');
    expect(list()).toEqual(['ar/article.md', 'story.yaml']);
  });

  it('refuses two names that are links to one file', () => {
    put('one.md', 'old');
    mkdirSync(at('ar'));
    mkdirSync(at('fr'));
    for (const language of ['ar', 'fr']) symlinkSync('../one.md', at(`${language}/article.md`));
    expect(() => write(true)).toThrow(/links to one file/);
    expect(read('one.md')).toBe('old');
  });

  it('writes over no folder that has a file’s name, and into no file that has a folder’s', () => {
    put('story.yaml/inside.txt', 'mine');
    expect(() => write(true)).toThrow(/A folder has the name/);
    rmSync(at('story.yaml'), { recursive: true });
    put('ar', 'a file');
    expect(() => write(true)).toThrow(/a folder is needed there/);
    expect(list()).toEqual(['ar']);
  });

  it('touches nothing where it has changed since it was read', () => {
    put('story.yaml', 'old');
    put('ar/article.md', 'saved meanwhile');
    const lock = takeLock(folder(), 'test', tell);
    const changed = () => ['ar/article.md'];
    expect(() => writeLocked(lock, outputs, { replace: true, changed })).toThrow(
      /ar\/article\.md changed in the meantime/,
    );
    lock.release();
    expect([read('story.yaml'), read('ar/article.md')]).toEqual(['old', 'saved meanwhile']);
    expect(list()).toEqual(['ar/article.md', 'story.yaml']);
  });

  it('gives back what was saved after the last look', () => {
    put('story.yaml', 'old');
    put('ar/article.md', 'old');
    const lock = takeLock(folder(), 'test', tell);
    const changed = () => {
      put('ar/article.md', 'saved at the last moment');
      return [];
    };
    expect(() => writeLocked(lock, outputs, { replace: true, changed })).toThrow(
      /ar\/article\.md changed in the meantime/,
    );
    lock.release();
    expect([read('story.yaml'), read('ar/article.md')]).toEqual([
      'old',
      'saved at the last moment',
    ]);
    expect(list()).toEqual(['ar/article.md', 'story.yaml']);
  });

  it('never writes over a file that appeared at the last moment', () => {
    put('story.yaml', 'old');
    put('ar/article.md', 'old');
    const lock = takeLock(folder(), 'test', tell);
    const changed = () => {
      put('fr/article.md', 'somebody’s');
      return [];
    };
    expect(() => writeLocked(lock, outputs, { replace: true, changed })).toThrow(
      /fr\/article\.md changed in the meantime/,
    );
    lock.release();
    expect([read('story.yaml'), read('fr/article.md')]).toEqual(['old', 'somebody’s']);
    expect(list()).toEqual(['ar/article.md', 'fr/article.md', 'story.yaml']);
  });
});

describe('a locked folder', () => {
  it('is nobody else’s, says whose it is, and is free again after', () => {
    const lock = takeLock(folder(), 'link', tell);
    expect(() => write(true)).toThrow(
      new RegExp(`“link” \\(process ${process.pid}, since .*\\) is at work on .*story`),
    );
    lock.release();
    expect(list()).toBe(null);
    write(true);
    expect(list()).not.toContain(lockName);
  });

  it('is left alone where its lock is none of ours', () => {
    put(lockName, 'what is this?');
    expect(() => write(true)).toThrow(/is not what our commands write, so nothing is done/);
    expect(read(lockName)).toBe('what is this?');
  });

  it('is not written to where a file may only be read', () => {
    put('story.yaml', 'old');
    chmodSync(at('story.yaml'), 0o444);
    expect(() => write(true)).toThrow(/story\.yaml may only be read/);
    expect(list()).toEqual(['story.yaml']);
  });
});

describe('what a killed command has left', () => {
  const id = 'abcdefgh-1234';
  const left = (change: object | null, more: object = {}) =>
    put(
      lockName,
      JSON.stringify({
        id,
        holder: { ...ownHolder('rename'), pid: 2 ** 30 },
        made: [],
        change,
        ...more,
      }),
    );
  const moved = (name: string) => ({ name, was: sumOf('old'), becomes: sumOf('new') });

  it('is taken back and told, and what somebody has written since stays', () => {
    put('story.yaml', 'new');
    put(`.story.yaml.nasij-${id}`, 'old');
    put('ar/article.md', 'new, and edited since');
    put(`ar/.article.md.nasij-${id}`, 'old');
    put('en/article.md', 'old');
    put(`en/.article.md.nasij-${id}`, 'new');
    const files = ['story.yaml', 'ar/article.md', 'en/article.md'].map(moved);
    left({ stage: 'moving', files });
    mendFolder(folder(), tell);
    expect(list()).toEqual([
      'ar/article.md',
      'ar/article.md.before',
      'en/article.md',
      'story.yaml',
    ]);
    expect(
      ['story.yaml', 'ar/article.md', 'ar/article.md.before', 'en/article.md'].map(read),
    ).toEqual(['old', 'new, and edited since', 'old', 'old']);
    expect(told.join('\n')).toMatch(
      /“rename” .* was stopped halfway, and what it did is taken back/,
    );
    expect(told.join('\n')).toMatch(/ar\/article\.md was changed outside of the command as well/);
  });

  it('is a new file that goes, but for what somebody has written into it since', () => {
    put('fr/article.md', 'new');
    put('fr/labels.yaml', 'translated since');
    const files = ['fr/article.md', 'fr/labels.yaml'].map((name) => ({
      ...moved(name),
      was: null,
    }));
    left({ stage: 'moving', files }, { made: ['fr'] });
    mendFolder(folder(), tell);
    expect(list()).toEqual(['fr/labels.yaml']);
  });

  it('is complete where it was done, and only tidied', () => {
    put('story.yaml', 'new');
    put(`.story.yaml.nasij-${id}`, 'old');
    left({ stage: 'done', files: [moved('story.yaml')] });
    mendFolder(folder(), tell);
    expect(list()).toEqual(['story.yaml']);
    expect(read('story.yaml')).toBe('new');
    expect(told.join()).toContain('after it had written everything');
  });

  it('is nothing to speak of where it had not begun to write', () => {
    put('story.yaml', 'old');
    left(null);
    put(`${lockName}-${2 ** 30}-abc`, 'half a lo');
    put(`${lockName}-${process.ppid}-abc`, 'of somebody who is at it');
    write(true);
    const others = `${lockName}-${process.ppid}-abc`;
    expect([told, list()]).toEqual([[], [others, 'ar/article.md', 'fr/article.md', 'story.yaml']]);
  });

  it('goes too where it was killed before it had the lock', () => {
    put('story.yaml', 'old');
    put(`${lockName}-${2 ** 30}-abc`, 'half a lo');
    put(`${lockName}-${process.ppid}-abc`, 'of somebody who is at it');
    mendFolder(folder(), tell);
    expect([told, list()]).toEqual([[], [`${lockName}-${process.ppid}-abc`, 'story.yaml']]);
  });

  it('waits for a word of the user where its machine is another, and is then taken back', () => {
    put('story.yaml', 'new');
    put(`.story.yaml.nasij-${id}`, 'old');
    const holder = { ...ownHolder('rename'), host: 'elsewhere', boot: 'other other' };
    left({ stage: 'moving', files: [moved('story.yaml')] }, { holder });
    mendFolder(folder(), tell);
    expect(read('story.yaml')).toBe('new');
    const advice = /on elsewhere.*cannot be seen from here.*npm run story -- mend .*story$/;
    expect(() => write(true)).toThrow(advice);
    takeLock(folder(), 'mend', tell, true).release();
    expect([list(), read('story.yaml')]).toEqual([['story.yaml'], 'old']);
  });

  it('of this machine is known under any name of it', () => {
    put('story.yaml', 'old');
    left(null, { holder: { ...ownHolder('rename'), pid: 2 ** 30, host: 'its-other-name' } });
    mendFolder(folder(), tell);
    expect(list()).toEqual(['story.yaml']);
  });

  it('keeps what a program wrote into the old file at the last moment', () => {
    put('story.yaml', 'new');
    put(`.story.yaml.nasij-${id}`, 'old, and saved into');
    left({ stage: 'done', files: [moved('story.yaml')] });
    mendFolder(folder(), tell);
    expect(list()).toEqual(['story.yaml', 'story.yaml.before']);
    expect(read('story.yaml.before')).toBe('old, and saved into');
    expect(told.join()).toContain('changed outside of the command');
  });

  it('is not believed where it names what is outside its folder', () => {
    put('../precious.txt', 'new');
    left({
      stage: 'moving',
      files: [{ name: '../precious.txt', was: null, becomes: sumOf('new') }],
    });
    expect(() => write(true)).toThrow(/is not what our commands write/);
    mendFolder(folder(), tell);
    expect(read('../precious.txt')).toBe('new');
  });
});
