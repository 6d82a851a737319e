import { searchForms } from '../../story/fold.ts';
import type { Voice } from '../../story/types.ts';
import { type NamedHere, speakersAmong } from '../propose/voices/roles.ts';
import type { Place, VoiceCandidate } from '../types.ts';
import { type PlannedEntity, placesMeet } from './plan.ts';

/** Words without differences of spelling; what joins an Arabic word at its front aside. */
const folded = (words: string) =>
  words.split(/\s+/).map((word) => searchForms(word).at(-1) ?? word);

/** The entities that a paragraph names, where it names them. */
const namedIn = (paragraph: number, entities: readonly PlannedEntity[]): NamedHere[] =>
  entities.flatMap(({ id, kind, name, places }) =>
    places
      .filter((place) => place.paragraph === paragraph)
      .map(({ start, end }) => ({ id, kind, name, start, end })),
  );

/** “According to” stands before a name in another case than that of a subject. */
const isPhrase = (verb: string | null) => /^(?:по|согласно|со|ссылаясь|цитирует)\s?/i.test(verb ?? '');

/** The one entity whose name begins with a speaker’s words. */
function begunBy(words: string, entities: readonly PlannedEntity[]): Voice[] {
  const parts = folded(words);
  const begun = entities.filter(({ name, aliases }) =>
    [name, ...aliases].some((form) => parts.every((part, at) => folded(form)[at] === part)),
  );
  return begun.length === 1 ? begun.map(({ id }) => id) : [];
}

/**
 * The voices of a paragraph: of the entities that the speakers’ words name those who speak, or the one whose name the
 * words begin, as “the statement” begins “the joint statement”; the report’s own narration where there are none.
 * @param texts the paragraphs
 */
export function voicesOf(
  heard: readonly VoiceCandidate[],
  entities: readonly PlannedEntity[],
  texts: readonly string[],
): Voice[] {
  const voiceOf = (speaker: Place, verb: string | null): Voice[] => {
    const text = texts[speaker.paragraph] ?? '';
    const here = namedIn(speaker.paragraph, entities);
    const speakers = speakersAmong(text, speaker, here, !isPhrase(verb));
    if (speakers.length > 0) return speakers;
    const isNamed = entities.some(({ places }) =>
      places.some((place) => placesMeet(place, speaker)),
    );
    return isNamed ? [] : begunBy(text.slice(speaker.start, speaker.end), entities);
  };
  const voices = heard.flatMap(({ speaker, verb }) => (speaker ? voiceOf(speaker, verb) : []));
  return voices.length > 0 ? [...new Set(voices)] : ['reporter'];
}
