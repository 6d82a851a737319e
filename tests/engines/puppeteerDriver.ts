import puppeteer, {
  type Browser,
  type KeyInput,
  type LaunchOptions,
  type Page,
} from 'puppeteer-core';
import { chromiumArguments } from '../browser/findChromium.ts';
import type { Driver, Look } from './driver.ts';

type Name = 'chromium' | 'firefox';

/** How long a browser may take to start or to answer, in ms, before it is taken for hung. */
const limit = 30_000;

/** A mouse, as on a desk, and no motion, so that tests look at where things arrive. */
const launch: Record<Name, (look: Look) => LaunchOptions> = {
  chromium: () => ({
    browser: 'chrome',
    headless: 'shell',
    args: [
      ...chromiumArguments,
      '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
    ],
  }),
  firefox: ({ isDark = false }) => ({
    browser: 'firefox',
    headless: true,
    extraPrefsFirefox: {
      'ui.primaryPointerCapabilities': 6,
      'ui.allPointerCapabilities': 6,
      'ui.prefersReducedMotion': 1,
      'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
    },
  }),
};

/** Chromium by its own protocol, Firefox by WebDriver BiDi; a single page in either. */
export class PuppeteerDriver implements Driver {
  readonly version: string;
  readonly #browser: Browser;
  readonly #page: Page;
  onComplaint: (complaint: string) => void = () => {};

  private constructor(browser: Browser, page: Page, version: string) {
    this.#browser = browser;
    this.#page = page;
    this.version = version;
    page.on('console', (message) => {
      if (!['warn', 'error'].includes(message.type())) return;
      this.onComplaint(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.onComplaint(`thrown: ${String(error)}`));
  }

  static async start(
    name: Name,
    executablePath: string,
    look: Look = {},
  ): Promise<PuppeteerDriver> {
    const options = { executablePath, timeout: limit, protocolTimeout: limit };
    const browser = await puppeteer.launch({ ...launch[name](look), ...options });
    try {
      const [first] = await browser.pages();
      const page = first ?? (await browser.newPage());
      page.setDefaultTimeout(limit);
      if (name === 'chromium') {
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: look.isDark ? 'dark' : 'light' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);
      }
      return new PuppeteerDriver(browser, page, await browser.version());
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  async goto(url: string) {
    await this.#page.goto(url);
  }

  evaluate(expression: string) {
    return this.#page.evaluate(expression);
  }

  resize(width: number, height: number) {
    return this.#page.setViewport({ width, height });
  }

  move(x: number, y: number) {
    return this.#page.mouse.move(x, y);
  }

  async click() {
    await this.#page.mouse.down();
    await this.#page.mouse.up();
  }

  wheel(down: number) {
    return this.#page.mouse.wheel({ deltaY: down });
  }

  async press(keys: readonly string[]) {
    const { keyboard } = this.#page;
    for (const key of keys) await keyboard.down(key as KeyInput);
    for (const key of keys.toReversed()) await keyboard.up(key as KeyInput);
  }

  type(text: string) {
    return this.#page.keyboard.type(text);
  }

  async back() {
    await this.evaluate('history.back()');
  }

  screenshot() {
    return this.#page.screenshot();
  }

  pdf() {
    return this.#page.pdf({ format: 'A4' });
  }

  close() {
    return this.#browser.close();
  }
}
