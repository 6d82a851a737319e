import type { PageData } from '../app/shell/pageData.ts';
import { placementIn, placementInput } from '../graph/place.ts';
import { languageOf } from '../i18n/languages.ts';
import { localStory } from '../compiler/localStory.ts';
import type { LocaleTexts } from '../i18n/texts.ts';
import { loomModel } from '../loom/model.ts';
import { indexStory } from '../story/storyIndex.ts';
import type { LanguageCode, LocalStory, Story } from '../story/types.ts';
import { timelineLayout } from '../timeline/layout.ts';
import { rememberedLayouts } from './layouts.ts';

/** The story in each of its languages. */
export function localStories(story: Story): LocalStory[] {
  return story.languages.map((language) => localStory(story, language));
}

/**
 * Everything that the pages of each language are drawn from.
 * @param layouts computes what is slow (seconds), or remembers it; give the same ones where the story is drawn again
 */
export function pageDataOf(
  story: Story,
  locales: Record<LanguageCode, LocaleTexts>,
  addresses: Pick<PageData, 'site' | 'search'>,
  layouts = rememberedLayouts(),
): PageData[] {
  const tellings = localStories(story);
  const placement = layouts.graph(placementInput(tellings));
  return tellings.map((telling) => {
    const index = indexStory(telling);
    const spoken = languageOf(telling.language).interface ?? telling.language;
    const locale = locales[spoken];
    if (!locale) throw new Error(`There is no src/i18n/locales/${spoken}.json. Write it.`);
    // Who meets where is the same in every language, and so is the order.
    const loom = layouts.loom(loomModel(index));
    const timeline = timelineLayout(index, telling.language);
    const graph = placementIn(placement, telling.language);
    return { story: telling, graph, timeline, loom, locale, ...addresses };
  });
}

/** The story as it opens first. */
export function openingTelling(tellings: readonly PageData[]): PageData {
  const found = tellings.find(({ story }) => story.language === story.defaultLanguage);
  if (!found) throw new Error('The story is not told in its default language.');
  return found;
}
