import type { PageExtras } from '../html.ts';
import type { SitePage } from '../pages.ts';
import { dataTag, headTags } from './headTags.ts';
import { tag } from './markup.ts';
import { retiredNotice, retiredTags } from './retired.ts';
import type { PreviewImage, DescribedStory } from './describedStory.ts';

/**
 * What machines read on a page, and what one at a retired address says; a page for wrong addresses has nothing to
 * tell, and a part that another page frames is found as that of its story.
 */
export function pageExtras(
  telling: DescribedStory,
  { focus, kind, embed }: SitePage,
  image: PreviewImage | null,
): PageExtras {
  if (kind === 'wrong') return { tags: [] };
  const tags = headTags(telling, focus, image);
  const data = dataTag(telling, focus, image);
  const hidden = tag('meta', { name: 'robots', content: 'noindex' });
  if (embed) return { tags: [hidden, ...tags], data, embed };
  if (kind === 'live') return { tags, data };
  return {
    data,
    tags: [...retiredTags(telling, focus), ...tags],
    notice: retiredNotice(telling, focus),
  };
}
