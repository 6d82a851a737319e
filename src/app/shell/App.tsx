import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import { useLocation } from 'react-router';
import { createTexts } from '../../i18n/texts.ts';
import { indexStory } from '../../story/storyIndex.ts';
import { BaseContext, StoryIndexContext, TextsContext } from '../../ui/contexts.ts';
import { readAddress, writePath } from '../../url/address.ts';
import { tidyLocation } from '../../url/tidy.ts';
import { layOutRest } from './layOutRest.ts';
import { Page } from './Page.tsx';
import type { PageData } from './pageData.ts';
import { useInternalLinks } from '../navigation/useInternalLinks.ts';
import { useAlive } from '../../ui/useAlive.ts';

/** Few readers ever need it, so it is fetched by those who do. */
const NotFound = lazy(async () => ({ default: (await import('./NotFound.tsx')).NotFound }));

interface AppProps {
  data: PageData;
  /** The path that the site stands under, with its closing slash. */
  base: string;
}

/** Reads the URL and shows what it says: the story with its focus, or that there is no such page. */
export function App({ data, base }: AppProps) {
  const texts = useMemo(() => createTexts(data.story.language, data.locale), [data]);
  const index = useMemo(() => indexStory(data.story), [data]);
  const location = useLocation();
  // A page in a file knows nothing of a query, nor of what was glued behind its address: what it shows is brought to
  // life first, then follows the address.
  const isAlive = useAlive();
  const { pathname, search } = isAlive
    ? tidyLocation(location)
    : { pathname: location.pathname, search: '' };
  const address = useMemo(
    () => readAddress({ pathname, search }, index),
    [pathname, search, index],
  );
  const isTidy = pathname === location.pathname;
  const root = useRef<HTMLDivElement>(null);
  useInternalLinks(root, data.story.language, base);
  // What needs the script is offered from now on (page.css).
  useEffect(() => {
    document.documentElement.dataset.alive = '';
    return layOutRest();
  }, []);
  return (
    <TextsContext value={texts}>
      <BaseContext value={base}>
        <StoryIndexContext value={index}>
          <div className="app" ref={root}>
            {address.found ? (
              <Page
                data={data}
                address={address}
                forward={isTidy ? address.forward : writePath(address.state)}
              />
            ) : (
              <Suspense>
                <NotFound asked={address.asked} />
              </Suspense>
            )}
          </div>
        </StoryIndexContext>
      </BaseContext>
    </TextsContext>
  );
}
