import { describe, expect, it } from 'vitest';
import { indexStory } from '../story/storyIndex.ts';
import { pointAt } from './curves.ts';
import { graphFrames } from './frames.ts';
import { edgeCurve, graphLayout } from './layout.ts';
import { graphModel } from './model.ts';
import { placeGraph } from './place.ts';
import { summitStory } from './sampleStories.ts';

const story = summitStory('ar');
const model = graphModel(indexStory(story));
const placement = placeGraph([story]);

describe('edgeCurve', () => {
  const ends = [
    ['across', { x: 0.2, y: 0.5 }, { x: 0.8, y: 0.5 }],
    ['upright', { x: 0.5, y: 0.2 }, { x: 0.5, y: 0.8 }],
    ['aslant', { x: 0.2, y: 0.2 }, { x: 0.7, y: 0.9 }],
  ] as const;

  it.each(ends)('keeps parallel edges apart in every frame: %s', (_, from, to) => {
    const middles = [0, 1, 2, 3, 4].map((rank) => pointAt(edgeCurve(from, to, 0.1, rank, 5), 0.5));
    for (const { width, height } of graphFrames) {
      const chord = { x: (to.x - from.x) * width, y: (to.y - from.y) * height };
      const along = Math.hypot(chord.x, chord.y);
      const off = middles.map(({ x, y }) => (x * width * chord.y - y * height * chord.x) / along);
      const gaps = off.slice(1).map((each, at) => Math.abs(each - off[at]!));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
    }
  });

  it('ends where its nodes stand', () => {
    const curve = edgeCurve({ x: 0.1, y: 0.2 }, { x: 0.6, y: 0.7 }, 0.2, 1, 3);
    expect(pointAt(curve, 0)).toEqual({ x: 0.1, y: 0.2 });
    expect(pointAt(curve, 1)).toEqual({ x: 0.6, y: 0.7 });
  });
});

describe('graphLayout', () => {
  const layout = graphLayout(model, placement);

  it('draws no two edges on the same line', () => {
    expect(new Set(layout.edges.map((edge) => edge.path)).size).toBe(model.edges.length);
  });

  it('rounds all numbers to one decimal', () => {
    const numbers = layout.edges.flatMap((edge) => edge.path.match(/[\d.]+/g) ?? []);
    expect(numbers.every((number) => /^\d+(\.\d)?$/.test(number))).toBe(true);
  });

  it('moves the edges of a node that is dragged, and no others', () => {
    const dragged = graphLayout(model, placement, { xi: { x: 0.5, y: 0.05 } });
    const changed = dragged.edges.filter((edge, at) => edge.path !== layout.edges[at]?.path);
    expect(changed.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual([
      'putin xi',
      'xi china',
    ]);
    expect(dragged.nodes.find((node) => node.id === 'xi')).toMatchObject({ x: 50, y: 5 });
  });

  it('says where the placement is of another story', () => {
    expect(() => graphLayout(model, { nodes: {}, bends: {} })).toThrow(/no place for putin/);
  });
});
