import { describe, expect, it } from 'vitest';
import { unjoined } from './namesParticles.ts';

describe('unjoined', () => {
  it.each([
    ['والصين', 'الصين', 'الصين'],
    ['للصين', 'الصين', 'الصين'],
    ['وللصين', 'الصين', 'الصين'],
    ['بوتين', 'بوتين', 'بوتين'],
    ['لـNATO', 'nato', 'NATO'],
  ])('takes from %s what is joined to %s', (text, form, bare) => {
    expect(unjoined(text, form)).toBe(bare);
  });
});
