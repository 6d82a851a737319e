import { memo } from 'react';
import { SvgText } from '../ui/SvgText.tsx';
import type { PlacedArc, TimelineLayout } from './layout.ts';
import { downLaneStep } from './sizes.ts';
import { round } from '../ui/round.ts';

interface ArcMarkProps {
  arc: PlacedArc;
  layout: TimelineLayout;
  sentence: string;
  href: string;
  state: string;
  current: boolean;
}

/** An arc has at least this share of the width, in percent, before its duration is written on it. */
const roomForWords = 18;

/** A span between two events: an arc over the axis, or a bracket beside it. */
export const ArcMark = memo(function ArcMark(props: ArcMarkProps) {
  const { arc, sentence, href, state, current } = props;
  return (
    <g role="listitem">
      <a
        className={`timeline-arc ${state}`.trim()}
        data-relation={arc.id}
        href={href}
        aria-label={sentence}
        aria-current={current ? 'true' : undefined}
      >
        <title>{sentence}</title>
        <Across {...props} />
        <Down {...props} />
      </a>
    </g>
  );
});

function Across({ arc, layout }: ArcMarkProps) {
  const { arcTop, arcBase, laneStep } = layout.across;
  const ends = [arc.from, arc.to].map((id) => markOf(layout, id)?.across.x ?? 0);
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  const top = arcTop + (layout.lanes - 1 - arc.lane) * laneStep;
  const height = arcBase - top;
  // The box stretches with the container and its stroke does not; the corners stay flat and out of the way.
  const path = `M0 ${height}C0 ${height / 3} 3 0 14 0H86C97 0 100 ${height / 3} 100 ${height}`;
  const width = round(right - left);
  return (
    <g className="across">
      <svg
        x={`${left}%`}
        y={top}
        width={`${width}%`}
        height={height}
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        overflow="visible"
      >
        <path className="timeline-arc-hit" d={path} vectorEffect="non-scaling-stroke" />
        <path className="timeline-arc-line" d={path} vectorEffect="non-scaling-stroke" />
      </svg>
      {ends.map((x, at) => (
        <svg key={at} x={`${x}%`} y={arcBase} overflow="visible">
          <circle className="timeline-arc-end" r={2.5} />
        </svg>
      ))}
      {arc.duration && width >= roomForWords && (
        <SvgText
          className="timeline-duration"
          align="center"
          direction={layout.direction}
          x={`${round((left + right) / 2)}%`}
          y={top + 4}
          lines={[arc.duration]}
          lineHeight={0}
        />
      )}
    </g>
  );
}

function Down({ arc, layout }: ArcMarkProps) {
  const ends = [arc.from, arc.to].map((id) => markOf(layout, id)?.down.y ?? 0);
  const [top, bottom] = [Math.min(...ends), Math.max(...ends)];
  const rtl = layout.direction === 'rtl';
  const inner = layout.down.axisX - 10;
  const outer = layout.down.axisX - 20 - arc.lane * downLaneStep;
  const width = inner - outer;
  const [near, far] = rtl ? [0, width] : [width, 0];
  const height = `${round(bottom - top)}%`;
  const { duration, words } = arc;
  const side = words ? `V${words.from}M${far} ${words.to}V97` : 'V97';
  return (
    <g className="down">
      <svg x={rtl ? '100%' : 0} overflow="visible">
        <svg
          x={rtl ? -inner : outer}
          y={`${top}%`}
          width={width}
          height={height}
          viewBox={`0 0 ${width} 100`}
          preserveAspectRatio="none"
          overflow="visible"
        >
          <path
            className="timeline-arc-hit"
            d={`M${far} 0V100`}
            vectorEffect="non-scaling-stroke"
          />
          <path
            className="timeline-arc-line"
            d={`M${near} 0Q${far} 0 ${far} 3${side}Q${far} 100 ${near} 100`}
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        {ends.map((y, at) => (
          <svg key={at} x={rtl ? -inner : inner} y={`${y}%`} overflow="visible">
            <circle className="timeline-arc-end" r={2.5} />
          </svg>
        ))}
        {words && (
          <svg x={rtl ? -outer : outer} y={`${words.y}%`} overflow="visible">
            <g transform={`rotate(${rtl ? 90 : -90})`}>
              <SvgText
                className="timeline-duration"
                align="center"
                direction={layout.direction}
                x={0}
                y={4}
                lines={[duration]}
                lineHeight={0}
              />
            </g>
          </svg>
        )}
      </svg>
    </g>
  );
}

function markOf(layout: TimelineLayout, id: string) {
  return layout.marks.find((mark) => mark.id === id);
}
