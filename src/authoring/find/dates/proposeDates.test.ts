import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthAlone, readDate } from '../../../compiler/dates.ts';
import { proposeDates } from './proposeDates.ts';

/** A Saturday. */
const published = '2022-02-05';

/** What is found in a text, each as “words | date | dating”, and what the words alone give where that is less. */
function found(text: string, language: string, day: string | null = published): string[] {
  const { dates } = proposeDates([text], { language, published: day });
  return dates.map(({ words, date, dating, stated }) =>
    [words, date, dating, ...(stated ? [stated] : [])].join(' | '),
  );
}

describe('dates in Arabic', () => {
  it.each([
    ['غرقت السفينة في 4 فبراير 2022 قرب القصبة.', 'في 4 فبراير 2022 | 2022-02-04 | stated'],
    ['وفي الرابع من فبراير 2022 غرقت.', 'وفي الرابع من فبراير 2022 | 2022-02-04 | stated'],
    ['وقع العقد في 4 فبراير/شباط 2022 في المرسى.', 'في 4 فبراير/شباط 2022 | 2022-02-04 | stated'],
    ['وقع العقد يوم ٤/٢/٢٠٢٢ هناك.', 'يوم ٤/٢/٢٠٢٢ | 2022-02-04 | stated'],
    ['بدأ العمل ۴ فبراير ۲۰۲۲ فعلا.', '۴ فبراير ۲۰۲۲ | 2022-02-04 | stated'],
    ['في 14 جانفي 2011 سقط الجسر.', 'في 14 جانفي 2011 | 2011-01-14 | stated'],
    ['منذ كانون الثاني 2020 توقف الخط.', 'منذ كانون الثاني 2020 | 2020-01 | stated'],
    ['شارك لعام 2008 في السباق.', 'لعام 2008 | 2008 | stated'],
    ['وعام ٢٠١٤ عاد إليه.', 'وعام ٢٠١٤ | 2014 | stated'],
    ['لم يلتقيا منذ عام 2019 قط.', 'منذ عام 2019 | 2019 | stated'],
    ['تراجع الصيد بين عامي 2008 و2012 كثيرا.', 'بين عامي 2008 و2012 | 2008/2012 | stated'],
    [
      'استمر السباق من 9 إلى 13 أغسطس 2021 كاملا.',
      'من 9 إلى 13 أغسطس 2021 | 2021-08-09/2021-08-13 | stated',
    ],
    ['بني في القرن التاسع عشر تقريبا.', 'في القرن التاسع عشر | 1801/1900 | stated'],
    ['ازدهر في تسعينيات القرن العشرين.', 'في تسعينيات القرن العشرين | 1990/1999 | stated'],
    ['ازدهر في تسعينيات القرن الماضي.', 'في تسعينيات القرن الماضي | 1990/1999 | inferred'],
    ['وصل يوم الجمعة إلى المرسى.', 'يوم الجمعة | 2022-02-04 | inferred'],
    ['وصل الخميس الماضي مساء.', 'الخميس الماضي | 2022-02-03 | inferred'],
    ['يصل الثلاثاء المقبل إلى المرسى.', 'الثلاثاء المقبل | 2022-02-08 | inferred'],
    ['وصل أمس الجمعة وحيدا.', 'أمس الجمعة | 2022-02-04 | inferred'],
    ['تبحر العبارة غدا من الميناء.', 'غدا | 2022-02-06 | inferred'],
    ['وفي أغسطس هبت عاصفة.', 'وفي أغسطس | 2021-08 | inferred | XXXX-08'],
    ['هبت عاصفة بأغسطس هناك.', 'بأغسطس | 2021-08 | inferred | XXXX-08'],
    ['تبحر في مارس المقبل حتما.', 'في مارس المقبل | 2022-03 | inferred | XXXX-03'],
    ['هبت في أغسطس من العام الماضي.', 'في أغسطس من العام الماضي | 2021-08 | inferred | XXXX-08'],
    ['للمرة الثالثة في أقل من 15 عامًا.', 'في أقل من 15 عامًا | 2007/2022 | inferred'],
    ['غرقت قبل ثلاث سنوات فقط.', 'قبل ثلاث سنوات | 2019~ | inferred'],
    ['غرقت قبل عامين فقط.', 'قبل عامين | 2020~ | inferred'],
    ['نما الميناء في السنوات الثلاث الماضية.', 'في السنوات الثلاث الماضية | 2019/2022 | inferred'],
    ['أقيم السباق الأسبوع الماضي.', 'الأسبوع الماضي | 2022-01-24/2022-01-30 | inferred'],
    ['شارك في أولمبياد المرسى 2016 وفاز.', 'أولمبياد المرسى 2016 | 2016 | stated'],
  ])('reads %s', (text, expected) => {
    expect(found(text, 'ar')).toContain(expected);
  });

  it('takes every year of a row', () => {
    expect(found('فاز في 2008 و2012 و2016.', 'ar')).toEqual([
      'في 2008 | 2008 | stated',
      '2012 | 2012 | stated',
      '2016 | 2016 | stated',
    ]);
  });

  it.each([
    'صدّر 10 مليارات متر مكعب.',
    'شارك في السباق 2019 شخصا.',
    'ارتفع السعر إلى 2019 دولارا.',
    'لقي الأمين العام الحالي ترحيبا.',
    'وصل في اليوم التالي.',
    'مارس الصيادون حقهم.',
    'حكم عليه بالسجن 15 عاما.',
    'رقم الهاتف 20192020.',
  ])('finds no date in %s', (text) => {
    expect(found(text, 'ar')).toEqual([]);
  });

  it('converts no Hijri date, and says so', () => {
    const { dates, unresolved } = proposeDates(['بني الجامع عام 1443 هـ على التل.'], {
      language: 'ar',
      published,
    });
    expect(dates).toEqual([]);
    expect(unresolved[0]).toMatchObject({
      words: 'عام 1443 هـ',
      reason: expect.stringContaining('Hijri') as string,
    });
  });
});

