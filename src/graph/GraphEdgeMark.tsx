import { memo } from 'react';
import type { Slug, Stance } from '../story/types.ts';

interface GraphEdgeProps {
  id: Slug;
  stance: Stance;
  path: string;
  href: string;
  /** The relation as a sentence. */
  sentence: string;
  state: string;
  current: boolean;
}

/** One relation: a line, and a wide unseen one over it that fingers and pointers find. */
export const GraphEdgeMark = memo(function GraphEdgeMark(props: GraphEdgeProps) {
  const { id, stance, path, href, sentence, state, current } = props;
  return (
    <a
      className={`graph-edge is-${stance}${state}`}
      href={href}
      data-relation={id}
      aria-label={sentence}
      aria-current={current || undefined}
    >
      <path className="graph-line" d={path} vectorEffect="non-scaling-stroke" />
      <path className="graph-hit" d={path} vectorEffect="non-scaling-stroke" />
    </a>
  );
});
