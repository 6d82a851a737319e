import { expect, type Locator, type Page, test as base } from '@playwright/test';
import type { Focus } from '../../src/story/focus.ts';

/**
 * A test whose page must stay silent: a warning or error on the console, an exception that nobody caught
 * or a violation of the security policy fails it at the end.
 */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints = await listen(page);
      await use(complaints);
      expect(complaints, 'what the page complained of').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** What the tester itself says in the page, as the configuration keeps workers off. */
const ofTester = 'Service Worker registration blocked';

/** Collects all that a page complains of, from now on. */
export async function listen(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isComplaint = ['warning', 'error'].includes(message.type());
    if (isComplaint && !message.text().startsWith(ofTester)) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/** Opens a path and waits until the page answers to the reader. */
export async function open(page: Page, url: string): Promise<void> {
  await page.addInitScript(announceLife);
  await page.goto(url);
  await comesAlive(page);
}

/** Waits until the page answers to the reader, and all of it is laid out. */
export async function comesAlive(page: Page): Promise<void> {
  await page.locator('html[data-alive][data-whole]').waitFor({ state: 'attached' });
  await page.evaluate(() => document.documentElement.setAttribute('data-visit', ''));
}

/**
 * Waits until all that the page offers is offered: the shortcuts, the dialogs, and what keeps the keyboard's place.
 * A link of a part that still sleeps leads to its page as any link does, by loading it: the rail must be awake.
 */
export async function comesReady(page: Page): Promise<void> {
  const ready = 'html[data-ready]:not(:has(.rail > .asleep))';
  await page.locator(ready).waitFor({ state: 'attached' });
}

/** Runs in the page: marks the document when the page begins to listen for the reader's choices. */
export function announceLife() {
  const listenTo = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (
    this: EventTarget,
    ...given: Parameters<typeof listenTo>
  ) {
    listenTo.apply(this, given);
    if (given[0] === 'click' && this instanceof Element && this.matches('.app')) {
      document.documentElement.setAttribute('data-alive', '');
      performance.mark('alive');
    }
  };
}

/** Waits until what the page shows now has been painted, and what follows upon that has begun, such as scrolling. */
export function painted(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** Expects that all since `open` happened without loading another document. */
export async function expectSameVisit(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-visit', '');
}

/** Expects the URL's path and query; the fragment may be any. */
export async function expectUrl(page: Page, pathAndQuery: string): Promise<void> {
  await expect
    .poll(() => {
      const { pathname, search } = new URL(page.url());
      return pathname + search;
    })
    .toBe(pathAndQuery);
}

/**
 * Chooses a thing by a link to it, wherever that stands and whatever lies over it, and waits for its card: a third of
 * the cost of opening its page.
 */
export async function choose(page: Page, { kind, id }: Focus): Promise<void> {
  const link = `.app a:is([href$="/${kind}/${id}"], [href*="/${kind}/${id}?"])`;
  await page.locator(link).first().dispatchEvent('click');
  await expect(parts(page).card).toHaveAttribute('data-card', `${kind}/${id}`);
}

/** The parts of the page that tests point at. */
export const parts = (page: Page) => ({
  card: page.locator('[data-card]'),
  node: (id: string) => page.locator(`#graph [data-node="${id}"]`),
  shape: (id: string) => page.locator(`#graph [data-node="${id}"] .graph-shape`),
  edge: (id: string) => page.locator(`#graph [data-relation="${id}"]`),
  event: (id: string) => page.locator(`#timeline [data-event="${id}"]`),
  /** The mark of an event in the arrangement that is shown. */
  dot: (id: string) =>
    page
      .locator(`#timeline [data-event="${id}"] :is(.timeline-ring, .timeline-soft):visible`)
      .first(),
  arc: (id: string) => page.locator(`#timeline [data-relation="${id}"]`),
  paragraph: (id: string) => page.locator(`[data-paragraph="${id}"]`),
  mention: (paragraph: string, id: string) =>
    page
      .locator(`[data-paragraph="${paragraph}"] :is([data-entity="${id}"], [data-event="${id}"])`)
      .first(),
});

/**
 * A place on the screen where a line (an edge or arc) is on top, so that a click there chooses it.
 * Curves have no useful middle: their box's centre is beside them.
 */
export async function pointOn(line: Locator): Promise<{ x: number; y: number }> {
  const point = await line.evaluate((link) => {
    const paths = [...link.querySelectorAll<SVGPathElement>('path')];
    for (const path of paths) {
      const screen = path.getScreenCTM();
      if (!screen) continue;
      const length = path.getTotalLength();
      // From the middle outwards, away from the nodes at its ends.
      for (let off = 0; off < 0.5; off += 0.02) {
        for (const part of [0.5 + off, 0.5 - off]) {
          const { x, y } = path.getPointAtLength(length * part).matrixTransform(screen);
          if (document.elementFromPoint(x, y)?.closest('a') === link) return { x, y };
        }
      }
    }
    return null;
  });
  if (!point) throw new Error('The line is nowhere on top: nobody could click it.');
  return point;
}

/** Expects an element to stand where it can be read: on the screen, below the header, above the sheet. */
export async function expectReadable(element: Locator): Promise<void> {
  await expect
    .poll(() =>
      element.evaluate((one) => {
        const box = one.getBoundingClientRect();
        const header = document.querySelector('header.header')?.getBoundingClientRect().bottom ?? 0;
        const pictures = document.querySelector('.beside');
        const isSheet = pictures !== null && getComputedStyle(pictures).position === 'fixed';
        const sheet = isSheet ? pictures.getBoundingClientRect() : null;
        const isBeside = sheet && (box.right <= sheet.left || box.left >= sheet.right);
        const floor = sheet && !isBeside ? sheet.top : innerHeight;
        return box.top >= header - 1 && box.top < floor;
      }),
    )
    .toBe(true);
}

/** Waits until the graph's gestures are at work; the reader's pointer wakes them. */
export async function wakeGraph(page: Page): Promise<void> {
  const frame = page.locator('#graph .graph-frame');
  await frame.hover();
  await expect.poll(() => frame.evaluate((one) => '__zoom' in one)).toBe(true);
}