describe('dates in English', () => {
  it.each([
    ['The ferry sank on Friday off Marsa.', 'on Friday | 2022-02-04 | inferred'],
    ['A storm came in August.', 'in August | 2021-08 | inferred | XXXX-08'],
    ['They have not met since 2019.', 'since 2019 | 2019 | stated'],
    ['He won in 2008 and left.', 'in 2008 | 2008 | stated'],
    ['Catches fell between 2008 and 2012.', 'between 2008 and 2012 | 2008/2012 | stated'],
    [
      'The race on 9–13 August 2021 was long.',
      'on 9–13 August 2021 | 2021-08-09/2021-08-13 | stated',
    ],
    ['It was signed on Feb. 4, 2022, in Marsa.', 'on Feb. 4, 2022 | 2022-02-04 | stated'],
    ['It was signed on the 4th of February 2022.', '4th of February 2022 | 2022-02-04 | stated'],
    ['For the second time in less than 15 years.', 'in less than 15 years | 2007/2022 | inferred'],
    ['She rowed at the 2008 Summer Games.', '2008 | 2008 | stated'],
    ['The race was held last week.', 'last week | 2022-01-24/2022-01-30 | inferred'],
    ['It sank three years ago.', 'three years ago | 2019~ | inferred'],
    ['It sank yesterday.', 'yesterday | 2022-02-04 | inferred'],
    ['The port grew in the 1990s.', 'in the 1990s | 1990/1999 | stated'],
    ['The port opens on March 10.', 'on March 10 | 2022-03-10 | inferred | XXXX-03'],
  ])('reads %s', (text, expected) => {
    expect(found(text, 'en')).toContain(expected);
  });

  it.each([
    'Officials may march; the sun sat behind 10 clouds.',
    'Some 2008 people and 2,019 metres of rope.',
    'It costs $2000 or 1999 dollars.',
    'Theresa May spoke for 3 days, within 3 days, in two weeks.',
    'She is in her 20s and lives in Room 2012.',
    'One in 3, that is 1/3, at 5 p.m. now.',
    'The 1500-metre race was run several years ago.',
  ])('finds no date in %s', (text) => {
    expect(found(text, 'en')).toEqual([]);
  });

  it('says when figures can be read two ways, and when a weekday is wrong', () => {
    const [slashed] = proposeDates(['On 2/4/2022 it sank.'], { language: 'en', published }).dates;
    expect(slashed).toMatchObject({ date: '2022-02-04', confidence: 0.5 });
    expect(slashed?.reason).toContain('the other way round');
    const [wrong] = proposeDates(['On Monday, 4 February 2022, it sank.'], {
      language: 'en',
      published,
    }).dates;
    expect(wrong?.reason).toContain('Monday');
    expect(wrong?.reason).toContain('Friday');
  });
});

