import { describe, expect, it } from 'vitest';
import { isForeign, scriptShare } from './script.ts';

describe('the script of a text', () => {
  it.each([
    ['ar', 'قالت مصر إن Reuters كتبت', 0.7],
    ['zh', '埃及说', 1],
    ['ja', 'エジプトは語った', 1],
    ['ru', 'Egypt said', 0],
    ['en', '2016!', 1],
  ])('of %s: “%s”', (language, text, share) => {
    expect(scriptShare(text, language)).toBeCloseTo(share, 1);
  });

  it('is another’s only where there are letters enough to tell', () => {
    expect(isForeign('قالت مصر إنها لن تحضر الاجتماع', 'en')).toBe(true);
    expect(isForeign('قالت مصر إنها لن تحضر الاجتماع', 'fa')).toBe(false);
    expect(isForeign('رويترز', 'en')).toBe(false);
  });
});
