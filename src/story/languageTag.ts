import type { LanguageCode } from './types.ts';

/**
 * The language of a tag without its script and region: `zh` of `zh-Hant-TW`. Our lists of words are by language; what the
 * platform knows (`Intl`) is asked for by the whole tag.
 * @see RFC 5646, 2.2.1: the primary language is the first part.
 */
export const baseLanguage = (tag: LanguageCode): LanguageCode =>
  /^\p{L}*/u.exec(tag)?.[0].toLowerCase() ?? tag;

/**
 * Of some languages the one whose words serve readers of another: itself; or the same language in the same script, if
 * possible of the same region, else the first of them. So `ar` serves `ar-SA`, and `pt-PT` serves `pt-BR` where there is no
 * nearer one; `zh` (simplified letters) doesn't serve `zh-Hant`, nor `sr` (Cyrillic) `sr-Latn`: another script is no spelling
 * of one's own. What a tag leaves open is as most of its readers have it (CLDR): `zh-TW` is in `Hant`.
 */
export function nearestLanguage(
  tag: LanguageCode,
  offered: readonly LanguageCode[],
): LanguageCode | undefined {
  if (offered.includes(tag)) return tag;
  const wanted = wholeOf(tag);
  const own = offered.filter((code) => {
    const locale = wholeOf(code);
    return locale?.language === wanted?.language && locale?.script === wanted?.script;
  });
  return own.find((code) => wholeOf(code)?.region === wanted?.region) ?? own[0];
}

/** A tag with the script and region that it leaves open; null where it is none. */
function wholeOf(tag: LanguageCode): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
}
