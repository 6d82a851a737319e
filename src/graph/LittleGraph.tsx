import { memo, useMemo } from 'react';
import { spokenName } from '../ui/spokenName.ts';
import { SvgText } from '../ui/SvgText.tsx';
import type { Subset } from '../story/belonging.ts';
import type { Slug } from '../story/types.ts';
import type { Focus } from '../story/focus.ts';
import type { HrefOf } from '../url/choices.ts';
import { littleLabelHeight, littleLayout, nodeRadius, ringRadius } from './littleLayout.ts';
import { littleModel, type LittleModel } from './littleModel.ts';
import { graphModel, type GraphNode } from './model.ts';
import { NodeShapeMark } from './NodeShapeMark.tsx';
import { markState } from '../ui/markState.ts';
import { nodeName } from './nodeName.ts';
import { useStoryIndex, useTexts } from '../ui/contexts.ts';
import { round } from '../ui/round.ts';

interface LittleGraphProps {
  /** Whose part it is. Always the same array for the same paragraphs. */
  paragraphs: readonly Slug[];
  focus: Focus | null;
  hrefOf: HrefOf;
  /** What passes the filters; null where none is set. */
  shown: Subset | null;
  /** In a low window the arcs are flatter. */
  isLow?: boolean;
}

/**
 * What some paragraphs tell, as an arc diagram: their actors in a row, the relations that they support as arcs
 * over it. It is as wide as its box, from 288 px on. Nothing where there is no actor.
 */
export const LittleGraph = memo(function LittleGraph(props: LittleGraphProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const { paragraphs, focus, hrefOf, shown, isLow = false } = props;
  const { direction } = texts.language;
  const graph = useMemo(() => graphModel(index), [index]);
  const { model, layout } = useMemo(() => {
    const part = littleModel(index, graph, paragraphs);
    const names = part.nodes.map(({ id }) => index.entities.get(id)?.short ?? id);
    const size = isLow ? 'low' : 'usual';
    return { model: part, layout: littleLayout(part, names, direction, size) };
  }, [index, graph, paragraphs, direction, isLow]);
  const { nodes, arcs, more } = model;
  if (nodes.length === 0) return null;
  const lit = litBy(model, focus);
  const { height, nodeY, nodes: places, paths } = layout;
  const nodeProps = ({ id, ...node }: GraphNode) => ({
    href: hrefOf({ kind: 'entity', id }),
    'data-little': id,
    'aria-label': nodeName({ id, ...node }, spokenName(index.entities.get(id), texts), texts),
    'aria-current': (focus?.kind === 'entity' && focus.id === id) || undefined,
  });

  return (
    <div className="little-graph">
      <svg
        className="little-picture"
        width="100%"
        height={height}
        role="group"
        aria-label={texts.t('little.graph')}
      >
        {nodes.map((node, at) => {
          const { x, from, to, lines, baseline, leader } = places[at]!;
          return (
            <a
              key={node.id}
              className={`graph-node is-${node.kind}${markState(node.id, lit, shown?.entities)}`}
              {...nodeProps(node)}
            >
              <rect
                className="graph-touch"
                x={`${from}%`}
                y={nodeY - nodeRadius - 4}
                width={`${round(to - from)}%`}
                height={height - nodeY + nodeRadius + 4}
              />
              <svg x={`${x}%`} y={nodeY} overflow="visible">
                {leader !== null && (
                  <line className="little-leader" y1={nodeRadius} y2={leader - nodeY} />
                )}
                <circle className="graph-ring" r={ringRadius} />
                <NodeShapeMark className="graph-shape" shape={node.shape} r={nodeRadius} />
                <SvgText
                  className="graph-label"
                  align="center"
                  direction={direction}
                  x={0}
                  y={baseline - nodeY}
                  lines={lines}
                  lineHeight={littleLabelHeight}
                />
              </svg>
            </a>
          );
        })}
        <svg
          viewBox={`0 0 1000 ${height}`}
          preserveAspectRatio="none"
          width="100%"
          height={height}
          role="none"
        >
          {arcs.map(({ id, stance }, at) => (
            <a
              key={id}
              className={`graph-edge is-${stance}${markState(id, lit, shown?.relations)}`}
              href={hrefOf({ kind: 'relation', id })}
              data-little={id}
              aria-label={index.relations.get(id)?.sentence ?? id}
              aria-current={(focus?.kind === 'relation' && focus.id === id) || undefined}
            >
              <path className="graph-line" d={paths[at]} vectorEffect="non-scaling-stroke" />
              <path className="graph-hit" d={paths[at]} vectorEffect="non-scaling-stroke" />
            </a>
          ))}
        </svg>
      </svg>
      {more.length > 0 && (
        <p className="little-more">
          {texts.t('little.more')}
          {more.map((node) => (
            <a key={node.id} {...nodeProps(node)}>
              <bdi>{index.entities.get(node.id)?.short}</bdi>
            </a>
          ))}
        </p>
      )}
    </div>
  );
});

/** What comes forward in the little graph: the focused actor, its ties and their ends, or the focused tie and its ends. */
function litBy({ nodes, arcs }: LittleModel, focus: Focus | null): Set<Slug> | undefined {
  if (focus?.kind !== 'entity' && focus?.kind !== 'relation') return undefined;
  if (![...nodes, ...arcs].some(({ id }) => id === focus.id)) return undefined;
  const idAt = (place: number) => nodes[place]?.id ?? '';
  const ties = arcs.filter((arc) => [arc.id, idAt(arc.from), idAt(arc.to)].includes(focus.id));
  return new Set([focus.id, ...ties.flatMap(({ id, from, to }) => [id, idAt(from), idAt(to)])]);
}
