import { setTimeout } from 'node:timers/promises';
import type { Browser, Locator, Page } from '@playwright/test';
import { profile } from './visit.ts';

/** How long the page took from each touch to the next paint, in ms, by what was done. */
export type Interactions = Record<string, number[]>;

interface EventTiming extends PerformanceEntry {
  interactionId: number;
}

declare global {
  interface Window {
    benchEvents: { id: number; start: number; duration: number }[];
  }
}

/** The browser tells of events from this duration on, ms, and rounds to 8. */
const leastTold = 16;

/**
 * Does each thing a reader does, `count` times, on a phone as slow as the profile says, and takes what the
 * browser itself measured: from the touch to the next paint (https://web.dev/articles/inp).
 */
export async function measureInteractions(
  browser: Browser,
  url: string,
  count: number,
): Promise<Interactions> {
  const { width, height, cpu } = profile;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(listenToEvents);
    await page.goto(url, { waitUntil: 'networkidle' });
    await setTimeout(1000);
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    const nth = <T>(list: readonly T[], at: number) => list[at % list.length] as T;
    const handle = page.locator('.sheet-handle');
    const beside = page.locator('.beside');
    const rest = (name: string) => page.locator(`.beside[data-rest="${name}"]`).waitFor();
    const unfocused = async () => {
      await page.keyboard.press('Escape');
      await page.locator('[data-card]').waitFor({ state: 'detached' });
    };
    const opened = async () => {
      for (let tries = 0; tries < 3; tries++) {
        if ((await beside.getAttribute('data-rest')) === 'full') return;
        await handle.press('ArrowUp');
      }
      await rest('full');
    };
    const taps: Record<string, (at: number) => Promise<Locator>> = {
      'a mention': async (at) =>
        page.locator(`#p1 [data-entity="${nth(['putin', 'xi', 'reuters'], at)}"]`).first(),
      'opening the sheet': async () => {
        if ((await beside.getAttribute('data-rest')) === 'full') await handle.press('Home');
        return handle;
      },
      'a node': async (at) => {
        await unfocused();
        await opened();
        return page.locator(
          `#graph [data-node="${nth(['china', 'russia', 'nato', 'putin'], at)}"] .graph-shape`,
        );
      },
      'an event': async (at) => {
        await unfocused();
        await opened();
        return page
          .locator(
            `#timeline [data-event="${nth(['sochi-2014', 'beijing-2008', 'meeting-2019'], at)}"] .timeline-label:visible`,
          )
          .first();
      },
      'switching the view': async (at) => {
        if (at === 0) {
          await unfocused();
          await opened();
        }
        return page.locator('.view-tabs a').nth((at + 1) % 3);
      },
    };
    const times: Interactions = {};
    for (const [what, prepare] of Object.entries(taps)) {
      times[what] = [];
      for (let at = 0; at < count; at++) {
        const target = await prepare(at);
        await target.scrollIntoViewIfNeeded();
        // Until what came before has come to rest.
        await setTimeout(400);
        times[what].push(await timeOf(page, () => target.tap()));
      }
      await unfocusedIfNeeded(page);
    }
    return times;
  } finally {
    await context.close();
  }
}

async function unfocusedIfNeeded(page: Page): Promise<void> {
  if ((await page.locator('[data-card]').count()) > 0) await page.keyboard.press('Escape');
}

async function timeOf(page: Page, act: () => Promise<void>): Promise<number> {
  const before = await page.evaluate(() => performance.now());
  await act();
  await setTimeout(500);
  const told = await page.evaluate(
    (since) => window.benchEvents.filter(({ start }) => start >= since).map((one) => one.duration),
    before,
  );
  return Math.max(leastTold, ...told);
}

/** Runs in the page, where it is sent as text. */
function listenToEvents(): void {
  window.benchEvents = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as EventTiming[]) {
      const { interactionId: id, startTime: start, duration } = entry;
      if (id > 0) window.benchEvents.push({ id, start, duration });
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/** A scroll through the article with the threads drawn. */
export interface Scrolling {
  /** Time from frame to frame, ms. */
  frames: number[];
  longTasks: number;
  /** How many threads were drawn, at most. */
  threads: number;
}

/** Scrolls through the article on a desk's screen, where threads are drawn, as a wheel does. */
export async function measureScrolling(browser: Browser, url: string): Promise<Scrolling> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.mouse.move(1200, 500);
    await page.mouse.wheel(0, 400);
    await page.locator('[data-thread]').first().waitFor({ state: 'attached' });
    await page.evaluate(watchFrames);
    let threads = 0;
    for (let step = 0; step < 90; step++) {
      await page.mouse.wheel(0, 45);
      await setTimeout(16);
      if (step % 15 === 0) threads = Math.max(threads, await page.locator('[data-thread]').count());
    }
    const watched = await page.evaluate(() => window.benchFrames);
    return { ...watched, threads };
  } finally {
    await context.close();
  }
}

declare global {
  interface Window {
    benchFrames: { frames: number[]; longTasks: number };
  }
}

/** Runs in the page, where it is sent as text. */
function watchFrames(): void {
  const watched = { frames: [] as number[], longTasks: 0 };
  window.benchFrames = watched;
  new PerformanceObserver((list) => (watched.longTasks += list.getEntries().length)).observe({
    type: 'longtask',
  });
  let last: number | undefined;
  requestAnimationFrame(function frame(now) {
    if (last !== undefined) watched.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  });
}
