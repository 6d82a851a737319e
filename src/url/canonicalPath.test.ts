import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallIndex } from '../../tests/fixtures/stories.ts';
import { everyFocus, readAddress, writePath } from './address.ts';
import { canonicalPath } from './canonicalPath.ts';

const index = smallIndex();
const own = [null, ...everyFocus(index)].flatMap((focus) =>
  index.story.languages.map((language) => writePath({ language, focus, filters: {} })),
);
const escaped = (sign: string) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;

/** A path as somebody might write it and a host still answer it. */
const written = fc
  .constantFrom(...own)
  .chain((path) =>
    fc.tuple(
      fc.constant(path),
      fc.array(fc.constantFrom('as it is', 'escaped', 'ESCAPED', 'doubled'), {
        minLength: path.length,
        maxLength: path.length,
      }),
      fc.constantFrom('', '/', '//', '/index.html', '%2Findex%2ehtml'),
    ),
  )
  .map(([path, ways, end]) => {
    const signs = [...path].map((sign, at) => {
      if (ways[at] === 'escaped') return escaped(sign);
      if (ways[at] === 'ESCAPED') return escaped(sign).toUpperCase();
      return ways[at] === 'doubled' && sign === '/' ? '//' : sign;
    });
    // A browser’s path begins with a slash.
    return { path, asked: `/${signs.join('')}${end}` };
  });

describe('the path of a page', () => {
  it('has the slash that the site’s own folder was asked for without', () => {
    expect(canonicalPath('/news/nasij', '/news/nasij/')).toBe('/news/nasij/');
    expect(canonicalPath('/news/nasijx', '/news/nasij/')).toBe('/news/nasijx');
  });

  it.each(['/', '/news/nasij/'])(
    'is the one that is written, however it is asked for at %s',
    (base) => {
      fc.assert(
        fc.property(written, ({ path, asked }) => {
          expect(canonicalPath(base.slice(0, -1) + asked, base)).toBe(base.slice(0, -1) + path);
        }),
      );
    },
  );

  it('is the same where the base is escaped or doubled', () => {
    for (const path of ['/news%2fnasij/ar/', '//n%65ws//nasij/ar/index.html'])
      expect(canonicalPath(path, '/news/nasij/')).toBe('/news/nasij/ar/');
  });

  it.each([
    ['/', '/'],
    ['//', '/'],
    ['/index.html', '/'],
    ['/ar', '/ar'],
    ['/ar/', '/ar/'],
    ['/en/embed/graph/', '/en/embed/graph'],
  ])('%s is %s', (path, canonical) => {
    expect(canonicalPath(path, '/')).toBe(canonical);
  });

  it.each([
    '/ar/entity/putin%3Fvoice=x',
    '/ar/entity/putin%23p8',
    '/ar/entity/putin%20',
    '/ar/entity/putin%D8%8C',
    '/ar/entity/%2565',
    '/ar/entity%5Cputin',
    '/ar/entity/%00',
    '/ar/entity/%E0%A4%A',
    '/ar/100%',
    '/ar/index.htm',
    '/ar/myindex.html',
    '/index.html/ar',
    '/AR/Entity',
  ])('is not guessed at in %s, which no host answers', (path) => {
    expect(canonicalPath(path, '/')).toBe(path);
  });

  it('stays what it is, and within the site', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const canonical = canonicalPath(`/${path}`, '/');
        // Two slashes in front would name another host.
        expect(canonical).toMatch(/^\/(?!\/)/);
        expect(canonicalPath(canonical, '/')).toBe(canonical);
      }),
    );
  });

  it('opens what was asked for', () => {
    fc.assert(
      fc.property(written, ({ path, asked }) => {
        const read = (pathname: string) => readAddress({ pathname, search: '' }, index);
        expect(read(canonicalPath(asked, '/'))).toEqual(read(path));
      }),
    );
  });
});
