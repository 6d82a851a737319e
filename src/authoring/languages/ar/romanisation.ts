/** Arabic letters but ا و ى ي ة. */
const consonant = '[\\u0628\\u062a-\\u0647]';
const between = (letter: string) =>
  new RegExp(`(?<=${consonant})${letter}(?=${consonant}|(?!\\p{L}))`, 'gu');

/**
 * Arabic long vowels as Latin ones, and nothing for its vowel marks and the article, in this order: a general table gives
 * consonants or nothing for the vowels.
 */
export const arabicRomanisation: readonly (readonly [letters: RegExp, latin: string])[] = [
  [/[\u064b-\u0652\u0640]/g, ''],
  [/(?<!\p{L})ال(?=\p{L}{2})/gu, ''],
  [/[اأإآى]/g, 'a'],
  [/ة/g, 'a'],
  [/[ئؤء]/g, ''],
  [between('و'), 'u'],
  [between('ي'), 'i'],
];
