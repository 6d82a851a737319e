import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugPattern } from '../../compiler/schema.ts';
import { Ids, slugOf } from './slugs.ts';

describe('ids made of words', () => {
  it.each([
    ['Coast News', 'coast-news'],
    ['Çatalhöyük Müzesi', 'catalhoyuk-muzesi'],
    ['U.N.', 'un'],
    ['ميناء القصبة', 'mina-qsba'],
    ['فلان', 'flan'],
    ['Газета «Берег»', 'gazeta-bereg'],
    ['海岸报', 'hai-an-bao'],
    ['2008 Games', 'games'],
    ['«؟»', ''],
  ])('%s is %s', (words, id) => {
    expect(slugOf(words)).toBe(id);
  });

  it('are ids or nothing, short, and the same each time, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (words) => {
        const id = slugOf(words);
        expect(id === '' || slugPattern.test(id)).toBe(true);
        expect(id.length).toBeLessThanOrEqual(40);
        expect(slugOf(words)).toBe(id);
      }),
    );
  });

  it('are given out once each, and never those of the page itself', () => {
    const ids = new Ids();
    expect(ids.take('news', 'media')).toBe('news');
    expect(ids.take('news', 'media')).toBe('news-2');
    expect(ids.take('timeline', 'place')).toBe('timeline-2');
    expect(ids.take('', 'person')).toBe('person-1');
    expect(ids.take('', 'person')).toBe('person-2');
  });

  it('pass over those that somebody else has, and begin no lower for sections', () => {
    const ids = new Ids();
    expect(ids.take('part-2', '')).toBe('part-2');
    expect(ids.takeSection('', 'part')).toBe('part-1');
    expect(ids.takeSection('', 'part')).toBe('part-3');
    expect(ids.take('', 'part')).toBe('part-4');
    expect(ids.take('part-4-heading', '')).toBe('part-4-heading');
    expect(ids.takeSection('', 'part')).toBe('part-5');
    expect(ids.take('part-1', '')).toBe('part-1-2');
  });
});
