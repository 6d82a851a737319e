import { type KeyboardEvent, type RefObject, type SyntheticEvent, useRef } from 'react';
import type { Slug } from '../story/types.ts';
import type { Focus } from '../story/focus.ts';
import type { GraphCommand } from './GraphControls.tsx';
import type { PlacedEdge, GraphLayout } from './layout.ts';
import { endTowards, type Heading, neighbourTowards, stepTowards } from './neighbours.ts';

interface GraphKeys {
  box: RefObject<HTMLElement | null>;
  layout: GraphLayout;
  focus: Focus | null;
  command: (name: GraphCommand) => void;
  /** Moves a node by parts of the box. */
  moveNode: (id: Slug, dx: number, dy: number) => void;
}

/** What keys do, by their names. */
type Keys = Partial<Record<string, () => void>>;

/** What the keys do in the graph, by where the keyboard is: on the picture, on an actor, or on a tie. */
export function useGraphKeys({ box, layout, focus, command, moveNode }: GraphKeys) {
  /** The actor whose ties are being walked. */
  const walkedFrom = useRef<Slug>('');

  const goTo = (selector: string) => box.current?.querySelector<SVGAElement>(selector)?.focus();
  const goToNode = (id: Slug | undefined) => {
    if (id !== undefined) goTo(`[data-node="${id}"]`);
  };
  /** Goes to the first tie of an actor, or to the one after the given, round and round. */
  const walkFrom = (node: Slug, after?: Slug) => {
    const ties = layout.edges.filter(({ from, to }) => from === node || to === node);
    const next = ties[(ties.findIndex(({ id }) => id === after) + 1) % ties.length];
    if (!next) return;
    walkedFrom.current = node;
    goTo(`[data-relation="${next.id}"]`);
  };

  const anywhere: Keys = {
    '+': () => command('in'),
    '=': () => command('in'),
    '-': () => command('out'),
    '0': () => command('fit'),
  };
  const onPicture = () => arrows(command);
  const onNode = (node: Slug, isShifted: boolean): Keys => ({
    ...arrows((heading) => {
      if (!isShifted) return goToNode(neighbourTowards(layout, node, heading));
      const { x, y } = stepTowards(heading);
      moveNode(node, x * 0.03, y * 0.03);
    }),
    Home: () => goTo('[data-node]'),
    End: () => goToNode(layout.nodes.at(-1)?.id),
    ' ': () => walkFrom(node),
    ...(!focus && { Escape: () => box.current?.focus() }),
  });
  const onTie = (edge: PlacedEdge): Keys => {
    const start = [edge.from, edge.to].find((id) => id === walkedFrom.current) ?? edge.from;
    return {
      ...arrows((heading) => goToNode(endTowards(layout, edge, heading))),
      ' ': () => walkFrom(start, edge.id),
      // Chosen, it is first given up by the page.
      ...(focus?.id !== edge.id && { Escape: () => goToNode(start) }),
    };
  };

  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { node, relation } = markAt(event)?.dataset ?? {};
    const edge = layout.edges.find(({ id }) => id === relation);
    const keys: Keys = {
      ...anywhere,
      ...(event.target === box.current && onPicture()),
      ...(node && onNode(node, event.shiftKey)),
      ...(edge && onTie(edge)),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
}

const arrows = (go: (heading: Heading) => void): Keys => ({
  ArrowLeft: () => go('left'),
  ArrowRight: () => go('right'),
  ArrowUp: () => go('up'),
  ArrowDown: () => go('down'),
});

/** The node or edge that an event comes from. */
export function markAt({ target }: SyntheticEvent): SVGAElement | null {
  return (target as Element).closest<SVGAElement>('[data-node], [data-relation]');
}
