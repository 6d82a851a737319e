import { SvgText } from '../ui/SvgText.tsx';
import type { EventDrawing } from './EventMark.tsx';
import { Glyph } from './Glyph.tsx';
import { downLineHeight } from './sizes.ts';
import { round } from '../ui/round.ts';

/** An event on the vertical axis, which stands at the edge where lines of text begin. */
export function DownEvent({ mark, direction, axisX, labelX, fills }: EventDrawing) {
  const { y, from, to, hit, date, dateY, lines, labelY } = mark.down;
  const side = direction === 'rtl' ? -1 : 1;
  const edge = direction === 'rtl' ? '100%' : 0;
  const x = side * axisX;
  const align = direction === 'rtl' ? 'right' : 'left';
  const height = `${round(to - from)}%`;
  return (
    <g className="down">
      <svg y={`${y}%`} overflow="visible">
        <rect className="timeline-hit" y={-hit} width="100%" height={hit * 2} rx={4} />
      </svg>
      <svg x={edge} overflow="visible">
        {mark.shape === 'partial' && (
          <>
            {mark.uncertain && (
              <rect
                className="timeline-doubt"
                x={x - 9}
                y={`${from}%`}
                width={18}
                height={height}
                rx={4}
              />
            )}
            <rect
              className={`timeline-soft timeline-${mark.dating}`}
              x={x - 5}
              y={`${from}%`}
              width={10}
              height={height}
              fill={`url(#${fills}down)`}
            />
            <line
              className={`timeline-core timeline-${mark.dating}`}
              x1={x}
              x2={x}
              y1={`${from}%`}
              y2={`${to}%`}
            />
          </>
        )}
        {mark.shape === 'span' && from !== to && (
          <>
            <line className="timeline-span" x1={x} x2={x} y1={`${from}%`} y2={`${to}%`} />
            <svg x={x} y={`${to}%`} overflow="visible">
              <Glyph dating={mark.endDating} uncertain={false} small />
            </svg>
          </>
        )}
        <svg y={`${y}%`} overflow="visible">
          <svg x={x} overflow="visible">
            <circle className="timeline-halo" r={11} />
            {mark.shape !== 'partial' && <Glyph dating={mark.dating} uncertain={mark.uncertain} />}
          </svg>
          {date && (
            <SvgText
              className="timeline-day"
              align={align}
              direction={direction}
              x={side * labelX}
              y={dateY}
              lines={[date]}
              lineHeight={downLineHeight}
            />
          )}
          <SvgText
            className="timeline-label"
            align={align}
            direction={direction}
            x={side * labelX}
            y={labelY}
            lines={lines}
            lineHeight={downLineHeight}
          />
        </svg>
      </svg>
    </g>
  );
}
