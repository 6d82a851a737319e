import { memo } from 'react';
import type { Direction } from '../i18n/languages.ts';
import { SvgText } from '../i18n/SvgText.tsx';
import { lineHeight } from './labels.ts';
import type { MarkLayout } from './layout.ts';
import { Glyph } from './Glyph.tsx';
import { downLineHeight } from './downLayout.ts';

interface EventMarkProps {
  mark: MarkLayout;
  direction: Direction;
  axisY: number;
  dayY: number;
  yearY: number;
  axisX: number;
  labelX: number;
  /** The id that the page's soft fills begin with. */
  fills: string;
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
        <Across {...props} />
        <Down {...props} />
      </a>
    </g>
  );
});

function Across({ mark, direction, axisY, dayY, yearY, fills }: EventMarkProps) {
  const { x, from, to, hit, label, leader, year, day } = mark.across;
  const left = `${Math.min(from, to)}%`;
  const width = `${Math.round(Math.abs(to - from) * 10) / 10}%`;
  return (
    <g className="across">
      {mark.shape === 'partial' && (
        <>
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
          <line className="timeline-span" x1={`${from}%`} x2={`${to}%`} y1={axisY} y2={axisY} />
          <svg x={`${to}%`} y={axisY} overflow="visible">
            <Glyph dating={mark.endDating} uncertain={false} small />
          </svg>
        </>
      )}
      <svg x={`${x}%`} overflow="visible">
        <rect className="timeline-hit" x={-hit} y={axisY - 30} width={hit * 2} height={44} rx={4} />
        {leader && <line className="timeline-leader" y1={leader.y1} y2={leader.y2} />}
        {mark.shape !== 'partial' && (
          <svg y={axisY} overflow="visible">
            <Glyph dating={mark.dating} uncertain={mark.uncertain} />
          </svg>
        )}
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

function Down({ mark, direction, axisX, labelX, fills }: EventMarkProps) {
  const { y, from, to, hit, date, dateY, lines, labelY } = mark.down;
  const side = direction === 'rtl' ? -1 : 1;
  const edge = direction === 'rtl' ? '100%' : 0;
  const x = side * axisX;
  const align = direction === 'rtl' ? 'right' : 'left';
  const height = `${Math.round((to - from) * 10) / 10}%`;
  return (
    <g className="down">
      <svg y={`${y}%`} overflow="visible">
        <rect className="timeline-hit" y={-hit} width="100%" height={hit * 2} rx={4} />
      </svg>
      <svg x={edge} overflow="visible">
        {mark.shape === 'partial' && (
          <>
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
          {mark.shape !== 'partial' && (
            <svg x={x} overflow="visible">
              <Glyph dating={mark.dating} uncertain={mark.uncertain} />
            </svg>
          )}
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
