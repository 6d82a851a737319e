import { indexStory } from '../story/storyIndex.ts';
import type { LocalStory } from '../story/types.ts';
import { everyFocus, readAddress, writePath } from '../url/address.ts';
import { type Focus, focusKinds } from '../story/focus.ts';
import { type Embed, embeds } from '../url/choices.ts';

/** A page of the site: the path to render and the file that a host serves for it. */
export interface SitePage {
  path: string;
  file: string;
  /** What it shows; `null` is the whole story, or nothing on a page for wrong addresses. */
  focus: Focus | null;
  /**
   * A `wrong` page answers addresses that name nothing, a `retired` one leads from a retired id to its successor, an
   * `embed` shows one part of the story for another page to frame.
   */
  kind: 'live' | 'wrong' | 'retired' | 'embed';
  /** The part that is shown; missing where it is the whole page. */
  embed?: Embed;
}

/** Every page of one language: the story, one page per focus, and the page for wrong addresses. */
export function pagesOf(story: LocalStory): SitePage[] {
  const { language, defaultLanguage } = story;
  const pages = [null, ...everyFocus(indexStory(story))].map((focus) => {
    const path = writePath({ language, focus, filters: {} });
    return { path, file: `${path}/index.html`.replace(/\/+/g, '/'), focus, kind: 'live' as const };
  });
  const wrong = {
    path: `/${language}/404`,
    file: `/${language}/404.html`,
    focus: null,
    kind: 'wrong' as const,
  };
  if (language !== defaultLanguage) return [...pages, wrong];
  const root = { path: '/', file: '/index.html', focus: null, kind: 'live' as const };
  return [root, ...pages, wrong, { ...wrong, file: '/404.html' }];
}

/**
 * Pages at the addresses of retired ids, under each kind that they may have been linked as: the successor's
 * own page, which names its canonical address; in the browser the address then follows, filters and all.
 */
export function retiredPagesOf(story: LocalStory): SitePage[] {
  const { language } = story;
  const index = indexStory(story);
  return Object.keys(story.retired).flatMap((id) =>
    focusKinds.flatMap((kind) => {
      const path = writePath({ language, focus: { kind, id }, filters: {} });
      const address = readAddress({ pathname: path, search: '' }, index);
      if (!address.found) return [];
      const { focus } = address.state;
      return { path, file: `${path}/index.html`, focus, kind: 'retired' as const };
    }),
  );
}

/**
 * One page for each part of the story that another page can frame, so that it is shown alone without JavaScript,
 * too. With a focus or filters, and wherever the page writes a link, the same is said by `?embed=`; these addresses
 * name nothing new, so the sitemap has none of them; other pages stand on them, so the ledger has them all.
 */
export function embedPagesOf({ language }: LocalStory): SitePage[] {
  return embeds.map((embed) => {
    const path = `/${language}/embed/${embed}`;
    return { path, file: `${path}/index.html`, focus: null, kind: 'embed', embed };
  });
}
