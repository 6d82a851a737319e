import { describe, expect, it } from 'vitest';
import { indexStory } from '../story/storyIndex.ts';
import { graphModel, shapeOf } from './model.ts';
import { summitStory } from './sampleStories.ts';

const model = graphModel(indexStory(summitStory('en')));
const edgesOf = (pair: string) => model.edges.filter((edge) => edge.pair === pair);

describe('graphModel', () => {
  it('draws every actor with its mentions and its drawn relations', () => {
    expect(model.nodes).toHaveLength(25);
    expect(model.nodes.find((node) => node.id === 'putin')).toEqual({
      id: 'putin',
      kind: 'person',
      shape: 'circle',
      mentions: 13,
      degree: 3,
    });
    expect(model.nodes.find((node) => node.id === 'reuters')?.degree).toBe(0);
  });

  it('draws no relation to a thing that is not drawn, and none of a thing to itself', () => {
    const story = summitStory('en');
    const reuters = story.entities.find((entity) => entity.id === 'reuters')!;
    const [relation] = story.relations;
    const { nodes, edges } = graphModel(
      indexStory({
        ...story,
        entities: story.entities.map((e) => (e === reuters ? { ...e, actor: false } : e)),
        relations: [
          { ...relation!, id: 'to-reuters', from: 'china', to: 'reuters' },
          { ...relation!, id: 'to-itself', from: 'china', to: 'china' },
          { ...relation!, id: 'events', joins: 'events' },
        ],
      }),
    );
    expect(nodes.map((node) => node.id)).not.toContain('reuters');
    expect(edges).toEqual([]);
  });

  it('numbers the edges of a pair, both directions together, by stance', () => {
    const bundle = edgesOf('china russia');
    expect(bundle).toHaveLength(6);
    expect(bundle.map((edge) => edge.rank).toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(new Set(bundle.map((edge) => edge.from))).toEqual(new Set(['russia', 'china']));
    expect(bundle.every((edge) => edge.parallel === 6)).toBe(true);
    expect(edgesOf('china united-states').map((edge) => edge.rank)).toEqual([0, 1]);
  });

  it('stands in the order in which the article names its actors', () => {
    const story = summitStory('en');
    const [paragraph] = story.paragraphs;
    const named = [{ mention: 'nato', target: 'entity' as const, children: ['NATO'] }];
    const { nodes } = graphModel(
      indexStory({
        ...story,
        paragraphs: [{ ...paragraph!, id: 'p0', content: named }, ...story.paragraphs],
      }),
    );
    expect(nodes.slice(0, 2).map((node) => node.id)).toEqual(['nato', 'putin']);
  });

  it('gives each family of kinds its shape', () => {
    expect(
      ['person', 'territory', 'group', 'media'].map((kind) => shapeOf(kind as 'person')),
    ).toEqual(['circle', 'square', 'diamond', 'triangle']);
  });
});
