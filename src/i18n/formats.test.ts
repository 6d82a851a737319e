import { describe, expect, it } from 'vitest';
import { dateBounds } from '../compiler/edtfDates.ts';
import { formatDate, formatMonth } from './formats.ts';
import { languageOf } from './languages.ts';

const arabic = languageOf('ar');
const english = languageOf('en');

describe('formatDate', () => {
  it.each([
    ['2019', '٢٠١٩', '2019'],
    ['2021-08', 'أغسطس ٢٠٢١', 'August 2021'],
    ['2022-02-04', '٤ فبراير ٢٠٢٢', '4 February 2022'],
    ['2021-08-09/2021-08-13', '٩–١٣ أغسطس ٢٠٢١', '9–13 August 2021'],
    ['2022-02-04/2022-03-20', '٤ فبراير – ٢٠ مارس ٢٠٢٢', '4 February – 20 March 2022'],
    ['2021-12-30/2022-01-02', '٣٠ ديسمبر ٢٠٢١ – ٢ يناير ٢٠٢٢', '30 December 2021 – 2 January 2022'],
    ['2019/2021', '٢٠١٩–٢٠٢١', '2019–2021'],
    ['2019~', 'نحو ٢٠١٩', 'about 2019'],
    ['2021-08?', 'نحو أغسطس ٢٠٢١', 'about August 2021'],
  ])('prints %s in words', (date, inArabic, inEnglish) => {
    expect(formatDate(dateBounds(date), arabic)).toBe(inArabic);
    expect(formatDate(dateBounds(date), english)).toBe(inEnglish);
  });

  it('names a month alone', () => {
    expect(formatMonth(8, arabic)).toBe('أغسطس');
    expect(formatMonth(12, english)).toBe('December');
  });
});
