import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { chromiumArguments, ensureChromium } from '../browser/findChromium.ts';
import { withoutScriptsAndFonts } from './barePage.ts';
import { buildTimes } from './buildTimes.ts';
import {
  type Interactions,
  measureInteractions,
  measureScrolling,
  type Scrolling,
} from './interactions.ts';
import { type Result, resultOf, tableOf } from './report.ts';
import { type BenchServer, serveSite } from './server.ts';
import { profile, type Visit, visit } from './visit.ts';

/*
 * npm run bench [-- --runs N --builds N --taps N --page /ar/ --against FOLDER --check]
 * Opens the built site (OUT_DIR, default dist) in Chromium as a slow phone would, by turns with the same page
 * without JavaScript and web fonts, and prints the numbers that the page has to keep. Times depend on the
 * machine and on what else it does; the pages of one turn share both. `--against` takes the page of another build
 * into each turn, and prints how this one compares. `--check` exits 1 if a number is over its limit.
 */
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    builds: { type: 'string', default: '3' },
    page: { type: 'string', default: '/ar/' },
    taps: { type: 'string', default: '20' },
    against: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
});

/** One turn: the page, the bare page and the page of another build, next to each other in time. */
interface Turn {
  full: Visit;
  bare: Visit;
  other?: Visit;
}

/** Where the pages of a turn are served. */
type Servers = { [page in keyof Turn]: BenchServer };

async function main(): Promise<void> {
  const folder = siteIn(process.env.OUT_DIR ?? 'dist');
  const servers: Servers = {
    full: await serveSite(folder),
    bare: await serveSite(folder, withoutScriptsAndFonts),
    ...(options.against && { other: await serveSite(siteIn(options.against)) }),
  };
  const { full } = servers;
  const browser = await chromium.launch({
    executablePath: ensureChromium(true),
    args: chromiumArguments,
  });
  try {
    console.log(describeMachine(browser));
    const turns = await takeTurns(browser, servers);
    const taps = Number(options.taps);
    const interactions = await measureInteractions(browser, full.origin + options.page, taps);
    const scrolling = await measureScrolling(browser, full.origin + options.page);
    const builds = buildTimes(Number(options.builds));
    const results = [
      ...timesOf(turns),
      ...sizesOf(turns, full),
      ...comparisonOf(turns, servers),
      ...answersOf(interactions),
      ...scrollsOf(scrolling),
      ...buildsOf(builds),
    ];
    console.log(`\n${tableOf(results)}\n\n${describeLoad()} at the end.`);
    if (options.check && results.some(({ isWithin }) => !isWithin)) process.exitCode = 1;
  } finally {
    await browser.close();
    for (const server of Object.values(servers)) server.close();
  }
}

/** The folder of a built site that has the page. */
function siteIn(wanted: string): string {
  const folder = resolve(wanted);
  if (existsSync(join(folder, options.page, 'index.html'))) return folder;
  throw new Error(`No page ${options.page} in ${folder}. Build the site first: npm run build`);
}

async function takeTurns(browser: Browser, servers: Servers): Promise<Turn[]> {
  const turns: Turn[] = [];
  const pages = Object.entries(servers) as [keyof Turn, BenchServer][];
  // The first turn finds a cold browser, so it does not count.
  for (let turn = 0; turn <= Number(options.runs); turn++) {
    const visits: Partial<Turn> = {};
    // Each page is the first, the last and between in turn.
    for (const step of pages.keys()) {
      const [page, { origin }] = pages[(turn + step) % pages.length]!;
      visits[page] = await visit(browser, origin + options.page);
    }
    if (turn > 0) turns.push(visits as Turn);
    process.stdout.write('.');
  }
  process.stdout.write('\n');
  return turns;
}

/** How the page compares with that of another build: the ratio in each turn, where both met the same machine. */
function comparisonOf(turns: readonly Turn[], { full, other }: Servers): Result[] {
  if (!other) return [];
  const ratio = (what: string, value: (one: Visit, server: BenchServer) => number): Result =>
    resultOf({
      what: `${what} : other build`,
      values: turns.map((turn) => value(turn.full, full) / value(turn.other!, other)),
      digits: 2,
    });
  return [
    ratio('first paint', (one) => one.firstPaint),
    ratio('interactive', (one) => one.interactive),
    // One more than none is no infinite growth.
    ratio('blocking time, ms + 1', (one) => one.blocking + 1),
    ratio('JS heap', (one) => one.heap),
    ratio('bytes until 5 s after load', ({ requests }, { sizeOf }) =>
      requests.reduce((sum, { path }) => sum + sizeOf(path), 0),
    ),
    resultOf({
      what: 'layout shift, other build',
      values: turns.map(({ other: visited }) => visited!.shift),
      digits: 4,
    }),
  ];
}

