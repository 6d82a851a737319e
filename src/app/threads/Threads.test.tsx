// @vitest-environment jsdom
import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallIndex } from '../../../tests/fixtures/stories.ts';
import { inStory } from '../../../tests/inStory.tsx';
import { Threads } from './Threads.tsx';

/* jsdom has no layout: here stands a page of which every box is written down. */
const index = smallIndex();
let isWide: boolean;
let onWidth: (() => void) | undefined;
let frames: FrameRequestCallback[];
let asked: number;
/** How far the text is scrolled, and where nodes stand. */
let scrolled: number;
let boxes: Record<string, [left: number, top: number, width: number, height: number]>;

const page = (
  <>
    <article id="article">
      <div data-paragraph="p1">
        <a className="mention" data-entity="salma" href="/ar/entity/salma">
          سلمى
        </a>
        <a className="mention" data-entity="old-bridge" href="/ar/entity/old-bridge">
          الجسر
        </a>
      </div>
      <div data-paragraph="p3" />
    </article>
    <div className="views">
      <div id="graph">
        <svg className="graph-frame">
          {['salma', 'rabwa', 'yusuf'].map((id) => (
            <a key={id} href={`/ar/entity/${id}`} data-node={id} aria-label={id}>
              <circle className="graph-shape" />
            </a>
          ))}
        </svg>
      </div>
      <div id="timeline" className="timeline">
        <svg>
          <a href="/ar/event/signing-2022" data-event="signing-2022" aria-label="signing">
            <circle className="timeline-ring" data-box="hidden" />
            <circle className="timeline-ring" data-box="signing-2022" />
          </a>
        </svg>
      </div>
      <div id="loom" />
    </div>
  </>
);

function boxOf(element: Element): DOMRect {
  const { dataset } = element as HTMLElement;
  const own = dataset.paragraph ?? dataset.box ?? (dataset.entity && `word ${dataset.entity}`);
  const near = element.closest<SVGElement>('[data-node]')?.dataset.node;
  const name = own ?? near ?? (element.id || element.classList[0] || '');
  const [left, top, width, height] = boxes[name] ?? [0, 0, 0, 0];
  return new DOMRect(left, top - (element.closest('article') ? scrolled : 0), width, height);
}

