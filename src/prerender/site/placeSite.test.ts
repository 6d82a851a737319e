import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn, markName } from './mark.ts';
import { placeSite, siteWorkFolder } from './placeSite.ts';
import { targetOf } from './target.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'nasij-site-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const story = 'data/beijing-2022';
const at = (name: string) => join(home, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
function put(name: string, text = name): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
}

/** Builds a site of some files, as the build does. */
function buildAt(wanted: string, files: readonly string[]): void {
  const target = targetOf(wanted, story);
  const work = siteWorkFolder(target);
  for (const name of files) {
    mkdirSync(dirname(join(work.path, 'site', name)), { recursive: true });
    writeFileSync(join(work.path, 'site', name), name);
  }
  placeSite(join(work.path, 'site'), target, wanted, () => {});
  work.remove();
}

const first = ['index.html', 'ar/index.html', 'ar/entity/salma/index.html', 'assets/a-1.js'];
const second = ['index.html', 'ar/index.html', 'assets/a-2.js'];

describe('the place of a site', () => {
  it.each([
    ['that is not there', () => {}],
    ['that is empty', () => mkdirSync(at('site'))],
    ['of the build before', () => buildAt(at('site'), first)],
  ])('is a folder %s', (_, prepare) => {
    prepare();
    buildAt(at('site'), second);
    expect([...filesIn(at('site'))].toSorted()).toEqual([...second, markName].toSorted());
    expect(readdirSync(home)).toEqual(['site']);
  });

  it('may hold what is compressed ahead and what file managers leave', () => {
    buildAt(at('site'), first);
    for (const name of ['index.html.gz', 'index.html.br', 'ar/.DS_Store']) put(`site/${name}`);
    buildAt(at('site'), second);
    expect([...filesIn(at('site'))].toSorted()).toEqual([...second, markName].toSorted());
  });

  it('is refused where it holds files and no mark', () => {
    put('site/thesis.txt');
    expect(() => buildAt(at('site'), second)).toThrow(
      /site holds files \(thesis\.txt\) and is not marked as a site of ours/,
    );
    expect([...filesIn(home)]).toEqual(['site/thesis.txt']);
  });

  it.each(['CNAME', 'ar/notes.txt', '.git/config'])(
    'is refused where somebody has put %s into a site',
    (name) => {
      buildAt(at('site'), first);
      put(`site/${name}`);
      expect(() => buildAt(at('site'), second)).toThrow(/holds what no build has made/);
      expect(read(`site/${name}`)).toBe(`site/${name}`);
      expect(read('site/assets/a-1.js')).toBe('assets/a-1.js');
    },
  );

  it.each(['../thesis.txt', '/etc/hostname', 'ar/../../thesis.txt', '..\\thesis.txt', 'C:\\a'])(
    'is refused where its mark names %s',
    (name) => {
      put('thesis.txt');
      buildAt(at('site'), first);
      writeFileSync(at(`site/${markName}`), `${read(`site/${markName}`)}${name}\n`);
      expect(() => buildAt(at('site'), second)).toThrow(/is not marked as a site of ours/);
      expect(read('thesis.txt')).toBe('thesis.txt');
    },
  );

  it.each([
    ['.', /the folder that you are in/],
    ['..', /the folder that you are in/],
    ['/', /the folder that you are in/],
    ['data', /data/],
    [story, /not for sites/],
    ['src', /not for sites/],
    ['public/site', /a part of public/],
    ['data/site', /a part of data/],
    [join(story, 'site'), /a part of data/],
    ['package.json', /is a file/],
  ])('is never %s', (wanted, words) => {
    expect(() => targetOf(wanted, story)).toThrow(words);
  });

  it('is never such a folder by another name', () => {
    for (const [name, target] of [
      ['here', '.'],
      ['stories', 'data'],
    ] as const) {
      symlinkSync(join(process.cwd(), target), at(name));
      expect(() => targetOf(at(name), story)).toThrow(/cannot be written to/);
    }
    expect(() => targetOf(at('stories/site'), story)).toThrow(/a part of data/);
    symlinkSync('nowhere', at('dangling'));
    expect(() => targetOf(at('dangling'), story)).toThrow(/leads nowhere/);
  });

  it('is never inside another site', () => {
    buildAt(at('site'), first);
    expect(() => buildAt(at('site/ar/entity'), second)).toThrow(/a part of the site in/);
  });

  it('stays a link where it is one', () => {
    buildAt(at('real'), first);
    symlinkSync('real', at('site'));
    buildAt(at('site'), second);
    expect(readlinkSync(at('site'))).toBe('real');
    expect(read('real/assets/a-2.js')).toBe('assets/a-2.js');
  });

  it('keeps its mode', () => {
    mkdirSync(at('site'), { mode: 0o775 });
    const { mode } = lstatSync(at('site'));
    buildAt(at('site'), first);
    expect(lstatSync(at('site')).mode).toBe(mode);
  });
});
