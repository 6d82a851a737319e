import { describe, expect, it } from 'vitest';
import { beijingIn } from '../../tests/fixtures/stories.ts';
import { languageOf } from '../i18n/languages.ts';
import { indexStory } from '../story/storyIndex.ts';
import {
  littleLabelHeight,
  littleLayout,
  nodeRadius,
  widthOf,
  type LittleLayout,
} from './littleLayout.ts';
import { littleModel, mostNodes, type LittleModel } from './littleModel.ts';
import { graphModel, type GraphNode } from './model.ts';

interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Labels, shapes and leaders in px. */
function boxesOf({ nodes, nodeY }: LittleLayout, width: number): Box[] {
  return nodes.flatMap(({ x, lines, baseline, leader }, at) => {
    const middle = (x / 100) * width;
    const about = (name: string, half: number, top: number, bottom: number) => ({
      name: `${name} ${at}`,
      left: middle - half,
      right: middle + half,
      top,
      bottom,
    });
    const top = baseline - littleLabelHeight + 3;
    return [
      about('label', widthOf(lines) / 2, top, top + lines.length * littleLabelHeight),
      about('shape', nodeRadius, nodeY - nodeRadius, nodeY + nodeRadius),
      ...(leader === null ? [] : [about('leader', 0.5, nodeY + nodeRadius, leader)]),
    ];
  });
}

function collisions(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.name} × ${other.name}`),
  );
}

describe.each(['ar', 'en'] as const)('littleLayout in %s', (code) => {
  const index = indexStory(beijingIn(code));
  const graph = graphModel(index);
  const { direction } = languageOf(code);
  const partOf = (...paragraphs: string[]) => {
    const model = littleModel(index, graph, paragraphs);
    const names = model.nodes.map(({ id }) => index.entities.get(id)?.short ?? id);
    return { model, layout: littleLayout(model, names, direction) };
  };

  describe.each([288, 320, 700])('at %i px', (width) => {
    it.each(index.story.paragraphs.map(({ id }) => id))('keeps all apart in %s', (paragraph) => {
      const boxes = boxesOf(partOf(paragraph).layout, width);
      expect(collisions(boxes)).toEqual([]);
      // Places are rounded to a tenth of a percent.
      expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThan(-0.5);
      expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThan(width + 0.5);
    });

    it.each(index.story.sections)('keeps all apart in section $id', ({ paragraphs }) => {
      expect(collisions(boxesOf(partOf(...paragraphs).layout, width))).toEqual([]);
    });
  });

  it('has one height for all paragraphs, and arcs within it', () => {
    const heights = index.story.paragraphs.map(({ id }) => partOf(id).layout.height);
    expect(new Set(heights)).toEqual(new Set([106]));
    for (const { id } of index.story.paragraphs) {
      for (const path of partOf(id).layout.paths) {
        const [y = 0, control = 0] = [...path.matchAll(/ (-?[\d.]+)/g)].map(([, n]) => Number(n));
        expect(y - ((y - control) * 3) / 4).toBeGreaterThan(0);
      }
    }
  });

  it('runs with the writing, and covers the whole width with what can be hit', () => {
    const { nodes } = partOf('p11').layout;
    const along = direction === 'rtl' ? nodes.toReversed() : nodes;
    along.forEach(({ x, from, to }, at) => {
      expect(x).toBeGreaterThan(from);
      expect(x).toBeLessThan(to);
      expect(from).toBe(at === 0 ? 0 : along[at - 1]?.to);
    });
    expect(along.at(-1)?.to).toBe(100);
  });
});

describe('littleLayout', () => {
  it('fans parallel arcs', () => {
    const arc = { stance: 'cooperation', from: 0, to: 1 } as const;
    const model: LittleModel = {
      nodes: [],
      arcs: [0, 1, 2].map((rank) => ({ ...arc, id: `${rank}`, rank })),
      more: [],
    };
    const { paths } = littleLayout(model, ['one', 'two'], 'ltr');
    expect(new Set(paths).size).toBe(3);
  });

  it('gives names that are too long for a row their own levels', () => {
    const names = Array.from({ length: 9 }, () => 'Wwwwwwwwwwwwwwww');
    const layout = littleLayout({ nodes: [], arcs: [], more: [] }, names, 'ltr');
    const labels = boxesOf(layout, 288).filter(({ name }) => name.startsWith('label'));
    expect(collisions(labels)).toEqual([]);
  });
});

describe('littleModel', () => {
  const index = indexStory(beijingIn('en'));
  const graph = graphModel(index);

  it('has who is named or meant, and the relations that the paragraph supports', () => {
    const { nodes, arcs, more } = littleModel(index, graph, ['p5']);
    expect(nodes.map(({ id }) => id).toSorted()).toEqual([
      'china',
      'putin',
      'united-kingdom',
      'united-states',
      'uyghurs',
    ]);
    expect(arcs.map(({ id }) => id).toSorted()).toEqual([
      'china-uyghurs',
      'putin-guest',
      'uk-boycott',
      'us-boycott',
    ]);
    expect(more).toEqual([]);
  });

  it('has who is in any of several paragraphs, each once', () => {
    const whole = littleModel(index, graph, ['p5', 'p6', 'p5']);
    const ids = (part: LittleModel) => part.nodes.map(({ id }) => id);
    const apart = ['p5', 'p6'].flatMap((id) => ids(littleModel(index, graph, [id])));
    expect(ids(whole).toSorted()).toEqual([...new Set(apart)].toSorted());
    expect(ids(whole)).toEqual(expect.arrayContaining(['uyghurs', 'russian-state-tv']));
  });

  it('leaves nobody out: who finds no place in the row is told of after it', () => {
    const actors = index.story.entities.filter(({ actor }) => actor).map(({ id }) => id);
    const crowded = { ...index, namedIn: new Map([['p8', actors]]) };
    const { nodes, more } = littleModel(crowded, graph, ['p8']);
    expect(nodes).toHaveLength(mostNodes);
    expect(nodes.map(({ id }: GraphNode) => id)).toEqual(
      expect.arrayContaining(['russia', 'china']),
    );
    expect(nodes.length + more.length).toBe(actors.length);
  });

  it('is empty for an unknown paragraph', () => {
    expect(littleModel(index, graph, ['p99'])).toEqual({ nodes: [], arcs: [], more: [] });
  });
});
