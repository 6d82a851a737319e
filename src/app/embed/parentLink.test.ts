// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hearPage, parentLinkFor } from './parentLink.ts';

const page = { nasij: 1, says: 'page', url: 'https://news.example/story?id=7', name: 'nasij' };
const around = {} as Window;
const message = (data: unknown, origin = 'https://news.example', source: unknown = around) =>
  ({ data, origin, source }) as MessageEvent;

afterEach(() => vi.unstubAllGlobals());

describe('a link to the page around a frame', () => {
  it('is there once the page has spoken for itself', () => {
    expect(hearPage(message(page, undefined, window))).toBeNull();
    vi.stubGlobal('parent', around);
    expect(parentLinkFor('/ar/')).toBeNull();
    for (const wrong of [
      message(page, 'https://evil.example'),
      message(page, undefined, window),
      message({ ...page, url: 'javascript:alert(1)' }),
      message({ ...page, url: 'javascript:alert(1)' }, 'null'),
      message({ ...page, url: 'file:///story' }, 'null'),
      message({ ...page, url: 'nowhere' }),
      message({ ...page, name: 'q' }),
      message({ ...page, nasij: 2 }),
      message({ ...page, open: 'ar?x' }),
      message('nasij'),
    ])
      expect(hearPage(wrong)).toBeNull();
    expect(parentLinkFor('/ar/')).toBeNull();
    expect(hearPage(message(page))).toEqual(page);
    expect(parentLinkFor('/ar/entity/putin?embed=graph&view=loom#:~:text=x')).toBe(
      'https://news.example/story?id=7&nasij=ar/entity/putin!view=loom',
    );
    expect(parentLinkFor('/en/?embed=graph')).toBe('https://news.example/story?id=7&nasij=en');
    vi.unstubAllGlobals();
    expect(parentLinkFor('/ar/'), 'not in a frame').toBeNull();
  });
});
