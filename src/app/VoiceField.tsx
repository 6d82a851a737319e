import { inDigits } from '../i18n/languages.ts';
import type { Texts } from '../i18n/texts.ts';
import { voiceName } from '../i18n/voices.ts';
import { voicesOf } from '../story/filters.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import type { Voice } from '../story/types.ts';
import { useDraft } from './useDraft.ts';

interface VoiceFieldProps {
  index: StoryIndex;
  texts: Texts;
  value: Voice | undefined;
  onChange: (voice: Voice | undefined) => void;
}

/** Who says it: every voice of the article with the number of its paragraphs. */
export function VoiceField({ index, texts, value, onChange }: VoiceFieldProps) {
  const [voice, setVoice] = useDraft(value);
  return (
    <label>
      <span>{texts.t('filters.voice')}</span>
      <select
        value={voice ?? ''}
        onChange={(event) => {
          const chosen = event.target.value || undefined;
          setVoice(chosen);
          onChange(chosen);
        }}
      >
        <option value="">{texts.t('filters.everyVoice')}</option>
        {[...voicesOf(index)].map(([id, paragraphs]) => (
          <option key={id} value={id}>
            {voiceName(id, index, texts)} ({inDigits(paragraphs.length, texts.language)})
          </option>
        ))}
      </select>
    </label>
  );
}
