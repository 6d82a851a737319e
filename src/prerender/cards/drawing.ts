import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { LanguageCode } from '../../story/types.ts';
import { isRunning } from '../../files/holder.ts';
import { facesLoaded } from '../inPage/facesLoaded.ts';
import { fitCards } from '../inPage/fitCards.ts';
import { cardDocument, type CardStyles, frame } from './cardDocument.ts';
import { smallPng } from './smallPng.ts';

/** A card to draw, and the file to draw it into. */
export interface CardJob {
  markup: string;
  language: LanguageCode;
  target: string;
}

/**
 * Draws cards, several at a time. Each file appears whole or not at all, so an interrupted run can go on
 * where it stopped.
 * @param drawn is told after each card how many are done
 */
export async function drawCards(
  browser: Browser,
  jobs: readonly CardJob[],
  styles: CardStyles,
  { pages, drawn }: { pages: number; drawn: (count: number) => void },
): Promise<void> {
  const waiting = [...jobs];
  let done = 0;
  const work = async () => {
    const page = await browser.newPage({ viewport: frame, deviceScaleFactor: 1 });
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      await writeWhole(job.target, await pictureOf(page, job, styles));
      drawn(++done);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: Math.min(pages, jobs.length) }, work));
}

/** The PNG of a card. */
export async function pictureOf(
  page: Page,
  { markup, language }: Pick<CardJob, 'markup' | 'language'>,
  styles: CardStyles,
): Promise<Buffer> {
  await page.setContent(cardDocument(markup, language, styles));
  await page.evaluate(facesLoaded);
  await page.evaluate(fitCards);
  return smallPng(await page.screenshot({ clip: { x: 0, y: 0, ...frame } }));
}

/** Writes a file under another name first and moves it there whole. */
async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const own = `${target}.${process.pid}.part`;
  await writeFile(own, bytes);
  await rename(own, target);
}

/** Removes from a folder what no card uses, half-written files of runs that have ended included; returns how many. */
export async function removeUnused(folder: string, used: ReadonlySet<string>): Promise<number> {
  const unused = (await readdir(folder).catch(() => [])).filter((name) => {
    const [, writer] = /\.png(?:\.(\d+)\.part)?$/.exec(name) ?? [null, null];
    if (writer === null) return false;
    return writer === undefined ? !used.has(join(folder, name)) : !isRunning(Number(writer));
  });
  await Promise.all(unused.map((name) => rm(join(folder, name), { force: true })));
  return unused.length;
}