function timesOf(turns: readonly Turn[]): Result[] {
  const of = (value: (visit: Visit) => number) => turns.map(({ full }) => value(full));
  const ratios = turns.map(({ full, bare }) => full.firstPaint / bare.firstPaint);
  return [
    resultOf({ what: 'first paint', values: of((one) => one.firstPaint), unit: 'ms' }),
    resultOf({
      what: 'first paint, bare page',
      values: turns.map(({ bare }) => bare.firstPaint),
      unit: 'ms',
    }),
    resultOf({ what: 'first paint : bare page', values: ratios, most: 1.5, digits: 2 }),
    ...(['text', 'graph', 'timeline'] as const).map((part) => drawnAtFirst(turns, part)),
    resultOf({
      what: 'layout shift until 3 s after load',
      values: of((one) => one.shift),
      most: 0.01,
      digits: 4,
    }),
    resultOf({
      what: 'total blocking time',
      values: of((one) => one.blocking),
      most: 150,
      unit: 'ms',
    }),
    resultOf({
      what: 'longest task after first paint',
      values: of(({ longTasks, firstPaint }) =>
        Math.max(
          0,
          ...longTasks.filter(({ at }) => at >= firstPaint).map(({ duration }) => duration),
        ),
      ),
      unit: 'ms',
    }),
    resultOf({ what: 'interactive', values: of((one) => one.interactive), unit: 'ms' }),
    resultOf({
      what: 'JS heap after load',
      values: of((one) => one.heap / 1e6),
      most: 4,
      unit: 'MB',
      digits: 2,
    }),
  ];
}

/** Whether all of a view stood in the frame of the first paint, in every visit. */
function drawnAtFirst(turns: readonly Turn[], part: 'text' | 'graph' | 'timeline'): Result {
  const isWhole = ({ full }: Turn) =>
    full.drawnLast[part] > 0 && full.drawnFirst[part] === full.drawnLast[part];
  const least = Math.min(...turns.map(({ full }) => full.drawnFirst[part]));
  return {
    what: `${part} at first paint`,
    measured: `${least} of ${turns[0]?.full.drawnLast[part]}`,
    limit: 'all',
    isWithin: turns.every(isWhole),
  };
}

function sizesOf(turns: readonly Turn[], { sizeOf }: BenchServer): Result[] {
  const kilobytes = (keep: (request: { path: string; at: number }, one: Visit) => boolean) =>
    turns.map(({ full }) => {
      const sizes = full.requests
        .filter((request) => keep(request, full))
        .map(({ path }) => sizeOf(path));
      return sizes.reduce((sum, size) => sum + size, 0) / 1000;
    });
  const size = { unit: 'KB', digits: 1 };
  return [
    resultOf({
      what: 'JavaScript until interactive, gzip',
      values: kilobytes(({ path, at }, one) => path.endsWith('.js') && at < one.interactive),
      most: 110,
      ...size,
    }),
    resultOf({
      what: 'everything until 5 s after load, gzip',
      values: kilobytes(() => true),
      most: 250,
      ...size,
    }),
    resultOf({
      what: 'HTML, gzip',
      values: kilobytes(({ path }) => path === options.page),
      ...size,
    }),
  ];
}

function answersOf(interactions: Interactions): Result[] {
  return Object.entries(interactions)
    .filter(([, values]) => values.length > 0)
    .map(([what, values]) =>
      resultOf({ what: `touch to next paint: ${what}`, values, most: 100, worst: 200, unit: 'ms' }),
    );
}

/** A frame counts as whole where it is within a tenth of the screen's own 16.7 ms. */
function scrollsOf({ frames, longTasks, threads }: Scrolling): Result[] {
  return [
    resultOf({
      what: `frame while scrolling with up to ${threads} threads`,
      values: frames,
      most: 17,
      unit: 'ms',
      digits: 1,
    }),
    resultOf({ what: 'long tasks while scrolling', values: [longTasks], most: 0 }),
  ];
}

function buildsOf(seconds: readonly number[]): Result[] {
  if (seconds.length === 0) return [];
  return [resultOf({ what: 'npm run build', values: seconds, most: 20, unit: 's', digits: 1 })];
}

function describeMachine(browser: Browser): string {
  const { latency, download, upload, cpu, width, height } = profile;
  return [
    `Chromium ${browser.version()}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`,
    `${describeLoad()} at the start.`,
    `Slow phone: ${latency} ms, ${download} Mbit/s down, ${upload} up, CPU ÷ ${cpu}, ${width} × ${height} px`,
    `${options.page}, ${options.runs} turns after one that does not count`,
  ].join('\n');
}

function describeLoad(): string {
  return `Load of the machine ${(loadavg()[0] ?? 0).toFixed(1)}`;
}

await main();
