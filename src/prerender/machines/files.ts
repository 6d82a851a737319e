import { everyFocus, writePath } from '../../url/address.ts';
import type { Focus } from '../../story/focus.ts';
import { feed } from './feed.ts';
import { oembed } from './oembed.ts';
import { robots, sitemap } from './sitemap.ts';
import type { PreviewImage, DescribedStory } from './describedStory.ts';

/** A file of the site and its text; the path is from the site's root, without a slash before it. */
export interface SiteFile {
  file: string;
  text: string;
}

/** Gives the preview picture of a page, or null where it has none; it has none where the site's origin is not known. */
export type ImageOf = (telling: DescribedStory, focus: Focus | null) => PreviewImage | null;

/**
 * The files that only machines read. Where the site's origin is not known, robots.txt is all: the others are made
 * of full addresses.
 * @param tellings all languages of one story
 */
export function machineFiles(tellings: readonly DescribedStory[], imageOf: ImageOf): SiteFile[] {
  const [first] = tellings;
  if (!first) return [];
  const { site, base } = first;
  const rules = { file: 'robots.txt', text: robots(site, base) };
  if (!site) return [rules];
  return [
    rules,
    { file: 'sitemap.xml', text: sitemap(tellings, imageOf) },
    ...tellings.map((telling) => ({
      file: `${telling.index.story.language}/feed.xml`,
      text: feed(telling),
    })),
    ...tellings.flatMap((telling) => embedsOf(telling, imageOf)),
  ];
}

function embedsOf(telling: DescribedStory, imageOf: ImageOf): SiteFile[] {
  const { language } = telling.index.story;
  return [null, ...everyFocus(telling.index)].map((focus) => {
    const folder = writePath({ language, focus, filters: {} }).replace(/^\/|\/$/g, '');
    const text = JSON.stringify(oembed(telling, focus, imageOf(telling, focus)));
    return { file: `${folder}/oembed.json`, text };
  });
}
