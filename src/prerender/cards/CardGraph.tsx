import { CardLabel } from './CardLabel.tsx';
import { CardMark } from './CardMark.tsx';
import type { CardContext } from './context.ts';
import { graphPart } from './graphPart.ts';
import { beside, body } from './sizes.ts';

/** The story's whole graph, as it stands on its page. */
export function CardGraph({ context }: { context: CardContext }) {
  const size = { width: beside.picture, height: body.height };
  const { marks, edges, size: labelSize, frame } = graphPart(context, size);
  return (
    <svg className="picture" {...size}>
      <svg {...frame} viewBox="0 0 1000 1000" preserveAspectRatio="none" overflow="visible">
        {edges.map(({ id, stance, path }) => (
          <path
            key={id}
            className={`strand is-${stance}`}
            d={path}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      {marks.map(({ id, kind, shape, x, y, r }) => (
        <CardMark key={id} kind={kind} shape={shape} x={x} y={y} r={r} />
      ))}
      {marks.map(
        ({ id, label }) =>
          label && <CardLabel key={id} {...label} size={labelSize} direction={context.direction} />,
      )}
    </svg>
  );
}
