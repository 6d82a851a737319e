// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Focus } from '../story/focus.ts';
import { useFocusInView } from './useFocusInView.ts';

/** The frame is 400 px square, its headings 80 px high, its names 100 px wide at the left. */
const boxes: Record<string, DOMRect> = {
  'loom-frame': new DOMRect(0, 0, 400, 400),
  'loom-heads': new DOMRect(0, 0, 900, 80),
  'loom-name': new DOMRect(0, 200, 100, 20),
};
let mark = new DOMRect();
let resize = () => {};
const scrollBy = vi.fn<(way: ScrollToOptions) => void>();

function Frame({ focus }: { focus: Focus | null }) {
  const ref = useFocusInView(focus);
  const current = { 'aria-current': focus ? ('true' as const) : undefined };
  const isThread = focus?.kind === 'entity';
  return (
    <div className="loom-frame" ref={ref}>
      <svg className="loom-heads">
        {!isThread && (
          <a {...current}>
            <text textAnchor="middle">1</text>
          </a>
        )}
      </svg>
      <div className="loom-thread">
        <a {...(isThread && current)}>
          <svg className="loom-name">
            <text textAnchor="middle">Putin</text>
          </svg>
        </a>
      </div>
    </div>
  );
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        resize = tell;
      }
      observe() {
        resize();
      }
      disconnect() {}
    },
  );
  Element.prototype.scrollBy = scrollBy as Element['scrollBy'];
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(400);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return boxes[this.getAttribute('class') ?? ''] ?? mark;
  });
});
afterEach(() => {
  cleanup();
  scrollBy.mockReset();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const putin: Focus = { kind: 'entity', id: 'putin' };
const p9: Focus = { kind: 'paragraph', id: 'p9' };

it('opens with the focused thread’s name in the middle of the room below the headings', () => {
  mark = new DOMRect(10, 540, 60, 20);
  render(<Frame focus={putin} />);
  expect(scrollBy.mock.calls).toEqual([[{ top: 310, behavior: 'instant' }]]);
});

it('takes a name under the headings, or at the very end, for one out of view', () => {
  mark = new DOMRect(10, 60, 60, 20);
  render(<Frame focus={putin} />);
  expect(scrollBy.mock.lastCall?.[0].top).toBe(-170);
  mark = new DOMRect(10, 379, 60, 20);
  resize();
  expect(scrollBy.mock.lastCall?.[0].top).toBe(149);
});

it('moves nothing for what is in view', () => {
  mark = new DOMRect(110, 200, 60, 20);
  render(<Frame focus={putin} />);
  render(<Frame focus={p9} />);
  expect(scrollBy).not.toHaveBeenCalled();
});

it('goes aside to a paragraph behind the names or beyond the edge', () => {
  mark = new DOMRect(60, 60, 10, 12);
  render(<Frame focus={p9} />);
  expect(scrollBy.mock.lastCall).toEqual([{ left: -185, behavior: 'instant' }]);
});

it('glides to a new focus, unless the reader wants no motion; answers sizes at once', () => {
  mark = new DOMRect(10, 540, 60, 20);
  const { rerender } = render(<Frame focus={null} />);
  expect(scrollBy).not.toHaveBeenCalled();
  rerender(<Frame focus={putin} />);
  expect(scrollBy.mock.lastCall?.[0].behavior).toBe('smooth');
  resize();
  expect(scrollBy.mock.lastCall?.[0].behavior).toBe('instant');
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  rerender(<Frame focus={{ ...putin }} />);
  expect(scrollBy.mock.lastCall?.[0].behavior).toBe('instant');
});

it('leaves the chart to whoever drags it', () => {
  mark = new DOMRect(10, 540, 60, 20);
  const { container, rerender } = render(<Frame focus={null} />);
  const frame = container.firstElementChild!;
  for (const [down, up] of [
    ['mouseDown', 'mouseUp'],
    ['touchStart', 'touchEnd'],
  ] as const) {
    scrollBy.mockReset();
    fireEvent[down](frame);
    rerender(<Frame focus={{ ...putin }} />);
    expect(scrollBy).not.toHaveBeenCalled();
    fireEvent[up](frame);
    rerender(<Frame focus={{ ...putin }} />);
    expect(scrollBy).toHaveBeenCalledTimes(1);
  }
});
