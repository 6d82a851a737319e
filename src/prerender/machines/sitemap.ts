import { create } from 'xmlbuilder2';
import { everyFocus } from '../../url/address.ts';
import { calendarDate } from './calendarDate.ts';
import type { ImageOf } from './files.ts';
import { addressOf, type DescribedStory } from './describedStory.ts';

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
};

/**
 * The sitemap (https://www.sitemaps.org/protocol.html): every canonical page of every language, each with its
 * counterparts and its preview picture.
 * @param tellings all languages of one story, published at a known origin: a sitemap holds full addresses only
 */
export function sitemap(tellings: readonly DescribedStory[], imageOf: ImageOf): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  const set = document.ele('urlset', namespaces);
  for (const telling of tellings) {
    const { story } = telling.index;
    const changed = calendarDate(story.updated ?? story.published);
    for (const focus of [null, ...everyFocus(telling.index)]) {
      const url = set.ele('url');
      url.ele('loc').txt(addressOf(telling, focus));
      if (changed) url.ele('lastmod').txt(changed);
      const alternates = [
        ...story.languages.map((language) => [language, language] as const),
        ['x-default', story.defaultLanguage] as const,
      ];
      for (const [hreflang, language] of alternates) {
        const href = addressOf(telling, focus, language);
        url.ele('xhtml:link', { rel: 'alternate', hreflang, href });
      }
      const image = imageOf(telling, focus);
      if (image) url.ele('image:image').ele('image:loc').txt(image.url);
    }
  }
  return document.end({ prettyPrint: true });
}

/**
 * robots.txt (RFC 9309): everything may be read. Crawlers look for it at the root of a host only, so a site under a
 * base path has to put its sitemap line into the host's own.
 */
export function robots(site: string, base: string): string {
  const rules = 'User-agent: *\nDisallow:\n';
  return site ? `${rules}\nSitemap: ${site}${base}sitemap.xml\n` : rules;
}
