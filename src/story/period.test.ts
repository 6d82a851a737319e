import { describe, expect, it } from 'vitest';
import { daysOf, firstDay, isPeriod, lastDay, overlaps } from './period.ts';

describe('a typed date', () => {
  it.each([
    ['2014', '2014-01-01', '2014-12-31'],
    ['2014-02', '2014-02-01', '2014-02-28'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2014-02-07', '2014-02-07', '2014-02-07'],
  ])('%s reaches from %s to %s', (text, first, last) => {
    expect(firstDay(text)).toBe(first);
    expect(lastDay(text)).toBe(last);
  });

  it.each(['', '14', '2014-13', '2014-02-30', '2014-2', 'yesterday', '2014-02-07T00:00'])(
    '“%s” is none',
    (text) => {
      expect(isPeriod(text)).toBe(false);
      expect(lastDay(text)).toBeNull();
    },
  );

  it('makes a window that is open where a side is missing', () => {
    const event = { start: '2019-01-01', end: '2019-12-31' };
    expect(overlaps(event, daysOf('2019-12-31'))).toBe(true);
    expect(overlaps(event, daysOf('2020'))).toBe(false);
    expect(overlaps(event, daysOf(undefined, '2018'))).toBe(false);
    expect(overlaps(event, daysOf())).toBe(true);
  });
});
