import { describe, expect, it } from 'vitest';
import { dateBounds, datesMeet, monthAlone, readDate } from './edtfDates.ts';

describe('readDate', () => {
  it.each([
    ['2019', '2019-01-01', '2019-12-31', 'year', false],
    ['2019-08', '2019-08-01', '2019-08-31', 'month', false],
    ['2024-02', '2024-02-01', '2024-02-29', 'month', false],
    ['2022-02-04', '2022-02-04', '2022-02-04', 'day', false],
    ['2021-08-09/2021-08-13', '2021-08-09', '2021-08-13', 'day', false],
    ['2019/2021-08', '2019-01-01', '2021-08-31', 'year', false],
    ['2019?', '2019-01-01', '2019-12-31', 'year', true],
    ['2019-08~', '2019-08-01', '2019-08-31', 'month', true],
    ['2022-02-04%', '2022-02-04', '2022-02-04', 'day', true],
    ['2021-08-09/2021-08-13~', '2021-08-09', '2021-08-13', 'day', true],
    ['0079-10-24', '0079-10-24', '0079-10-24', 'day', false],
  ])('reads %s', (text, start, end, precision, uncertain) => {
    expect(readDate(text)).toEqual({ start, end, precision, uncertain });
  });

  it.each([
    ['2022-02-30', 'does not exist'],
    ['2022-13', 'does not exist'],
    ['2022-02-04/2022-02-01', 'ends before it begins'],
    ['2022-02-04/', 'open end'],
    ['../2022', 'open end'],
    ['2022-21', 'kind of date'],
    ['201X', 'X'],
    ['XXXX-08', 'X'],
    ['2022-02-04T10:00:00', 'time of day'],
    ['1643932800', 'not a date'],
    ['4 February 2022', 'not a date'],
    ['-0044', 'before the year 1'],
    ['', 'not a date'],
  ])('refuses “%s” and says why', (text, why) => {
    expect(readDate(text)).toMatchObject({
      problem: expect.stringContaining(why),
      fix: expect.stringMatching(/^[A-Z].*\.$/),
    });
    expect(() => dateBounds(text)).toThrow(why);
  });
});

describe('monthAlone', () => {
  it('reads a month of no year, and nothing else', () => {
    expect(monthAlone('XXXX-08')).toBe(8);
    expect(monthAlone('XXXX-13')).toBeNull();
    expect(monthAlone('2021-08')).toBeNull();
  });
});

describe('datesMeet', () => {
  it.each([
    ['2008', '2008-08-08', true],
    ['2009', '2008-08-08', false],
    ['XXXX-08', '2021-08-09/2021-08-13', true],
    ['XXXX-09', '2021-08-09/2021-08-13', false],
    ['XXXX-09', '2021', true],
    ['2022-02-04', '2022-02-04/2022-02-20', true],
  ])('of %s and %s is %s', (stated, date, meet) => {
    expect(datesMeet(stated, date)).toBe(meet);
  });
});
