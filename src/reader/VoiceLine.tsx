import { Fragment } from 'react';
import { voiceName } from '../ui/voices.ts';
import type { Voice } from '../story/types.ts';
import { useStoryIndex, useTexts } from '../ui/contexts.ts';

interface VoiceLineProps {
  voices: readonly Voice[];
  hrefOf: (voice: Voice) => string;
}

/** Whose words a paragraph tells, in the order of reporting: each a link that listens to that voice alone. */
export function VoiceLine({ voices, hrefOf }: VoiceLineProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const isNarration = voices.every((voice) => voice === 'reporter');
  // The words around the names, of which only the language knows where they stand.
  const [before = '', after = ''] = isNarration
    ? []
    : texts.t('reader.accordingTo', { names: '\n' }).split('\n');
  return (
    <>
      {before}
      {voices.map((voice, at) => (
        <Fragment key={voice}>
          {at > 0 && texts.t('voices.and')}
          <a href={hrefOf(voice)}>{voiceName(voice, index, texts)}</a>
        </Fragment>
      ))}
      {after}
    </>
  );
}
