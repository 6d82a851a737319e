import { entriesOf } from '../../compiler/draft.ts';
import type { Problem } from '../../compiler/problem.ts';
import type { ReviewedStory } from './reviewedStory.ts';
import { onValue } from './warning.ts';

/** Warns of single paragraphs of evidence that do not name what they are evidence for. */
export function adviseOnEvidence(subject: ReviewedStory): Problem[] {
  return subject.isWhole ? [...ofRelations(subject), ...ofEvents(subject)] : [];
}

/** That no paragraph at all has both ends of a relation is the compiler's to say. */
function ofRelations({ draft: { relations }, present }: ReviewedStory): Problem[] {
  return entriesOf(relations).flatMap(([id, { from, to, evidence = [], context = false }]) => {
    const missingIn = evidence.map((paragraph) =>
      [from, to].filter((end) => present.get(paragraph)?.has(end) === false),
    );
    if (context || !missingIn.some((missing) => missing.length === 0)) return [];
    return evidence.flatMap((paragraph, place) => {
      const missing = missingIn[place] ?? [];
      if (missing.length === 0) return [];
      const ends = missing.map((end) => `“${end}”`).join(' or ');
      return onValue(relations.file, [id, 'evidence', place], paragraph, {
        code: 'ends-apart',
        what: `“${paragraph}” is evidence of “${id}” but does not name or imply ${ends}`,
        fix: `Take “${paragraph}” out, link the name there, or list it under “implied” of that paragraph in story.yaml.`,
      });
    });
  });
}

/** That no paragraph at all mentions an event is said of the event itself. */
function ofEvents({ draft: { events }, present }: ReviewedStory): Problem[] {
  const mentioned = new Set([...present.values()].flatMap((named) => [...named]));
  return entriesOf(events).flatMap(([id, { evidence }]) => {
    if (!mentioned.has(id)) return [];
    return evidence.flatMap((paragraph, place) => {
      if (present.get(paragraph)?.has(id) !== false) return [];
      return onValue(events.file, [id, 'evidence', place], paragraph, {
        code: 'event-not-named',
        what: `“${paragraph}” is evidence of “${id}” but does not mention or imply it`,
        fix: `Link the words of “${paragraph}” that tell of it, list it under “implied” of that paragraph in story.yaml, or take “${paragraph}” out.`,
      });
    });
  });
}
