import type { LanguageCode } from '../../../story/types.ts';
import type { EntityCandidate } from '../../types.ts';
import { namesOf } from '../../languages/namesOf.ts';
import type { FormTable } from './languageNames.ts';

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
  const [own, english] = [namesOf(tag), namesOf('en')];
  const thing = idOf(own.world, name);
  if (thing !== undefined) return english.world.get(thing)?.[0] ?? null;
  const region = idOf(own.states.capitals, name);
  return (region !== undefined && english.states.capitals.get(region)?.[0]) || null;
}

const idOf = (table: FormTable, form: string) =>
  [...table].find(([, forms]) => forms.includes(form))?.[0];
