import { describe, expect, it } from 'vitest';
import { nisbaForms, nisbaOf } from './namesNisba.ts';

describe('nisbaOf', () => {
  it.each([
    ['روسيا', 'روسي'],
    ['الصين', 'صيني'],
    ['فرنسا', 'فرنسي'],
    ['ألمانيا', 'الماني'],
    ['السعودية', 'سعودي'],
    ['الأردن', 'اردني'],
  ])('makes the adjective of %s', (name, adjective) => {
    expect(nisbaOf(name)).toBe(adjective);
  });

  it('has none for names of several words, or in ـي and ـو', () => {
    expect(nisbaOf('كوستا ريكا')).toBeNull();
    expect(nisbaOf('تشيلي')).toBeNull();
  });

  it('writes out both genders, with and without the article', () => {
    expect(nisbaForms('صيني')).toEqual(['صيني', 'صينية', 'الصيني', 'الصينية']);
    expect(nisbaForms('كوري جنوبي')).toContain('الكورية الجنوبية');
    expect(nisbaForms('جنوب أفريقي')).toContain('الجنوب أفريقية');
  });
});
