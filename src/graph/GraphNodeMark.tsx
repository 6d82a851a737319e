import { memo } from 'react';
import type { Direction } from '../i18n/languages.ts';
import { SvgText } from '../ui/SvgText.tsx';
import type { PlacedNode } from './layout.ts';
import { baselineOf, lineHeightOf } from './metrics.ts';
import { NodeShapeMark } from './NodeShapeMark.tsx';

interface GraphNodeProps extends PlacedNode {
  /** The label's lines, joined by line breaks: a string, so that an unchanged node is not drawn again. */
  lines: string;
  direction: Direction;
  href: string;
  /** Name, kind, mentions and relations in words. */
  name: string;
  state: string;
  current: boolean;
}

/** One actor: shape and label of constant size at a place in per cent. */
export const GraphNodeMark = memo(function GraphNodeMark(props: GraphNodeProps) {
  const { id, kind, shape, x, y, r, hub, label, lines, direction, href, name, state, current } =
    props;
  return (
    <a
      className={`graph-node is-${kind} is-${label}${hub ? ' is-hub' : ''}${state}`}
      href={href}
      data-node={id}
      aria-label={name}
      aria-current={current || undefined}
    >
      <svg x={`${x}%`} y={`${y}%`} overflow="visible">
        <circle className="graph-touch" r={Math.max(14, r + 6)} />
        <circle className="graph-ring" r={r + 5} />
        <NodeShapeMark className="graph-shape" shape={shape} r={r} />
        <SvgText
          className="graph-label"
          align="center"
          direction={direction}
          x={0}
          y={baselineOf(r, hub)}
          lines={lines.split('\n')}
          lineHeight={lineHeightOf(hub)}
        />
      </svg>
    </a>
  );
});
