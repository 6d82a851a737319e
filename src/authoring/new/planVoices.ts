import { searchForms } from '../../story/fold.ts';
import type { Voice } from '../../story/types.ts';
import type { VoiceCandidate } from '../types.ts';
import { type PlannedEntity, placesMeet } from './plan.ts';

/** Words without differences of spelling; what joins an Arabic word at its front aside. */
const folded = (words: string) =>
  words.split(/\s+/).map((word) => searchForms(word).at(-1) ?? word);

/**
 * The voices of a paragraph: the entities whose names the speakers’ words are or begin, as “the statement” begins “the
 * joint statement”; the report’s own narration where there are none.
 * @param texts the paragraphs
 */
export function voicesOf(
  heard: readonly VoiceCandidate[],
  entities: readonly PlannedEntity[],
  texts: readonly string[],
): Voice[] {
  const voices = heard.flatMap(({ speaker }) => {
    if (!speaker) return [];
    const here = entities.filter(({ places }) =>
      places.some((place) => placesMeet(place, speaker)),
    );
    if (here.length > 0) return here.map(({ id }) => id);
    const words = folded((texts[speaker.paragraph] ?? '').slice(speaker.start, speaker.end));
    const begun = entities.filter(({ name, aliases }) =>
      [name, ...aliases].some((form) => words.every((word, at) => folded(form)[at] === word)),
    );
    return begun.length === 1 ? begun.map(({ id }) => id) : [];
  });
  return voices.length > 0 ? [...new Set(voices)] : ['reporter'];
}
