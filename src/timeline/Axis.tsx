import { memo } from 'react';
import { SvgText } from '../ui/SvgText.tsx';
import type { TimelineLayout } from './layout.ts';

/** What lies behind the events: busy runs, the axis with its breaks, year ticks and the dates that events share. */
export const Axis = memo(function Axis({ layout }: { layout: TimelineLayout }) {
  return (
    <g className="timeline-scenery" aria-hidden="true">
      <AcrossAxis layout={layout} />
      <DownAxis layout={layout} />
    </g>
  );
});

function AcrossAxis({ layout: { across, direction } }: { layout: TimelineLayout }) {
  const { axisY, dayY, yearY, arcBase, height } = across;
  const words = (className: string, key: number, x: number, y: number, text: string) => (
    <SvgText
      key={key}
      className={className}
      align="center"
      direction={direction}
      x={`${x}%`}
      y={y}
      lines={[text]}
      lineHeight={0}
    />
  );
  return (
    <g className="across">
      {across.panels.map(({ x, width, middle, caption }, at) => (
        <g key={at}>
          <rect
            className="timeline-panel"
            x={`${x}%`}
            y={arcBase}
            width={`${width}%`}
            height={height - arcBase}
            rx={6}
          />
          {caption && words('timeline-year', at, middle, yearY, caption)}
        </g>
      ))}
      {across.axis.map(([from, to]) => (
        <line
          key={from}
          className="timeline-axis"
          x1={`${from}%`}
          x2={`${to}%`}
          y1={axisY}
          y2={axisY}
        />
      ))}
      {across.ticks.map((x) => (
        <line
          key={x}
          className="timeline-tick"
          x1={`${x}%`}
          x2={`${x}%`}
          y1={axisY - 3}
          y2={axisY + 3}
        />
      ))}
      {across.breaks.map((x) => (
        <svg key={x} x={`${x}%`} y={axisY} overflow="visible">
          <path className="timeline-break" d="M-5 6L0 -6M0 6L5 -6" />
        </svg>
      ))}
      {across.panels.flatMap(({ groups }) =>
        groups.map(({ from, to, middle, day }) => (
          <g key={middle}>
            {from !== to && (
              <line
                className="timeline-group"
                x1={`${from}%`}
                x2={`${to}%`}
                y1={dayY + 6}
                y2={dayY + 6}
              />
            )}
            {day && words('timeline-day', middle, middle, dayY, day)}
          </g>
        )),
      )}
    </g>
  );
}

function DownAxis({ layout: { down, direction } }: { layout: TimelineLayout }) {
  const x = direction === 'rtl' ? -down.axisX : down.axisX;
  return (
    <g className="down">
      {down.panels.map(({ y, height }) => (
        <rect
          key={y}
          className="timeline-panel"
          y={`${y}%`}
          width="100%"
          height={`${height}%`}
          rx={6}
        />
      ))}
      <svg x={direction === 'rtl' ? '100%' : 0} overflow="visible">
        {down.axis.map(([from, to]) => (
          <line key={from} className="timeline-axis" x1={x} x2={x} y1={`${from}%`} y2={`${to}%`} />
        ))}
        {down.ticks.map((y) => (
          <line key={y} className="timeline-tick" x1={x - 3} x2={x + 3} y1={`${y}%`} y2={`${y}%`} />
        ))}
        {down.breaks.map((y) => (
          <svg key={y} x={x} y={`${y}%`} overflow="visible">
            <path className="timeline-break" d="M-6 0L6 -5M-6 5L6 0" />
          </svg>
        ))}
      </svg>
    </g>
  );
}
