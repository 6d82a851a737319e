import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from './lock.ts';
import { outputs, testFolder } from './testFolder.ts';
import { writeLocked } from './writeFiles.ts';

let place = testFolder();
beforeEach(() => {
  place = testFolder();
});
afterEach(() => place.remove());

describe('writing files', () => {
  it('makes a new folder and files that others may read as any other', () => {
    place.write(false);
    expect(place.list()).toEqual(['ar/article.md', 'fr/article.md', 'story.yaml']);
    expect(lstatSync(place.folder).mode & 0o777).toBe(0o777 & ~process.umask());
    expect(lstatSync(place.at('story.yaml')).mode & 0o777).toBe(0o666 & ~process.umask());
    expect(place.told).toEqual([]);
  });

  it('writes over nothing unasked, be it a link that leads nowhere, and leaves no lock', () => {
    place.put('notes.yaml', 'mine');
    symlinkSync('nowhere', place.at('story.yaml'));
    expect(() => place.write(false)).toThrow(/story\.yaml[\s\S]*--force/);
    expect(place.list()).toEqual(['notes.yaml', 'story.yaml']);
    expect(readlinkSync(place.at('story.yaml'))).toBe('nowhere');
  });

  it.each([0o664, 0o640, 0o755])('keeps the mode %o of a file', (mode) => {
    place.put('story.yaml', 'old');
    chmodSync(place.at('story.yaml'), mode);
    place.write(true);
    expect(place.read('story.yaml')).toBe('new');
    expect(statSync(place.at('story.yaml')).mode & 0o777).toBe(mode);
  });

  it('writes through a link, which stays a link', () => {
    place.put('../shared/article.md', 'old');
    place.put('story.yaml', 'old');
    mkdirSync(place.at('ar'));
    symlinkSync('../../shared/article.md', place.at('ar/article.md'));
    place.write(true);
    expect(readlinkSync(place.at('ar/article.md'))).toBe('../../shared/article.md');
    expect(place.read('../shared/article.md')).toBe('new');
    expect(readdirSync(join(place.home, 'shared'))).toEqual(['article.md']);
  });

  it('writes through a linked folder', () => {
    place.put('../shared/article.md', 'old');
    place.put('story.yaml', 'old');
    symlinkSync('../shared', place.at('ar'));
    place.write(true);
    expect(lstatSync(place.at('ar')).isSymbolicLink()).toBe(true);
    expect(place.read('../shared/article.md')).toBe('new');
  });

  it.each([
    ['nowhere', /link that leads nowhere/],
    ['story.yaml', /link that leads in a circle/],
  ])('refuses a link to %s in words, and writes nothing', (target, words) => {
    place.put('ar/article.md', 'old');
    symlinkSync(target, place.at('story.yaml'));
    expect(() => place.write(true)).toThrow(words);
    expect(place.read('ar/article.md')).toBe('old');
    expect(place.list()).toEqual(['ar/article.md', 'story.yaml']);
  });

  it('refuses two names that are links to one file', () => {
    place.put('one.md', 'old');
    mkdirSync(place.at('ar'));
    mkdirSync(place.at('fr'));
    for (const language of ['ar', 'fr'])
      symlinkSync('../one.md', place.at(`${language}/article.md`));
    expect(() => place.write(true)).toThrow(/links to one file/);
    expect(place.read('one.md')).toBe('old');
  });

  it('writes over no folder that has a file’s name, and into no file that has a folder’s', () => {
    place.put('story.yaml/inside.txt', 'mine');
    expect(() => place.write(true)).toThrow(/A folder has the name/);
    rmSync(place.at('story.yaml'), { recursive: true });
    place.put('ar', 'a file');
    expect(() => place.write(true)).toThrow(/a folder is needed there/);
    expect(place.list()).toEqual(['ar']);
  });

  it('touches nothing where it has changed since it was read', () => {
    place.put('story.yaml', 'old');
    place.put('ar/article.md', 'saved meanwhile');
    const lock = takeLock(place.folder, 'test', place.tell);
    const changed = () => ['ar/article.md'];
    expect(() => writeLocked(lock, outputs, { replace: true, changed })).toThrow(
      /ar\/article\.md changed in the meantime/,
    );
    lock.release();
    expect([place.read('story.yaml'), place.read('ar/article.md')]).toEqual([
      'old',
      'saved meanwhile',
    ]);
    expect(place.list()).toEqual(['ar/article.md', 'story.yaml']);
  });

  it('gives back what was saved after the last look', () => {
    place.put('story.yaml', 'old');
    place.put('ar/article.md', 'old');
    const lock = takeLock(place.folder, 'test', place.tell);
    const changed = () => {
      place.put('ar/article.md', 'saved at the last moment');
      return [];
    };
    expect(() => writeLocked(lock, outputs, { replace: true, changed })).toThrow(
      /ar\/article\.md changed in the meantime/,
    );
    lock.release();
    expect([place.read('story.yaml'), place.read('ar/article.md')]).toEqual([
      'old',
      'saved at the last moment',
    ]);
    expect(place.list()).toEqual(['ar/article.md', 'story.yaml']);
  });

  it('never writes over a file that appeared at the last moment', () => {
    place.put('story.yaml', 'old');
    place.put('ar/article.md', 'old');
    const lock = takeLock(place.folder, 'test', place.tell);
    const changed = () => {
      place.put('fr/article.md', 'somebody’s');
      return [];
    };
    expect(() => writeLocked(lock, outputs, { replace: true, changed })).toThrow(
      /fr\/article\.md changed in the meantime/,
    );
    lock.release();
    expect([place.read('story.yaml'), place.read('fr/article.md')]).toEqual(['old', 'somebody’s']);
    expect(place.list()).toEqual(['ar/article.md', 'fr/article.md', 'story.yaml']);
  });
});
