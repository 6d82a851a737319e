/** The spelling of a word in which lists are looked up where its language has none of its own. */
export const composedLowerCase = (word: string): string => word.toLowerCase().normalize('NFC');

/** The forms of a list, which commas divide. */
export const formsOf = (list = ''): string[] =>
  list
    .split(',')
    .map((form) => form.trim())
    .filter(Boolean);

/** A word without the invisible signs that join letters or keep them apart (ZWJ, ZWNJ). */
export const withoutJoiners = (word: string): string => word.replace(/[\u200c\u200d]/g, '');
