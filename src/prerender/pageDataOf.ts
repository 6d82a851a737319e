import type { PageData } from '../app/pageData.ts';
import { placeGraph, placementIn } from '../graph/place.ts';
import { localStory } from '../i18n/localStory.ts';
import type { LocaleTexts } from '../i18n/texts.ts';
import { indexStory } from '../story/storyIndex.ts';
import type { LanguageCode, Story } from '../story/types.ts';
import { timelineLayout } from '../timeline/layout.ts';

/** Everything that the pages of each language are drawn from, layouts computed. Slow (seconds): call it once. */
export function pageDataOf(
  story: Story,
  locales: Record<LanguageCode, LocaleTexts>,
  site: string,
): PageData[] {
  const tellings = story.languages.map((language) => localStory(story, language));
  const placement = placeGraph(tellings);
  return tellings.map((telling) => {
    const locale = locales[telling.language];
    if (!locale) {
      throw new Error(
        `The story is told in “${telling.language}”, which has no src/i18n/locales/${telling.language}.json. Write it.`,
      );
    }
    const timeline = timelineLayout(indexStory(telling), telling.language);
    const graph = placementIn(placement, telling.language);
    return { story: telling, graph, timeline, locale, site };
  });
}