beforeEach(() => {
  [isWide, frames, asked, scrolled] = [true, [], 0, 0];
  boxes = {
    article: [800, 0, 600, 2000],
    views: [0, 60, 700, 800],
    'graph-frame': [20, 80, 660, 480],
    timeline: [20, 600, 660, 200],
    p1: [800, 100, 600, 200],
    p3: [800, 1500, 600, 200],
    salma: [390, 240, 20, 20],
    rabwa: [290, 140, 20, 20],
    yusuf: [190, 340, 20, 20],
    'signing-2022': [100, 694, 12, 12],
    'word salma': [1000, 150, 60, 30],
    'word old-bridge': [900, 150, 60, 30],
  };
  vi.stubGlobal('matchMedia', () => ({
    get matches() {
      return isWide;
    },
    addEventListener: (_: string, listener: () => void) => (onWidth = listener),
    removeEventListener: () => (onWidth = undefined),
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    frames.push(callback);
    return ++asked;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {});
  Object.assign(window, { innerWidth: 1440, innerHeight: 900 });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return boxOf(this);
  });
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return [boxOf(this)] as unknown as DOMRectList;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets the browser tell of changes and draw its next frame. */
async function nextFrame(now = 0) {
  await act(async () => {});
  const due = frames;
  frames = [];
  for (const draw of due) draw(now);
}

function show(props: Partial<Parameters<typeof Threads>[0]> = {}) {
  return inStory(
    <>
      {page}
      <Threads focus={null} reading="p1" preview={null} {...props} />
    </>,
    { index },
  );
}

const lines = () => [...document.querySelectorAll<SVGPathElement>('.threads path')];
const drawn = () => Object.fromEntries(lines().map((line) => [line.dataset.thread, line]));
const mentionOf = (id: string) => document.querySelector<HTMLElement>(`[data-entity="${id}"]`);

function point(element: Element | null, type: 'pointerover' | 'pointerleave') {
  element?.dispatchEvent(new MouseEvent(type, { bubbles: type === 'pointerover' }));
}

describe('Threads', () => {
  it('ties the paragraph being read to its actors’ nodes and the event mark that is shown', async () => {
    render(show());
    await nextFrame();
    const { salma, 'signing-2022': signing, ...others } = drawn();
    expect(salma).toHaveClass('thread', 'kind-person');
    expect(salma).toHaveAttribute('data-from', 'p1');
    expect(salma?.getAttribute('d')).toMatch(/^M800 [\d.]+C.* 400 250$/);
    expect(signing).toHaveClass('kind-event');
    expect(signing?.getAttribute('d')).toMatch(/ 106 700$/);
    expect(Object.keys(others).toSorted()).toEqual(['rabwa', 'yusuf']);
    expect(document.querySelectorAll('.threads circle')).toHaveLength(4);
    expect(document.querySelector('.threads')).toHaveAttribute('aria-hidden', 'true');
  });

  it('follows scrolling with the same elements, once a frame, and asks for no frame at rest', async () => {
    render(show());
    await nextFrame();
    const before = drawn().salma;
    const from = before?.getAttribute('d');
    const asks = asked;
    scrolled = 50;
    for (let times = 0; times < 3; times++) document.dispatchEvent(new Event('scroll'));
    expect(asked).toBe(asks + 1);
    await nextFrame();
    expect(drawn().salma).toBe(before);
    expect(before?.getAttribute('d')).not.toBe(from);
    expect(before?.getAttribute('d')).toMatch(/ 400 250$/);
    // Two more tell how long it took.
    for (let times = 0; times < 3; times++) await nextFrame();
    expect(asked).toBe(asks + 3);

    scrolled = 400;
    document.dispatchEvent(new Event('scroll'));
    await nextFrame();
    expect(lines()).toEqual([]);
  });

  it('lets go where the browser is too slow to follow, and draws again once scrolling is over', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    render(show());
    await nextFrame();
    // Drawings that took 40 ms each.
    for (let now = 0; now < 160; now += 40) {
      document.dispatchEvent(new Event('scroll'));
      await nextFrame(now);
    }
    for (let now = 160; now < 240; now += 40) await nextFrame(now);
    expect(lines()).toHaveLength(4);
    const asks = asked;
    scrolled = 50;
    for (let steps = 0; steps < 3; steps++) {
      vi.advanceTimersByTime(100);
      document.dispatchEvent(new Event('scroll'));
      // What the text's new place lights in the pictures, in the meantime.
      document.querySelector('[data-node="rabwa"]')?.setAttribute('class', `is-lit ${steps}`);
      await nextFrame();
      expect(lines()).toEqual([]);
    }
    expect(asked, 'nothing runs while it waits').toBe(asks);
    vi.advanceTimersByTime(1000);
    await nextFrame();
    expect(lines()).toHaveLength(4);
    expect(drawn().salma?.getAttribute('d')).toMatch(/^M800 [\d.]+C.* 400 250$/);
  });

  it('follows a node that is moved, and leaves out what is zoomed out of the frame or filtered', async () => {
    render(show());
    await nextFrame();
    boxes.salma = [490, 340, 20, 20];
    boxes.yusuf = [-50, 340, 20, 20];
    document.querySelector('[data-node="salma"]')?.setAttribute('x', '5');
    document.querySelector('[data-node="rabwa"]')?.setAttribute('class', 'is-out');
    await nextFrame();
    expect(drawn().salma?.getAttribute('d')).toMatch(/ 500 350$/);
    expect(drawn().yusuf).toBeUndefined();
    expect(drawn().rabwa).toHaveClass('is-out');
  });

  it('draws one thread from the mention that is pointed at, then all again', async () => {
    render(show());
    await nextFrame();
    point(mentionOf('salma'), 'pointerover');
    await nextFrame();
    expect(lines()).toHaveLength(1);
    // From the end of the word, below it, to the paragraph's edge, to the node.
    expect(drawn().salma?.getAttribute('d')).toMatch(/^M1000 180Q.*H800C.* 400 250$/);
    point(document.querySelector('article'), 'pointerleave');
    await nextFrame();
    expect(lines()).toHaveLength(4);
  });

  it('draws one thread from the mention that has the keyboard’s focus, until it is left', async () => {
    render(show());
    const mention = mentionOf('salma');
    mention?.focus();
    await nextFrame();
    expect(lines().map(({ dataset }) => dataset.thread)).toEqual(['salma']);
    scrolled = 400;
    document.dispatchEvent(new Event('scroll'));
    await nextFrame();
    expect(lines(), 'its word is scrolled away').toEqual([]);
    scrolled = 0;
    mention?.blur();
    await nextFrame();
    expect(lines()).toHaveLength(4);
  });

  it('draws nothing and asks for nothing below 64rem, and begins when the window widens', async () => {
    isWide = false;
    const view = render(show());
    document.dispatchEvent(new Event('scroll'));
    await nextFrame();
    expect(asked).toBe(0);
    expect(lines()).toEqual([]);

    isWide = true;
    onWidth?.();
    await nextFrame();
    expect(lines()).toHaveLength(4);

    isWide = false;
    onWidth?.();
    expect(lines()).toEqual([]);
    view.unmount();
    expect(onWidth).toBeUndefined();
  });

  it('takes dropped threads away and keeps those that stay', async () => {
    const view = render(show());
    await nextFrame();
    const { salma } = drawn();
    view.rerender(show({ focus: { kind: 'entity', id: 'salma' } }));
    await nextFrame();
    expect(lines()).toEqual([salma]);
    view.rerender(show({ reading: null }));
    await nextFrame();
    expect(lines()).toEqual([]);
  });
});
