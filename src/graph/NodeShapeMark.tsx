import type { NodeShape } from './model.ts';
import { round } from '../ui/round.ts';

/** A node's shape about 0, 0: all four look equally large for the same `r` (px). */
export function NodeShapeMark({ shape, r, className }: NodeShapeMarkProps) {
  if (shape === 'circle') return <circle className={className} r={r} />;
  if (shape === 'square') {
    const half = round(r * 0.9);
    return (
      <rect className={className} x={-half} y={-half} width={2 * half} height={2 * half} rx={3} />
    );
  }
  const [wide, low] = [round(r * 0.98), round(r * 0.78)];
  return (
    <path
      className={className}
      d={
        shape === 'diamond' ? `M0${-r}L${r} 0L0 ${r}L${-r} 0Z` : `M0${-r}L${wide} ${low}H${-wide}Z`
      }
    />
  );
}

interface NodeShapeMarkProps {
  shape: NodeShape;
  r: number;
  className: string;
}
