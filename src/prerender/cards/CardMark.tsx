import { NodeShapeMark } from '../../graph/NodeShapeMark.tsx';
import type { Mark } from './marks.ts';

interface CardMarkProps extends Pick<Mark, 'kind' | 'shape'> {
  x: number;
  y: number;
  r: number;
}

/** The sign of a thing in the shape and colour of its kind, about a point. */
export function CardMark({ kind, shape, x, y, r }: CardMarkProps) {
  return (
    <svg className={`mark kind-${kind}`} x={x} y={y} overflow="visible">
      {shape === 'ring' ? (
        <>
          <circle className="mark-ring" r={r * 0.84} strokeWidth={Math.max(3, r * 0.22)} />
          <circle className="mark-shape" r={r * 0.3} />
        </>
      ) : (
        <NodeShapeMark className="mark-shape" shape={shape} r={r} />
      )}
    </svg>
  );
}
