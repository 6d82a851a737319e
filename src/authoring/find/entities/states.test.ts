import { describe, expect, it } from 'vitest';
import { stateNames } from './states.ts';

const of = (language: string, region: string) =>
  stateNames(language).find((state) => state.region === region);

describe('stateNames', () => {
  it('knows members of the United Nations as states and all else as territories', () => {
    expect(of('en', 'NO')?.thing.kind).toBe('state');
    expect(of('en', 'TW')?.thing.kind).toBe('territory');
    expect(of('en', 'PS')?.thing.kind).toBe('territory');
    expect(stateNames('ar').filter(({ thing }) => thing.kind === 'state')).toHaveLength(193);
  });

  it('has no groupings', () => {
    const regions = stateNames('en').map(({ region }) => region);
    for (const grouping of ['EU', 'UN', 'EZ', 'ZZ', 'XA', 'QO'])
      expect(regions).not.toContain(grouping);
  });

  it.each([
    ['ar', 'US', 'أميركا'],
    ['ar', 'GB', 'بريطانيا'],
    ['ar', 'SG', 'سنجافورة'],
    ['en', 'GB', 'UK'],
    ['en', 'BA', 'Bosnia and Herzegovina'],
    ['ru', 'US', 'США'],
    ['ru', 'FR', 'Франции'],
    ['ru', 'EG', 'Египта'],
    ['zh', 'US', '美国'],
    ['fr', 'HK', 'Hong Kong'],
    ['ja', 'KR', '韓国'],
  ])('knows in “%s” that %s is also written %s', (language, region, form) => {
    expect(of(language, region)?.forms).toContain(form);
  });

  it('writes the names of contested places as reports do', () => {
    expect(of('en', 'HK')?.thing.name).toBe('Hong Kong');
    expect(of('zh', 'MO')?.thing.name).toBe('澳门');
  });
});
