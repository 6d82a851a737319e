import { describe, expect, it } from 'vitest';
import { smallIndex } from '../../tests/fixtures/stories.ts';
import { everyFocus, readAddress, writePath } from './address.ts';
import { tidyLocation } from './tidy.ts';

const index = smallIndex();

/** What a browser makes of a link. */
function open(link: string) {
  const { pathname, search } = new URL(link, 'https://example.org');
  return readAddress(tidyLocation({ pathname, search }), index);
}

const links = [
  ...everyFocus(index).map((focus) => writePath({ language: 'ar', focus, filters: {} })),
  writePath({ language: 'en', focus: null, filters: { voice: 'salma' }, view: 'loom' }),
  writePath({
    language: 'ar',
    focus: { kind: 'paragraph', id: 'p1' },
    filters: { stance: ['cooperation'], from: '2008' },
    quote: '1-2-0123abcdw4p1',
  }),
];

describe('a link that went through a messenger', () => {
  it.each([
    ['a full stop', '.'],
    ['an Arabic comma', '،'],
    ['brackets and quotation marks', ')»"'],
    ['a blank', '%20'],
    ['a plus', '+'],
    ['an invisible mark', '\u200f'],
    ['an ellipsis', '…'],
  ])('opens the same view with %s behind it', (_name, litter) => {
    for (const link of links) expect(open(link + litter), link).toEqual(open(link));
  });

  it('opens the same view with what they count readers by', () => {
    for (const link of links) {
      const counted = `${link}${link.includes('?') ? '&' : '?'}fbclid=IwAR0_x-y&utm_source=a+b`;
      expect(open(counted), link).toEqual(open(link));
    }
  });

  it('opens the same view with its query escaped', () => {
    for (const link of links) {
      expect(open(link.replaceAll('&', '&amp;')), link).toEqual(open(link));
      expect(open(link.replace('?', '%3F')), link).toEqual(open(link));
    }
  });

  it('opens the same view with its query escaped and a query of theirs behind it', () => {
    for (const link of links) {
      const counted = `${link.replace('?', '%3F')}?fbclid=IwAR0`;
      expect(open(counted), link).toEqual(open(link));
    }
  });

  it('is left alone where it is in order, and not guessed at where it is something else', () => {
    for (const pathname of ['/', '/ar/', '/ar', '/ar/entity/salma/', '/%E0%A4%A'])
      expect(tidyLocation({ pathname, search: '' })).toEqual({ pathname, search: '' });
    expect(open('/ar/entity/sal.ma').found).toBe(false);
    expect(open('/ar/entity/سلمى').found).toBe(false);
  });
});
