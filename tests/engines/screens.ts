import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Driver } from './driver.ts';
import { installedEngines } from './findEngines.ts';
import { startEngine } from './startEngine.ts';

export interface EngineScreen {
  /** Without the engine. */
  name: string;
  path: string;
  width: number;
  height: number;
  isDark: boolean;
}

/**
 * Takes screens in the engines besides Chromium that are installed, each in a folder of its own. One that would be
 * narrower than its window can be is taken, and named, as narrow as that goes.
 * @param browser turns what engines give into WebP, which keeps it small
 * @param place a selector of what is to stand in the upper third of the window
 * @returns how many there are now
 */
export async function takeInEngines(
  screens: readonly EngineScreen[],
  folder: string,
  origin: string,
  browser: Browser,
  place: string,
): Promise<number> {
  let taken = 0;
  const painter = await browser.newPage();
  for (const engine of installedEngines()) {
    if (engine === 'chromium') continue;
    await mkdir(join(folder, engine), { recursive: true });
    for (const isDark of [false, true]) {
      const driver = await startEngine(engine, { isDark });
      try {
        for (const screen of screens.filter((one) => one.isDark === isDark)) {
          const width = await show(driver, origin + screen.path, screen, place);
          const name = screen.name.replace(`${screen.width}`, `${width}`);
          const png = Buffer.from(await driver.screenshot()).toString('base64');
          const webp = await painter.evaluate(toWebp, png);
          await writeFile(join(folder, engine, `${name}.webp`), Buffer.from(webp, 'base64'));
          taken += 1;
        }
      } finally {
        await driver.close();
      }
    }
  }
  await painter.close();
  return taken;
}

/** Shows a screen, and gives the width that it has. */
async function show(driver: Driver, url: string, { width, height }: EngineScreen, place: string) {
  await driver.resize(width, height);
  await driver.goto(url);
  return driver.evaluate(`(${atRest})(${JSON.stringify(place)})`);
}

/** Runs in the page: brings a place into sight, and waits until everything has come and is at rest. */
async function atRest(place: string): Promise<number> {
  const { documentElement: root } = document;
  while (!root.matches('[data-ready]')) await new Promise(requestAnimationFrame);
  await document.fonts.ready;
  const top = document.querySelector(place)!.getBoundingClientRect().top + scrollY;
  scrollTo({ top: top - innerHeight * 0.3, behavior: 'instant' });
  // Threads and fades have come to rest.
  await new Promise((resume) => setTimeout(resume, 600));
  return innerWidth;
}

/** Runs in the painter's page. */
async function toWebp(png: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  canvas.getContext('2d')!.drawImage(image, 0, 0);
  return canvas.toDataURL('image/webp', 0.8).split(',')[1]!;
}
