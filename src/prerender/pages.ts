import { indexStory } from '../story/storyIndex.ts';
import type { LocalStory } from '../story/types.ts';
import { everyFocus, writePath } from '../url/address.ts';
import { focusKinds } from '../url/focus.ts';

/** A page of the site: the path to render and the file that a host serves for it. */
export interface SitePage {
  path: string;
  file: string;
}

/** Every page of one language: the story, one page per focus, and the page for wrong addresses. */
export function pagesOf(story: LocalStory): SitePage[] {
  const { language, defaultLanguage } = story;
  const paths = [null, ...everyFocus(indexStory(story))].map((focus) =>
    writePath({ language, focus, filters: {} }),
  );
  const pages = paths.map((path) => ({ path, file: `${path}/index.html`.replace(/\/+/g, '/') }));
  const wrong = { path: `/${language}/404`, file: `/${language}/404.html` };
  if (language !== defaultLanguage) return [...pages, wrong];
  return [{ path: '/', file: '/index.html' }, ...pages, wrong, { ...wrong, file: '/404.html' }];
}

/**
 * Pages at the addresses of retired ids, under each kind that they may have been linked as: the successor's
 * own page, which names its canonical address; in the browser the address then follows, filters and all.
 */
export function retiredPagesOf(story: LocalStory): SitePage[] {
  const { language } = story;
  return Object.keys(story.retired).flatMap((id) =>
    focusKinds.map((kind) => {
      const path = writePath({ language, focus: { kind, id }, filters: {} });
      return { path, file: `${path}/index.html` };
    }),
  );
}
