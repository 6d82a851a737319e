import { textWidth, wrapText } from '../ui/textWidth.ts';
import type { LanguageCode, LocalStory, Slug } from '../story/types.ts';
import { fontSizeOf, labelGap, lineHeightOf } from './metrics.ts';
import type { GraphNode } from './model.ts';
import { round } from '../ui/round.ts';

/** All in px, and the same on every screen: only the distances between nodes stretch with the frame. */
const smallest = 7;
const largest = 15;
/** Nodes at least this large are hubs and have a larger label. */
const hubRadius = 11.5;
const widest = { hub: 120, other: 88 } as const;

/** A node's marks: how big it is and what stands under it. */
export interface NodeSize {
  /** Half the size of the shape. */
  r: number;
  hub: boolean;
  /** The label in each language, at most two lines. */
  lines: Record<LanguageCode, string[]>;
  /** Room that the label takes in whichever language is largest. */
  width: number;
  height: number;
}

/** A rectangle in px about a node's centre, which is 0, 0. */
export interface LabelBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Sizes of all nodes: the radius grows with the root of the mentions, so that areas compare, and the label
 * is the short name, wrapped. Widths are estimates that no label exceeds (`textWidth`).
 */
export function nodeSizes(
  nodes: readonly GraphNode[],
  stories: readonly LocalStory[],
): Map<Slug, NodeSize> {
  const most = Math.max(1, ...nodes.map((node) => node.mentions));
  const names = stories.map(
    ({ language, entities }) => [language, new Map(entities.map((e) => [e.id, e.short]))] as const,
  );
  return new Map(
    nodes.map(({ id, mentions }) => {
      const r = round(smallest + (largest - smallest) * Math.sqrt(mentions / most));
      const hub = r >= hubRadius;
      const size = fontSizeOf(hub);
      const lines = Object.fromEntries(
        names.map(([language, shorts]) => [
          language,
          twoLines(shorts.get(id) ?? id, widest[hub ? 'hub' : 'other'], size),
        ]),
      );
      const all = Object.values(lines);
      return [
        id,
        {
          r,
          hub,
          lines,
          width: Math.ceil(Math.max(...all.flat().map((line) => textWidth(line, size)))),
          height: Math.max(...all.map((each) => each.length)) * lineHeightOf(hub),
        },
      ];
    }),
  );
}

/** Wraps to two lines, however wide they must be. */
function twoLines(name: string, width: number, size: number): string[] {
  const lines = wrapText(name, width, size);
  return lines.length <= 2 ? lines : twoLines(name, width * 1.1, size);
}

/** The room of a node's shape, its stroke included. */
export function shapeBox({ r }: Pick<NodeSize, 'r'>): LabelBox {
  const half = r + 1;
  return { left: -half, right: half, top: -half, bottom: half };
}

/** The room of a node's label. */
export function labelBox({ r, width, height }: NodeSize): LabelBox {
  const top = r + labelGap;
  return { left: -width / 2, right: width / 2, top, bottom: top + height };
}
