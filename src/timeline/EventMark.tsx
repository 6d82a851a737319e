import { memo } from 'react';
import { AcrossEvent } from './AcrossEvent.tsx';
import { DownEvent } from './DownEvent.tsx';
import type { Direction } from '../i18n/languages.ts';
import type { PlacedEvent } from './layout.ts';

/** What either drawing of an event needs. */
export interface EventDrawing {
  mark: PlacedEvent;
  direction: Direction;
  axisY: number;
  dayY: number;
  yearY: number;
  axisX: number;
  labelX: number;
  /** What the ids of the soft fills begin with. */
  fills: string;
}

interface EventMarkProps extends EventDrawing {
  name: string;
  href: string;
  /** `is-lit`, `is-back`, `is-out` or nothing. */
  state: string;
  current: boolean;
}

/** One event: a link that holds its drawing for either arrangement, of which the style sheet shows one. */
export const EventMark = memo(function EventMark(props: EventMarkProps) {
  const { mark, name, href, state, current } = props;
  return (
    <g role="listitem">
      <a
        className={`timeline-event ${state}`.trim()}
        data-event={mark.id}
        href={href}
        aria-label={name}
        aria-current={current ? 'true' : undefined}
      >
        <AcrossEvent {...props} />
        <DownEvent {...props} />
      </a>
    </g>
  );
});
