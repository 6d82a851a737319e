/** What the page tells of itself; times in ms from the start of the navigation. */
export interface Probe {
  firstPaint: number | null;
  loaded: number | null;
  /** When the page's own click listener stood, which it does once React has hydrated everything. */
  interactive: number | null;
  shifts: { at: number; value: number }[];
  longTasks: { at: number; duration: number }[];
  /** What stood on the screen in each frame up to the first paint. */
  frames: { at: number; drawn: Drawn }[];
}

/**
 * How many lines of the text, actors of a graph and events of a timeline are on the screen: on a phone, those of the
 * little pictures.
 */
export interface Drawn {
  text: number;
  graph: number;
  timeline: number;
}

declare global {
  interface Window {
    benchProbe: Probe;
    benchDrawn: () => Drawn;
  }
}

/**
 * Runs in the page, before anything of its own. It must stand alone: it is sent there as text. Once the page
 * is painted it only listens, so it takes no time from what it measures.
 */
export function installProbe(): void {
  const probe: Probe = {
    firstPaint: null,
    loaded: null,
    interactive: null,
    shifts: [],
    longTasks: [],
    frames: [],
  };
  window.benchProbe = probe;
  window.addEventListener('load', () => (probe.loaded = performance.now()));

  new PerformanceObserver((list) => {
    const paint = list.getEntriesByName('first-contentful-paint')[0];
    if (paint) probe.firstPaint = paint.startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // Also what is said to follow upon an input: nobody touches the page, and to Chromium the emulated window is one.
      const { value } = entry as PerformanceEntry & { value: number };
      probe.shifts.push({ at: entry.startTime, value });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      probe.longTasks.push({ at: startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });

  /** Asked like this, what the browser leaves out as it is far from the screen stays left out. */
  const isOnScreen = (element: Element) => {
    if (!element.checkVisibility({ contentVisibilityAuto: true })) return false;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return right > left && bottom > top && bottom > 0 && top < innerHeight;
  };
  const count = (selector: string) =>
    [...document.querySelectorAll(selector)].filter(isOnScreen).length;
  window.benchDrawn = () => ({
    text: count('.article h1, .standfirst, [data-paragraph] .paragraph-text'),
    graph: count('[data-node], .little-graph .graph-node'),
    timeline: count('svg [data-event], .little-timeline [data-little]'),
  });
  const lookAtFrame = () => {
    if (probe.firstPaint !== null) return;
    probe.frames.push({ at: performance.now(), drawn: window.benchDrawn() });
    requestAnimationFrame(lookAtFrame);
  };
  requestAnimationFrame(lookAtFrame);

  // React itself listens on its root; the page's one click listener, inside it, is added by an effect.
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function add(
    this: EventTarget,
    ...words: Parameters<typeof addEventListener>
  ) {
    if (words[0] === 'click' && this instanceof Element && this.closest('#root > *')) {
      probe.interactive ??= performance.now();
    }
    return addEventListener.apply(this, words);
  };
}
