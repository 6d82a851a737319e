import type { CDPSession, Locator, Page } from '@playwright/test';
import { type Language, oneLanguage } from './pages.ts';
import { expect } from './reader.ts';

/** Windows that have the sheet under the text. */
export const screens = {
  'small phone': { width: 360, height: 740 },
  phone: { width: 390, height: 844 },
  tablet: { width: 768, height: 1024 },
};
/** Those that a language is tried in, with their names: the sheet moves alike in each, so one stands for further languages. */
export const screensIn = (language: Language) =>
  Object.entries(screens).filter(
    ([name]) => oneLanguage.includes(language) || name === 'small phone',
  );
/** A phone on its side: the sheet stands beside the text. */
export const aside = { width: 844, height: 390 };

/** The rests of the sheet, from folded to fully open. */
export const rests = ['peek', 'half', 'full'] as const;

/**
 * Moves one finger up or down by `distance` px from a place on the screen.
 * @param pause between two of its ten steps, ms; without one it flicks
 */
export async function drawFinger(
  client: CDPSession,
  from: { x: number; y: number },
  distance: number,
  pause = 0,
): Promise<void> {
  const start = Date.now() / 1000;
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: (typeof from)[],
    step: number,
  ) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints,
      // Said, not waited for: how fast a finger was is known by when its events happened.
      timestamp: start + (step * Math.max(4, pause)) / 1000,
    });
  await touch('touchStart', [from], 0);
  for (let step = 1; step <= 10; step++) {
    await touch('touchMove', [{ x: from.x, y: from.y + (distance * step) / 10 }], step);
  }
  await touch('touchEnd', [], 11);
}

/** The sheet of small screens. */
export function sheetOf(page: Page) {
  const sheet = page.locator('.beside');
  const height = () => sheet.evaluate((one) => one.getBoundingClientRect().height);
  return {
    height,
    /** Expects a rest, and gives how high the sheet is there once it stands still, px. */
    expectRest: async (rest: (typeof rests)[number]): Promise<number> => {
      await expect(sheet).toHaveAttribute('data-rest', rest);
      await sheet.evaluate((one) =>
        Promise.allSettled(one.getAnimations().map(({ finished }) => finished)),
      );
      return height();
    },
  };
}

/** Takes the rests one after the other, and names them. A phone on its side has one. */
export async function* everyRest(page: Page): AsyncGenerator<string> {
  const handle = page.locator('.sheet-handle');
  if (!(await handle.isVisible())) return yield 'beside the text';
  for (const rest of rests) {
    await handle.press(rest === 'peek' ? 'Home' : 'ArrowUp');
    await sheetOf(page).expectRest(rest);
    yield rest;
  }
}

/** Scrolls the text so far that a paragraph is being read. */
export async function read(page: Page, id: string): Promise<void> {
  const paragraph = page.locator(`[data-paragraph="${id}"]`);
  await paragraph.evaluate((one) => {
    const { top } = one.getBoundingClientRect();
    window.scrollBy(0, top - window.innerHeight * 0.38 + 20);
  });
  await expect(paragraph).toHaveClass(/is-reading/);
}

/** A mark of the little pictures. */
export const little = (page: Page, id: string) => page.locator(`.little [data-little="${id}"]`);

/** Expects an element to be read: neither header nor sheet lies over any line of it. */
export async function expectClear(element: Locator): Promise<void> {
  await expect
    .poll(() =>
      element.evaluate((one) => {
        const bars = [...document.querySelectorAll('.header, .beside')].map((bar) =>
          bar.getBoundingClientRect(),
        );
        return [...one.getClientRects()].every(
          (line) =>
            line.top >= 0 &&
            line.bottom <= window.innerHeight &&
            bars.every(
              (bar) =>
                line.bottom <= bar.top + 1 ||
                line.top >= bar.bottom - 1 ||
                line.right <= bar.left + 1 ||
                line.left >= bar.right - 1,
            ),
        );
      }),
    )
    .toBe(true);
}

/** How much can be hit of a control, from its middle up, down and to both sides, px. */
export async function target(control: Locator) {
  return control.evaluate((one) => {
    one.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = one.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const isHit = (px: number, py: number) => {
      const hit = document.elementFromPoint(px, py);
      return one.contains(hit);
    };
    const reach = (dx: number, dy: number) => {
      let far = 0;
      while (far < 60 && isHit(x + dx * (far + 0.5), y + dy * (far + 0.5))) far += 0.5;
      return far;
    };
    return {
      width: reach(-1, 0) + reach(1, 0),
      height: reach(0, -1) + reach(0, 1),
      name: one.textContent || one.getAttribute('aria-label') || '',
    };
  });
}
