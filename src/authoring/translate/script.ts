import type { LanguageCode } from '../../story/types.ts';

/** The scripts that texts of a language are written in (ISO 15924), where that is not one of the same name. */
const several: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/** The scripts of a language, as patterns such as `\\p{sc=Arab}`. */
export function scriptPatterns(language: LanguageCode): string[] {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  return (several[script] ?? [script]).map((one) => `\\p{sc=${one}}`);
}

/** How much of a text's letters, from 0 to 1, are of the script that a language is written in; 1 where it has no letters. */
export function scriptShare(text: string, language: LanguageCode): number {
  const own = new RegExp(`(?=\\p{L})[${scriptPatterns(language).join('')}]`, 'gu');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 1 : (text.match(own)?.length ?? 0) / letters;
}

/** So many letters at least say in which script a text is: a name may stand in any. */
const enough = 20;

/** Whether a text is plainly written in the script of another language. */
export const isForeign = (text: string, language: LanguageCode): boolean =>
  (text.match(/\p{L}/gu)?.length ?? 0) >= enough && scriptShare(text, language) < 0.3;
