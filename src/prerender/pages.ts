import { indexStory } from '../story/storyIndex.ts';
import type { LocalStory, Slug } from '../story/types.ts';
import { everyFocus, focusOf, writePath } from '../url/address.ts';
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

/** A retired path and the path that took its place. */
export interface Forward {
  file: string;
  to: string;
}

/** Pages for retired ids, under each kind that they may have been linked as. */
export function forwardsOf(story: LocalStory): Forward[] {
  const index = indexStory(story);
  const { language } = story;
  return Object.keys(story.retired).flatMap((id: Slug) => {
    let next: Slug | undefined = id;
    for (let hops = 0; next !== undefined && !focusOf(index, next) && hops < 100; hops++) {
      next = story.retired[next];
    }
    const focus = next === undefined ? null : focusOf(index, next);
    const to = focus && writePath({ language, focus, filters: {} });
    return to
      ? focusKinds.map((kind) => ({ file: `/${language}/${kind}/${id}/index.html`, to }))
      : [];
  });
}
