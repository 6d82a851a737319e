import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { buildCommand } from '../src/cli/buildCommand.ts';
import type { Command } from '../src/cli/frame/command.ts';
import { runProgram } from '../src/cli/frame/program.ts';
import { runCommand } from '../src/cli/frame/run.ts';
import { readSettings, settingsHelp } from '../src/cli/frame/settings.ts';
import { readOptions } from '../src/cli/frame/arguments.ts';
import { serveSite } from './bench/server.ts';
import { chromiumArguments, ensureChromium } from './browser/findChromium.ts';
import { takeInEngines } from './engines/screens.ts';

/*
 * npm run screens: the screenshots of record in docs/screens/, taken anew from the built site. Each is named
 * for what it shows; WebP keeps them small. Those of Firefox and WebKit are in folders of their own.
 */
interface Screen {
  name: string;
  path: string;
  width: number;
  height: number;
  isDark?: boolean;
  /** What the reader does before the picture is taken. */
  act?: (page: Page) => Promise<void>;
}

const heights: Record<number, number> = { 360: 740, 768: 1024, 1280: 720, 1440: 900, 1920: 1080 };
const folder = 'docs/screens';

const readParagraph = '#p5';
const read = async (page: Page) => {
  await page.locator(readParagraph).evaluate((paragraph) => {
    scrollTo({ top: paragraph.getBoundingClientRect().top + scrollY - innerHeight * 0.3 });
  });
};
const open = async (page: Page) => {
  await page.locator('.jumps a[href="#pictures"]').click();
};

function screens(): Screen[] {
  const sized = (width: number) => ({ width, height: heights[width] ?? 900 });
  const both = ['ar', 'en'].flatMap((language): Screen[] => [
    ...Object.keys(heights).flatMap((width): Screen[] => [
      { name: `${language}-${width}`, path: `/${language}/`, ...sized(Number(width)), act: read },
      {
        name: `${language}-${width}-dark`,
        path: `/${language}/`,
        ...sized(Number(width)),
        isDark: true,
        act: read,
      },
    ]),
    { name: `${language}-1440-entity`, path: `/${language}/entity/china/`, ...sized(1440) },
    { name: `${language}-1440-loom`, path: `/${language}/?view=loom`, ...sized(1440), act: read },
    { name: `${language}-1440-table`, path: `/${language}/?view=table`, ...sized(1440), act: read },
    { name: `${language}-360-entity`, path: `/${language}/entity/china/`, ...sized(360) },
    { name: `${language}-360-graph`, path: `/${language}/`, ...sized(360), act: open },
  ]);
  return both;
}

async function take(browser: Browser, origin: string, screen: Screen): Promise<void> {
  const { name, path, width, height, isDark, act } = screen;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: isDark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    hasTouch: width < 1024,
  });
  try {
    const page = await context.newPage();
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    await act?.(page);
    await page.waitForLoadState('networkidle');
    // Threads and fades have come to rest.
    await page.waitForTimeout(600);
    const client = await context.newCDPSession(page);
    const { data } = await client.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
    await writeFile(join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
  } finally {
    await context.close();
  }
}

const help = `Usage: npm run screens

Builds the site and takes the screenshots of record in docs/screens/ anew: in a Chromium that is installed or can be, and in the
other engines that are (docs/engines.md). What is in that folder is removed first.

${settingsHelp('STORY', 'OUT_DIR', 'BUILD_MODE', 'CHROME_PATH')}
Example: npm run screens`;

const screensCommand: Command = {
  call: 'npm run screens',
  help,
  outcome: { done: 'The screens are not all taken.', undone: 'No screen is taken.' },
  async run(words, terminal): Promise<0 | 1> {
    readOptions(words, {});
    await buildCommand.run([], terminal);
    const { siteFolder } = readSettings(terminal.env);
    terminal.print(`${await takeAll(resolve(siteFolder))} screens are in ${folder}/.`);
    return 0;
  },
};

/** Takes all screens of a built site; returns how many. */
async function takeAll(site: string): Promise<number> {
  const server = await serveSite(site);
  const browser = await chromium.launch({
    executablePath: ensureChromium(true),
    args: chromiumArguments,
  });
  try {
    await mkdir(folder, { recursive: true });
    for (const file of await readdir(folder)) await rm(join(folder, file), { recursive: true });
    const all = screens();
    for (const screen of all) await take(browser, server.origin, screen);
    const shared = all
      .filter(({ act }) => act === read)
      .map((screen) => ({ isDark: false, ...screen }));
    const others = await takeInEngines(shared, folder, server.origin, browser, readParagraph);
    return all.length + others;
  } finally {
    await browser.close();
    server.close();
  }
}

await runProgram((terminal) => runCommand(screensCommand, process.argv.slice(2), terminal));
