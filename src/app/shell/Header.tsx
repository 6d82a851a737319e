import { languageOf } from '../../i18n/languages.ts';
import { ShareSign } from '../../ui/ShareButton.tsx';
import type { Slug } from '../../story/types.ts';
import { linksFrom, type ViewState } from '../../url/address.ts';
import { FilterBar } from '../filters/FilterBar.tsx';
import type { OnOverlay } from './useOverlay.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { ViewBoundary } from '../../ui/ViewBoundary.tsx';
import { VoiceMenu } from '../filters/VoiceMenu.tsx';
import { useBase, useStoryIndex, useTexts } from '../../ui/contexts.ts';

interface HeaderProps {
  state: ViewState;
  /** The paragraph being read: another language opens at the same one. */
  reading: Slug | null;
  onOverlay: OnOverlay;
}

/** The bar at the top: ways to skip, the name, search, filters, and the other languages. */
export function Header({ state, reading, onOverlay }: HeaderProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const base = useBase();
  // A quote's words, and an original, are one language's own.
  const { quote: _, text: __, ...kept } = state;
  const { language, focus, view } = state;
  const place = reading ? `#${reading}` : '';
  return (
    <header className="header">
      <nav className="skip-links" aria-label={texts.t('app.skip')}>
        <a href="#article">{texts.t('app.skipToArticle')}</a>
        <a href="#pictures">{texts.t(`app.skipToView.${view}`)}</a>
        <a href="#timeline">{texts.t('app.skipToTimeline')}</a>
        {focus && <a href="#card">{texts.t('app.skipToCard')}</a>}
      </nav>
      <a className="brand" href={linksFrom({ language, filters: {} }, base)(null)}>
        {texts.t('app.name')}
      </a>
      <button
        className="header-button needs-script needs-later"
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => onOverlay({ kind: 'search' })}
      >
        <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M13.5 13.5 17 17M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z" />
        </svg>
        <span className="header-words">{texts.t('app.search')}</span>
      </button>
      <ViewBoundary message={texts.t('app.viewFailed')} of={state}>
        <VoiceMenu state={state} />
        <FilterBar state={state} />
      </ViewBoundary>
      <nav className="languages" aria-label={texts.t('app.languages')}>
        {index.story.languages
          .filter((code) => code !== language)
          .map((code) => (
            <a
              key={code}
              href={linksFrom({ ...kept, language: code }, base)(focus) + place}
              hrefLang={code}
              lang={code}
              dir={languageOf(code).direction}
            >
              {languageOf(code).name}
            </a>
          ))}
      </nav>
      <button
        className="header-button header-share needs-script needs-later"
        type="button"
        aria-haspopup="dialog"
        aria-label={texts.t('share.view')}
        title={texts.t('share.view')}
        onClick={() => onOverlay({ kind: 'share', what: '' })}
      >
        <ShareSign />
      </button>
      <ThemeSwitch />
    </header>
  );
}
