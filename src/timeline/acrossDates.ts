import type { Language } from '../i18n/languages.ts';
import { round } from '../ui/round.ts';
import { textWidth } from '../ui/textWidth.ts';
import { runDates } from './dateWords.ts';
import type { EventRun, TimelineEvent } from './model.ts';
import { acrossFrom, dateSize, yearSize } from './sizes.ts';

export type LabelledEvent = TimelineEvent & { short: string; when: string };

export interface AcrossPanel {
  /** Left edge, width and the middle of its caption, in percent. */
  x: number;
  width: number;
  middle: number;
  caption: string;
  /** Marks that share a date: from the first to the last, in percent from the left, and their middle. */
  groups: { from: number; to: number; middle: number; day: string }[];
}

/** The date of an event that stands alone on the axis, and where, in px from the left at the narrowest width. */
export interface PlacedAxisDate {
  x: number;
  year: string;
  day: string;
}

/** A place in percent as px at the narrowest width. */
export const pixelsOf = (percent: number) => (percent / 100) * acrossFrom;

/**
 * A busy run with all its dates, whether or not there is room for them.
 * @param extent its sides, in percent from the left
 * @param places of all events, likewise
 */
export function panelOf(
  events: readonly LabelledEvent[],
  run: EventRun,
  extent: readonly [number, number],
  places: readonly number[],
  language: Language,
): AcrossPanel {
  const [left, right] = [Math.min(...extent), Math.max(...extent)];
  const { caption, days } = runDates(events, run, language);
  const groups: { first: number; last: number; day: string }[] = [];
  days.forEach((day, member) => {
    const open = groups.at(-1);
    if (open?.day === day) open.last = run.first + member;
    else groups.push({ first: run.first + member, last: run.first + member, day });
  });
  return {
    x: left,
    width: round(right - left),
    middle: round((left + right) / 2),
    caption,
    groups: groups.map(({ first, last, day }) => {
      const [from, to] = [places[first] ?? 0, places[last] ?? 0];
      return { from, to, middle: round((from + to) / 2), day };
    }),
  };
}

/**
 * Keeps the dates that there is room for: those of runs first, then those of single events.
 * @param alone the date of each event; null for one of a run
 * @returns the runs with what is kept of their dates, and the years and days of the events, empty where there is none
 */
export function datesWithRoom(
  panels: readonly AcrossPanel[],
  alone: readonly (PlacedAxisDate | null)[],
) {
  const captions = panels.map(({ middle, caption }) => ({ x: pixelsOf(middle), text: caption }));
  const groupDays = panels.map(({ groups }) =>
    groups.map(({ middle, day }) => ({ x: pixelsOf(middle), text: day })),
  );
  const years = alone.map((date) => date && { x: date.x, text: date.year });
  const days = alone.map((date) => date && { x: date.x, text: date.day });
  const kept = new Set([
    ...keptApart([...captions, ...years.filter((date) => date !== null)], yearSize),
    ...keptApart([...groupDays.flat(), ...days.filter((date) => date !== null)], dateSize),
  ]);
  const textOf = (date: PlacedText | null | undefined) => (date && kept.has(date) ? date.text : '');
  return {
    panels: panels.map((panel, at) => ({
      ...panel,
      caption: textOf(captions[at]),
      groups: panel.groups.map((group, one) => ({ ...group, day: textOf(groupDays[at]?.[one]) })),
    })),
    years: years.map(textOf),
    days: days.map(textOf),
  };
}

interface PlacedText {
  /** Its middle, in px from the left. */
  x: number;
  text: string;
}

/** The least gap of two dates, in pixels. */
const dateGap = 6;

/** The dates without those that would touch one already kept; earlier ones come first. */
function keptApart(dates: readonly PlacedText[], size: number): PlacedText[] {
  const kept: PlacedText[] = [];
  for (const date of dates) {
    const half = textWidth(date.text, size) / 2;
    const free = kept.every(
      (other) => Math.abs(other.x - date.x) >= half + textWidth(other.text, size) / 2 + dateGap,
    );
    if (date.text && free && date.x - half >= 0 && date.x + half <= acrossFrom) kept.push(date);
  }
  return kept;
}
