import { languageOf, type Direction, type Language } from '../i18n/languages.ts';
import { localeOf } from '../i18n/locales.ts';
import { createTexts } from '../i18n/texts.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import type { Dating, LanguageCode, Slug } from '../story/types.ts';
import { acrossLayout, type AcrossLayout, type AcrossPlace } from './acrossLayout.ts';
import {
  bracketWords,
  downLayout,
  type BracketWords,
  type DownLayout,
  type DownPlace,
} from './downLayout.ts';
import { timelineModel, type EventShape } from './model.ts';

export interface PlacedEvent {
  id: Slug;
  shape: EventShape;
  dating: Dating;
  endDating: Dating;
  uncertain: boolean;
  across: AcrossPlace;
  down: DownPlace;
}

export interface PlacedArc {
  id: Slug;
  /** The ids of the events it joins, the earlier first. */
  from: Slug;
  to: Slug;
  /** The full years between them, in words; empty where it is less than one. */
  duration: string;
  /** Where that stands along the bracket; null where there is no room. */
  words: BracketWords | null;
  /** Arcs that overlap in time lie in different lanes; the innermost is 0. */
  lane: number;
}

/** All numbers of the drawing, as plain JSON. Along the axis they are percentages, across it pixels. */
export interface TimelineLayout {
  direction: Direction;
  /** In time order. */
  marks: PlacedEvent[];
  arcs: PlacedArc[];
  /** How many lanes the arcs take. */
  lanes: number;
  across: AcrossLayout;
  down: DownLayout;
}

/**
 * Which way time runs in the horizontal arrangement. Decided: with the writing, so a right-to-left reader
 * meets the earliest event first, at the right. Positions are computed for the direction; nothing is mirrored.
 */
export function timeDirection(language: Language): Direction {
  return language.direction;
}

/** Short arcs lie inside, longer ones around them; arcs that do not overlap share a lane. */
function laneArcs(arcs: readonly { from: number; to: number }[]): number[] {
  const lanes = arcs.map(() => 0);
  const order = arcs
    .map((arc, at) => ({ ...arc, at }))
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  order.forEach((arc, done) => {
    const taken = order
      .slice(0, done)
      .filter((other) => other.from < arc.to && arc.from < other.to)
      .map((other) => lanes[other.at] ?? 0);
    lanes[arc.at] = taken.length > 0 ? Math.max(...taken) + 1 : 0;
  });
  return lanes;
}

/**
 * The layout of a story's timeline in both arrangements. For the build: it measures labels by estimate and
 * writes dates and durations, and its result travels to the browser.
 */
export function timelineLayout(index: StoryIndex, languageCode: LanguageCode): TimelineLayout {
  const language = languageOf(languageCode);
  const model = timelineModel(index.story);
  const arcLanes = laneArcs(model.arcs);
  const lanes = Math.max(0, ...arcLanes.map((lane) => lane + 1));
  const events = model.events.map((event) => ({
    ...event,
    short: index.events.get(event.id)?.short ?? event.id,
    when: index.events.get(event.id)?.when ?? '',
  }));
  const texts = createTexts(languageCode, localeOf(languageCode));
  const across = acrossLayout(events, model.runs, lanes, language, timeDirection(language));
  const down = downLayout(events, model.runs, lanes);
  return {
    direction: language.direction,
    marks: events.map(({ id, shape, dating, endDating, uncertain }, at) => {
      const [acrossMark, downMark] = [across.marks[at], down.marks[at]];
      if (!acrossMark || !downMark) throw new Error(`The event “${id}” was not laid out.`);
      return { id, shape, dating, endDating, uncertain, across: acrossMark, down: downMark };
    }),
    arcs: model.arcs.map(({ id, from, to, years }, at) => {
      const duration = years > 0 ? texts.t('timeline.years', { count: years }) : '';
      const ends = [down.marks[from]?.y ?? 0, down.marks[to]?.y ?? 0] as const;
      return {
        id,
        from: events[from]?.id ?? id,
        to: events[to]?.id ?? id,
        duration,
        words: bracketWords(duration, ends, down.layout),
        lane: arcLanes[at] ?? 0,
      };
    }),
    lanes,
    across: across.layout,
    down: down.layout,
  };
}
