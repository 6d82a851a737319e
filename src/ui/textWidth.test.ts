import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './textWidth.ts';

/** Widths that Chromium measured in Readex Pro 600 at 100 px. */
const measured: [string, number][] = [
  ['بوتين', 240],
  ['شي جين بينغ', 606],
  ['الولايات المتحدة', 712],
  ['أميركا وحلفاؤها', 699],
  ['منظمة الصحة العالمية', 1030],
  ['افتُتحت الألعاب', 679],
  ['أغسطس ٢٠٢١', 591],
  ['الأويغور', 333],
  ['Putin', 260],
  ['United Kingdom', 817],
  ['World Health Organization', 1319],
  ['Taiwan', 338],
  ['11 September 2021', 945],
  ['WIPO', 298],
];

describe('textWidth', () => {
  it.each(measured)('is never less than %s really is, and little more', (text, width) => {
    expect(textWidth(text, 100)).toBeGreaterThanOrEqual(width);
    expect(textWidth(text, 100)).toBeLessThan(width * 1.2);
  });

  it('gives marks and isolates no room', () => {
    expect(textWidth('\u2068اُفتُتح\u2069', 10)).toBe(textWidth('افتتح', 10));
  });
});

describe('wrapText', () => {
  it('breaks into the fewest, evenest lines', () => {
    expect(wrapText('World Health Organization', 100, 12)).toEqual([
      'World Health',
      'Organization',
    ]);
    expect(wrapText('دول آسيا الوسطى الخمس', 96, 12)).toHaveLength(2);
  });

  it('never cuts a word', () => {
    expect(wrapText('Organization', 10, 12)).toEqual(['Organization']);
  });
});
