import { describe, expect, it } from 'vitest';
import { dated } from './testDates.ts';

describe('a month in both of its names', () => {
  it.each([
    ['في 19 نوفمبر تشرين الثاني 2023 عاد.', 'في 19 نوفمبر تشرين الثاني 2023 | 2023-11-19'],
    ['عاد نوفمبر تشرين الثاني.', 'نوفمبر تشرين الثاني | 2021-11'],
    ['عاد في مارس آذار 2024 إلى البيت.', 'في مارس آذار 2024 | 2024-03'],
    ['مارس آذار شهر الرياح.', 'مارس آذار | 2021-03'],
    ['عاد في فبراير شباط الماضي.', 'في فبراير شباط الماضي | 2021-02'],
    [
      'من 19 نوفمبر تشرين الثاني إلى 3 ديسمبر كانون الأول 2023.',
      'من 19 نوفمبر تشرين الثاني إلى 3 ديسمبر كانون الأول 2023 | 2023-11-19/2023-12-03',
    ],
  ])('is one find in %s', (text, expected) => {
    expect(dated(text, 'ar')).toEqual([expected]);
  });

  it.each([
    ['ar', 'عاد في نوفمبر وتشرين الثاني.', ['في نوفمبر | 2021-11', 'وتشرين الثاني | 2021-11']],
    ['ar', 'عاد في نوفمبر كانون الأول.', ['في نوفمبر | 2021-11', 'كانون الأول | 2021-12']],
    ['en', 'In May May spoke.', ['In May | 2021-05']],
  ])('%s: but not in %s', (language, text, expected) => {
    expect(dated(text, language)).toEqual(expected);
  });
});

describe('two days or months joined by “and”', () => {
  it.each([
    ['ar', 'أقيم يومي 16 و17 مايو.', 'يومي 16 و17 مايو | 2021-05-16/2021-05-17'],
    ['ar', 'أقيم يومي ٥ و٦ تشرين الثاني.', 'يومي ٥ و٦ تشرين الثاني | 2021-11-05/2021-11-06'],
    ['ar', 'أقيم بين آذار وتموز 2023.', 'بين آذار وتموز 2023 | 2023-03/2023-07'],
    ['ar', 'أقيم بين آذار 2021 وتموز 2023.', 'بين آذار 2021 وتموز 2023 | 2021-03/2023-07'],
    ['en', 'It shut between March and July 2023.', 'between March and July 2023 | 2023-03/2023-07'],
    ['en', 'It shut between March and July.', 'between March and July | 2021-03/2021-07'],
    ['en', 'It shut between November and March.', 'between November and March | 2020-11/2021-03'],
    ['en', 'It met on 5 and 6 November.', 'on 5 and 6 November | 2021-11-05/2021-11-06'],
    [
      'en',
      'It met on November 5 and 6, 2020.',
      'on November 5 and 6, 2020 | 2020-11-05/2020-11-06',
    ],
    ['fr', 'Les 5 et 6 novembre 2020.', '5 et 6 novembre 2020 | 2020-11-05/2020-11-06'],
    ['ru', 'Гонка была 5 и 6 ноября.', '5 и 6 ноября | 2021-11-05/2021-11-06'],
  ])('%s: are a span in %s', (language, text, expected) => {
    expect(dated(text, language)).toEqual([expected]);
  });

  it.each([
    ['It met on 5 and 16 November 2020.', '16 November 2020 | 2020-11-16'],
    ['It met on 3, 5 and 6 November 2020.', '6 November 2020 | 2020-11-06'],
    ['On November 5 and 6 ships sank.', 'On November 5 | 2021-11-05'],
  ])('are none where that would say more than %s', (text, expected) => {
    expect(dated(text, 'en')).toEqual([expected]);
  });
});

describe('what is called the next', () => {
  it.each([
    ['ar', 'يومي 16 و17 مايو المقبلين.', ['يومي 16 و17 مايو المقبلين | 2022-05-16/2022-05-17']],
    [
      'ar',
      'يومي الاثنين والثلاثاء القادمين.',
      ['يومي الاثنين | 2022-02-07', 'والثلاثاء القادمين | 2022-02-08'],
    ],
    ['ar', 'في مارس وأبريل المقبلين.', ['في مارس | 2022-03', 'وأبريل المقبلين | 2022-04']],
    [
      'en',
      'It meets next Monday and Tuesday.',
      ['next Monday | 2022-02-07', 'Tuesday | 2022-02-08'],
    ],
    ['en', 'It meets on Friday next week.', ['on Friday next week | 2022-02-11']],
    [
      'fr',
      'Ouvert lundi et mardi prochains.',
      ['lundi | 2022-02-07', 'mardi prochains | 2022-02-08'],
    ],
    ['ru', 'Начало в ближайшую пятницу.', ['в ближайшую пятницу | 2022-02-11']],
  ])('%s: lies ahead in %s', (language, text, expected) => {
    expect(dated(text, language)).toEqual(expected);
  });
});
