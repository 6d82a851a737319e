import { useLayoutEffect } from 'react';
import { HashRouter, useLocation } from 'react-router';
import { languageOf } from '../../i18n/languages.ts';
import { App } from '../shell/App.tsx';
import type { PageData } from '../shell/pageData.ts';

/** In a file a path stands behind the `#`, as the disk knows no other pages: `…/story.html#/ar/entity/putin`. */
const base = '#/';

/** The story in all its languages at once, in one file. */
export function FileApp({ tellings }: { tellings: readonly PageData[] }) {
  return (
    <HashRouter>
      <Telling tellings={tellings} />
    </HashRouter>
  );
}

function Telling({ tellings }: { tellings: readonly PageData[] }) {
  const { pathname } = useLocation();
  const asked = pathname.split('/')[1];
  const telling = (code: string | undefined) =>
    tellings.find(({ story }) => story.language === code);
  const data = telling(asked) ?? telling(tellings[0]?.story.defaultLanguage);
  const language = data?.story.language;
  useLayoutEffect(() => {
    if (language === undefined) return;
    const { code, direction } = languageOf(language);
    document.documentElement.lang = code;
    document.documentElement.dir = direction;
  }, [language]);
  return data && <App key={language} data={data} base={base} />;
}
