import { byFirstWord, withoutOverlaps, type Finding } from '../entityFinding.ts';
import { findAlone } from '../standAlone.ts';
import type { Text } from '../textWords.ts';
import { findChains } from './nounChains.ts';
import { findGroups } from './groups.ts';
import { tellOmanFromAmman } from './twinPlaces.ts';
import { findPeople } from './people.ts';

/** All that an Arabic text seems to name; `listed` are those known beforehand. Findings may overlap. */
export function findInArabic(text: Text, listed: readonly Finding[]): Finding[] {
  const names = tellOmanFromAmman(text, listed);
  const known = [...names, ...findChains(text, byFirstWord(names))];
  const named = [...known, ...findAlone(text, withoutOverlaps(known))];
  const starts = byFirstWord(named);
  return [...named, ...findGroups(text, starts), ...findPeople(text, starts)];
}
