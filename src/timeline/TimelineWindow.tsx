import { firstDay, lastDay } from '../story/period.ts';
import type { TimelineLayout } from './layout.ts';
import { dayNumber } from './model.ts';
import { placeOfTime } from './onScale.ts';
import type { Knot } from './scale.ts';
import { round } from '../ui/round.ts';

/** A window in time, each side a year, month or day (inclusive); a missing side is open. */
export interface TimelineRange {
  from?: string;
  to?: string;
}

interface TimelineWindowProps {
  layout: TimelineLayout;
  range: TimelineRange;
}

/** The places of the window's sides in percent; a side beyond all events is null and shades nothing. */
function sidesOf(knots: readonly Knot[], { from, to }: TimelineRange) {
  const [first, last] = [knots[0], knots.at(-1)];
  if (!first || !last) return { from: null, to: null };
  const firstOfWindow = from === undefined ? null : firstDay(from);
  const lastOfWindow = to === undefined ? null : lastDay(to);
  const start = firstOfWindow === null ? -Infinity : dayNumber(firstOfWindow);
  const end = lastOfWindow === null ? Infinity : dayNumber(lastOfWindow) + 1;
  return {
    from: start <= first[0] ? null : placeOfTime(knots, start),
    to: end >= last[0] ? null : placeOfTime(knots, end),
  };
}

const percent = (number: number) => `${round(number)}%`;

/** Shades what lies outside a window in time. */
export function TimelineWindow({ layout, range }: TimelineWindowProps) {
  const across = sidesOf(layout.across.knots, range);
  const down = sidesOf(layout.down.knots, range);
  const rtl = layout.direction === 'rtl';
  const left = rtl ? across.to : across.from;
  const right = rtl ? across.from : across.to;
  return (
    <g className="timeline-outside" aria-hidden="true">
      <g className="across">
        {left !== null && <rect width={percent(left)} height="100%" />}
        {right !== null && <rect x={percent(right)} width={percent(100 - right)} height="100%" />}
      </g>
      <g className="down">
        {down.from !== null && <rect width="100%" height={percent(down.from)} />}
        {down.to !== null && (
          <rect y={percent(down.to)} width="100%" height={percent(100 - down.to)} />
        )}
      </g>
    </g>
  );
}
