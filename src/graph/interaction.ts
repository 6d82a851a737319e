import { drag, select, zoom, zoomIdentity, type D3DragEvent, type D3ZoomEvent } from 'd3';
import type { Slug } from '../story/types.ts';
import { mostZoom, type ZoomTransform } from './zoomTransform.ts';

/*
 * The pointer's part of the graph. It is loaded when a pointer, finger or key first comes near, since the
 * picture can be read and its buttons work without it.
 */

interface Handlers {
  /** Where the view stands when the gestures begin. */
  view: ZoomTransform;
  onView: (view: ZoomTransform) => void;
  /** A node is dragged by so many px on the screen. */
  onDrag: (id: Slug, dx: number, dy: number) => void;
}

/** Gestures that are attached to the graph's box. */
export interface Interaction {
  /** Moves the view from outside (buttons, keys), so that gestures go on from there. */
  moveTo: (view: ZoomTransform) => void;
  detach: () => void;
}

/**
 * Zooming and panning of the box, dragging of its nodes. The page must keep scrolling: one finger and a plain
 * wheel belong to the page unless the picture is zoomed or its box has the focus.
 */
export function attachInteraction(box: HTMLElement, handlers: Handlers): Interaction {
  let k = handlers.view.k;
  const zooming = zoom<HTMLElement, unknown>()
    .scaleExtent([1, mostZoom])
    .translateExtent([
      [0, 0],
      [Infinity, Infinity],
    ])
    .constrain((transform, [[,], [width, height]]) => {
      const hold = (offset: number, size: number) =>
        Math.min(0, Math.max(size * (1 - transform.k), offset));
      return zoomIdentity
        .translate(hold(transform.x, width), hold(transform.y, height))
        .scale(transform.k);
    })
    .clickDistance(4)
    .wheelDelta(zoomStep)
    .filter((event: Event) => {
      if (event instanceof WheelEvent) {
        return event.ctrlKey || event.metaKey || k > 1 || document.activeElement === box;
      }
      if ('touches' in event) return k > 1 || (event as TouchEvent).touches.length > 1;
      return k > 1 && (event as MouseEvent).button === 0;
    })
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      k = transform.k;
      handlers.onView({ k, x: transform.x, y: transform.y });
    });
  const surface = select(box).call(zooming).on('dblclick.zoom', null);

  const dragging = drag<SVGAElement, unknown>()
    .container(() => box)
    .clickDistance(4)
    // On touch a drag that starts on a node is most often the page being scrolled.
    .filter((event: Event) =>
      'touches' in event ? k > 1 : !(event as MouseEvent).button && !(event as MouseEvent).ctrlKey,
    )
    .on('drag', function ({ dx, dy }: D3DragEvent<SVGAElement, unknown, unknown>) {
      handlers.onDrag(this.dataset.node ?? '', dx / k, dy / k);
    });
  const nodes = surface
    .selectAll<SVGAElement, unknown>('[data-node]')
    .call(dragging)
    // d3-drag takes every touch for itself; what the page may do with one is said in graph.css.
    .style('touch-action', null);

  const moveTo = ({ k: scale, x, y }: ZoomTransform) =>
    surface.call(zooming.transform, zoomIdentity.translate(x, y).scale(scale));
  if (k !== 1) moveTo(handlers.view);
  return {
    moveTo,
    detach: () => {
      surface.on('.zoom', null);
      nodes.on('.drag', null);
    },
  };
}

/** By how many powers of two a wheel event zooms. A pinch on a trackpad comes as a wheel with Ctrl and small steps. */
function zoomStep({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const pixels = deltaY * (deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 25);
  const pinch = ctrlKey && Math.abs(pixels) < 40;
  return -pixels * (pinch ? 0.015 : 0.004);
}
