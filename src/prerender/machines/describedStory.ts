import { focusDescription, focusName } from '../../focus/focusName.ts';
import type { PageData } from '../../app/shell/pageData.ts';
import { createTexts, type Texts } from '../../i18n/texts.ts';
import { indexStory, type StoryIndex } from '../../story/storyIndex.ts';
import type { LanguageCode, Publication } from '../../story/types.ts';
import { linksFrom } from '../../url/address.ts';
import type { Focus } from '../../story/focus.ts';

/** The story in one language, with all that its descriptions for machines are made from. */
export interface DescribedStory {
  index: StoryIndex;
  texts: Texts;
  /** The report that the story retells. */
  source: Publication;
  /** The origin that the site is published at; empty where the build was not told. */
  site: string;
  /** The path that the site stands under, with its closing slash. */
  base: string;
}

/** The picture that a link to a page is shown with. */
export interface PreviewImage {
  /** In full, with the origin: those who fetch it do not know the page. */
  url: string;
  /** In px. */
  width: number;
  height: number;
  /** What is to be seen in it, in the page's language. */
  alt: string;
}

/** Makes a telling of what its pages are drawn from. Once per language: the index costs some milliseconds. */
export function describedStory(
  data: Pick<PageData, 'story' | 'locale' | 'site'>,
  source: Publication,
  base: string,
): DescribedStory {
  const texts = createTexts(data.story.language, data.locale);
  return { index: indexStory(data.story), texts, source, site: data.site, base };
}

/**
 * The canonical address of a page, the same that `app/shell/Head.tsx` names: in full where the site's origin is known,
 * else from the root of its host.
 */
export function addressOf(
  { index, site, base }: DescribedStory,
  focus: Focus | null,
  language: LanguageCode = index.story.language,
): string {
  return site + linksFrom({ language, filters: {} }, base)(focus);
}

/** The address of a file beside a page: `oembed.json` of `/ar/entity/putin` is `/ar/entity/putin/oembed.json`. */
export function besideOf(telling: DescribedStory, focus: Focus | null, file: string): string {
  return `${addressOf(telling, focus).replace(/\/$/, '')}/${file}`;
}

/** What a page is called, without the site's name. */
export function titleOf({ index, texts }: DescribedStory, focus: Focus | null): string {
  const { title } = index.story;
  return focus ? `${focusName(index, focus, texts)} — ${title}` : title;
}

/** One or two sentences on what a page shows. */
export function descriptionOf({ index, texts }: DescribedStory, focus: Focus | null): string {
  return focus ? focusDescription(index, focus, texts) : index.story.standfirst;
}
