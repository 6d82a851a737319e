import type { Slug } from '../story/types.ts';
import type { GraphLayout } from './layout.ts';

/** A physical direction on the screen, the same in every language. */
export type Heading = 'left' | 'right' | 'up' | 'down';

const headings: Record<Heading, { x: number; y: number }> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** One step in a heading, in any unit. */
export const stepTowards = (heading: Heading) => headings[heading];

/**
 * The neighbour (a node that shares an edge) that an arrow key leads to from a node: the nearest one within
 * the quarter of the plane that the key points at, where straight ahead counts as nearer than diagonally.
 * @param layout positions in per cent; a box as wide as high is assumed
 * @returns undefined where no neighbour lies that way
 */
export function neighbourTowards(
  layout: Pick<GraphLayout, 'nodes' | 'edges'>,
  from: Slug,
  heading: Heading,
): Slug | undefined {
  const start = layout.nodes.find((node) => node.id === from);
  if (!start) return undefined;
  const tied = new Set<Slug>();
  for (const edge of layout.edges) {
    if (edge.from === from) tied.add(edge.to);
    if (edge.to === from) tied.add(edge.from);
  }
  const { x, y } = headings[heading];
  let nearest: { id: Slug; far: number } | undefined;
  for (const node of layout.nodes) {
    if (!tied.has(node.id)) continue;
    const [dx, dy] = [node.x - start.x, node.y - start.y];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    if (ahead <= 0 || aside > ahead) continue;
    const far = ahead + 2 * aside;
    if (!nearest || far < nearest.far) nearest = { id: node.id, far };
  }
  return nearest?.id;
}

/** The end of an edge that lies in the direction of an arrow key, seen from its middle. */
export function endTowards(
  layout: Pick<GraphLayout, 'nodes'>,
  { from, to }: Pick<GraphLayout['edges'][number], 'from' | 'to'>,
  heading: Heading,
): Slug | undefined {
  const at = (id: Slug) => layout.nodes.find((node) => node.id === id);
  const [a, b] = [at(from), at(to)];
  if (!a || !b) return undefined;
  const { x, y } = headings[heading];
  return (b.x - a.x) * x + (b.y - a.y) * y > 0 ? to : from;
}
