import type { LanguageCode } from '../../story/types.ts';

/**
 * The canonical form of a language tag (BCP 47) and its English name, such as `pt-BR` and “Brazilian Portuguese”; null
 * where no language has it.
 */
export function knownLanguage(tag: string): { code: LanguageCode; name: string } | null {
  try {
    const [code] = Intl.getCanonicalLocales(tag);
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    const name = code === undefined ? undefined : names.of(code);
    return code === undefined || name === undefined ? null : { code, name };
  } catch {
    return null;
  }
}
