import { Glyph } from '../../timeline/Glyph.tsx';
import type { Slug } from '../../story/types.ts';
import { CardLabel } from './CardLabel.tsx';
import type { CardContext } from './context.ts';
import { axisHeight, axisY, timelinePart } from './timelinePart.ts';
import { body, least } from './sizes.ts';

/** The story's time axis, one event on it marked and dated. */
export function CardTimeline({ context, event }: { context: CardContext; event: Slug }) {
  const { data, direction } = context;
  const { width } = body;
  const { across } = data.timeline;
  const { marks, dates, own, panels } = timelinePart(context, event);
  const x = (percent: number) => Math.round(percent * width) / 100;
  return (
    <svg className="picture timeline" width={width} height={axisHeight}>
      {panels.map((panel) => (
        <rect
          key={panel.x}
          className="panel"
          x={panel.x}
          y={0}
          width={panel.width}
          height={axisHeight}
          rx={12}
        />
      ))}
      {across.axis.map(([from, to]) => (
        <path key={from} className="axis" d={`M${x(from)} ${axisY}H${x(to)}`} />
      ))}
      {across.breaks.map((at) => (
        <path
          key={at}
          className="axis"
          d={`M${x(at) - 9} ${axisY + 12}l8 -24M${x(at) + 1} ${axisY + 12}l8 -24`}
        />
      ))}
      {marks.map(({ id, x: middle, from, to, isOwn, dating, uncertain, lines, labelX }) => (
        <g key={id} className={isOwn ? 'event is-own' : 'event'}>
          {from !== to && <path className="span" d={`M${from} ${axisY}H${to}`} />}
          {isOwn && <circle className="event-halo" cx={middle} cy={axisY} r={26} />}
          <svg
            x={middle - (isOwn ? 24 : 16)}
            y={axisY - (isOwn ? 24 : 16)}
            width={isOwn ? 48 : 32}
            height={isOwn ? 48 : 32}
            viewBox="-10 -10 20 20"
            overflow="visible"
          >
            <Glyph dating={dating} uncertain={uncertain} />
          </svg>
          {labelX !== null && (
            <CardLabel
              className="is-quiet"
              lines={lines}
              size={least}
              x={labelX}
              y={axisY + 68}
              align="center"
              direction={direction}
            />
          )}
        </g>
      ))}
      {dates.map((date) => (
        <CardLabel
          key={date.x}
          className="is-quiet"
          lines={[date.text]}
          size={least}
          x={date.x}
          y={22}
          align="center"
          direction={direction}
        />
      ))}
      <CardLabel
        className="is-strong is-event"
        lines={own.lines}
        size={28}
        x={own.x}
        y={axisY + 70}
        align="center"
        direction={direction}
      />
    </svg>
  );
}
