import type { LanguageCode } from '../../story/types.ts';

/** Codes that stand for several languages, or none (ISO 639-2). */
const noLanguage = /^(?:mul|und|zxx|mis|root)(?:-|$)/;

/**
 * The canonical form of a language tag (BCP 47) and its English name, such as `pt-BR` and “Brazilian Portuguese”; null
 * where no language has it.
 */
export function knownLanguage(tag: string): { code: LanguageCode; name: string } | null {
  try {
    const [code] = Intl.getCanonicalLocales(tag);
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    const name = code === undefined ? undefined : names.of(code);
    const isOne = code !== undefined && !noLanguage.test(code);
    return isOne && name !== undefined ? { code, name } : null;
  } catch {
    return null;
  }
}
