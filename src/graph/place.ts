import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import { indexStory } from '../story/storyIndex.ts';
import type { LanguageCode, LocalStory, Slug } from '../story/types.ts';
import { anneal } from './anneal.ts';
import { bendsOf } from './bends.ts';
import { scorer, type Link, type CurvePiece, type Positions } from './cost.ts';
import { graphFrames, middleFrame, type Frame } from './frames.ts';
import { labelBox, nodeSizes, shapeBox, type NodeSize } from './labels.ts';
import { graphModel, type GraphModel } from './model.ts';

/**
 * From which width of the graph's box on a label shows at rest: always, in roomy boxes, or in none, where
 * it shows only when its node is focused or comes forward.
 */
export type LabelRoom = 'always' | 'roomy' | 'asked';

/** The least width of a box, in px, that counts as roomy. `graph.css` says the same number. */
export const roomyWidth = 560;

/** A node's place and marks. */
export interface PlacedNode {
  /** Its centre as parts of the box's width and height, 0..1, rounded to a thousandth. */
  x: number;
  y: number;
  /** Half the size of its shape, in px. */
  r: number;
  hub: boolean;
  label: LabelRoom;
  /** The label's lines in each language. */
  lines: Record<LanguageCode, string[]>;
}

/** Where every actor stands, for every language and every size of the box: plain JSON, made at build. */
export interface GraphPlacement {
  nodes: Record<Slug, PlacedNode>;
  /** How far the edges of a pair (`GraphEdge.pair`) bow, in parts of their length; signed. */
  bends: Record<string, number>;
}

/** The same placement with the labels of one language only: what a page needs. */
export function placementIn(placement: GraphPlacement, language: LanguageCode): GraphPlacement {
  const nodes = Object.entries(placement.nodes).map(([id, node]) => [
    id,
    { ...node, lines: { [language]: node.lines[language] ?? [] } },
  ]);
  return { ...placement, nodes: Object.fromEntries(nodes) };
}

/** All that a placement depends on, as plain JSON: where two are equal, so are the placements. */
export interface PlacementInput {
  model: GraphModel;
  /** One for each node of the model, in its order. */
  sizes: NodeSize[];
}

/**
 * What the placement of a story's graph depends on.
 * @param stories the same story in each of its languages
 * @throws where there is no story
 */
export function placementInput(stories: readonly LocalStory[]): PlacementInput {
  const [first] = stories;
  if (!first)
    throw new Error('The graph got no story. Give it the story in at least one language.');
  const model = graphModel(indexStory(first));
  const sizes = nodeSizes(model.nodes, stories);
  return { model, sizes: model.nodes.map(({ id }) => sizes.get(id)!) };
}

/**
 * Places a story's graph, once for all its languages and all sizes of its box, so that no shape or label
 * overlaps another in any frame. Pure and deterministic. A force layout gives the structure; annealing then
 * settles it in all frames at once. Where a story has more actors than labels fit, the least mentioned of
 * those that collide give up theirs, first in narrow boxes, then in all (`PlacedNode.label`); shapes still
 * never overlap. Slow (seconds).
 */
export function placeNodes(
  { model, sizes }: PlacementInput,
  frames: readonly Frame[] = graphFrames,
): GraphPlacement {
  const rooms: LabelRoom[] = model.nodes.map(() => 'always');
  const pieces = model.nodes.map(({ degree }, place): CurvePiece => {
    const size = sizes[place]!;
    const labelFrom = roomFrom[rooms[place]!];
    return { shape: shapeBox(size), label: labelBox(size), labelFrom, degree };
  });
  const links = linksOf(model);
  const { effort, tries } = effortFor(pieces.length, links.length);

  let score = scorer(pieces, links, frames);
  let best: { at: Positions; cost: number } | undefined;
  for (let seed = 0; seed < tries; seed++) {
    const tried = forced(pieces, links, middleFrame(frames), seed);
    const cost = anneal(tried, score, { seed: seed / tries, moves: effort, heat: 5 });
    if (!best || cost < best.cost) best = { at: tried, cost };
  }
  const at = best!.at;
  for (let round = 0; ; round++) {
    anneal(at, score, { seed: 0.5, moves: effort / 4, heat: 0.3 });
    roundOff(at);
    const colliding = score.overlapping(at);
    if (colliding.size === 0 || round > 2 * pieces.length) break;
    for (const shy of shyest(colliding, model)) {
      rooms[shy] = rooms[shy] === 'always' ? 'roomy' : 'asked';
      pieces[shy]!.labelFrom = roomFrom[rooms[shy]];
    }
    score = scorer(pieces, links, frames);
  }
  const nodes: GraphPlacement['nodes'] = {};
  const bends: GraphPlacement['bends'] = {};
  model.nodes.forEach(({ id }, place) => {
    const { r, hub, lines } = sizes[place]!;
    nodes[id] = { x: at[2 * place]!, y: at[2 * place + 1]!, r, hub, label: rooms[place]!, lines };
  });
  // Bundles first: the single edges then keep out of their way.
  const pairs = model.edges
    .filter((edge) => edge.rank === 0)
    .toSorted((one, other) => other.parallel - one.parallel);
  const ties = pairs.map(({ pair, parallel }) => {
    const ends = pair.split(' ');
    const [from, to] = ends.map((id) => nodes[id]!) as [PlacedNode, PlacedNode];
    const obstacles = model.nodes.flatMap(({ id }, place) => {
      if (ends.includes(id)) return [];
      const size = sizes[place]!;
      return [{ ...nodes[id]!, shape: shapeBox(size), label: labelBox(size) }];
    });
    return { from, to, count: parallel, obstacles };
  });
  bendsOf(ties, frames).forEach((bend, rank) => {
    bends[pairs[rank]!.pair] = bend;
  });
  return { nodes, bends };
}

