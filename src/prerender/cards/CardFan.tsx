import { CardLabel } from './CardLabel.tsx';
import { CardMark } from './CardMark.tsx';
import type { CardContext } from './context.ts';
import { fanLayout, type Neighbour } from './fan.ts';
import type { Mark } from './marks.ts';
import { beside, body, labelLeading } from './sizes.ts';

interface CardFanProps {
  context: CardContext;
  hub: Mark;
  neighbours: readonly Neighbour[];
}

/** An actor's neighbourhood in the graph. */
export function CardFan({ context: { index, direction }, hub, neighbours }: CardFanProps) {
  const size = { width: beside.picture, height: body.height };
  const sentenceOf = (id: string) => index.relations.get(id)?.sentence ?? '';
  const fan = fanLayout(neighbours, sentenceOf, size, direction);
  return (
    <svg className="picture" {...size}>
      {fan.strands.map(({ id, stance, path }) => (
        <path key={id} className={`strand is-${stance}`} d={path} />
      ))}
      <circle className="halo" cx={fan.hub.x} cy={fan.hub.y} r={fan.hubRadius + 8} />
      <CardMark {...hub} {...fan.hub} r={fan.hubRadius} />
      {fan.marks.map(({ id, kind, shape, x, y, lines, labelX, align, note }) => (
        <g key={id}>
          <circle className="halo" cx={x} cy={y} r={fan.radius + 5} />
          <CardMark kind={kind} shape={shape} x={x} y={y} r={fan.radius} />
          <CardLabel
            lines={lines}
            size={fan.labelSize}
            x={labelX}
            y={y}
            align={align}
            direction={direction}
          />
          {note && (
            <CardLabel
              className="is-quiet"
              lines={note.lines}
              size={note.size}
              x={labelX}
              y={y + fan.labelSize + (note.lines.length * labelLeading(note.size)) / 2}
              align={align}
              direction={direction}
            />
          )}
        </g>
      ))}
    </svg>
  );
}
