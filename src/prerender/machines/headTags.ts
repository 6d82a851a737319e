import { languageOf } from '../../i18n/languages.ts';
import type { LanguageCode } from '../../story/types.ts';
import type { Focus } from '../../story/focus.ts';
import { calendarDate } from './calendarDate.ts';
import { tag } from './markup.ts';
import { structuredData } from './structuredData.ts';
import {
  addressOf,
  besideOf,
  descriptionOf,
  type PreviewImage,
  type DescribedStory,
  titleOf,
} from './describedStory.ts';

/**
 * What stands in the head of a page for machines alone: previews (Open Graph, https://ogp.me, which Twitter's
 * cards fall back to), JSON-LD, and where feed and oEmbed are. A reader's browser passes over all of it, so it is
 * written at build and no script keeps it up to date.
 *
 * Tags that hold an address are left out where the origin is not known: Open Graph, oEmbed and Atom ask for
 * full addresses. JSON-LD resolves paths against its page, so it stays.
 */
export function headTags(
  telling: DescribedStory,
  focus: Focus | null,
  image: PreviewImage | null,
): string[] {
  return [
    ...previewTags(telling, focus, image),
    ...(telling.site ? discoveryTags(telling, focus) : []),
  ];
}

/** JSON-LD of what a page tells. It may stand anywhere in the page, so it keeps nobody waiting for the words. */
export function dataTag(
  telling: DescribedStory,
  focus: Focus | null,
  image: PreviewImage | null,
): string {
  return `<script type="application/ld+json">${dataBlock(structuredData(telling, focus, image))}</script>`;
}

function previewTags(
  telling: DescribedStory,
  focus: Focus | null,
  image: PreviewImage | null,
): string[] {
  const { story } = telling.index;
  const published = calendarDate(story.published);
  const others = story.languages.filter((language) => language !== story.language);
  const open: [property: string, content: string | number][] = [
    ['og:type', 'article'],
    ['og:site_name', telling.texts.t('app.name')],
    ['og:title', titleOf(telling, focus)],
    ['og:description', descriptionOf(telling, focus)],
    ['og:locale', openGraphLocale(story.language)],
    ...others.map((language): [string, string] => [
      'og:locale:alternate',
      openGraphLocale(language),
    ]),
  ];
  if (published) open.push(['article:published_time', published]);
  if (telling.site) open.push(['og:url', addressOf(telling, focus)]);
  if (image) {
    open.push(
      ['og:image', image.url],
      ['og:image:width', image.width],
      ['og:image:height', image.height],
      ['og:image:alt', image.alt],
    );
  }
  return [
    ...open.map(([property, content]) => tag('meta', { property, content })),
    tag('meta', { name: 'twitter:card', content: image ? 'summary_large_image' : 'summary' }),
  ];
}

function discoveryTags(telling: DescribedStory, focus: Focus | null): string[] {
  const { title } = telling.index.story;
  return [
    ['application/atom+xml', title, besideOf(telling, null, 'feed.xml')],
    ['application/json+oembed', titleOf(telling, focus), besideOf(telling, focus, 'oembed.json')],
  ].map(([type = '', name = '', href = '']) =>
    tag('link', { rel: 'alternate', type, title: name, href }),
  );
}

/** Arabic of no one country: the only Arabic on the list of locales that those who read these tags keep. */
const withoutCountry: Readonly<Record<LanguageCode, string>> = { ar: 'ar_AR' };

/** A language as `language_TERRITORY`, as Open Graph wants it: that of its formats, or where it is spoken most. */
export function openGraphLocale(code: LanguageCode): string {
  const { language, region } = new Intl.Locale(languageOf(code).formats).maximize();
  return withoutCountry[code] ?? `${language}_${region}`;
}

/** JSON that cannot end the element it stands in, nor a line of it, whatever its texts hold. */
export function dataBlock(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