describe('dates in Russian and Chinese', () => {
  it.each([
    ['ru', 'Паром затонул 4 февраля 2022 года.', '4 февраля 2022 года | 2022-02-04 | stated'],
    ['ru', 'Паром затонул в пятницу.', 'в пятницу | 2022-02-04 | inferred'],
    ['ru', 'Шторм был в августе.', 'в августе | 2021-08 | inferred | XXXX-08'],
    ['ru', 'Линия закрыта с 2019 года.', 'с 2019 года | 2019 | stated'],
    ['ru', 'Он правил с 2008 по 2012 год.', 'с 2008 по 2012 год | 2008/2012 | stated'],
    ['ru', 'Порт рос в 1990-е годы.', 'в 1990-е годы | 1990/1999 | stated'],
    ['ru', 'Второй раз менее чем за 15 лет.', 'менее чем за 15 лет | 2007/2022 | inferred'],
    ['zh', '渡轮于2022年2月4日沉没。', '2022年2月4日 | 2022-02-04 | stated'],
    ['zh', '渡轮周五沉没。', '周五 | 2022-02-04 | inferred'],
    ['zh', '8月曾有风暴。', '8月 | 2021-08 | inferred | XXXX-08'],
    ['zh', '自2019年以来停航。', '自2019年以来 | 2019 | stated'],
    ['zh', '比赛于2021年8月9日至13日举行。', '2021年8月9日至13日 | 2021-08-09/2021-08-13 | stated'],
    ['zh', '二〇二二年二月四日沉没。', '二〇二二年二月四日 | 2022-02-04 | stated'],
    ['zh', '不到15年第二次。', '不到15年 | 2007/2022 | inferred'],
  ])('%s: reads %s', (language, text, expected) => {
    expect(found(text, language)).toContain(expected);
  });

  it.each([
    ['ru', 'Пришли 2019 человек, на 2000 товаров больше.'],
    ['ru', 'Добыто 10 миллиардов кубометров.'],
    ['zh', '出口100亿立方米，日本人2019名。'],
  ])('%s: finds no date in %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });
});

describe('dates in other languages', () => {
  it.each([
    ['fr', 'Le ferry a coulé le 4 février 2022.', '4 février 2022 | 2022-02-04 | stated'],
    ['fr', 'Il a coulé il y a trois ans.', 'il y a trois ans | 2019~ | inferred'],
    [
      'de',
      'Das Schiff sank vom 9. bis 13. August 2021.',
      'vom 9. bis 13. August 2021 | 2021-08-09/2021-08-13 | stated',
    ],
    ['es', 'Desde 2019 no navega.', 'Desde 2019 | 2019 | stated'],
    ['pt', 'Afundou em agosto.', 'em agosto | 2021-08 | inferred | XXXX-08'],
    ['it', 'È affondato ieri.', 'ieri | 2022-02-04 | inferred'],
    ['ja', '令和4年2月4日に沈没した。', '令和4年2月4日 | 2022-02-04 | stated'],
    ['ko', '2022년 2월 4일 침몰했다.', '2022년 2월 4일 | 2022-02-04 | stated'],
    ['tr', 'Gemi 4 Şubat 2022 günü battı.', '4 Şubat 2022 | 2022-02-04 | stated'],
  ])('%s: reads %s', (language, text, expected) => {
    expect(found(text, language)).toContain(expected);
  });

  it('finds figures in a language it knows nothing of', () => {
    expect(found('Blah 2022-02-04 blah.', 'tlh')).toEqual(['2022-02-04 | 2022-02-04 | stated']);
  });
});

describe('what depends on the day of publication', () => {
  const relative = ['It sank on Friday, in August or three years ago.'];

  it.each([null, '2022', '2022-02'])('is left unresolved where that is %s', (day) => {
    const { dates, unresolved } = proposeDates(relative, { language: 'en', published: day });
    expect(dates).toEqual([]);
    expect(unresolved.map(({ words }) => words)).toEqual([
      'on Friday',
      'in August',
      'three years ago',
    ]);
    expect(unresolved[0]?.reason).toContain('day of publication');
  });

  it('is never called stated', () => {
    const { dates } = proposeDates(relative, { language: 'en', published });
    expect(dates.map(({ dating }) => dating)).toEqual(['inferred', 'inferred', 'inferred']);
    expect(dates[0]?.reason).toContain(published);
  });
});

it('reports days that do not exist instead of dating them', () => {
  const { dates, unresolved } = proposeDates(['It sank on 30 February 2021.'], {
    language: 'en',
    published,
  });
  expect(dates).toEqual([]);
  expect(unresolved).toMatchObject([{ words: 'on 30 February 2021' }]);
});

/** What is found in a text, each as “words | date”. */
const dated = (text: string, language: string, day: string) =>
  found(text, language, day).map((one) => one.split(' | ').slice(0, 2).join(' | '));

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
    expect(dated(text, 'ar', published)).toEqual([expected]);
  });

  it.each([
    ['ar', 'عاد في نوفمبر وتشرين الثاني.', ['في نوفمبر | 2021-11', 'وتشرين الثاني | 2021-11']],
    ['ar', 'عاد في نوفمبر كانون الأول.', ['في نوفمبر | 2021-11', 'كانون الأول | 2021-12']],
    ['en', 'In May May spoke.', ['In May | 2021-05']],
  ])('%s: but not in %s', (language, text, expected) => {
    expect(dated(text, language, published)).toEqual(expected);
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
    expect(dated(text, language, published)).toEqual([expected]);
  });

  it.each([
    ['It met on 5 and 16 November 2020.', '16 November 2020 | 2020-11-16'],
    ['It met on 3, 5 and 6 November 2020.', '6 November 2020 | 2020-11-06'],
    ['On November 5 and 6 ships sank.', 'On November 5 | 2021-11-05'],
  ])('are none where that would say more than %s', (text, expected) => {
    expect(dated(text, 'en', published)).toEqual([expected]);
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
    expect(dated(text, language, published)).toEqual(expected);
  });
});

