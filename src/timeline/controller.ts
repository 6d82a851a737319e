import type { Slug } from '../story/types.ts';
import type { TimelineLayout } from './layout.ts';

/** How the timeline lies: `across` the container, or `down` it where the container is narrow. */
export type Arrangement = 'across' | 'down';

/** The event next to another in time; null at either end. */
export function neighbourInTime(
  layout: TimelineLayout,
  from: Slug,
  way: 'earlier' | 'later',
): Slug | null {
  const at = layout.marks.findIndex(({ id }) => id === from);
  if (at === -1) return null;
  return layout.marks[at + (way === 'later' ? 1 : -1)]?.id ?? null;
}

/**
 * The event that a key leads to. Arrows follow the writing: a right-to-left reader goes later with ArrowLeft.
 * Where the axis runs down, up and down do so too; across, they are left to the page, which they scroll. Home
 * and End are the earliest and the latest. Null where the key leads nowhere.
 */
export function eventTowards(
  layout: TimelineLayout,
  from: Slug,
  key: string,
  arrangement: Arrangement,
): Slug | null {
  if (key === 'Home') return layout.marks[0]?.id ?? null;
  if (key === 'End') return layout.marks.at(-1)?.id ?? null;
  const [right, left] =
    layout.direction === 'rtl' ? (['earlier', 'later'] as const) : (['later', 'earlier'] as const);
  const along = { ArrowRight: right, ArrowLeft: left };
  const ways: Record<Arrangement, Record<string, 'earlier' | 'later'>> = {
    across: along,
    down: { ...along, ArrowDown: 'later', ArrowUp: 'earlier' },
  };
  const way = ways[arrangement][key];
  return way ? neighbourInTime(layout, from, way) : null;
}

/** The event nearest to a place: a fraction from the left (across) or from the top (down). */
export function nearestEvent(
  layout: TimelineLayout,
  fraction: number,
  arrangement: Arrangement,
): Slug | null {
  const distance = ({ across, down }: TimelineLayout['marks'][number]) => {
    const { at, from, to } =
      arrangement === 'across'
        ? { at: across.x, from: across.from, to: across.to }
        : { at: down.y, from: down.from, to: down.to };
    const place = fraction * 100;
    const [low, high] = [Math.min(at, from, to), Math.max(at, from, to)];
    return Math.max(low - place, place - high, 0) + Math.abs(place - at) / 1000;
  };
  const [first, ...others] = layout.marks;
  if (!first) return null;
  return others.reduce((best, mark) => (distance(mark) < distance(best) ? mark : best), first).id;
}
