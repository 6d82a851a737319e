import { describe, expect, it } from 'vitest';
import { textFragment } from './textFragment.ts';

/** The directive for what stands between ⟦ and ⟧ in paragraphs of a page, unescaped; its commas and dashes part it. */
function fragmentOf(...marked: string[]): string | null {
  const start = marked.findIndex((text) => text.includes('⟦'));
  const end = marked.findIndex((text) => text.includes('⟧'));
  const texts = marked.map((text) => text.replace('⟦', '').replace('⟧', ''));
  const from = marked[start]!.indexOf('⟦');
  const to = marked[end]!.indexOf('⟧') - (start === end ? 1 : 0);
  const fragment = textFragment({
    before: texts.slice(0, start),
    paragraphs: texts.slice(start, end + 1),
    from,
    to,
  });
  return fragment && decodeURIComponent(fragment.replace(':~:text=', ''));
}

describe('a text fragment', () => {
  it('names a short passage whole, a long one by its ends, with dashes and commas escaped', () => {
    const text = 'so-called, they say';
    const placed = { before: [], paragraphs: [text], from: 0, to: text.length };
    expect(textFragment(placed)).toBe(':~:text=so%2Dcalled%2C%20they%20say');
    expect(fragmentOf('⟦a b c d e f g⟧')).toBe('a b c,e f g');
  });

  it('names a passage over paragraphs by both its ends', () => {
    expect(fragmentOf('⟦a b', 'c⟧')).toBe('a b,c');
    expect(fragmentOf('x ⟦a b c d', 'e', 'f g h i⟧ y')).toBe('a b c,g h i');
  });

  describe('of words that stand elsewhere before', () => {
    it('has what is before them, or behind them where nothing is', () => {
      expect(fragmentOf('Prices fell.', 'She says: “⟦Prices fell⟧” in May.')).toBe(
        'says: “-,Prices fell',
      );
      expect(fragmentOf('prices fell today', '⟦Prices fell⟧, again and again.')).toBe(
        'Prices fell,-, again',
      );
      expect(fragmentOf('She says prices fell; she says ⟦prices fell⟧, again')).toBe(
        'prices fell,-, again',
      );
      expect(fragmentOf('She says prices fell; she says ⟦prices fell⟧.')).toBe(
        'fell; she says-,prices fell',
      );
    });

    it('is left out where all around them is the same', () => {
      expect(fragmentOf('Prices fell.', '⟦Prices fell⟧.')).toBeNull();
      expect(fragmentOf('Prices fell again.', '⟦Prices⟧ fell again.')).toBeNull();
    });

    it('has nothing more where they stand elsewhere only behind', () => {
      expect(fragmentOf('⟦Prices fell⟧.', 'Prices fell.')).toBe('Prices fell');
    });

    it('tells the ends of a longer passage apart', () => {
      expect(fragmentOf('a b c d', 'x ⟦a b c d e f g h⟧')).toBe('x-,a b c,f g h');
      expect(fragmentOf('a b c d', '⟦a b c d e f g h⟧')).toBe('a b c d e,f g h');
      expect(fragmentOf('⟦a b c f g h d e f g h⟧')).toBe('a b c,e f g h');
      const said = 'the wait at the pier fell by ten minutes in May';
      expect(fragmentOf(`The fishers say that ${said}. The port says that ⟦${said}⟧; in`)).toBe(
        'says that-,the wait at,minutes in May',
      );
    });

    it('takes words for the same that some browser does', () => {
      expect(fragmentOf('the resume says', 'Her ⟦résumé⟧ says')).toBe('Her-,résumé');
      expect(fragmentOf('قال ايضا كذلك', 'وقال ⟦أيضًا كذلك⟧')).toBe('وقال-,أيضًا كذلك');
    });
  });

  describe('in Firefox', () => {
    it('ends on no vowel mark, but on the punctuation behind it', () => {
      expect(fragmentOf('قال ⟦كان مهمّ⟧، في')).toBe('كان مهمّ،');
      expect(fragmentOf('قال «⟦كان لقاءً⟧» في')).toBe('كان لقاءً»');
      expect(fragmentOf('قال ⟦كان جدّاً⟧ – في')).toBe('كان جدّاً –');
      expect(fragmentOf('قال ⟦أيضاً لقاءً جديداً كان⟧ في')).toBe('أيضاً لقاءً جديداً كان');
    });

    it('is left out where nothing but a space is behind the mark', () => {
      expect(fragmentOf('قال ⟦كان أيضاً⟧ في')).toBeNull();
      expect(fragmentOf('قال ⟦كان أيضاً⟧ (هو)')).toBeNull();
      expect(fragmentOf('un ⟦cafe\u0301⟧ noir')).toBeNull();
    });

    it('has no piece within that ends on one', () => {
      expect(fragmentOf('⟦قال إن أيضاً كان مهمّ جداً في موسكو أمس⟧')).toBe(
        'قال إن أيضاً كان,في موسكو أمس',
      );
      expect(fragmentOf('كان مهم', 'قال أيضاً ⟦كان مهم⟧ جداً في ذلك')).toBe('كان مهم,-جداً في');
      expect(fragmentOf('كان مهم', 'قال أيضاً: ⟦كان مهم⟧ جداً')).toBe('أيضاً:-,كان مهم');
    });

    it('has vowel signs that are letters at its end', () => {
      expect(fragmentOf('वह ⟦दिल्ली में⟧ है')).toBe('दिल्ली में');
      expect(fragmentOf('⟦அவர் வந்தார்⟧ நேற்று')).toBe('அவர் வந்தார்');
      expect(fragmentOf('เขากล่าว ⟦แม่⟧ แล้ว')).toBeNull();
    });

    it('has narrow no-break spaces as they are, and line ends as spaces', () => {
      expect(fragmentOf('dit ⟦«\u202foui\u202f»,\n  10\u202f000 fois⟧.')).toBe(
        '«\u202foui\u202f», 10\u202f000 fois',
      );
      expect(fragmentOf('dit «\u202f⟦oui\u202f» et 10⟧ fois.')).toBeNull();
      expect(fragmentOf('il ⟦dit «\u202foui\u202f» et\n  10\u202f000 fois⟧\u202f!')).toBe(
        'dit «\u202foui\u202f» et 10\u202f000 fois\u202f!',
      );
      expect(fragmentOf('dit ⟦10⟧\u202f000 fois')).toBeNull();
    });
  });

  it('begins and ends beside spaces or punctuation in scripts without spaces, or is left out', () => {
    expect(fragmentOf('⟦普京与习近平在北京会晤⟧，双方')).toBe('普京与习近平在北京会晤');
    expect(fragmentOf('普京与⟦习近平⟧在北京会晤，双方')).toBeNull();
    expect(fragmentOf('双方满意。', '普京说，⟦双方满意⟧。')).toBe('普京说，-,双方满意');
  });

  it('is left out where it would begin or end inside a word of some browser', () => {
    expect(fragmentOf('⟦Putin⟧’s visit')).toBeNull();
    expect(fragmentOf('about 2,⟦014⟧ men')).toBeNull();
    expect(fragmentOf('the ⟦U.S⟧. said')).toBe('U.S');
    expect(fragmentOf('a ⟦so⟧-called truce')).toBe('so');
  });
});
