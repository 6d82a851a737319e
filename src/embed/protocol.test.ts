import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedView, isView, readView, withView, writeView } from './protocol.ts';

describe('a view in the URL of another page', () => {
  it.each([
    ['/ar/', 'ar'],
    ['/ar/entity/putin', 'ar/entity/putin'],
    ['/en/event/sochi-2014?view=loom&from=2008-01', 'en/event/sochi-2014!view=loom!from=2008-01'],
    ['/ar/?stance=cooperation,opposition', 'ar!stance=cooperation,opposition'],
  ])('%s is written %s and read back', (path, view) => {
    expect(writeView(path)).toBe(view);
    expect(isView(view)).toBe(true);
    const { pathname, search } = readView(view);
    expect(pathname.replace(/\/$/, '') + search).toBe(path.replace(/\/(?=\?|$)/, ''));
  });

  it('needs no escaping in a query, and is read from it as it was written', () => {
    const view = 'ar/paragraph/p2!quote=3-7-k2x9f0abw4p1!kind=person,state';
    const url = withView('https://news.example/a', 'nasij', view);
    expect(url).toBe(`https://news.example/a?nasij=${view}`);
    expect(new URL(url).href).toBe(url);
    expect(new URL(url).searchParams.get('nasij')).toBe(view);
  });

  it.each([
    'javascript:alert(1)',
    '//evil.example/x',
    'ar/../../x',
    'ar/entity/<b>',
    'ar/entity/putin/more',
    'ar?x=1',
    'ar!from=2008#x',
    `ar/entity/${'x'.repeat(600)}`,
    '',
    7,
    null,
  ])('is not %s', (text) => expect(isView(text)).toBe(false));

  it('leaves the rest of the URL to the letter, in every URL', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const set = withView(url, 'nasij', 'ar/entity/putin');
        expect(new URL(set).searchParams.getAll('nasij')).toEqual(['ar/entity/putin']);
        expect(new URL(set).hash).toBe(new URL(url).hash);
        const put = withView(set, 'nasij', 'en');
        expect(new URL(put).searchParams.getAll('nasij')).toEqual(['en']);
        expect(new URL(withView(put, 'nasij', null)).pathname).toBe(new URL(url).pathname);
      }),
    );
    const url = 'https://news.example/?q=a+b%20c&nasij-2=ar&x#part?';
    expect(withView(withView(url, 'nasij', 'en'), 'nasij', null)).toBe(url);
    expect(withView(url, 'nasij-2', 'en')).toBe(url.replace('nasij-2=ar', 'nasij-2=en'));
    expect(withView(url, 'nasij-2', null)).toBe('https://news.example/?q=a+b%20c&x#part?');
  });
});

describe('the view that a page’s URL asks for', () => {
  it.each(['.', '…', ')', '،', ' ', '»', '!'])('survives “%s” behind it', (litter) => {
    for (const view of ['ar/', 'ar/entity/putin', 'ar!view=loom!from=2008'])
      expect(askedView(view.replace(/\/$/, '') + litter)).toBe(view.replace(/\/$/, ''));
  });

  it('is none where there is none', () => {
    expect(askedView(null)).toBeNull();
    expect(askedView('//elsewhere.example')).toBeNull();
  });
});