const pieces: Readonly<Record<string, readonly string[]>> = {
  ar: [
    'في',
    '4',
    '٢٠٢٢',
    '2008',
    'فبراير',
    'وشباط',
    'شباط',
    'المقبلين',
    'حتى',
    'سيصل',
    'يوم',
    'الجمعة',
    'عام',
    'و',
    'بين',
    '31',
    'من',
    'إلى',
    'الماضي',
    'أقل من',
    '15',
    'عاما',
    'القرن',
    '/',
    '،',
    'هـ',
    'قبل',
    'أمس',
  ],
  en: [
    'in',
    '4',
    '2008',
    '-',
    'Feb.',
    'August',
    'Friday',
    'last',
    'years',
    'ago',
    'the',
    '31',
    '/',
    'since',
    '1990',
    's',
    ',',
    'May',
    'two',
    'week',
    '(',
    ')',
    '29',
    'yesterday',
    'will',
    'until',
    'and',
    'between',
    'next',
  ],
  ru: [
    'в',
    '4',
    'февраля',
    '2008',
    'года',
    'с',
    'по',
    '-',
    'пятницу',
    'прошлом',
    'XX',
    'век',
    '31',
    'назад',
    'лет',
    '.',
    ',',
  ],
  zh: [
    '2022',
    '年',
    '2',
    '月',
    '31',
    '日',
    '周五',
    '至',
    '上',
    '二',
    '十',
    '世纪',
    '前',
    '90',
    '年代',
    '不到',
    '去年',
    '，',
  ],
};

