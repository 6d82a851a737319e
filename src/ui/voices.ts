import type { StoryIndex } from '../story/storyIndex.ts';
import type { Voice } from '../story/types.ts';
import type { Texts } from '../i18n/texts.ts';

/** A voice by name: an entity's short name, or the words for the report's and the editors' own voice. */
export function voiceName(voice: Voice, index: StoryIndex, texts: Texts): string {
  if (voice === 'reporter' || voice === 'editor') return texts.t(`voices.${voice}`);
  return index.entities.get(voice)?.short ?? voice;
}

/** Several voices by name, in the order of reporting, as one phrase; empty where there is none. */
export function voiceNames(voices: readonly Voice[], index: StoryIndex, texts: Texts): string {
  return voices.map((voice) => voiceName(voice, index, texts)).join(texts.t('voices.and'));
}
