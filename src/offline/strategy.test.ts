import { describe, expect, it } from 'vitest';
import { strategyFor, type Asked } from './strategy.ts';
import type { Edition } from './edition.ts';

const origin = 'https://example.org';
const edition: Edition = {
  version: 'one',
  base: '/news/nasij/',
  defaultLanguage: 'ar',
  shells: { ar: '/news/nasij/assets/shell.ar.html', en: '/news/nasij/assets/shell.en.html' },
  pages: ['', 'entity/putin', 'paragraph/p8'],
  files: { '/news/nasij/icon.svg': 'sha256-x', '/news/nasij/assets/page.js': 'sha256-y' },
};

const ask = (path: string, asked: Partial<Asked> = {}) =>
  strategyFor(
    { method: 'GET', mode: 'no-cors', headers: new Headers(), url: origin + path, ...asked },
    origin,
    edition,
  );
const openPage = (path: string) => ask(path, { mode: 'navigate' });
const shell = (language: string) => edition.shells[language];

describe('a page', () => {
  it.each([
    ['/news/nasij/', 'ar'],
    ['/news/nasij/ar/', 'ar'],
    ['/news/nasij/ar/entity/putin?view=loom', 'ar'],
    ['/news/nasij/en', 'en'],
    ['/news/nasij/en/paragraph/p8/', 'en'],
    // However a host may be asked for it.
    ['/news/nasij/index.html', 'ar'],
    ['/news/nasij/en/paragraph/p8/index.html', 'en'],
    ['/news/nasij/en/%65ntity%2Fputin', 'en'],
    ['/news/nasij//en//entity/putin//', 'en'],
    ['/n%65ws%2fnasij/en/entity/putin', 'en'],
  ])('at %s is drawn in the shell of %s, also when the network is slow', (path, language) => {
    expect(openPage(path)).toEqual({ kind: 'page', shell: shell(language), isOfEdition: true });
  });

  it.each([
    ['/news/nasij/en/entity/new-mill', 'en'],
    ['/news/nasij/en/entity/putin).', 'en'],
    ['/news/nasij/fr/', 'ar'],
    ['/news/nasij/entity/putin', 'ar'],
    ['/news/nasij/constructor', 'ar'],
    ['/news/nasij/about/us', 'ar'],
  ])('at %s waits for the network, as it may be newer or somebody else’s', (path, language) => {
    expect(openPage(path)).toEqual({ kind: 'page', shell: shell(language), isOfEdition: false });
  });

  it.each([
    '/news/',
    '/news/nasijs/ar/',
    '/news/nasij/ar/feed.xml',
    '/news/nasij/ar%2Ffeed%2Exml',
    '/news/nasij/cards/x.png',
  ])('at %s is left to the browser', (path) => expect(openPage(path)).toBeNull());
});

describe('a file', () => {
  it.each(['/news/nasij/icon.svg', '/news/nasij/assets/page.js', '/news/nasij/assets/newer.js'])(
    '%s is looked for in what is stored',
    (path) => expect(ask(path)).toEqual({ kind: 'file' }),
  );

  it.each(['/news/nasij/robots.txt', '/news/nasij/sw.js', '/news/nasij/icon.svg?x=1', '/icon.svg'])(
    '%s is left to the browser',
    (path) => expect(ask(path)).toBeNull(),
  );

  it('is left to the browser in parts, from elsewhere and by other methods', () => {
    const path = '/news/nasij/assets/page.js';
    expect(ask(path, { headers: new Headers({ range: 'bytes=0-9' }) })).toBeNull();
    expect(ask(path, { url: `https://elsewhere.example${path}` })).toBeNull();
    expect(ask(path, { method: 'HEAD' })).toBeNull();
    expect(ask('/news/nasij/ar/', { method: 'POST', mode: 'navigate' })).toBeNull();
  });
});
