import { inDigits } from '../../i18n/languages.ts';
import type { Slug } from '../../story/types.ts';
import { CardLabel } from './CardLabel.tsx';
import { CardMark } from './CardMark.tsx';
import { type CardContext, sidesOf } from './context.ts';
import { loomDrawing, loomOf } from './loomPart.ts';
import { beside, body, least } from './sizes.ts';

interface CardLoomProps {
  context: CardContext;
  paragraphs: readonly Slug[];
  /** Whose thread comes forward, and whom the others meet. */
  main?: Slug;
}

/** Who is in which paragraphs: a part of the loom, each thread with its name. */
export function CardLoom({ context, paragraphs, main }: CardLoomProps) {
  const { index, texts, direction } = context;
  const size = { width: beside.picture, height: body.height };
  const numbers = paragraphs.map((id) => inDigits((index.order.get(id) ?? 0) + 1, texts.language));
  const part = loomOf(index, paragraphs, main);
  const met = part.rows.find(({ isMain }) => isMain)?.knots ?? paragraphs;
  const head = texts.t('card.paragraphs', { count: met.length });
  const loom = loomDrawing(part, numbers, head, size, direction);
  return (
    <svg className="picture" {...size}>
      {loom.columns.map(({ id, x, number, isMet }) => (
        <g key={id}>
          <path
            className={`column${isMet && main !== undefined ? ' is-met' : ''}`}
            d={`M${x} ${loom.top}V${loom.bottom}`}
          />
          {number !== null && (
            <CardLabel
              className="is-quiet"
              lines={[numbers[number] ?? '']}
              size={least}
              x={x}
              y={loom.headY}
              align="center"
              direction={direction}
            />
          )}
        </g>
      ))}
      <CardLabel
        className="is-quiet"
        lines={[head]}
        size={least}
        x={loom.rows[0]?.labelX ?? 0}
        y={loom.headY}
        align={sidesOf(direction).end}
        direction={direction}
      />
      {loom.rows.map((row) => (
        <g
          key={row.id}
          className={`loom-row kind-${row.kind}${main !== undefined && !row.isMain ? ' is-back' : ''}`}
        >
          <path className="lead" d={`M${row.markX} ${row.y}H${row.leadTo}`} />
          <path className="thread" d={`M${row.leadTo} ${row.y}H${row.to}`} />
          {row.xs.map((x) => (
            <circle key={x} className="knot" cx={x} cy={row.y} r={row.isMain ? 10 : 8} />
          ))}
          <CardMark kind={row.kind} shape={row.shape} x={row.markX} y={row.y} r={13} />
          <CardLabel
            className={row.isMain ? 'is-strong' : ''}
            lines={row.lines}
            size={least}
            x={row.labelX}
            y={row.y}
            align={sidesOf(direction).end}
            direction={direction}
          />
        </g>
      ))}
    </svg>
  );
}
