import type { Problem } from '../../compiler/problem.ts';
import { isActorKind } from '../../story/vocabulary.ts';
import type { ReviewedStory } from './reviewedStory.ts';
import { onKey } from './warning.ts';

/** Warns of entities and events that no paragraph of any language mentions or implies. */
export function adviseOnUnmentioned({ draft, present, isWhole }: ReviewedStory): Problem[] {
  if (!isWhole) return [];
  const mentioned = new Set([...present.values()].flatMap((named) => [...named]));
  const { entities, events } = draft;
  const unmentioned = [...entities.entries].filter(([id]) => !mentioned.has(id));
  const untold = [...events.entries.keys()].filter((id) => !mentioned.has(id));
  return [
    ...unmentioned.map(([id, entity]) => {
      const drawn = entity && isActorKind(entity.kind) ? ', but the graph draws it' : '';
      return onKey(entities.file, [id], {
        code: 'never-mentioned',
        what: `No paragraph mentions “${id}”${drawn}`,
        fix: 'Link its name in the article, list it under “implied” of a paragraph, or remove it.',
      });
    }),
    ...untold.map((id) =>
      onKey(events.file, [id], {
        code: 'never-mentioned',
        what: `No paragraph mentions the event “${id}”`,
        fix: 'Link the words that tell of it, list it under “implied” of a paragraph, or remove it.',
      }),
    ),
  ];
}
