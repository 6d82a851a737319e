import type { PlannedEntity, PlannedOffice, PlannedParagraph } from './plan.ts';
import type { Ids } from './slugs.ts';

/** The ties of people to the states and bodies whose offices they hold, where one paragraph names both. */
export function planOffices(
  entities: readonly PlannedEntity[],
  paragraphs: readonly PlannedParagraph[],
  ids: Ids,
): PlannedOffice[] {
  return entities.flatMap((from) => {
    const { office } = from;
    const to = entities.find(({ name }) => name === office?.of);
    if (!office || !to) return [];
    const evidence = paragraphs
      .filter(({ links }) => [from, to].every(({ id }) => links.some((link) => link.id === id)))
      .map(({ id }) => id)
      // The office stands at the first of them.
      .slice(0, 1);
    if (evidence.length === 0) return [];
    const id = ids.take(`${from.id}-${to.id}`, 'tie');
    return { id, from, to, title: office.title, evidence };
  });
}
