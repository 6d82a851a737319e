import { withoutOverlaps, type EntityFinding } from './entityFinding.ts';
import { Gazetteer, type Thing } from './gazetteer.ts';
import type { Text } from './textWords.ts';

/**
 * Where names stand again without the noun that showed them to be names: Nova behind “the company Nova”, a town behind “city”. What has
 * been found already keeps its place.
 */
export function findAlone(text: Text, findings: readonly EntityFinding[]): EntityFinding[] {
  const gazetteer = new Gazetteer();
  for (const { alone, key, name, kind, confidence } of findings) {
    if (alone === undefined) continue;
    const thing: Thing = {
      key,
      name,
      kind,
      confidence,
      reason: 'the name stands again without its noun',
    };
    gazetteer.add(thing, alone);
  }
  // A longer name takes the place of a shorter one within it: Real Madrid that of Madrid.
  const lengths = new Map<number, number>();
  for (const { first, end } of findings)
    for (let at = first; at < end; at += 1) lengths.set(at, end - first);
  return withoutOverlaps(gazetteer.find(text)).filter(({ first, end }) => {
    for (let at = first; at < end; at += 1) if ((lengths.get(at) ?? 0) >= end - first) return false;
    return true;
  });
}
