import type { Slug } from '../../story/types.ts';
import type { PlannedEntity, PlannedOffice, PlannedParagraph } from './plan.ts';
import type { Ids } from './slugs.ts';

/** The ties of people to the states and bodies whose offices they hold, where one paragraph names both. */
export function planOffices(
  entities: readonly PlannedEntity[],
  paragraphs: readonly PlannedParagraph[],
  ids: Ids,
): PlannedOffice[] {
  // Of several of one name, the first.
  const byName = new Map(entities.toReversed().map((entity) => [entity.name, entity]));
  const linkedIn = new Map<Slug, Set<Slug>>();
  for (const { id, links } of paragraphs) {
    for (const link of links) {
      const known = linkedIn.get(link.id);
      if (known) known.add(id);
      else linkedIn.set(link.id, new Set([id]));
    }
  }
  return entities.flatMap((from) => {
    const { office } = from;
    const to = byName.get(office?.of ?? '');
    if (!office || !to) return [];
    const both = linkedIn.get(to.id);
    // The office stands at the first paragraph that names both.
    const evidence = [...(linkedIn.get(from.id) ?? [])].filter((id) => both?.has(id)).slice(0, 1);
    if (evidence.length === 0) return [];
    const id = ids.take(`${from.id}-${to.id}`, 'tie');
    return { id, from, to, title: office.title, evidence };
  });
}
