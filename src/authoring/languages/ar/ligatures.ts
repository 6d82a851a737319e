/** Signs that stand for words, and for which Unicode gives no letters. */
export const arabicLigatures: Readonly<Record<string, string>> = {
  '\ufdfd': 'بسم الله الرحمن الرحيم',
};
