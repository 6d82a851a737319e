import type { Texts } from '../i18n/texts.ts';

/**
 * The name of a mark for those who hear it: what is written on the mark first (so that it can be called by
 * it), then the full name where that is another.
 */
export function spokenName(
  named: { short: string; name?: string; title?: string } | undefined,
  texts: Texts,
): string {
  const full = named?.name ?? named?.title ?? '';
  if (!named || named.short === full) return full;
  return `${named.short}${texts.t('card.comma')}${full}`;
}
