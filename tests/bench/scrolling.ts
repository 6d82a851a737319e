import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import type { Driver } from '../engines/driver.ts';
import type { EngineName } from '../engines/findEngines.ts';
import { startEngine } from '../engines/startEngine.ts';
import { processorTime } from './processorTime.ts';
import { resultOf, spreadOf, tableOf, type Result } from './report.ts';
import { type BenchServer, serveSite } from './server.ts';

/*
 * npm run bench:webkit [-- --rounds N --page /ar/entity/putin --against FOLDER --engine webkit --check]
 * Scrolls and hovers the built site (OUT_DIR, default dist) in one session of WebKit, by turns with its text alone, and
 * with another build (`--against`). Times depend on what else the machine does, so each is compared with the text alone
 * of the same round. `--check` exits 1 if a number is over its limit.
 */
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    page: { type: 'string', default: '/ar/entity/putin' },
    against: { type: 'string' },
    engine: { type: 'string', default: 'webkit' },
    check: { type: 'boolean', default: false },
  },
});
const path = options.page.replace(/\/?$/, '/');

/** How far a step goes, px, and how many there are in a row. */
const step = 60;
const steps = 24;

/** What one visit of a page shows. Times in ms. */
interface Visit {
  /** The lengths of the frames in which the page is scrolled, one step each. */
  frames: number[];
  /** Processor time of such a frame. */
  frame: number;
  /** Processor time of a step that is left two frames to come to rest in. */
  step: number;
  /** From the pointer's move onto something to the frame after the one in which the page answered. */
  hovers: number[];
}

async function main(): Promise<void> {
  const pages: Record<string, BenchServer> = {
    page: await serveSite(siteIn(process.env.OUT_DIR ?? 'dist')),
    ...(options.against && { other: await serveSite(siteIn(options.against)) }),
    text: await serveSite(siteIn(process.env.OUT_DIR ?? 'dist'), textAlone),
  };
  const driver = await startEngine(options.engine as EngineName);
  try {
    await driver.resize(1440, 900);
    console.log(`${driver.version}, ${path}, load ${load()} at the start`);
    const visits: Record<string, Visit[]> = {};
    for (let round = 0; round <= Number(options.rounds); round++) {
      for (const [name, { origin }] of Object.entries(pages)) {
        const visit = await visitPage(driver, origin + path);
        // The first round finds nothing compiled, so it does not count.
        if (round > 0) (visits[name] ??= []).push(visit);
      }
      process.stdout.write('.');
    }
    const results = resultsOf(visits);
    console.log(`\n${tableOf(results)}\n\nload ${load()} at the end`);
    if (options.check && results.some(({ isWithin }) => !isWithin)) process.exitCode = 1;
  } finally {
    await driver.close();
    for (const server of Object.values(pages)) server.close();
  }
}

const load = () => loadavg()[0]?.toFixed(1);

function siteIn(wanted: string): string {
  const folder = resolve(wanted);
  if (existsSync(join(folder, path, 'index.html'))) return folder;
  throw new Error(`No page ${path} in ${folder}. Build the site first: npm run build`);
}

/** The page with nothing beside and above its text, and without scripts. */
function textAlone(text: string, file: string): string {
  if (file !== `${path}index.html`) return text;
  const page = new JSDOM(text);
  const { document } = page.window;
  const rest = document.querySelectorAll('script, .header, .strip, .beside, [rel*="preload"]');
  for (const one of rest) one.remove();
  return page.serialize();
}

async function visitPage(driver: Driver, url: string): Promise<Visit> {
  await driver.goto(url);
  const isReady = `document.querySelector('.rail') === null ||
    document.querySelector('html[data-ready]:not(:has(.rail > .asleep))') !== null`;
  while (!(await driver.evaluate(isReady))) await setTimeout(50);
  const hovers = await hover(driver);
  const [frames, frame] = await scroll(driver, 1);
  const [, slow] = await scroll(driver, 2);
  return { frames, frame, step: slow, hovers };
}

/** Scrolls step by step. Gives the lengths of the frames, and what processor time a step takes. */
async function scroll(driver: Driver, frames: number): Promise<[number[], number]> {
  await driver.evaluate(`scrollTo({ top: 300, behavior: 'instant' })`);
  // Whatever answers to that, and a scrollbar that fades, is done by then.
  await setTimeout(1500);
  const before = time();
  const lengths = (await driver.evaluate(`(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const lengths = [];
    let last = await frame();
    for (let at = 0; at < ${steps}; at++) {
      scrollBy({ top: ${step}, behavior: 'instant' });
      for (let more = 0; more < ${frames}; more++) {
        const now = await frame();
        lengths.push(now - last);
        last = now;
      }
    }
    return lengths;
  })()`)) as number[];
  return [lengths, (time() - before) / steps];
}

/** Without the screen that is drawn on. */
const time = () => processorTime(['Xvfb']);

/** Moves the pointer from node to node and from mention to mention, as far as there are any. */
async function hover(driver: Driver): Promise<number[]> {
  const places = (await driver.evaluate(`(async () => {
    scrollTo({ top: 300, behavior: 'instant' });
    window.benchHovers = [];
    addEventListener('pointerover', ({ timeStamp }) => requestAnimationFrame(() =>
      requestAnimationFrame(() => benchHovers.push(performance.now() - timeStamp))), true);
    await new Promise((resume) => setTimeout(resume, 500));
    return ['.graph-frame .graph-shape', '.beside ~ * .mention, #article:has(~ .beside) .mention'].flatMap((kind) =>
      [...document.querySelectorAll(kind)]
        .map((one) => one.getClientRects()[0])
        .map(({ x, y, width, height }) => [x + width / 2, y + height / 2])
        .filter(([, y]) => y > 80 && y < innerHeight - 20)
        .slice(0, 6));
  })()`)) as [number, number][];
  for (const place of places) {
    await driver.move(...place);
    await setTimeout(500);
  }
  return (await driver.evaluate('benchHovers')) as number[];
}

function resultsOf(visits: Record<string, Visit[]>): Result[] {
  const text = visits.text ?? [];
  return Object.entries(visits).flatMap(([name, all]) => {
    const line = (what: string, values: number[], most?: number, unit = 'ms') =>
      resultOf({
        what: `${what}, ${name}`,
        values,
        unit,
        digits: unit ? 0 : 2,
        ...(name === 'page' && most !== undefined && { most }),
      });
    const median = ({ frames }: Visit) => spreadOf(frames).median;
    const own = [
      line('frame of scrolling', all.map(median)),
      line(
        'its processor time',
        all.map(({ frame }) => frame),
      ),
      line(
        'processor time of a single step',
        all.map((one) => one.step),
      ),
    ];
    if (name === 'text') return own;
    const ratio = (what: string, of: (one: Visit) => number, most?: number) =>
      line(
        `${what} : text alone`,
        all.map((one, at) => of(one) / of(text[at]!)),
        most,
        '',
      );
    return [
      ...own,
      ratio('frame of scrolling', median, 2),
      ratio('its processor time', ({ frame }) => frame),
      ratio('processor time of a single step', (one) => one.step),
      line(
        'pointer to paint',
        all.flatMap(({ hovers }) => hovers),
        60,
      ),
    ];
  });
}

await main();
