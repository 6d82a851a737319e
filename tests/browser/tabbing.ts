import type { Locator, Page } from '@playwright/test';
import { comesReady, expect, open, painted } from './reader.ts';

export const focused = (page: Page) => page.locator(':focus');

/** Opens a path and waits until all its keys are at work, those of the graph among them. */
export async function openWithKeys(page: Page, path: string): Promise<void> {
  await open(page, path);
  await comesReady(page);
  await page.locator('#graph a[tabindex="0"]').first().waitFor({ state: 'attached' });
}

/** Presses Tab until an element has the keyboard focus. */
export async function tabTo(page: Page, element: Locator, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    if (await element.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error(`Tab did not come to ${element} in ${most} steps.`);
}

/** Expects that something has the keyboard's focus, and that it is seen. */
export async function expectFocusSeen(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  await expect.poll(() => page.evaluate(whatHidesTheFocus)).toBe(null);
}

/** Presses keys one after the other and gives the faults of what then has the focus. */
export async function faultsOf(page: Page, keys: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const [at, key] of keys.entries()) {
    await page.keyboard.press(key);
    if ((await hidden(page)) === null) continue;
    // A page or sheet may still be on its way there.
    await expect
      .poll(() => hidden(page), { timeout: 1000 })
      .toBe(null)
      .catch(async () => {
        faults.push(`${at} ${key}: ${await hidden(page)}`);
      });
  }
  return faults;
}

const hidden = (page: Page) => page.evaluate(whatHidesTheFocus);

/** Where the keyboard has been. */
export interface Walk {
  /** The part of the page that the focus came to at each stop; `end` where it left the page. */
  stops: string[];
  /** All heights that the page was scrolled to, px. */
  scrolled: number[];
}

/**
 * Presses Tab many times in one go.
 * @param landmarks the parts of the page: name -> selector
 */
export async function walk(
  page: Page,
  presses: number,
  landmarks: Readonly<Record<string, string>>,
): Promise<Walk> {
  await page.evaluate((parts) => {
    const been: Walk = { stops: [], scrolled: [scrollY] };
    Object.assign(window, { been });
    const note = () => void been.scrolled.push(scrollY);
    addEventListener('scroll', note);
    addEventListener('focusin', ({ target }) => {
      const [name = 'elsewhere'] =
        Object.entries(parts).find(([, part]) => (target as Element).closest(part)) ?? [];
      been.stops.push(name);
      note();
    });
    addEventListener('focusout', ({ relatedTarget }) => {
      if (!relatedTarget) been.stops.push('end');
    });
  }, landmarks);
  await Promise.all(Array.from({ length: presses }, () => page.keyboard.press('Tab')));
  await painted(page);
  return page.evaluate(() => (window as unknown as { been: Walk }).been);
}

/**
 * Runs in the page: says how the focused element fails to be seen, or null. It must have a ring, and some of it
 * must be on top of whatever is fixed to the window: header, sheet, tour, card, the way back. WCAG 2.4.7, 2.4.11.
 */
function whatHidesTheFocus(): string | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const name = `${element.tagName}.${element.getAttribute('class')} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 30)}”`;
  // In SVG a shape of the mark shows the focus in place of an outline.
  if (!(element instanceof SVGElement) && getComputedStyle(element).outlineStyle === 'none') {
    return `${name} has no outline`;
  }
  const boxes = [...element.getClientRects()].filter(({ width, height }) => width * height > 0);
  const shapes = element instanceof SVGElement ? [element.getBoundingClientRect()] : boxes;
  if (shapes.length === 0) return `${name} has no box`;
  const parts = [0.05, 0.25, 0.5, 0.75, 0.95];
  const covers = shapes.flatMap(({ left, top, width, height }) =>
    parts.flatMap((along) =>
      parts.map((down) => document.elementFromPoint(left + width * along, top + height * down)),
    ),
  );
  if (covers.every((cover) => cover === null)) return `${name} is off the screen`;
  const isFixed = (one: Element) => /fixed|sticky/.test(getComputedStyle(one).position);
  const liesOver = (cover: Element | null) => {
    for (let one = cover; one && !one.contains(element); one = one.parentElement) {
      if (isFixed(one)) return true;
    }
    return cover === null;
  };
  return covers.every(liesOver) ? `${name} is covered` : null;
}
