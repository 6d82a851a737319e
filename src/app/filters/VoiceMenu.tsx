import { memo } from 'react';
import { voiceName } from '../../ui/voices.ts';
import type { ViewState } from '../../url/address.ts';
import { fetched } from '../../ui/Fetched.tsx';
import { HeaderMenu } from '../shell/HeaderMenu.tsx';
import { useStoryIndex, useTexts } from '../../ui/contexts.ts';

interface VoiceMenuProps {
  state: ViewState;
}

/** Most readers never open it. */
const VoiceList = fetched(async () => (await import('./VoiceList.tsx')).VoiceList);

/** The small control that opens the list of voices, and the one that is listened to. */
export const VoiceMenu = memo(function VoiceMenu({ state }: VoiceMenuProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const { voice } = state.filters;
  return (
    <HeaderMenu
      className="voices needs-script"
      summary={
        <>
          <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 4.5h14v9H9l-4 3.5v-3.5H3ZM6.5 7.7h7M6.5 10.4h4.5" />
          </svg>
          <span className="header-words">{texts.t('voiceMenu.title')}</span>{' '}
          {voice && <bdi className="voices-current">{voiceName(voice, index, texts)}</bdi>}
        </>
      }
    >
      {(onMissing) => <VoiceList state={state} onMissing={onMissing} />}
    </HeaderMenu>
  );
});
