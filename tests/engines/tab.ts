import { expect } from '@playwright/test';
import type { Driver, Key } from './driver.ts';
import type { EngineName } from './findEngines.ts';
import type { TestedSite } from './site.ts';

type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { [name: string]: Json };

/**
 * One page of the tested site in one engine. Things in it are named by CSS selectors, of which the first that is shown
 * counts; those in a frame of the same origin by the frame's selector, ` >>> ` and their own.
 */
export class Tab {
  readonly engine: EngineName;
  readonly site: TestedSite;
  readonly driver: Driver;

  constructor(engine: EngineName, driver: Driver, site: TestedSite) {
    this.engine = engine;
    this.driver = driver;
    this.site = site;
  }

  /** Opens a path of the site and waits until the page answers to the reader. */
  async open(path: string): Promise<void> {
    await this.driver.goto(this.site.origin + path);
    await this.comesAlive();
  }

  /** Makes the window as large as that, to the px. */
  async resize(width: number, height: number): Promise<void> {
    const size = async () => {
      await this.driver.resize(width, height);
      return this.eval(() => [innerWidth, innerHeight]);
    };
    await expect.poll(size, { intervals }).toEqual([width, height]);
  }

  /** Waits until a page that was opened by a link answers to the reader. */
  comesAlive(): Promise<void> {
    return this.until(() => document.documentElement.hasAttribute('data-alive'));
  }

  /** Waits until all that the page offers is offered: shortcuts, dialogs, and the parts that come to life later. */
  comesReady(): Promise<void> {
    return this.until(
      () => document.querySelector('html[data-ready]:not(:has(.rail > .asleep))') !== null,
    );
  }

  /**
   * Runs a function in the page.
   * @param run may name nothing outside itself
   * @param given, like what comes back, in JSON
   */
  async eval<Given extends readonly Json[], Answer>(
    run: (...given: Given) => Answer,
    ...given: Given
  ): Promise<Awaited<Answer>> {
    return (await this.driver.evaluate(call(run, given))) as Awaited<Answer>;
  }

  /** Waits until a function in the page gives true. A page that is being left is asked again. */
  async until<Given extends readonly Json[]>(
    run: (...given: Given) => boolean,
    ...given: Given
  ): Promise<void> {
    const ask = () => this.driver.evaluate(call(run, given)).catch(String);
    const message = `${given.length > 0 ? JSON.stringify(given) : run}`;
    await expect.poll(ask, { message, intervals }).toBe(true);
  }

  /** Waits until something is shown, or is not. */
  isShown(selector: string, shown = true): Promise<void> {
    return this.until(
      (one, wanted) => {
        const path = one.split(' >>> ');
        let inside: Document | null | undefined = document;
        for (const frame of path.slice(0, -1)) {
          inside = inside?.querySelector<HTMLIFrameElement>(frame)?.contentDocument;
        }
        const found = inside?.querySelectorAll(path.at(-1)!) ?? [];
        return [...found].some((element) => element.checkVisibility()) === wanted;
      },
      selector,
      shown,
    );
  }

  /** The path and query of the page's address. */
  address(): Promise<string> {
    return this.eval(() => decodeURI(location.pathname + location.search));
  }

  /** Waits until the address is that path and query. */
  async isAt(pathAndQuery: string): Promise<void> {
    await expect.poll(() => this.address().catch(String), { intervals }).toBe(pathAndQuery);
  }

  /** Brings something into the window, and the pointer onto it where nothing else lies over it. */
  async hover(selector: string): Promise<void> {
    const found: { x: number; y: number }[] = [];
    const find = async () => {
      const place = await this.eval(placeOf, selector);
      if (typeof place === 'string') return place;
      found.push(place);
      return 'found';
    };
    await expect.poll(find, { intervals }).toBe('found');
    const { x, y } = found[0]!;
    await this.driver.move(x, y);
  }

  /** Presses the pointer's button on something. */
  async click(selector: string): Promise<void> {
    await this.hover(selector);
    await this.driver.click();
  }

  /** Presses keys together, such as `'Control', 'k'`. */
  press(...keys: readonly (Key | (string & {}))[]): Promise<void> {
    return this.driver.press(keys);
  }

  type(text: string): Promise<void> {
    return this.driver.type(text);
  }
}

const intervals = [20, 50, 100, 200];

const call = (run: (...given: never[]) => unknown, given: readonly Json[]) =>
  `(${run})(...${JSON.stringify(given)})`;

/** Runs in the page: a place where something is on top and at rest, after it was brought into the window; or why not. */
async function placeOf(selector: string): Promise<{ x: number; y: number } | string> {
  const path = selector.split(' >>> ');
  const offset = { x: 0, y: 0 };
  let inside = document;
  for (const frame of path.slice(0, -1)) {
    const element = inside.querySelector<HTMLIFrameElement>(frame);
    if (!element?.contentDocument) return `${frame} is no frame of this origin`;
    const { x, y } = element.getBoundingClientRect();
    offset.x += x + element.clientLeft;
    offset.y += y + element.clientTop;
    inside = element.contentDocument;
  }
  const found = inside.querySelectorAll(path.at(-1)!);
  const shown = [...found].find((one) => one.checkVisibility());
  if (!shown) return `${selector} is not shown`;
  const box = () => [...shown.getClientRects()].find(({ width, height }) => width && height);
  const first = box();
  if (!first) return `${selector} has no box`;
  if (first.top + offset.y < 0 || first.bottom + offset.y > innerHeight) {
    shown.scrollIntoView({ block: 'center', behavior: 'instant' });
    return `${selector} was out of the window`;
  }
  await new Promise((resume) => requestAnimationFrame(resume));
  const now = box();
  if (now?.x !== first.x || now.y !== first.y) return `${selector} moves`;
  const [x, y] = [now.x + now.width / 2, now.y + now.height / 2];
  const top = inside.elementFromPoint(x, y);
  const link = shown.closest('a');
  if (!top || !(shown.contains(top) || top.contains(shown) || link?.contains(top))) {
    return `${selector} lies under ${top?.outerHTML.slice(0, 80)}`;
  }
  return { x: x + offset.x, y: y + offset.y };
}
