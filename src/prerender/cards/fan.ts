import type { Direction } from '../../i18n/languages.ts';
import { textWidth } from '../../ui/textWidth.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import type { Slug, Stance } from '../../story/types.ts';
import { stances } from '../../story/vocabulary.ts';
import type { GraphModel } from '../../graph/model.ts';
import { type FittedText, fitText, labelLines } from './fitText.ts';
import { acrossIn, sidesOf } from './context.ts';
import { type Mark, markOf } from './marks.ts';
import { type Point, type Strand, threadPath } from './strand.ts';
import type { Step } from './sizes.ts';

/** A neighbour and what ties it. */
export interface Neighbour extends Mark {
  ties: { id: Slug; stance: Stance }[];
}

/** A neighbour placed: its mark's middle, and its label beside it. */
export interface FanMark extends Mark, Point {
  lines: string[];
  labelX: number;
  /** What ties it, in a sentence under its label; empty where neighbours are many. */
  note: FittedText | null;
  align: 'left' | 'right';
}

export interface Fan {
  hub: Point;
  /** The radius of the hub and of the others. */
  hubRadius: number;
  radius: number;
  labelSize: Step;
  marks: FanMark[];
  strands: Strand[];
}

/** The neighbours of an actor, friends before foes, and in each the order in which the article comes to them. */
export function neighboursOf(index: StoryIndex, graph: GraphModel, id: Slug): Neighbour[] {
  const ties = new Map<Slug, Neighbour['ties']>();
  for (const { id: relation, from, to, stance } of graph.edges) {
    if (from !== id && to !== id) continue;
    const other = from === id ? to : from;
    ties.set(other, [...(ties.get(other) ?? []), { id: relation, stance }]);
  }
  const place = ({ stance }: { stance: Stance }) => order.indexOf(stance);
  return [...ties]
    .flatMap(([other, its]): Neighbour[] => {
      const mark = markOf(index, other);
      return mark ? [{ ...mark, ties: its.toSorted((a, b) => place(a) - place(b)) }] : [];
    })
    .toSorted((a, b) => mean(a.ties.map(place)) - mean(b.ties.map(place)));
}

/** From friends, over those who are merely tied, to foes. */
const order: readonly Stance[] = ['cooperation', 'structural', 'opposition'];

const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** The stances among the ties of some neighbours. */
export function stancesOf(neighbours: readonly Neighbour[]): ReadonlySet<Stance> {
  const found = neighbours.flatMap(({ ties }) => ties.map(({ stance }) => stance));
  return new Set(stances.filter((stance) => found.includes(stance)));
}

/** Up to so many neighbours stand on one side of the hub, more on both. */
const oneSided = 6;
/** Up to so many have room for a sentence on what ties them. */
const told = 2;
const noteHeight = 130;
const labelGap = 14;

/**
 * A hub and its neighbours as a fan: the neighbours in a column beside the hub, or one at either side of it,
 * their labels outside, so that no thread ever meets a label.
 */
export function fanLayout(
  neighbours: readonly Neighbour[],
  sentenceOf: (relation: Slug) => string,
  { width, height }: { width: number; height: number },
  direction: Direction,
): Fan {
  const across = acrossIn(width, direction);
  const isOne = neighbours.length <= oneSided;
  const rows = isOne ? neighbours.length : Math.ceil(neighbours.length / 2);
  const isTold = neighbours.length <= told;
  const pitch = Math.min(height / rows, isTold ? 210 : 110);
  const labelSize: Step = pitch >= 66 ? 28 : pitch >= 58 ? 26 : 24;
  const [hubRadius, radius] = [isOne ? 40 : 36, pitch >= 66 ? 17 : 13];
  const widest = isOne ? width * 0.5 : width * 0.315;
  const labels = neighbours.map(({ name }) => labelLines(name, widest, labelSize, direction));
  // What the labels leave is the threads'.
  const labelWidth = Math.max(...labels.flat().map((line) => textWidth(line, labelSize)));
  // One column stands in the middle, however short its labels; two stand as far out as theirs let them.
  const column = (isOne ? widest : labelWidth) + labelGap + radius;
  const { start, end } = sidesOf(direction);
  const marks = neighbours.map((neighbour, at): FanMark => {
    // Two columns are filled row by row, so that friends stand at the top of both.
    const [row, isFirst] = isOne ? [at, false] : [Math.floor(at / 2), at % 2 === 0];
    const inColumn = isOne ? rows : at % 2 === 0 ? rows : Math.floor(neighbours.length / 2);
    const distance = isFirst ? column : width - column;
    const beyond = radius + labelGap;
    const note = isTold
      ? fitText(sentenceOf(neighbour.ties[0]?.id ?? ''), {
          face: 'head',
          direction,
          width: widest,
          height: noteHeight,
          from: 24,
          to: 24,
        })
      : null;
    return {
      ...neighbour,
      x: across(distance),
      y: Math.round(height / 2 + (row - (inColumn - 1) / 2) * pitch - (note?.height ?? 0) / 2),
      note,
      lines: labels[at] ?? [],
      labelX: across(isFirst ? distance - beyond : distance + beyond),
      align: isFirst ? end : start,
    };
  });
  // Level with the middle of the rows, so that a thread to a single neighbour is straight.
  const hub = { x: across(isOne ? hubRadius + 4 : width / 2), y: mean(marks.map(({ y }) => y)) };
  return {
    hub,
    hubRadius,
    radius,
    labelSize,
    marks,
    strands: marks.flatMap((mark, at) => {
      const ties = neighbours[at]?.ties ?? [];
      return ties.map(({ id, stance }, place) => ({
        id,
        stance,
        path: threadPath(hub, mark, place, ties.length),
      }));
    }),
  };
}
