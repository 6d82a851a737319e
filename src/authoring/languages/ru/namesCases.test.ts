import { describe, expect, it } from 'vitest';
import { adjectiveCases, nameCases, nounCases } from './namesCases.ts';

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
});
