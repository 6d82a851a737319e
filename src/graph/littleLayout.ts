import type { Direction } from '../i18n/languages.ts';
import { spread } from '../ui/spread.ts';
import { textWidth, wrapText } from '../ui/textWidth.ts';
import type { LittleModel } from './littleModel.ts';
import { round } from '../ui/round.ts';

/* In px. Across, places are parts of the width: what fits at the narrowest fits at every width. */

/** The narrowest frame that the row is made for. */
const narrowest = 288;
export const nodeRadius = 9;
/** The ring about a focused node: it must not reach its neighbours. */
export const ringRadius = 13;
export const littleLabelSize = 12;
export const littleLabelHeight = 15;
/**
 * The whole picture, so that it keeps its height from paragraph to paragraph; and what arcs always have of it,
 * so that labels that need more make the picture higher. In a low window arcs are flatter.
 */
const sizes = { usual: { whole: 106, arcs: 44 }, low: { whole: 92, arcs: 30 } };
/** Over the highest arc. */
const topMargin = 3;
/** Under the labels; with it, what can be hit of a node is as high as a finger needs. */
const endMargin = 7;
const labelGap = 4;
/** Between two labels on one level, and from a label to the leader that goes past it. */
const betweenLabels = 10;
const besideLeader = 4;
/** From one parallel arc to the next. */
const fan = 11;

export interface PlacedLittleNode {
  /** Of the width, in percent, from the left. */
  x: number;
  /** What can be hit, likewise: from halfway to one neighbour to halfway to the other. */
  from: number;
  to: number;
  lines: string[];
  /** The baseline of the first line. */
  baseline: number;
  /** Where the leader to a lower label ends; null where the label stands right under its node. */
  leader: number | null;
}

export interface LittleLayout {
  height: number;
  /** The middle of the nodes. */
  nodeY: number;
  nodes: PlacedLittleNode[];
  /** In a box of 1000 × `height` that is stretched to the width. */
  paths: string[];
}

/** How labels are arranged: on how many levels, each of how many lines at most. The plainer, the earlier. */
const arrangements = [
  { levels: 1, lines: 1 },
  { levels: 1, lines: 2 },
  { levels: 2, lines: 1 },
  { levels: 2, lines: 2 },
  { levels: 3, lines: 2 },
] as const;

/** Where all of it stands, for a direction of writing and a height of the window. `names` are the labels, in the order of the nodes. */
export function littleLayout(
  model: LittleModel,
  names: readonly string[],
  direction: Direction,
  size: keyof typeof sizes = 'usual',
): LittleLayout {
  const { whole, arcs } = sizes[size];
  const { places, labels, levels, lines } = arrange(names);
  const labelsHeight = levels * lines * littleLabelHeight;
  const under = nodeRadius + labelGap + labelsHeight + endMargin;
  const above = nodeRadius + topMargin;
  const room = Math.max(arcs, whole - under - above);
  const nodeY = above + room;
  const across = (px: number) => {
    const part = (px / narrowest) * 100;
    return round(direction === 'rtl' ? 100 - part : part);
  };
  const edges = [
    0,
    ...places.slice(1).map((place, at) => ((places[at] ?? 0) + place) / 2),
    narrowest,
  ];
  return {
    height: nodeY + under,
    nodeY,
    nodes: places.map((place, at) => {
      const [one, other] = [across(edges[at] ?? 0), across(edges[at + 1] ?? narrowest)];
      const top = nodeY + nodeRadius + labelGap + (at % levels) * lines * littleLabelHeight;
      return {
        x: across(place),
        from: Math.min(one, other),
        to: Math.max(one, other),
        lines: labels[at] ?? [],
        baseline: top + littleLabelHeight - 3,
        leader: at % levels > 0 ? top : null,
      };
    }),
    paths: model.arcs.map(({ from, to, rank }) => {
      const parallel = model.arcs.filter((arc) => arc.from === from && arc.to === to).length;
      const [start, end] = [places[from] ?? 0, places[to] ?? 0];
      const even = room * Math.sqrt((end - start) / narrowest);
      const highest = Math.min(room, Math.max(even, 14 + (parallel - 1) * fan));
      const step = parallel > 1 ? Math.min(fan, (highest - 12) / (parallel - 1)) : 0;
      return arcPath(
        across(start) * 10,
        across(end) * 10,
        nodeY - nodeRadius - 2,
        highest - rank * step,
      );
    }),
  };
}

/** An arch between two places of one height: a Bézier curve rises to 3/4 of its control points. */
function arcPath(from: number, to: number, y: number, height: number): string {
  const control = round(y - (height * 4) / 3);
  return `M${round(from)} ${y}C${round(from)} ${control} ${round(to)} ${control} ${round(to)} ${y}`;
}

/** The plainest arrangement of the labels in which none touches another or a leader that passes it. */
function arrange(names: readonly string[]) {
  const even = names.map((_, at) => (narrowest * (at + 0.5)) / names.length);
  for (const { levels, lines } of arrangements) {
    const labels = names.map((name) => wrapped(name, lines));
    const widths = labels.map((label) => Math.max(2 * nodeRadius + 2, widthOf(label)));
    const apart = (before: number, after: number) => {
      const [one, other] = [widths[before] ?? 0, widths[after] ?? 0];
      const [level, otherLevel] = [before % levels, after % levels];
      const least = 2 * ringRadius + 4;
      if (level === otherLevel) return Math.max(least, (one + other) / 2 + betweenLabels);
      return Math.max(least, (level < otherLevel ? one : other) / 2 + besideLeader);
    };
    const places = spread({ wanted: even, widths, apart, room: narrowest });
    if (places) return { places, labels, levels, lines: Math.max(...labels.map((l) => l.length)) };
  }
  // Names too long for any of these: each on its own level.
  const labels = names.map((name) => wrapText(name, narrowest / 2, littleLabelSize));
  const widths = labels.map(widthOf);
  const places = spread({ wanted: even, widths, apart: () => 0, room: narrowest }) ?? even;
  const lines = Math.max(1, ...labels.map((label) => label.length));
  return { places, labels, levels: Math.max(1, names.length), lines };
}

/** A name in at most so many lines, as narrow as they allow. */
function wrapped(name: string, lines: number): string[] {
  let best = [name];
  for (let width = textWidth(name, littleLabelSize); width > 0; width -= 4) {
    const narrower = wrapText(name, width, littleLabelSize);
    if (narrower.length > lines) break;
    if (widthOf(narrower) < widthOf(best)) best = narrower;
    if (widthOf(narrower) > width) break;
  }
  return best;
}

/** The width of a label's widest line. */
export function widthOf(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, littleLabelSize)));
}
