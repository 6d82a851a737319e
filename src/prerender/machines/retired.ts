import { focusName } from '../../focus/focusName.ts';
import { linksFrom } from '../../url/address.ts';
import type { Focus } from '../../story/focus.ts';
import { escapeText, tag } from './markup.ts';
import type { DescribedStory } from './describedStory.ts';

/**
 * What makes the page at a retired address lead to its successor: search engines leave it out, and a browser without
 * JavaScript is sent on. With JavaScript the app forwards, as it alone can keep the filters; so all of it stands
 * in `<noscript>`. The address is a path, so that a copy of the site leads to itself.
 */
export function retiredTags(telling: DescribedStory, successor: Focus | null): string[] {
  const refresh = { 'http-equiv': 'refresh', content: `0; url=${pathOf(telling, successor)}` };
  return [
    tag('meta', { name: 'robots', content: 'noindex' }),
    `<noscript>${tag('meta', refresh)}</noscript>`,
  ];
}

/** The same in words and as a link, for browsers that follow no refresh. It stands before the page. */
export function retiredNotice(telling: DescribedStory, successor: Focus | null): string {
  const { index, texts } = telling;
  const name = successor ? focusName(index, successor, texts) : index.story.title;
  const words = escapeText(texts.t('machines.renamed', { name }));
  return `<noscript><p>${tag('a', { href: pathOf(telling, successor) })}${words}</a></p></noscript>`;
}

function pathOf({ index, base }: DescribedStory, focus: Focus | null): string {
  return linksFrom({ language: index.story.language, filters: {} }, base)(focus);
}
