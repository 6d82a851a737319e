import type { LaidThread } from './geometry.ts';

interface Mark {
  line: SVGPathElement;
  port: SVGCircleElement;
}

/**
 * Writes threads into a group of an SVG. A thread that was there keeps its elements, so that scrolling changes
 * three attributes; a new one fades in by the style sheet, and one that is gone is taken away at once.
 */
export function threadDrawing(group: SVGGElement): (laid: readonly LaidThread[]) => void {
  const marks = new Map<string, Mark>();
  return (laid) => {
    const kept = new Set(laid.map(keyOf));
    for (const [key, { line, port }] of marks) {
      if (kept.has(key)) continue;
      line.remove();
      port.remove();
      marks.delete(key);
    }
    for (const thread of laid) {
      const key = keyOf(thread);
      const mark = marks.get(key) ?? newMark(group, thread);
      marks.set(key, mark);
      const { line, port } = mark;
      set(line, 'class', `thread kind-${thread.kind}${thread.isOut ? ' is-out' : ''}`);
      set(line, 'd', thread.d);
      set(port, 'class', `thread-port kind-${thread.kind}${thread.isOut ? ' is-out' : ''}`);
      set(port, 'cx', String(thread.port.x));
      set(port, 'cy', String(thread.port.y));
    }
  };
}

const keyOf = ({ paragraph, target, fromWord }: LaidThread) =>
  `${paragraph} ${target}${fromWord ? ' word' : ''}`;

function newMark(group: SVGGElement, { paragraph, target }: LaidThread): Mark {
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.dataset.thread = target;
  line.dataset.from = paragraph;
  const port = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  port.setAttribute('r', '3.5');
  group.append(line, port);
  return { line, port };
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
