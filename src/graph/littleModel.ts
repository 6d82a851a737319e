import type { StoryIndex } from '../story/storyIndex.ts';
import type { Slug, Stance } from '../story/types.ts';
import { orderOnLine } from './littleOrder.ts';
import type { GraphModel, GraphNode } from './model.ts';

/** More than these do not fit in one row of a phone. */
export const mostNodes = 9;

/** A relation between two places of the row, `from` before `to`. */
export interface LittleArc {
  id: Slug;
  stance: Stance;
  from: number;
  to: number;
  /** Its place among the arcs between the same two, from 0. */
  rank: number;
}

/** The part of the graph that some paragraphs make, without a pixel. */
export interface LittleModel {
  /** Along the row, from where writing starts. */
  nodes: GraphNode[];
  arcs: LittleArc[];
  /** Who is in the paragraphs and has no place in the row: those with the fewest ties here. */
  more: GraphNode[];
}

/**
 * The actors that some paragraphs name or mean, the relations that they support and their ends, in an order
 * that keeps arcs short.
 */
export function littleModel(
  index: StoryIndex,
  graph: GraphModel,
  paragraphs: readonly Slug[],
): LittleModel {
  const supported = new Set(
    paragraphs.flatMap((id) => index.relationsIn.get(id) ?? []).map(({ id }) => id),
  );
  const edges = graph.edges.filter(({ id }) => supported.has(id));
  const ids = new Set([
    ...paragraphs.flatMap((id) => index.namedIn.get(id) ?? []),
    ...edges.flatMap(({ from, to }) => [from, to]),
  ]);
  const actors = [...ids].flatMap((id) => graph.nodes.find((node) => node.id === id) ?? []);
  const tiesOf = ({ id }: GraphNode) =>
    edges.filter(({ from, to }) => from === id || to === id).length;
  const kept = new Set(actors.toSorted((a, b) => tiesOf(b) - tiesOf(a)).slice(0, mostNodes));
  const read = actors.filter((actor) => kept.has(actor));

  const placeOf = (id: Slug) => read.findIndex((node) => node.id === id);
  const drawn = edges
    .map((edge) => ({ edge, ends: [placeOf(edge.from), placeOf(edge.to)] as const }))
    .filter(({ ends }) => !ends.includes(-1));
  const order = orderOnLine(
    read.length,
    drawn.map(({ ends }) => ends),
  );
  const placed = drawn.map(({ edge: { id, stance, pair }, ends }) => {
    const [one, other] = [order.indexOf(ends[0]), order.indexOf(ends[1])];
    return { id, stance, pair, from: Math.min(one, other), to: Math.max(one, other) };
  });
  return {
    nodes: order.flatMap((at) => read[at] ?? []),
    arcs: placed.map(({ id, stance, pair, from, to }, at) => ({
      id,
      stance,
      from,
      to,
      rank: placed.slice(0, at).filter((earlier) => earlier.pair === pair).length,
    })),
    more: actors.filter((actor) => !kept.has(actor)),
  };
}
