import { type Point, pointAt } from '../../graph/curves.ts';
import { graphLayout, type EdgeMark } from '../../graph/layout.ts';
import { textWidth } from '../../ui/textWidth.ts';
import type { CardContext } from './context.ts';
import { labelLines } from './fitText.ts';
import { type Mark, markOf } from './marks.ts';
import { labelLeading, type Step } from './sizes.ts';

export interface GraphMark extends Mark {
  x: number;
  y: number;
  r: number;
  /** Null where its name has no room. */
  label: { lines: string[]; x: number; y: number; align: 'left' | 'center' | 'right' } | null;
}

export interface GraphPart {
  marks: GraphMark[];
  edges: EdgeMark[];
  size: Step;
  /** The box that the edges' square of 1000 × 1000 is stretched over. */
  frame: { x: number; y: number; width: number; height: number };
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const size: Step = 26;
const widestLabel = 170;
/** Nodes and the gaps about them, against those on the page. */
const scale = 1.45;
const gap = 6;
/** Of the points along the edges, how many may lie under a name. */
const mostCrossed = 4;
const margin = { x: 34, y: 26 };

const isApart = (one: Box, other: Box) =>
  one.right <= other.left ||
  other.right <= one.left ||
  one.bottom <= other.top ||
  other.bottom <= one.top;

/**
 * The whole graph in a card: the page's own places, and names for those actors that are named most, as many
 * as find room under, over or beside their marks.
 */
export function graphPart(
  { data, index, graph, direction }: CardContext,
  { width, height }: { width: number; height: number },
): GraphPart {
  const { nodes, edges } = graphLayout(graph, data.graph);
  const frame = { ...margin, width: width - 2 * margin.x, height: height - 2 * margin.y };
  const placed = nodes.flatMap(({ id, x, y, r, hub }) => {
    const mark = markOf(index, id);
    const place = {
      x: Math.round(margin.x + (x / 100) * (width - 2 * margin.x)),
      y: Math.round(margin.y + (y / 100) * (height - 2 * margin.y)),
      r: Math.round(r * scale * 10) / 10,
    };
    return mark ? [{ ...mark, ...place, hub }] : [];
  });
  const boxes = new Map(placed.map(({ id, x, y, r }) => [id, about(x, y, r + 2, r + 2)]));
  const taken: Box[] = [];
  const drawn = edges.flatMap(({ path }) => pointsOn(path, frame));
  const labels = new Map<string, GraphMark['label']>();
  const weight = ({ id }: Mark) => index.mentionCount.get(id) ?? 0;
  for (const node of placed.toSorted((a, b) => weight(b) - weight(a))) {
    const lines = labelLines(node.name, widestLabel, size, direction);
    const half = Math.max(...lines.map((line) => textWidth(line, size))) / 2;
    const tall = (lines.length * labelLeading(size)) / 2;
    const others = [...boxes].filter(([id]) => id !== node.id).map(([, box]) => box);
    const [below, above] = [node.y + node.r + gap + tall, node.y - node.r - gap - tall];
    const [right, left] = [node.x + node.r + gap, node.x - node.r - gap];
    const candidates = [
      { align: 'center', x: node.x, y: below, middle: node.x },
      { align: 'center', x: node.x, y: above, middle: node.x },
      { align: 'left', x: right, y: node.y, middle: right + half },
      { align: 'right', x: left, y: node.y, middle: left - half },
      { align: 'left', x: node.x, y: below, middle: node.x + half },
      { align: 'right', x: node.x, y: below, middle: node.x - half },
      { align: 'left', x: node.x, y: above, middle: node.x + half },
      { align: 'right', x: node.x, y: above, middle: node.x - half },
    ] as const;
    const free = candidates.flatMap(({ align, x, y, middle }) => {
      const box = about(middle, y, half, tall);
      // A name must be nearer to its own mark than to any other; hubs must have one, whatever is about.
      const near = about(middle, y, half + 2 * gap, tall + 2 * gap);
      const isFree =
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        taken.every((other) => isApart(box, other)) &&
        others.every((other) => isApart(node.hub ? box : near, other));
      const crossed = drawn.filter((point) => isIn(point, box)).length;
      return isFree && (node.hub || crossed <= mostCrossed) ? [{ align, x, y, box, crossed }] : [];
    });
    const [best] = free.toSorted((a, b) => a.crossed - b.crossed);
    if (!best) continue;
    taken.push(best.box);
    labels.set(node.id, { lines, x: best.x, y: best.y, align: best.align });
  }
  return {
    marks: placed.map((node) => ({ ...node, label: labels.get(node.id) ?? null })),
    edges,
    size,
    frame,
  };
}

/** Points along an edge's path, close enough for none to pass a label unseen. */
function pointsOn(path: string, { x, y, width, height }: GraphPart['frame']): Point[] {
  const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = (path.match(/-?[\d.]+/g) ?? []).map(
    Number,
  );
  const curve = { from: { x: ax, y: ay }, control: { x: bx, y: by }, to: { x: cx, y: cy } };
  return Array.from({ length: 41 }, (_, at) => {
    const point = pointAt(curve, at / 40);
    return { x: x + (point.x / 1000) * width, y: y + (point.y / 1000) * height };
  });
}

const isIn = ({ x, y }: Point, box: Box) =>
  x > box.left && x < box.right && y > box.top && y < box.bottom;

function about(x: number, y: number, half: number, tall: number): Box {
  return { left: x - half, right: x + half, top: y - tall, bottom: y + tall };
}
