import type { LanguageCode } from '../../story/types.ts';

/**
 * The language of a tag without its script and region: `zh` of `zh-Hant-TW`. Our lists of words are by language; what the
 * platform knows (`Intl`) is asked for by the whole tag.
 * @see RFC 5646, 2.2.1: the primary language is the first part.
 */
export const baseLanguage = (tag: LanguageCode): LanguageCode =>
  /^\p{L}*/u.exec(tag)?.[0].toLowerCase() ?? tag;
