import { describe, expect, it } from 'vitest';
import { characterAfter, characterBefore, inOneWord } from './wholeWords.ts';

/** Whether each place of a text, from behind its first unit on, lies inside a word. */
const inside = (text: string) =>
  Array.from({ length: text.length - 1 }, (_, at) =>
    inOneWord(characterBefore(text, at + 1), characterAfter(text, at + 1)),
  );

describe('the inside of a word', () => {
  it('is between letters, and nowhere else', () => {
    expect(inside('ab c')).toEqual([true, false, false]);
    expect(inside('中国')).toEqual([false]);
  });

  it('goes over a joiner between letters, before it and behind it', () => {
    expect(inside('سه\u200cشنبه')).toEqual([true, true, true, true, true, true]);
    expect(inside('ب\u200c ج')).toEqual([false, false, false]);
    expect(inside('ب \u200cج')).toEqual([false, false, false]);
  });

  it('steps over a joiner together with its letter', () => {
    const text = '𞤀\u200c𞤁';
    expect(characterBefore(text, 3)).toBe('𞤀\u200c');
    expect(characterAfter(text, 2)).toBe('\u200c𞤁');
  });
});
