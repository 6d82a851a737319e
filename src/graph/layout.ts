import type { Slug, Stance } from '../story/types.ts';
import { chordLength, curveBetween, fanStep, type Curve, type Point } from './curves.ts';
import type { GraphModel, GraphNode } from './model.ts';
import type { GraphPlacement, LabelRoom } from './place.ts';
import { round } from '../ui/round.ts';

/** A node ready to draw: its centre in per cent of the box, all else in px. */
export interface PlacedNode extends Point, Pick<GraphNode, 'kind' | 'shape'> {
  id: Slug;
  r: number;
  hub: boolean;
  label: LabelRoom;
}

/** An edge ready to draw: its path in a square of 1000 × 1000 that is stretched over the box. */
export interface PlacedEdge {
  id: Slug;
  from: Slug;
  to: Slug;
  stance: Stance;
  path: string;
}

export interface GraphLayout {
  nodes: PlacedNode[];
  edges: PlacedEdge[];
}

/** Where nodes stand that the reader has dragged, in parts of the box. */
export type Moved = Readonly<Record<Slug, Point>>;

/**
 * All marks of the graph, for boxes of any size. Numbers are rounded to one decimal.
 * @throws where an actor has no place: the placement was made from another story.
 */
export function graphLayout(
  model: GraphModel,
  placement: GraphPlacement,
  moved: Moved = {},
): GraphLayout {
  const placeOf = (id: Slug): Point => {
    const place = moved[id] ?? placement.nodes[id];
    if (place) return place;
    throw new Error(
      `The placement has no place for ${id}. Make it with placeGraph from this story.`,
    );
  };
  return {
    nodes: model.nodes.map(({ id, kind, shape }) => {
      const { x, y } = placeOf(id);
      const { r = 0, hub = false, label = 'always' } = placement.nodes[id] ?? {};
      return { id, kind, shape, x: round(x * 100), y: round(y * 100), r, hub, label };
    }),
    edges: model.edges.map(({ id, from, to, stance, pair, rank, parallel }) => {
      // Both directions of a pair are drawn from the same end, so that one fan holds them all.
      const [a, b] = from < to ? [from, to] : [to, from];
      const curve = edgeCurve(placeOf(a), placeOf(b), placement.bends[pair] ?? 0, rank, parallel);
      return { id, from, to, stance, path: pathOf(curve) };
    }),
  };
}

/** The curve of one of `parallel` edges between two points that bow by `bend` parts of their distance. */
export function edgeCurve(
  from: Point,
  to: Point,
  bend: number,
  rank: number,
  parallel: number,
): Curve {
  const fan = (rank - (parallel - 1) / 2) * fanStep(from, to);
  return curveBetween(from, to, bend * chordLength(from, to) + fan);
}

function pathOf({ from, control, to }: Curve): string {
  const at = ({ x, y }: Point) => `${round(x * 1000)} ${round(y * 1000)}`;
  return `M${at(from)}Q${at(control)} ${at(to)}`;
}
