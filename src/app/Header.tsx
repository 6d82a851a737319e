import type { ReactNode } from 'react';
import { languageOf } from '../i18n/languages.ts';
import type { Texts } from '../i18n/texts.ts';
import type { LocalStory, Slug } from '../story/types.ts';
import { linksFrom, type ViewState } from '../url/address.ts';

interface HeaderProps {
  state: ViewState;
  story: LocalStory;
  texts: Texts;
  base: string;
  /** The paragraph being read: another language opens at the same one. */
  reading: Slug | null;
  hasCard: boolean;
  /** Further controls. */
  children: ReactNode;
}

/** The bar at the top: ways to skip, the name, jumps within the page, and the other languages. */
export function Header({ state, story, texts, base, reading, hasCard, children }: HeaderProps) {
  const { language, focus, filters } = state;
  const place = reading ? `#${reading}` : '';
  return (
    <header className="header">
      <nav className="skip-links" aria-label={texts.t('app.skip')}>
        <a href="#article">{texts.t('app.skipToArticle')}</a>
        <a href="#graph">{texts.t('app.skipToGraph')}</a>
        <a href="#timeline">{texts.t('app.skipToTimeline')}</a>
        {hasCard && <a href="#card">{texts.t('app.skipToCard')}</a>}
      </nav>
      <a className="brand" href={linksFrom({ language, filters: {} }, base)(null)}>
        {texts.t('app.name')}
      </a>
      <nav className="jumps" aria-label={texts.t('app.jumps')}>
        <a href="#graph">{texts.t('app.graph')}</a>
        <a href="#timeline">{texts.t('app.timeline')}</a>
      </nav>
      {children}
      <nav className="languages" aria-label={texts.t('app.languages')}>
        {story.languages
          .filter((code) => code !== language)
          .map((code) => (
            <a
              key={code}
              href={linksFrom({ language: code, filters }, base)(focus) + place}
              hrefLang={code}
              lang={code}
              dir={languageOf(code).direction}
            >
              {languageOf(code).name}
            </a>
          ))}
      </nav>
    </header>
  );
}
