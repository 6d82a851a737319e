import { voiceName } from '../../ui/voices.ts';
import { voicesOf } from '../../story/filters.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import type { Voice } from '../../story/types.ts';
import { linksFrom, type ViewState } from '../../url/address.ts';
import { useBase, useStoryIndex, useTexts } from '../../ui/contexts.ts';
import { round } from '../../ui/round.ts';

interface VoiceListProps {
  state: ViewState;
}

/**
 * Who speaks in the article and in how much of it, those who speak most first. Each is a link that filters by
 * that voice alone and keeps all else as it is; the one that is set leads back to everyone.
 */
export function VoiceList({ state }: VoiceListProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const base = useBase();
  const { voice: current, ...others } = state.filters;
  const all = index.story.paragraphs.length;
  const isRtl = texts.language.direction === 'rtl';
  const hrefOf = (voice?: Voice) => {
    const filters = voice === undefined ? others : { ...others, voice };
    return linksFrom({ ...state, filters }, base)(state.focus);
  };
  return (
    <nav className="voice-list" aria-label={texts.t('voiceMenu.heading')}>
      <p className="voice-list-heading" aria-hidden="true">
        {texts.t('voiceMenu.heading')}
      </p>
      <ul>
        <li>
          <a href={hrefOf()} aria-current={current === undefined ? 'true' : undefined}>
            <span className="voice-name">{texts.t('voiceMenu.everyone')}</span>
          </a>
        </li>
        {ranked(index, current).map(([voice, { length: count }]) => {
          const isCurrent = voice === current;
          const percent = round((count / all) * 100);
          return (
            <li key={voice}>
              <a
                href={hrefOf(isCurrent ? undefined : voice)}
                aria-current={isCurrent ? 'true' : undefined}
              >
                <bdi className="voice-name">{voiceName(voice, index, texts)}</bdi>{' '}
                <span className="voice-share">
                  {texts.t('voiceMenu.share', { count, total: all })}
                </span>{' '}
                {isCurrent && <span className="voice-leave">{texts.t('voiceMenu.leave')}</span>}
                <svg
                  className={`voice-bar kind-${index.entities.get(voice)?.kind ?? 'document'}`}
                  aria-hidden="true"
                >
                  <rect
                    x={`${isRtl ? 100 - percent : 0}%`}
                    width={`${percent}%`}
                    height="100%"
                    rx="2"
                  />
                </svg>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The voices by how much they speak. One that speaks in no paragraph, only of a relation, is among them if it is chosen. */
function ranked(index: StoryIndex, current: Voice | undefined): [Voice, readonly unknown[]][] {
  const voices = voicesOf(index);
  if (current !== undefined && !voices.has(current)) voices.set(current, []);
  return [...voices].toSorted(([, a], [, b]) => b.length - a.length);
}
