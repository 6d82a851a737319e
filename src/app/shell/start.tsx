import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { languageOf } from '../../i18n/languages.ts';
import { canonicalPath } from '../../url/canonicalPath.ts';
import { App } from './App.tsx';
import { LastShown } from './LastShown.tsx';
import type { PageData } from './pageData.ts';
import { ViewBoundary } from '../../ui/ViewBoundary.tsx';

/** Brings the page to life: hydrates what the build has written, or draws it where there is nothing yet. */
export function start(data: PageData, base: string): void {
  const root = document.getElementById('root');
  if (!root) return;
  // A built page says both already; in development, and from a cache, they may be another language's.
  const { code, direction } = languageOf(data.story.language);
  document.documentElement.lang = code;
  document.documentElement.dir = direction;
  // A host may have answered another address with this file; the router is to find the one that it was made for.
  const { pathname, search, hash } = location;
  const path = canonicalPath(pathname, base);
  if (path !== pathname) history.replaceState(null, '', path + search + hash);
  const app = (
    <BrowserRouter basename={base}>
      <ViewBoundary message={<LastShown />}>
        <App data={data} base={base} />
      </ViewBoundary>
    </BrowserRouter>
  );
  // In a transition React hydrates in slices of a few milliseconds.
  startTransition(() => {
    if (root.firstElementChild) hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
}
