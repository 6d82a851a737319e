import { createInstance, type Resource } from 'i18next';
import { inDigits, languageOf, type Language } from './languages.ts';

/** A locale file: nested keys to texts, in i18next's JSON format (v4 plurals). */
export interface LocaleTexts {
  [key: string]: string | LocaleTexts;
}

export type TextValues = Record<string, string | number>;

/** The interface's words in one language. Views get it by context (ui/contexts.ts). */
export interface Texts {
  language: Language;
  /** The text of a key. Numbers among `values` print in the language's digits; `count` also chooses the plural form. */
  t: (key: string, values?: TextValues) => string;
}

/**
 * Makes the interface texts of a language: a fresh instance each time, resources given up front, so that
 * the build can render many languages side by side and the browser has all words before it hydrates.
 */
export function createTexts(code: string, locale: LocaleTexts): Texts {
  const language = languageOf(code);
  const lng = language.interface ?? code;
  const instance = createInstance();
  void instance.init({
    lng,
    resources: { [lng]: { translation: locale } } satisfies Resource,
    initAsync: false,
    interpolation: { escapeValue: false }, // React escapes
  });
  const print = (value: string | number) =>
    typeof value === 'number' ? inDigits(value, language) : value;
  return {
    language,
    t: (key, values = {}) => {
      // `count` must stay a number to choose the plural form; what is printed are the language's digits.
      const replace = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, print(value)]),
      );
      return instance.t(key, {
        ...('count' in values && { count: Number(values.count) }),
        replace,
      });
    },
  };
}
