import { frame } from '../../app/share/frameCode.ts';
import { writePath } from '../../url/address.ts';
import type { Focus } from '../../story/focus.ts';
import { addressOf, type PreviewImage, type DescribedStory, titleOf } from './describedStory.ts';

/** In px: room for the text beside its pictures; embed.js fits the height where the page that embeds loads it. */
const size = { width: 960, height: 640 };

/** An answer of oEmbed 1.0 (https://oembed.com) with a frame to put into another page. */
export interface RichEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name: string;
  provider_name: string;
  provider_url: string;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

/**
 * What a page that gets a link to one of ours can show in its place.
 * @param telling published at a known origin: a frame on another site needs the full address
 */
export function oembed(
  telling: DescribedStory,
  focus: Focus | null,
  image: PreviewImage | null,
): RichEmbed {
  const { story } = telling.index;
  const title = titleOf(telling, focus);
  const state = { language: story.language, filters: {}, embed: 'all' as const };
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: story.byline,
    provider_name: telling.texts.t('app.name'),
    provider_url: addressOf(telling, null),
    // Without the script: many a page that asks takes no scripts, and then shows nothing.
    html: frame(
      telling.site + telling.base.replace(/\/$/, ''),
      writePath({ ...state, focus }),
      title,
    ),
    ...size,
    ...(image && {
      thumbnail_url: image.url,
      thumbnail_width: image.width,
      thumbnail_height: image.height,
    }),
  };
}
