import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  const ids = [
    'putin',
    'xi',
    'who',
    'nato',
    'china',
    'chinese-mfa',
    'gas-deal',
    'sochi',
    'sochi-2014',
    'meeting-2019',
    'meeting-2022',
    'p1',
    'p4',
    'p14',
  ];

  it.each([
    ['puttin', ['putin']],
    ['putn', ['putin']],
    ['Putin', ['putin']],
    ['gas-dael', ['gas-deal']],
    ['antO', ['nato']],
    ['sochi-2015', ['sochi-2014', 'sochi']],
    ['meeting', ['meeting-2019', 'meeting-2022']],
    ['Xi', ['xi']],
    ['xi-jinping', ['xi']],
    ['p44', ['p4', 'p14']],
  ])('finds for “%s” what was meant', (id, meant) => {
    expect(nearest(id, ids, 2)).toEqual(meant);
  });

  it.each(['volcano', 'foo', 'xx', 'xe', 'p', 'p7', 'cheap', ''])(
    'makes no guess at “%s”',
    (id) => {
      expect(nearest(id, ids, 3)).toEqual([]);
    },
  );

  it('finds the longer id that a short one is the first part of', () => {
    expect(nearest('xi', ['putin', 'xinhua', 'xi-jinping'])).toEqual(['xi-jinping']);
  });
});
