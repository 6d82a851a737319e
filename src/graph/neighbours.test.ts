import { describe, expect, it } from 'vitest';
import { neighbourTowards } from './neighbours.ts';

const places: [string, number, number][] = [
  ['middle', 50, 50],
  ['left', 20, 55],
  ['far-left', 5, 50],
  ['up', 45, 10],
  ['down', 50, 90],
  ['stranger', 60, 50],
  ['right', 90, 40],
];
const layout = {
  nodes: places.map(([id, x, y]) => ({
    id,
    x,
    y,
    r: 7,
    hub: false,
    kind: 'person' as const,
    shape: 'circle' as const,
    label: 'always' as const,
  })),
  edges: ['left', 'far-left', 'up', 'down', 'right'].map((id, at) => ({
    id: `${id}-tie`,
    from: at % 2 ? id : 'middle',
    to: at % 2 ? 'middle' : id,
    stance: 'structural' as const,
    path: '',
  })),
};

describe('neighbourTowards', () => {
  it.each([
    ['left', 'left'],
    ['right', 'right'],
    ['up', 'up'],
    ['down', 'down'],
  ] as const)('goes %s to the nearest neighbour that way', (heading, to) => {
    expect(neighbourTowards(layout, 'middle', heading)).toBe(to);
  });

  it('walks back along the same edge', () => {
    expect(neighbourTowards(layout, 'right', 'left')).toBe('middle');
  });

  it('stays where no neighbour lies that way', () => {
    expect(neighbourTowards(layout, 'right', 'right')).toBeUndefined();
    expect(neighbourTowards(layout, 'stranger', 'left')).toBeUndefined();
    expect(neighbourTowards(layout, 'nobody', 'left')).toBeUndefined();
  });
});
