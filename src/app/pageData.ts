import type { GraphPlacement } from '../graph/place.ts';
import type { LocaleTexts } from '../i18n/texts.ts';
import type { LocalStory } from '../story/types.ts';
import type { TimelineLayout } from '../timeline/layout.ts';

/** All that a page of one language is drawn from: made at build time, sent as one JSON file. */
export interface PageData {
  story: LocalStory;
  graph: GraphPlacement;
  timeline: TimelineLayout;
  locale: LocaleTexts;
  /** The origin that the site is published at, for canonical links; empty where the build was not told. */
  site: string;
}
