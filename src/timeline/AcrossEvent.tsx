import type { Direction } from '../i18n/languages.ts';
import { SvgText } from '../ui/SvgText.tsx';
import type { EventDrawing } from './EventMark.tsx';
import { Glyph } from './Glyph.tsx';
import { lineHeight } from './sizes.ts';
import { round } from '../ui/round.ts';

/** An event on the horizontal axis: along it in percent, across it in pixels. */
export function AcrossEvent({ mark, direction, axisY, dayY, yearY, fills }: EventDrawing) {
  const { x, from, to, hit, label, leader, year, day } = mark.across;
  const left = `${Math.min(from, to)}%`;
  const width = `${round(Math.abs(to - from))}%`;
  return (
    <g className="across">
      {mark.shape === 'partial' && (
        <>
          {mark.uncertain && (
            <rect
              className="timeline-doubt"
              x={left}
              y={axisY - 9}
              width={width}
              height={18}
              rx={4}
            />
          )}
          <rect
            className={`timeline-soft timeline-${mark.dating}`}
            x={left}
            y={axisY - 5}
            width={width}
            height={10}
            fill={`url(#${fills}across)`}
          />
          <line
            className={`timeline-core timeline-${mark.dating}`}
            x1={`${from}%`}
            x2={`${to}%`}
            y1={axisY}
            y2={axisY}
          />
        </>
      )}
      {mark.shape === 'span' && from !== to && (
        <>
          <rect className="timeline-hit" x={left} y={axisY - 12} width={width} height={24} />
          <line className="timeline-span" x1={`${from}%`} x2={`${to}%`} y1={axisY} y2={axisY} />
          <svg x={`${to}%`} y={axisY} overflow="visible">
            <Glyph dating={mark.endDating} uncertain={false} small />
          </svg>
        </>
      )}
      <svg x={`${x}%`} overflow="visible">
        <path
          className="timeline-hit"
          d={hit
            .map(([start, top, wide, high]) => `M${start} ${top}h${wide}v${high}h${-wide}z`)
            .join('')}
        />
        {leader && <line className="timeline-leader" y1={leader.y1} y2={leader.y2} />}
        <svg y={axisY} overflow="visible">
          <circle className="timeline-halo" r={11} />
          {mark.shape !== 'partial' && <Glyph dating={mark.dating} uncertain={mark.uncertain} />}
        </svg>
        {year && <Centred className="timeline-year" direction={direction} y={yearY} text={year} />}
        {day && <Centred className="timeline-day" direction={direction} y={dayY} text={day} />}
        <SvgText
          className={label.quiet ? 'timeline-label timeline-quiet' : 'timeline-label'}
          align="center"
          direction={direction}
          x={label.dx}
          y={label.y}
          lines={label.lines}
          lineHeight={lineHeight}
        />
      </svg>
    </g>
  );
}

interface CentredProps {
  className: string;
  direction: Direction;
  y: number;
  text: string;
}

function Centred({ className, direction, y, text }: CentredProps) {
  return (
    <SvgText
      className={className}
      align="center"
      direction={direction}
      x={0}
      y={y}
      lines={[text]}
      lineHeight={lineHeight}
    />
  );
}
