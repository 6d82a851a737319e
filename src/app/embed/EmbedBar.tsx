import { useEffect } from 'react';
import { languageOf } from '../../i18n/languages.ts';
import { ShareSign } from '../../ui/ShareButton.tsx';
import { linksFrom, type ViewState } from '../../url/address.ts';
import type { Embed } from '../../url/choices.ts';
import { useChosenInSight } from './useChosenInSight.ts';
import { useDialogPlace } from './useDialogPlace.ts';
import { useOwnTabs } from './useOwnTabs.ts';
import { useParentPage } from './useParentPage.ts';
import { usePassedFinger } from './usePassedFinger.ts';
import { usePulledFinger } from './usePulledFinger.ts';
import { useBase, useStoryIndex, useTexts } from '../../ui/contexts.ts';

export interface EmbedBarProps {
  state: ViewState;
  embed: Embed;
}

/** The one line of a framed part: which story it is of, the way to all of it in the same view, the other languages. */
export function EmbedBar({ state, embed }: EmbedBarProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const base = useBase();
  const { embed: _, ...full } = state;
  const { focus, filters, language } = state;
  const { quote: __, ...unquoted } = state;
  const { text: ___, ...kept } = unquoted;
  useParentPage(state, embed, index, base);
  useOwnTabs();
  useDialogPlace();
  usePassedFinger();
  usePulledFinger();
  // The text goes to what was chosen by itself.
  const isPicture = embed !== 'article' && embed !== 'all';
  useChosenInSight(isPicture && focus ? `${focus.kind}/${focus.id}` : null);
  useEffect(() => {
    // The build or index.html has said so already, but for addresses that were tidied.
    document.documentElement.dataset.embed = embed;
  }, [embed]);
  // The text has its own heading.
  const Title = isPicture ? 'h1' : 'p';
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <nav className="embed-bar" aria-label={texts.t('embed.bar')}>
      <Title className="embed-title">{index.story.title}</Title>
      {isFiltered && (
        <a href={linksFrom({ ...unquoted, filters: {} }, base)(focus)}>
          {texts.t('filters.clear')}
        </a>
      )}
      {index.story.languages
        .filter((code) => code !== language)
        .map((code) => (
          <a
            key={code}
            href={linksFrom({ ...kept, language: code }, base)(focus)}
            hrefLang={code}
            lang={code}
            dir={languageOf(code).direction}
          >
            {languageOf(code).name}
          </a>
        ))}
      <button
        className="header-button needs-script needs-later"
        type="button"
        data-share=""
        aria-haspopup="dialog"
        aria-label={texts.t('share.view')}
        title={texts.t('share.view')}
      >
        <ShareSign />
      </button>
      <a className="embed-open" href={linksFrom(full, base)(focus)} target="_blank" rel="noopener">
        <span className="embed-words">{texts.t('embed.open')}</span>
        <span className="visually-hidden"> ({texts.t('embed.newTab')})</span>
        <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M8 5H4v11h12v-4M11 4h5v5M16 4l-7 7" />
        </svg>
      </a>
    </nav>
  );
}
