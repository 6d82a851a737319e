import type { LanguageCode } from '../../../story/types.ts';
import type { EntityCandidate } from '../../types.ts';
import { baseLanguage } from '../../../story/languageTag.ts';
import { capitals } from './wordLists/capitals.ts';
import { worldNames } from './wordLists/worldNames.ts';

/**
 * The English name of what our lists or the platform know in a language: a good id is made of it, and the same one for
 * articles in every language. Null for all else.
 */
export function englishNameOf(
  { name, known }: Pick<EntityCandidate, 'name' | 'known'>,
  tag: LanguageCode,
): string | null {
  if (known && 'region' in known) {
    const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    return english.of(known.region)?.replace(/\s*\(.*\)$/, '') ?? null;
  }
  const language = baseLanguage(tag);
  const world = worldNames.find(({ forms }) => forms.get(language)?.includes(name));
  if (world) return world.forms.get('en')?.[0] ?? null;
  const [region] = [...(capitals[language] ?? [])].find(([, forms]) => forms.includes(name)) ?? [];
  return (region && capitals['en']?.get(region)?.[0]) ?? null;
}
