import { describe, expect, it } from 'vitest';
import { smallStoryIn } from '../../tests/fixtures/stories.ts';
import { textWidth } from '../ui/textWidth.ts';
import type { LocalStory } from '../story/types.ts';
import { graphFrames, tightFrames, type Frame } from './frames.ts';
import { labelBox, shapeBox, type LabelBox } from './labels.ts';
import { placeGraph, placementIn, roomyWidth, type PlacedNode } from './place.ts';
import { generatedStory, summitStory } from './sampleStories.ts';

/** The graph's box on pages 360, 768, 1280 and 1920 px wide, and the frames that are promised. */
const frames: Frame[] = [
  ...graphFrames,
  { width: 328, height: 640 },
  { width: 704, height: 520 },
  { width: 600, height: 430 },
  { width: 940, height: 780 },
];

const summit = ['ar', 'en'].map(summitStory);
const cases: [string, LocalStory[]][] = [
  ['a summit of 25 actors', summit],
  ['the small story', ['ar', 'en'].map(smallStoryIn)],
  ['60 generated actors', [generatedStory(60)]],
  ['one actor', [generatedStory(1)]],
  ['nobody', [generatedStory(0)]],
];

/** The px boxes of what shows at rest in a frame and language, measured anew from the lines. */
function boxesIn(nodes: Record<string, PlacedNode>, language: string, { width, height }: Frame) {
  return Object.entries(nodes).flatMap(([id, node]) => {
    const lines = node.lines[language] ?? [];
    const widths = lines.map((line) => textWidth(line, node.hub ? 14 : 12));
    const label = {
      r: node.r,
      hub: node.hub,
      lines: node.lines,
      width: Math.max(...widths),
      height: lines.length * (node.hub ? 17 : 15),
    };
    const shows =
      node.label === 'always' || (node.label === 'roomy' && width >= roomyWidth) || false;
    return [shapeBox(node), ...(shows ? [labelBox(label)] : [])].map((box) => ({
      id,
      left: node.x * width + box.left,
      right: node.x * width + box.right,
      top: node.y * height + box.top,
      bottom: node.y * height + box.bottom,
    }));
  });
}

const overlap = (one: LabelBox, other: LabelBox) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

// Placed once, before the tests: placing takes seconds.
const placed = cases.map(([name, stories]) => ({ name, stories, placement: placeGraph(stories) }));
const [summitPlaced, , sixtyPlaced] = placed.map(({ placement }) => placement);

describe.each(placed)('placeGraph with $name', ({ stories, placement: { nodes } }) => {
  it.each(frames)('overlaps nothing and stays inside in $width × $height', (frame) => {
    for (const { language } of stories) {
      const boxes = boxesIn(nodes, language, frame);
      const overlaps = boxes.flatMap((one, at) =>
        boxes
          .slice(at + 1)
          .filter((other) => one.id !== other.id && overlap(one, other))
          .map((other) => `${one.id} × ${other.id}`),
      );
      expect(overlaps).toEqual([]);
      const outside = boxes.filter(
        (box) =>
          box.left < 4 ||
          box.top < 4 ||
          box.right > frame.width - 4 ||
          box.bottom > frame.height - 4,
      );
      expect(outside).toEqual([]);
    }
  });
});

describe('placeGraph', () => {
  const placement = summitPlaced!;

  it('shows all labels of 25 actors everywhere, on two lines at most', () => {
    for (const { label, lines } of Object.values(placement.nodes)) {
      expect(label).toBe('always');
      expect(Math.max(...Object.values(lines).map((each) => each.length))).toBeLessThanOrEqual(2);
    }
  });

  it('keeps only the labels of the least mentioned back where there are too many', () => {
    const { nodes } = sixtyPlaced!;
    expect(nodes['actor-0']?.label).toBe('always');
    expect(Object.values(nodes).some((node) => node.label !== 'always')).toBe(true);
  });

  it('gives the same placement each time, in rounded numbers', () => {
    const small = placed[1]!;
    expect(placeGraph(small.stories)).toEqual(small.placement);
    for (const { x, y } of Object.values(placement.nodes)) {
      expect([x * 1000, y * 1000].map((n) => Math.abs(n - Math.round(n)) < 1e-6)).toEqual([
        true,
        true,
      ]);
    }
  });

  it('sizes nodes by their mentions', () => {
    const { china, putin, belarus } = placement.nodes;
    expect(china!.r).toBeGreaterThan(putin!.r);
    expect(putin!.r).toBeGreaterThan(belarus!.r);
    expect(belarus!.r).toBeGreaterThanOrEqual(7);
  });

  it('stands hubs near the middle', () => {
    const away = ({ x, y }: PlacedNode) => Math.hypot(x - 0.5, y - 0.5);
    const { russia, china, ...others } = placement.nodes;
    const mean =
      Object.values(others).reduce((sum, node) => sum + away(node), 0) / Object.keys(others).length;
    expect(away(russia!)).toBeLessThan(mean);
    expect(away(china!)).toBeLessThan(mean);
  });

  it('travels with the labels of one language', () => {
    expect(placementIn(placement, 'en').nodes.china?.lines).toEqual({ en: ['China'] });
    expect(JSON.parse(JSON.stringify(placement))).toEqual(placement);
  });

  it('says what it lacks', () => {
    expect(() => placeGraph([])).toThrow(/at least one language/);
    expect(() => placeGraph(summit, [])).toThrow(/list of frames is empty/);
  });
});

describe('tightFrames', () => {
  it('leaves out every frame that another one fits into', () => {
    expect(tightFrames(graphFrames)).toEqual([
      { width: 328, height: 600 },
      { width: 560, height: 352 },
    ]);
  });
});
