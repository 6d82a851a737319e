import { describe, expect, it } from 'vitest';
import { proposeDates } from '../dates/proposeDates.ts';
import { englishNameOf } from './englishNames.ts';
import { proposeEntities } from './proposeEntities.ts';
import { findContested } from '../voices/findContested.ts';
import { proposeVoices } from '../voices/proposeVoices.ts';

const published = '2022-02-05';
/** All that is proposed of a text, but for where the language's tag itself is said. */
const proposed = (text: string, language: string) => {
  const entities = proposeEntities([text], { language });
  return {
    entities,
    english: entities.map((entity) => englishNameOf(entity, language)),
    dates: proposeDates([text], { language, published }),
    voices: proposeVoices([text], { language }),
    contested: findContested([text], { language }),
  };
};

describe('a tag with a region or a script', () => {
  it.each([
    [
      'ar',
      ['ar-EG', 'ar-SY'],
      'وقال الرئيس المصري سامي النجار في القاهرة يوم الثلاثاء إن النرويج هددت بلاده في أغسطس 2018.',
    ],
    [
      'zh',
      ['zh-CN', 'zh-Hant'],
      '据路透社报道，埃及总统萨米·纳贾尔2016年2月4日在奥斯陆谴责了挪威。',
    ],
    [
      'fr',
      ['fr-CA'],
      'Le président égyptien Sami Naggar a dénoncé en août 2018 la Norvège, selon l’agence Reuters.',
    ],
    ['pt', ['pt-BR'], 'O Egito e a Noruega cooperam desde 2016. O acordo data de agosto de 2018.'],
    ['ru', ['ru-RU'], 'Президент Египта Сами Наггар обвинил в 2016 году Норвегию.'],
  ])('finds what %s finds: %s', (language, tags, text) => {
    const all = proposed(text, language);
    expect(all.entities.length).toBeGreaterThan(1);
    expect(all.dates.dates.length).toBeGreaterThan(0);
    for (const tag of tags) expect(proposed(text, tag)).toEqual(all);
  });

  it('knows the names that a script or region has of its own', () => {
    const names = (text: string, language: string) =>
      proposeEntities([text], { language }).map(({ known }) => known);
    expect(names('紐西蘭與挪威合作', 'zh-Hant')).toEqual([{ region: 'NZ' }, { region: 'NO' }]);
    const { dates } = proposeDates(['في آب 2018'], { language: 'ar-SY', published });
    expect(dates.map(({ date }) => date)).toEqual(['2018-08']);
  });

  it('reads figures in the order of the region', () => {
    const date = (language: string) =>
      proposeDates(['Signed on 3/4/2021.'], { language, published }).dates[0]?.date;
    expect(['en', 'en-US', 'en-GB'].map(date)).toEqual(['2021-03-04', '2021-03-04', '2021-04-03']);
  });
});
