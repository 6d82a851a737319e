import { lstatSync, renameSync, symlinkSync } from 'node:fs';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testHome } from './testTerminal.ts';
import { type Disk, writeFiles } from './writeFiles.ts';

let place = testHome();
beforeEach(() => (place = testHome()));
afterEach(() => place.remove());

const files = [
  { name: 'story.yaml', content: 'new' },
  { name: 'ar/article.md', content: 'new' },
  { name: 'fr/article.md', content: 'new' },
];
const folder = () => join(place.home, 'story');

/** A disk that is full when something is moved for the nth time. */
function failingAt(move: number): Disk {
  let moves = 0;
  return {
    ...fs,
    renameSync: (from, to) => {
      moves += 1;
      if (moves === move) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      renameSync(from, to);
    },
  };
}

describe('writing files', () => {
  it('makes a new folder that others may read as any other', () => {
    writeFiles(folder(), files, { replace: false });
    expect(place.list()).toEqual([
      'story/ar/article.md',
      'story/fr/article.md',
      'story/story.yaml',
    ]);
    expect(lstatSync(folder()).mode & 0o777).toBe(0o777 & ~process.umask());
  });

  it.each([1, 2, 3, 4, 5])('puts everything back where the disk fails at move %i', (move) => {
    place.write('story/story.yaml', 'old');
    place.write('story/ar/article.md', 'old');
    place.write('story/notes.yaml', 'mine');
    const before = place.list();
    expect(() => writeFiles(folder(), files, { replace: true, disk: failingAt(move) })).toThrow(
      'full',
    );
    expect(place.list()).toEqual(before);
    expect(place.read('story/story.yaml')).toBe('old');
    expect(place.read('story/ar/article.md')).toBe('old');
  });

  it('leaves nothing of a new folder where the disk fails', () => {
    expect(() => writeFiles(folder(), files, { replace: false, disk: failingAt(1) })).toThrow(
      'full',
    );
    expect(place.list()).toEqual([]);
  });

  it('writes over nothing unasked, be it a link that leads nowhere', () => {
    place.write('story/notes.yaml', 'mine');
    symlinkSync('nowhere', join(folder(), 'story.yaml'));
    expect(() => writeFiles(folder(), files, { replace: false })).toThrow(
      /story\.yaml[\s\S]*--force/,
    );
    expect(lstatSync(join(folder(), 'story.yaml')).isSymbolicLink()).toBe(true);
  });

  it('writes over no folder that has a file’s name', () => {
    place.write('story/story.yaml/inside.txt', 'mine');
    place.write('story/ar/article.md', 'old');
    expect(() => writeFiles(folder(), files, { replace: true })).toThrow(/A folder has the name/);
    expect(place.read('story/story.yaml/inside.txt')).toBe('mine');
    expect(place.read('story/ar/article.md')).toBe('old');
  });
});
