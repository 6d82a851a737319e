import { describe, expect, it } from 'vitest';
import { proposeDates } from './proposeDates.ts';
import { dated, published } from './testDates.ts';

describe('a verb that tells of the future', () => {
  it.each([
    ['en', 'The council will meet in Marsa on Monday.', 'on Monday | 2022-02-07'],
    ['en', 'He said the truce would last until Thursday.', 'until Thursday | 2022-02-10'],
    ['en', 'The race will be held on Monday.', 'on Monday | 2022-02-07'],
    ['en', 'Talks are due to resume on Tuesday.', 'on Tuesday | 2022-02-08'],
    ['en', 'The ban will be lifted in June.', 'in June | 2022-06'],
    ['ar', 'ستجتمع اللجنة يوم الأربعاء.', 'يوم الأربعاء | 2022-02-09'],
    ['ar', 'وتعتزم النقابة تنظيم وقفة يوم الأربعاء.', 'يوم الأربعاء | 2022-02-09'],
    ['ar', 'سوف يصل الجمعة إلى المرسى.', 'الجمعة | 2022-02-11'],
    ['ar', 'وقال إنه سيُعقد الجمعة.', 'الجمعة | 2022-02-11'],
    ['ar', 'سيعود في يونيو حزيران.', 'في يونيو حزيران | 2022-06'],
    ['ru', 'Встреча пройдёт в пятницу.', 'в пятницу | 2022-02-11'],
    ['ru', 'Гонка состоится в среду.', 'в среду | 2022-02-09'],
    ['ru', 'Порт будет открыт в понедельник.', 'в понедельник | 2022-02-07'],
    ['fr', 'La course aura lieu vendredi.', 'vendredi | 2022-02-11'],
    ['fr', 'La loi sera votée lundi.', 'lundi | 2022-02-07'],
    ['fr', "Le conseil s'y réunira lundi.", 'lundi | 2022-02-07'],
    ['fr', 'Il reviendra en juin.', 'en juin | 2022-06'],
    ['fr', 'Il reviendra mi-juin.', 'mi-juin | 2022-06'],
    ['fr', "Il restera jusqu'à mi-juin.", "jusqu'à mi-juin | 2022-06"],
    // The month of publication is not over.
    ['fr', 'Il reviendra en février.', 'en février | 2022-02'],
  ])('%s: puts the time ahead in %s', (language, text, expected) => {
    expect(dated(text, language)).toEqual([expected]);
  });

  it.each([
    ['en', 'The council, which will meet again, met on Monday.', 'on Monday | 2022-01-31'],
    ['en', 'They will meet, officials said on Monday.', 'on Monday | 2022-01-31'],
    ['en', 'It will sign the deal that was struck on Monday.', 'on Monday | 2022-01-31'],
    ['en', 'On Monday the council will meet.', 'On Monday | 2022-01-31'],
    ['en', 'Will Brook sang on Monday.', 'on Monday | 2022-01-31'],
    ['en', 'It will discuss Friday’s fire.', 'Friday | 2022-02-04'],
    ['en', 'It will be the first race since Monday.', 'since Monday | 2022-01-31'],
    ['en', 'It will discuss the August fire.', 'August | 2021-08'],
    ['ar', 'سيطر الحريق على التل يوم الجمعة.', 'يوم الجمعة | 2022-02-04'],
    ['ar', 'أقيم السباق في ستوكهولم يوم الجمعة.', 'يوم الجمعة | 2022-02-04'],
    ['ar', 'سيناقش المجلس الحريق الذي شب الجمعة.', 'الجمعة | 2022-02-04'],
    ['ru', 'Он встретился с ними в пятницу.', 'в пятницу | 2022-02-04'],
    ['fr', 'Il présentera le plan adopté lundi.', 'lundi | 2022-01-31'],
    ['fr', 'Il est parti lundi.', 'lundi | 2022-01-31'],
  ])('%s: is not taken for the one of the time in %s', (language, text, expected) => {
    expect(dated(text, language)).toEqual([expected]);
  });

  it.each([
    [
      'en',
      'It will be heard in March for the fire in August.',
      ['in March | 2022-03', 'in August | 2021-08'],
    ],
    [
      'en',
      'It will open on Monday and last until Friday.',
      ['on Monday | 2022-02-07', 'until Friday | 2022-02-11'],
    ],
    ['ar', 'ستبدأ الاثنين وتستمر حتى الجمعة.', ['حتى الجمعة | 2022-02-11']],
    [
      'ru',
      'Начнётся в среду и продлится до марта.',
      ['в среду | 2022-02-09', 'до марта | 2022-03'],
    ],
  ])(
    '%s: reaches a second time only where a word joins it to the first, in %s',
    (language, text, expected) => {
      expect(dated(text, language)).toEqual(expected);
    },
  );

  it('is named as the reason, and leaves the day of publication open', () => {
    const dates = (text: string) => proposeDates([text], { language: 'en', published }).dates;
    expect(dates('It will open on Monday.')[0]).toMatchObject({
      dating: 'inferred',
      confidence: 0.65,
      reason: expect.stringContaining('tells of the future') as string,
    });
    expect(dates('It will open on Saturday.')[0]).toMatchObject({
      date: published,
      confidence: 0.5,
      reason: expect.stringContaining('may be the next Saturday') as string,
    });
  });
});

describe('until a month', () => {
  it.each([
    ['ar', 'الطريق مغلقة حتى مارس.', 'حتى مارس | 2022-03'],
    ['ar', 'الطريق مغلقة حتى نهاية مارس.', 'حتى نهاية مارس | 2022-03'],
    ['en', 'The road is closed until June.', 'until June | 2022-06'],
    ['fr', "La route est fermée jusqu'en juin.", "jusqu'en juin | 2022-06"],
    ['ar', 'استمر السباق حتى مارس.', 'حتى مارس | 2021-03'],
    ['en', 'He was in office until June.', 'until June | 2021-06'],
    ['en', 'Until June he was in office.', 'Until June | 2021-06'],
    ['fr', "Il est resté jusqu'en juin.", "jusqu'en juin | 2021-06"],
    // No verbs of German are known here.
    ['de', 'Er blieb bis Juni.', 'bis Juni | 2021-06'],
  ])('%s: looks ahead, but for what is over, in %s', (language, text, expected) => {
    expect(dated(text, language)).toEqual([expected]);
  });
});
