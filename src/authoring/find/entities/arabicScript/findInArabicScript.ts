import { byFirstWord, withoutOverlaps, type EntityFinding } from '../entityFinding.ts';
import { findAlone } from '../standAlone.ts';
import { findChains } from './nounChains.ts';
import { findGroups } from './groups.ts';
import { tellTwinPlaces } from './twinPlaces.ts';
import type { ArabicText } from './grammar.ts';
import { findPeople } from './people.ts';

/** All that a text in the Arabic script seems to name; `listed` are those known beforehand. Findings may overlap. */
export function findInArabicScript(
  text: ArabicText,
  listed: readonly EntityFinding[],
): EntityFinding[] {
  const names = tellTwinPlaces(text, listed);
  const known = [...names, ...findChains(text, byFirstWord(names))];
  const named = [...known, ...findAlone(text, withoutOverlaps(known))];
  const starts = byFirstWord(named);
  return [...named, ...findGroups(text, starts), ...findPeople(text, starts)];
}
