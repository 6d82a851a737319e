import { searchForms } from '../../story/fold.ts';
import type { LanguageCode, Slug, Voice } from '../../story/types.ts';
import { bearerBehind } from '../find/voices/bearerBehind.ts';
import { speakerWordsOf } from '../find/voices/languageReporting.ts';
import { ministriesOf } from '../find/voices/ministriesOf.ts';
import type { NamedHere } from '../find/voices/speakerPhrase.ts';
import { speakersAmong } from '../find/voices/speakersAmong.ts';
import type { Place, VoiceCandidate } from '../types.ts';
import type { PlannedEntity } from './plan.ts';

/** Words without differences of spelling; what joins an Arabic word at its front aside. */
const folded = (words: string) =>
  words.split(/\s+/).map((word) => searchForms(word).at(-1) ?? word);

/** The forms of all names, folded, by their first words. */
function formsByFirstWord(entities: readonly PlannedEntity[]) {
  const forms = new Map<string, { id: Slug; form: string[] }[]>();
  for (const { id, name, aliases } of entities) {
    for (const form of [name, ...aliases].map(folded)) {
      const first = form[0] ?? '';
      const known = forms.get(first);
      if (known) known.push({ id, form });
      else forms.set(first, [{ id, form }]);
    }
  }
  return forms;
}

/**
 * Finds the voices of paragraphs: of the entities that the speakers’ words name those who speak, or the one whose name
 * the words begin, as “the statement” begins “the joint statement”, or the ministry whose minister they are; the
 * report’s own narration where there are none.
 * @param texts the paragraphs
 */
export function voiceFinder(
  entities: readonly PlannedEntity[],
  texts: readonly string[],
  language: LanguageCode,
): (heard: readonly VoiceCandidate[]) => Voice[] {
  const words = speakerWordsOf(language);
  const namedIn = texts.map((): NamedHere[] => []);
  for (const { id, kind, name, places } of entities)
    for (const { paragraph, start, end } of places)
      namedIn[paragraph]?.push({ id, kind, name, start, end });
  const forms = formsByFirstWord(entities);
  const begunBy = (written: string): Voice[] => {
    const parts = folded(written);
    const begun = (forms.get(parts[0] ?? '') ?? []).filter(({ form }) =>
      parts.every((part, at) => form[at] === part),
    );
    const ids = [...new Set(begun.map(({ id }) => id))];
    return ids.length === 1 ? ids : [];
  };
  const voiceOf = (speaker: Place, verb: string | null): Voice[] => {
    const text = texts[speaker.paragraph] ?? '';
    const here = namedIn[speaker.paragraph] ?? [];
    const speakers = speakersAmong(text, { ...speaker, verb }, here, { language, words });
    const isPerson = here.some(({ id, kind }) => kind === 'person' && speakers.includes(id));
    const bearer = isPerson ? undefined : bearerBehind(text, speaker.end, here, words);
    if (bearer) return [bearer.id];
    if (speakers.length > 0) return speakers;
    const written = text.slice(speaker.start, speaker.end);
    const named = here.filter(({ start, end }) => start < speaker.end && speaker.start < end);
    if (named.length === 0) return begunBy(written);
    const ministries = named.every(({ kind }) => kind === 'state')
      ? ministriesOf(written, entities, words)
      : [];
    return ministries.length === 1 ? ministries.map(({ id }) => id) : [];
  };
  return (heard) => {
    const voices = heard.flatMap(({ speaker, verb }) => (speaker ? voiceOf(speaker, verb) : []));
    return voices.length > 0 ? [...new Set(voices)] : ['reporter'];
  };
}
