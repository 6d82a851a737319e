import type { StoryIndex } from '../story/storyIndex.ts';
import type { EntityKind, LocalRelation, Slug, Stance } from '../story/types.ts';

/** The four shapes that the kinds of actors are drawn in. */
export type NodeShape = 'circle' | 'square' | 'diamond' | 'triangle';

export interface GraphNode {
  id: Slug;
  kind: EntityKind;
  shape: NodeShape;
  /** How often the article's words name it. */
  mentions: number;
  /** How many drawn relations it is an end of. */
  degree: number;
}

export interface GraphEdge {
  /** The relation's id. */
  id: Slug;
  from: Slug;
  to: Slug;
  stance: Stance;
  /** The two ends in alphabetical order: the same for every relation between the same two actors. */
  pair: string;
  /** Its place among the `parallel` edges of its pair, from 0. */
  rank: number;
  parallel: number;
}

/** Who is drawn and what ties them, without a pixel. */
export interface GraphModel {
  nodes: GraphNode[];
  edges: GraphEdge[];
}

/** The shape of a kind of actor. */
export function shapeOf(kind: EntityKind): NodeShape {
  switch (kind) {
    case 'person':
      return 'circle';
    case 'state':
    case 'territory':
      return 'square';
    case 'media':
      return 'triangle';
    default:
      return 'diamond';
  }
}

/** The key of an unordered pair of actors. */
function pairOf(one: Slug, other: Slug): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/**
 * The graph of a story: its actors and the relations whose both ends are actors, in the order in which the
 * article comes to them; what it never comes to stands last. Edges of the same pair are numbered so that they can be fanned, cooperation beside cooperation.
 */
export function graphModel(index: StoryIndex): GraphModel {
  const { story, mentionCount } = index;
  const actors = inReadingOrder(
    story.entities.filter((entity) => entity.actor),
    ({ id }) => firstRead(index, id),
  );
  const drawn = new Set(actors.map((actor) => actor.id));
  const relations = inReadingOrder(story.relations, ({ evidence }) =>
    index.order.get(evidence[0] ?? ''),
  ).filter(
    ({ joins, from, to }) =>
      joins === 'entities' && from !== to && drawn.has(from) && drawn.has(to),
  );
  const pairs = new Map<string, LocalRelation[]>();
  for (const relation of relations) {
    const pair = pairOf(relation.from, relation.to);
    pairs.set(pair, [...(pairs.get(pair) ?? []), relation]);
  }
  for (const members of pairs.values())
    members.sort((a, b) => stances[a.stance] - stances[b.stance]);
  const degree = new Map<Slug, number>();
  for (const end of relations.flatMap(({ from, to }) => [from, to])) {
    degree.set(end, (degree.get(end) ?? 0) + 1);
  }
  return {
    nodes: actors.map(({ id, kind }) => ({
      id,
      kind,
      shape: shapeOf(kind),
      mentions: mentionCount.get(id) ?? 0,
      degree: degree.get(id) ?? 0,
    })),
    edges: relations.map(({ id, from, to, stance }) => {
      const pair = pairOf(from, to);
      const members = pairs.get(pair) ?? [];
      const rank = members.findIndex((member) => member.id === id);
      return { id, from, to, stance, pair, rank, parallel: members.length };
    }),
  };
}

const stances: Record<Stance, number> = { cooperation: 0, structural: 1, opposition: 2 };

/** When the article first names or implies a thing: its paragraph's place, and its place in that paragraph. */
function firstRead({ paragraphsOf, namedIn, order }: StoryIndex, id: Slug): number | undefined {
  const paragraph = paragraphsOf.get(id)?.[0];
  if (paragraph === undefined) return undefined;
  const place = namedIn.get(paragraph)?.indexOf(id) ?? 0;
  return (order.get(paragraph) ?? 0) + place / 1000;
}

function inReadingOrder<T>(things: readonly T[], place: (thing: T) => number | undefined): T[] {
  const placed = things.map((thing) => ({ thing, at: place(thing) ?? Infinity }));
  return placed.toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ thing }) => thing);
}
