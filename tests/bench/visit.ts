import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession } from '@playwright/test';
import { type Drawn, installProbe, type Probe } from './probe.ts';

/** A slow phone on a slow network. */
export const profile = {
  latency: 150, // ms from request to answer
  download: 1.6, // Mbit/s
  upload: 0.75,
  cpu: 4, // times slower than this machine
  width: 390, // CSS px
  height: 844,
};

/** One visit's numbers: times in ms from the start of the navigation, sizes in bytes. */
export interface Visit {
  firstPaint: number;
  /** What was drawn in the frame of the first paint, and in the end. */
  drawnFirst: Drawn;
  drawnLast: Drawn;
  /** The sum of all layout shifts until 3 s after load. */
  shift: number;
  /** What tasks take beyond 50 ms each, from the first paint until 5 s after load. */
  blocking: number;
  longTasks: { at: number; duration: number }[];
  /** `Infinity` where the page never came to life. */
  interactive: number;
  heap: number;
  requests: { path: string; at: number }[];
}

const watched = 5000; // ms after load

/** Opens a page as a new reader on a slow phone would, and watches it until 5 s after load. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: profile.width, height: profile.height },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await slowDown(client);
    await page.addInitScript(installProbe);
    const sent: { path: string; time: number }[] = [];
    client.on('Network.requestWillBeSent', ({ request, timestamp }) => {
      sent.push({ path: new URL(request.url).pathname, time: timestamp });
    });
    await page.goto(url, { waitUntil: 'load' });
    await setTimeout(watched);
    const probe = await ask<Probe>(client, 'benchProbe');
    const drawnLast = await ask<Drawn>(client, 'benchDrawn()');
    const heap = await heapAfterCollection(client);
    const started = sent[0]?.time ?? 0;
    const requests = sent.map(({ path, time }) => ({ path, at: (time - started) * 1000 }));
    return { ...read(probe, url), drawnLast, heap, requests };
  } finally {
    await context.close();
  }
}

async function slowDown(client: CDPSession): Promise<void> {
  const bytesPerSecond = (megabits: number) => (megabits * 1e6) / 8;
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: profile.latency,
    downloadThroughput: bytesPerSecond(profile.download),
    uploadThroughput: bytesPerSecond(profile.upload),
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
  await client.send('Performance.enable');
}

/** Playwright's own `evaluate` needs an `eval` that the page's security policy forbids. */
async function ask<Answer>(client: CDPSession, expression: string): Promise<Answer> {
  const { result } = await client.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value as Answer;
}

async function heapAfterCollection(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.enable');
  // The first round frees what holds on to other things; the second frees those.
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}

function read(probe: Probe, url: string) {
  const { firstPaint, loaded, frames, shifts, longTasks, interactive } = probe;
  if (firstPaint === null || loaded === null) {
    throw new Error(`${url} was not painted, or did not load: is the site in dist/ whole?`);
  }
  const blocking = longTasks
    .filter(({ at }) => at < loaded + watched)
    .map(({ at, duration }) => at + duration - Math.max(at, firstPaint) - 50)
    .reduce((sum, beyond) => sum + Math.max(0, beyond), 0);
  return {
    firstPaint,
    drawnFirst: frames.findLast(({ at }) => at <= firstPaint)?.drawn ?? {
      text: 0,
      graph: 0,
      timeline: 0,
    },
    shift: shifts.filter(({ at }) => at < loaded + 3000).reduce((sum, { value }) => sum + value, 0),
    blocking,
    longTasks,
    interactive: interactive ?? Number.POSITIVE_INFINITY,
  };
}
