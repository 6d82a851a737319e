import { describe, expect, it } from 'vitest';
import { russianDeclension } from './namesDeclension.ts';

describe('Russian names of people', () => {
  it.each([
    ['Владимиром Волковым', true, 'Владимир Волков'],
    ['Анны Соколовой', true, 'Анна Соколова'],
    ['Сергея Белинского', true, 'Сергей Белинский'],
    ['Касым-Жомартом Токаевым', true, 'Касым-Жомарт Токаев'],
    ['Олафом Бергом', true, 'Олаф Берг'],
    ['Нильс Берг', false, 'Нильс Берг'],
    ['Джо Байденом', true, 'Джо Байденом'],
  ])('brings %s back to the nominative', (name, oblique, nominative) => {
    expect(russianDeclension.nominativeOf(name, oblique)).toBe(nominative);
  });
});
