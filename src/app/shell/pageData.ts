import type { GraphPlacement } from '../../graph/place.ts';
import type { LocaleTexts } from '../../i18n/texts.ts';
import type { LoomOrder } from '../../loom/order.ts';
import type { LocalStory } from '../../story/types.ts';
import type { TimelineLayout } from '../../timeline/layout.ts';

/** All that a page of one language is drawn from: made at build time, sent as one JSON file. */
export interface PageData {
  story: LocalStory;
  graph: GraphPlacement;
  timeline: TimelineLayout;
  loom: LoomOrder;
  locale: LocaleTexts;
  /** The origin that the site is published at, for canonical links; empty where the build was not told. */
  site: string;
  /** URL of what the search looks through, all languages in one file; fetched when it is first opened. */
  search: string;
}
