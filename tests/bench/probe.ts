/** What the page tells of itself; times in ms from the start of the navigation. */
export interface Probe {
  firstPaint: number | null;
  loaded: number | null;
  /** When the page's own click listener stood, which it does once React has hydrated everything. */
  interactive: number | null;
  shifts: { at: number; value: number }[];
  longTasks: { at: number; duration: number }[];
  /** What stood in the page, with a box to be seen, in each frame up to the first paint. */
  frames: { at: number; drawn: Drawn }[];
}

/** How many paragraphs, nodes of the graph and events of the timeline have a box. */
export interface Drawn {
  text: number;
  graph: number;
  timeline: number;
}

declare global {
  interface Window {
    benchProbe: Probe;
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
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) probe.shifts.push({ at: entry.startTime, value });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      probe.longTasks.push({ at: startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });

  const countBoxes = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0;
    }).length;
  const lookAtFrame = () => {
    if (probe.firstPaint !== null) return;
    const drawn = {
      text: countBoxes('[data-paragraph] .paragraph-text'),
      graph: countBoxes('[data-node]'),
      timeline: countBoxes('svg [data-event]'),
    };
    probe.frames.push({ at: performance.now(), drawn });
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
