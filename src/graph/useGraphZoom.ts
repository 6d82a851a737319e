import { useEffect, useRef, useState } from 'react';
import type { Slug } from '../story/types.ts';
import type { Frame } from './frames.ts';
import type { Interaction } from './interaction.ts';
import type { Moved } from './layout.ts';
import type { GraphPlacement } from './place.ts';
import { unzoomed, type ZoomTransform } from './zoomTransform.ts';

/**
 * How the reader has zoomed, moved and dragged the picture. Buttons and keys work from the start; the code
 * for gestures is loaded by `wake`, when a pointer, finger or key first comes near.
 */
export function useGraphZoom(placement: GraphPlacement) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<ZoomTransform>(unzoomed);
  const [moved, setMoved] = useState<Moved>({});
  const latest = useRef<ZoomTransform>(unzoomed);
  const interaction = useRef<Interaction>(null);
  const asleep = useRef(true);

  useEffect(
    () => () => {
      interaction.current?.detach();
      interaction.current = null;
      asleep.current = true;
    },
    [],
  );

  const accept = (to: ZoomTransform) => {
    latest.current = to;
    setView(to);
  };

  /** Moves a node by parts of the box; it stays inside. */
  const moveNode = (id: Slug, dx: number, dy: number) =>
    setMoved((before) => {
      const from = before[id] ?? placement.nodes[id];
      if (!from) return before;
      const inside = (part: number) => Math.min(0.97, Math.max(0.03, part));
      return { ...before, [id]: { x: inside(from.x + dx), y: inside(from.y + dy) } };
    });

  const wake = async () => {
    if (!asleep.current) return;
    asleep.current = false;
    try {
      const { attachInteraction } = await import('./interaction.ts');
      // The graph may have gone while the code was on its way.
      if (!box.current || asleep.current || interaction.current) return;
      interaction.current = attachInteraction(box.current, {
        view: latest.current,
        onView: accept,
        onDrag: (id, dx, dy) => {
          const { width, height } = frameOf(box.current);
          moveNode(id, dx / width, dy / height);
        },
      });
    } catch {
      // Without its gestures the graph is still read and moved by its buttons. That something is missing has been said.
    }
  };

  /** Changes the view by a pure step such as `zoomedBy`. */
  const change = (step: (view: ZoomTransform, frame: Frame) => ZoomTransform) => {
    const to = step(latest.current, frameOf(box.current));
    if (interaction.current) interaction.current.moveTo(to);
    else accept(to);
  };

  /** The whole picture again, every node in its place. */
  const reset = () => {
    setMoved({});
    change(() => unzoomed);
  };

  return { box, view, moved, wake, change, moveNode, reset };
}

function frameOf(box: HTMLElement | null): Frame {
  return { width: box?.clientWidth || 1, height: box?.clientHeight || 1 };
}
