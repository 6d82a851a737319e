import { nearestLanguage } from '../story/languageTag.ts';
import type { LanguageCode } from '../story/types.ts';

export type Direction = 'rtl' | 'ltr';

/** All that the page needs to know of a language. A new language is one entry here, a locale file and a story folder. */
export interface Language {
  code: LanguageCode;
  /** The language's own name for itself. */
  name: string;
  direction: Direction;
  /** A full BCP 47 tag with calendar and digits pinned, for `Intl`. */
  formats: string;
  /** How an uncertain date is put into words; `{date}` stands for the date. */
  around: string;
  /** The ten digits, from zero. */
  digits: string;
  /** Names of the font files that its first screen needs; app/styles/fonts.css puts them to use. */
  fonts: readonly string[];
  /** The language of the page's own words, where it has none in this one. */
  interface?: LanguageCode;
}

export const languages: readonly Language[] = [
  {
    code: 'ar',
    name: 'العربية',
    direction: 'rtl',
    formats: 'ar-u-ca-gregory-nu-arab',
    around: 'نحو {date}',
    digits: '٠١٢٣٤٥٦٧٨٩',
    fonts: ['noto-naskh-arabic-arabic-400-normal', 'readex-pro-arabic-wght-normal'],
  },
  {
    code: 'en',
    name: 'English',
    direction: 'ltr',
    formats: 'en-GB-u-ca-gregory-nu-latn',
    around: 'about {date}',
    digits: '0123456789',
    fonts: ['source-serif-4-latin-wght-normal', 'readex-pro-latin-wght-normal'],
  },
];

/** Scripts that are written from right to left (Unicode Technical Report 53 lists those of living languages). */
const rightToLeft = /^(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/;

/** Regions that write Arabic with the digits 0 to 9, as CLDR has it; all others with ٠ to ٩. */
const western = /^(?:AE|DZ|EH|LY|MA|TN)$/;

/**
 * A language that is not listed: as the listed one that serves its readers, with the names of months of its own region.
 * Where none does, the story is shown in it, and the page around it in English.
 */
function unlisted(code: LanguageCode): Language {
  const nearest = nearestLanguage(
    code,
    languages.map((listed) => listed.code),
  );
  const near = languages.find((listed) => listed.code === nearest);
  const locale = new Intl.Locale(code);
  // Where a tag names the script that is understood, platforms overlook the region's own months.
  const tag = locale.script ? locale.minimize().baseName : code;
  const own = western.test(locale.region ?? '') ? undefined : near;
  return {
    code,
    name: new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code,
    direction: rightToLeft.test(locale.maximize().script ?? '') ? 'rtl' : 'ltr',
    formats: `${tag}-u-ca-gregory-nu-${own?.formats.slice(-4) ?? 'latn'}`,
    around: near?.around ?? '~ {date}',
    digits: own?.digits ?? '0123456789',
    fonts: near?.fonts ?? [],
    interface: near?.code ?? 'en',
  };
}

/** The entry of a language; one that is not listed gets what its nearest and the platform know of it. */
export function languageOf(code: LanguageCode): Language {
  return languages.find((language) => language.code === code) ?? unlisted(code);
}

/** A whole number in a language's own digits, without grouping. */
export function inDigits(number: number, language: Language): string {
  return String(number).replace(/\d/g, (digit) => language.digits.charAt(Number(digit)));
}
