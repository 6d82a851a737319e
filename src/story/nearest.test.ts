import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

describe('nearest', () => {
  const ids = [
    'putin',
    'xi',
    'china',
    'chinese-mfa',
    'sochi',
    'sochi-2014',
    'meeting-2019',
    'meeting-2022',
  ];

  it.each([
    ['puttin', ['putin']],
    ['Putin', ['putin']],
    ['sochi-2015', ['sochi-2014', 'sochi']],
    ['meeting', ['meeting-2019', 'meeting-2022']],
    ['xe', ['xi']],
    ['volcano', []],
    ['', []],
  ])('finds for “%s” what was meant', (id, meant) => {
    expect(nearest(id, ids, 2)).toEqual(meant);
  });

  it('counts letters that differ', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('same', 'same')).toBe(0);
  });
});