describe('every candidate', () => {
  const paragraph = fc.constantFrom(...Object.keys(pieces)).chain((language) =>
    fc.record({
      language: fc.constant(language),
      texts: fc.array(
        fc
          .array(fc.constantFrom(...(pieces[language] ?? [])), { maxLength: 14 })
          .map((words) => words.join(language === 'zh' ? '' : ' ')),
        { maxLength: 3 },
      ),
    }),
  );

  it('stands in its paragraph, shares no word with another and is valid EDTF', () => {
    fc.assert(
      fc.property(paragraph, ({ language, texts }) => {
        const { dates, unresolved } = proposeDates(texts, { language, published });
        const places = [...dates, ...unresolved];
        for (const { place, words } of places) {
          expect(texts[place.paragraph]?.slice(place.start, place.end)).toBe(words);
          expect(words).toBe(words.trim());
          expect(words).not.toBe('');
        }
        const taken = places.flatMap(({ place }) =>
          Array.from(
            { length: place.end - place.start },
            (_, at) => `${place.paragraph}:${place.start + at}`,
          ),
        );
        expect(new Set(taken).size).toBe(taken.length);
        for (const { date, stated } of dates) {
          expect([date, 'problem' in readDate(date)]).toEqual([date, false]);
          expect(stated ? monthAlone(stated) : 0).not.toBeNull();
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is stated where no day of publication is known', () => {
    fc.assert(
      fc.property(paragraph, ({ language, texts }) => {
        const { dates } = proposeDates(texts, { language, published: null });
        expect(dates.filter(({ dating }) => dating !== 'stated')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('dates in Persian', () => {
  it.each([
    ['سه\u200cشنبه', '2022-02-01'],
    ['سه شنبه', '2022-02-01'],
    ['پنج\u200cشنبه', '2022-02-03'],
    ['پنجشنبه', '2022-02-03'],
    ['پنج شنبه', '2022-02-03'],
    ['یک\u200cشنبه', '2022-01-30'],
    ['یک شنبه', '2022-01-30'],
    ['يكشنبه', '2022-01-30'],
    ['شنبه', '2022-02-05'],
  ])('reads the whole weekday %s', (weekday, date) => {
    expect(found(`نشست روز ${weekday} برگزار شد.`, 'fa')).toEqual([
      `${weekday} | ${date} | inferred`,
    ]);
  });

  it.each([
    'در سال ۱۳۵۷',
    'بین سال\u200cهای ۱۳۵۷ و ۱۳۶۷',
    '۱۴۰۲/۰۵/۱۲',
    '۲۲ بهمن ۱۳۵۷',
    'بهمن\u200cماه ۱۳۵۷',
    'سال ۱۴۰۰ خورشیدی',
  ])('takes %s for the solar Hijri calendar', (words) => {
    const { dates, unresolved } = proposeDates([`آغاز شد: ${words}.`], {
      language: 'fa',
      published,
    });
    expect(dates).toEqual([]);
    expect(unresolved.map((one) => one.words)).toEqual([words]);
    expect(unresolved[0]?.reason).toContain('solar Hijri');
  });

  it('reads years after Christ', () => {
    expect(found('در سال ۲۰۱۶ آغاز شد.', 'fa')).toEqual(['در سال ۲۰۱۶ | 2016 | stated']);
    expect(found('در سال ۱۳۵۷ میلادی بود.', 'fa')).toEqual(['در سال ۱۳۵۷ میلادی | 1357 | stated']);
  });
});

it('answers a paragraph of 100,000 words', () => {
  const sentence = 'وصلت السفينة يوم الجمعة إلى المرسى بعد رحلة طويلة في البحر ';
  const { dates } = proposeDates([sentence.repeat(9100)], { language: 'ar', published });
  expect(dates).toHaveLength(9100);
});
