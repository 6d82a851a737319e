import { describe, expect, it } from 'vitest';
import { proposeEntities } from '../proposeEntities.ts';
import { adjectiveCases, nameCases, nounCases } from '../../../languages/ru/namesCases.ts';
import { russianNominative } from '../../../languages/ru/namesDeclension.ts';

describe('Russian cases', () => {
  it.each([
    ['Россия', 'Россией'],
    ['Китай', 'Китаем'],
    ['Куба', 'Кубы'],
    ['Казань', 'Казанью'],
    ['Волков', 'Волковым'],
    ['Соколова', 'Соколовой'],
    ['Белый', 'Белого'],
    ['министерство', 'министерством'],
    ['организация', 'организации'],
  ])('writes %s as %s', (noun, form) => {
    expect(nounCases(noun)).toContain(form);
  });

  it('declines adjectives of all kinds', () => {
    expect(adjectiveCases('китайский')).toEqual(
      expect.arrayContaining(['китайского', 'китайская', 'китайских']),
    );
    expect(adjectiveCases('верхний')).toContain('верхнего');
  });

  it('keeps the words of a name in one case', () => {
    expect(nameCases('Южная Корея')).toEqual(
      expect.arrayContaining(['Южной Кореи', 'Южную Корею']),
    );
    expect(nameCases('Европейский союз')).toContain('Европейского союза');
    expect(nameCases('Соединённые Штаты')).toContain('Соединённых Штатов');
  });

  it.each([
    ['Владимиром Волковым', true, 'Владимир Волков'],
    ['Анны Соколовой', true, 'Анна Соколова'],
    ['Сергея Белинского', true, 'Сергей Белинский'],
    ['Касым-Жомартом Токаевым', true, 'Касым-Жомарт Токаев'],
    ['Олафом Бергом', true, 'Олаф Берг'],
    ['Нильс Берг', false, 'Нильс Берг'],
    ['Джо Байденом', true, 'Джо Байденом'],
  ])('brings %s back to the nominative', (name, oblique, nominative) => {
    expect(russianNominative(name, oblique)).toBe(nominative);
  });

  const people = (...paragraphs: string[]) =>
    proposeEntities(paragraphs, { language: 'ru' }).filter(({ kind }) => kind === 'person');
  const met = 'Президент встретился во вторник с премьер-министром Норвегии';

  it('takes the nominative of a name from where the text has it', () => {
    const found = people(`${met} Эльсой Хаген.`, 'Эльса Хаген скоро посетит Каир.');
    expect(found.map(({ name }) => name)).toEqual(['Эльса Хаген']);
    expect(found[0]?.places).toHaveLength(2);
    expect(
      people('Встреча с Нильсом Хагеном.', 'Нильс Хаген сказал.').map(({ name }) => name),
    ).toEqual(['Нильс Хаген']);
  });

  it('does not take a woman for a man of the same family', () => {
    const names = people('Министр Паула Берг сказала.', 'Министр Паул Берг сказал.');
    expect(names.map(({ name }) => name)).toEqual(['Паула Берг', 'Паул Берг']);
  });

  it('knows a woman by her family name that does not decline, and is not sure', () => {
    const [found] = people(`${met} Эльсой Хаген.`);
    expect(found?.name).toBe('Эльса Хаген');
    expect(found?.confidence).toBeLessThan(0.6);
    expect(found?.reasons.join(' ')).toContain('nominative');
  });

  it('leaves what may be no case form as it is, and is not sure', () => {
    const [found] = people(`${met} Эльсе Хаген.`);
    expect(found?.name).toBe('Эльсе Хаген');
    expect(found?.confidence).toBeLessThan(0.6);
  });

  it('gives the nominative of names that it knows', () => {
    expect(people(`${met} Анной Хаген.`)[0]).toMatchObject({
      name: 'Анна Хаген',
      confidence: 0.85,
    });
  });
});
