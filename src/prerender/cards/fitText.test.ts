import { describe, expect, it } from 'vitest';
import { textWidth } from '../../ui/textWidth.ts';
import { fitText, labelLines } from './fitText.ts';

const room = { face: 'head', direction: 'rtl', width: 400, height: 300, from: 96, to: 26 } as const;
const long = 'لقاء في بكين وبيان مشترك وصفقة غاز ومقاعد خالية في المدرجات ';

describe('fitText', () => {
  it('sets a short title as large as may be, in one line', () => {
    expect(fitText('الصين', room)).toMatchObject({ size: 96, lines: ['الصين'] });
  });

  it('steps down until the whole title fits', () => {
    const fitted = fitText(long.trim(), room);
    expect(fitted.size).toBeLessThan(96);
    expect(fitted.lines.join(' ')).toBe(long.trim());
    expect(fitted.height).toBeLessThanOrEqual(room.height);
  });

  it.each(['ar', 'en'])('never exceeds its room, however long the text (%s)', (language) => {
    const words = language === 'ar' ? long : 'Two presidents met and issued one statement on gas ';
    for (const times of [1, 3, 10]) {
      const fitted = fitText(words.repeat(times), room);
      expect(fitted.height).toBeLessThanOrEqual(room.height);
      for (const line of fitted.lines) {
        expect(textWidth(line, fitted.size)).toBeLessThanOrEqual(room.width);
      }
    }
  });

  it('ends what is too long at a whole word, with an ellipsis and nothing before it', () => {
    const words = 'One statement, two presidents, three threads. '.repeat(30);
    const last = fitText(words, { ...room, direction: 'ltr' }).lines.at(-1) ?? '';
    const ending = /(\p{L})…$/u.exec(last);
    expect(ending).not.toBeNull();
    expect(words.split(/[\s.,]+/)).toContain(last.slice(0, -1).split(' ').at(-1));
  });

  it('takes letters from a word that is wider than the card even at the smallest size', () => {
    const [line = '', ...more] = fitText('Donaudampfschifffahrtsgesellschaft', room).lines;
    expect(more).toEqual([]);
    expect(line).toMatch(/^Donaudampf\w*…$/);
    expect(textWidth(line, room.to)).toBeLessThanOrEqual(room.width);
  });
});

describe('labelLines', () => {
  it('gives a name two lines at most', () => {
    expect(labelLines('World Health Organization', 230, 24, 'ltr')).toEqual([
      'World Health',
      'Organization',
    ]);
    const lines = labelLines('The Committee for the Study of Very Long Names', 230, 24, 'ltr');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/\w…$/);
  });
});