/**
 * Places a story's graph (`placeNodes`).
 * @param stories the same story in each of its languages
 * @throws where there is no story
 */
export function placeGraph(
  stories: readonly LocalStory[],
  frames: readonly Frame[] = graphFrames,
): GraphPlacement {
  return placeNodes(placementInput(stories), frames);
}

const roomFrom: Record<LabelRoom, number> = { always: 0, roomy: roomyWidth, asked: Infinity };

function linksOf({ nodes, edges }: GraphModel): Link[] {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  return edges
    .filter((edge) => edge.rank === 0)
    .map(({ from, to, parallel }) => ({
      a: places.get(from)!,
      b: places.get(to)!,
      count: parallel,
    }));
}

/** How many moves fit into the time of a build (under three seconds in all), by the size of the graph. */
function effortFor(nodes: number, links: number) {
  const aMove = nodes * 4 + links * 12;
  const aSwap = nodes * nodes * 2 + links * links * 2 + links * nodes * 4;
  return { tries: 4, effort: Math.round(Math.min(50_000, 40_000_000 / (aMove + 0.06 * aSwap))) };
}

/** A force layout run to rest and stretched to the frame: who is tied to whom stands near. */
function forced(pieces: readonly CurvePiece[], links: readonly Link[], frame: Frame, seed: number) {
  // d3-force starts its nodes on a spiral in the order of the list; turning the list gives other layouts.
  const nodes = pieces.map((_, place) => {
    const turn = (place + seed * 0.37) * 2.4;
    const far = 20 * Math.sqrt(place + 1);
    return { place, x: far * Math.cos(turn + seed), y: far * Math.sin(turn + seed) };
  });
  forceSimulation(nodes)
    .force('link', forceLink(links.map(({ a, b }) => ({ source: a, target: b }))).distance(90))
    .force('charge', forceManyBody().strength(-400))
    .force('collide', forceCollide(34))
    .force('x', forceX().strength(0.06))
    .force('y', forceY().strength((0.06 * frame.width) / frame.height))
    .stop()
    .tick(300);
  const at: Positions = new Float64Array(2 * nodes.length);
  const fit = (values: number[]) => {
    const low = Math.min(...values);
    const span = Math.max(...values) - low || 1;
    return values.map((value) => (value - low) / span);
  };
  const xs = fit(nodes.map((node) => node.x));
  const ys = fit(nodes.map((node) => node.y));
  nodes.forEach((_, place) => at.set([xs[place]!, ys[place]!], 2 * place));
  return at;
}

/** The least mentioned of the nodes that collide: a quarter of them, at least one. */
function shyest(colliding: ReadonlySet<number>, { nodes }: GraphModel): number[] {
  const shy = [...colliding].toSorted(
    (a, b) => nodes[a]!.mentions - nodes[b]!.mentions || nodes[a]!.degree - nodes[b]!.degree,
  );
  return shy.slice(0, Math.max(1, Math.round(shy.length / 4)));
}

function roundOff(at: Positions): void {
  at.forEach((value, place) => {
    at[place] = Math.round(value * 1000) / 1000;
  });
}
