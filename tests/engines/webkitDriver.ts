import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isDeepStrictEqual } from 'node:util';
import { Builder, Key as Keys, Origin, type WebDriver } from 'selenium-webdriver';
import type { Driver, Look } from './driver.ts';
import { supervise, type Supervised } from './supervise.ts';

declare module 'selenium-webdriver/lib/input' {
  /** In the library since 4.2, and not yet in its types. */
  interface Actions {
    scroll: (x: number, y: number, right: number, down: number) => Actions;
  }
}

/** How long the driver may take to listen, in ms. */
const limit = 20_000;

/** How often a start and a size are tried. */
const attempts = 5;

/** Selenium writes keys without a letter in its own signs; their names there differ in one kind only. */
const signs: Record<string, string> = Object.fromEntries(
  Object.entries(Keys).flatMap(([name, sign]) => {
    if (typeof sign !== 'string') return [];
    const words = name.toLowerCase().split('_');
    return [[words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(''), sign]];
  }),
);

/** The window's bars ask for room that a narrow page has not; and nothing moves, as the tests want it. */
const toolkit = {
  'gtk.css':
    'toolbar, toolbar *, headerbar, headerbar *, entry, entry * { padding: 0; margin: 0; border: 0; min-width: 0; min-height: 0; font-size: 2px; }\n',
  'settings.ini': '[Settings]\ngtk-enable-animations=0\n',
};

/** WebKitGTK's small browser, by WebDriver, in a screen of its own that nobody sees. */
export class WebkitDriver implements Driver {
  readonly version: string;
  readonly #driver: WebDriver;
  readonly #started: readonly Pick<Supervised, 'end'>[];
  /** Where the pointer is: the wheel has to be told. */
  #at: [x: number, y: number] = [0, 0];
  #turned = 0;
  onComplaint: (complaint: string) => void = () => {};

  private constructor(
    driver: WebDriver,
    version: string,
    started: readonly Pick<Supervised, 'end'>[],
  ) {
    this.#driver = driver;
    this.version = version;
    this.#started = started;
  }

  static async start(program: string, look: Look = {}): Promise<WebkitDriver> {
    const home = newHome();
    const started: Pick<Supervised, 'end'>[] = [{ end: () => removeHome(home) }];
    const run = (...given: Parameters<typeof supervise>) => {
      const one = supervise(...given);
      started.push(one);
      return one;
    };
    try {
      const screen = run('Xvfb', [
        '-displayfd',
        '1',
        '-screen',
        '0',
        '2600x1600x24',
        '-nolisten',
        'tcp',
      ]);
      const env = environment(await firstLine(screen), home, look);
      const port = await listeningPort((free) => run(program, [`--port=${free}`], env));
      const session = await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities({ browserName: 'MiniBrowser' })
        .build();
      await session.manage().setTimeouts({ script: limit, pageLoad: limit });
      const version = (await session.getCapabilities()).get('browserVersion');
      return new WebkitDriver(session, `WebKitGTK ${version}`, started);
    } catch (error) {
      for (const one of started.toReversed()) one.end();
      throw error;
    }
  }

  goto(url: string) {
    return this.#driver.get(url);
  }

  async evaluate(expression: string): Promise<unknown> {
    const answer = await this.#driver.executeAsyncScript<{ value?: unknown; error?: string }>(
      `const done = arguments[0];
      (async () => ({ value: await (${expression}) }))().catch((error) => ({ error: String(error) })).then(done);`,
    );
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value ?? undefined;
  }

  /** The window counts its own bars, so it is changed by what the page lacks; the page hears of that a little later. */
  async resize(width: number, height: number) {
    const window = this.#driver.manage().window();
    const inner = () =>
      this.#driver.executeScript<[number, number]>('return [innerWidth, innerHeight]');
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const before = await inner();
      if (isDeepStrictEqual(before, [width, height])) return;
      const outer = await window.getRect();
      await window.setRect({
        x: 0,
        y: 0,
        width: outer.width + width - before[0],
        height: outer.height + height - before[1],
      });
      const hasChanged = async () => !isDeepStrictEqual(await inner(), before);
      // Below its least width a window stays as it is.
      if (!(await this.#driver.wait(hasChanged, 1000).catch(() => false))) return;
    }
  }

  move(x: number, y: number) {
    this.#at = [Math.round(x), Math.round(y)];
    const to = { x: this.#at[0], y: this.#at[1], duration: 0, origin: Origin.VIEWPORT };
    return this.#driver.actions().move(to).perform();
  }

  click() {
    return this.#driver.actions().press().release().perform();
  }

  wheel(down: number) {
    // Its driver turns the wheel by what is more than the last time, as if this were a place.
    this.#turned += down;
    return this.#driver
      .actions()
      .scroll(...this.#at, 0, this.#turned)
      .perform();
  }

  press(keys: readonly string[]) {
    const actions = this.#driver.actions();
    for (const key of keys) actions.keyDown(signs[key] ?? key);
    for (const key of keys.toReversed()) actions.keyUp(signs[key] ?? key);
    return actions.perform();
  }

  type(text: string) {
    return this.#driver.actions().sendKeys(text).perform();
  }

  back() {
    return this.#driver.navigate().back();
  }

  async screenshot() {
    return Buffer.from(await this.#driver.takeScreenshot(), 'base64');
  }

  async close() {
    for (const one of this.#started.toReversed()) one.end();
  }
}

/** A folder with the toolkit's settings for one browser alone: of files that several write, one may read half. */
function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'nasij-webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  for (const [name, text] of Object.entries(toolkit))
    writeFileSync(join(home, 'gtk-3.0', name), text);
  return home;
}

const removeHome = (home: string) => rmSync(home, { recursive: true, force: true });

/** What the driver and its browser need to run without a desk, as root, and without a graphics card. */
function environment(display: string, home: string, { isDark = false }: Look): NodeJS.ProcessEnv {
  return {
    DISPLAY: `:${display}`,
    XDG_CONFIG_HOME: home,
    GTK_THEME: isDark ? 'Adwaita:dark' : 'Adwaita',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    NO_AT_BRIDGE: '1',
    // Neither is there a bus, and none is started that would stay.
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    LANG: 'C.UTF-8',
  };
}

/** The screen's number, which it chooses and says when it is there. */
async function firstLine({ process }: Supervised): Promise<string> {
  if (!process.stdout) throw new Error('Xvfb was started without an output.');
  const signal = AbortSignal.timeout(limit);
  const [line] = await once(createInterface(process.stdout), 'line', { signal });
  return String(line);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts the driver at a free port. Where another program takes it first, the driver ends at once: then at another. */
async function listeningPort(start: (port: number) => Supervised): Promise<number> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const port = await freePort();
    if (await isReady(start(port), port)) return port;
  }
  throw new Error(
    `WebKitWebDriver ended at once, at each of ${attempts} free ports. Start it by hand to see what it says.`,
  );
}

/** Waits until the driver is ready, or has ended. Whatever else answers there has a page already, or is no driver. */
async function isReady({ process: driver }: Supervised, port: number): Promise<boolean> {
  const end = Date.now() + limit;
  while (Date.now() < end) {
    const status = await fetch(`http://127.0.0.1:${port}/status`)
      .then((answer) => answer.json() as Promise<{ value?: { ready?: boolean } }>)
      .catch(() => null);
    if (driver.exitCode !== null || driver.signalCode !== null) return false;
    if (status?.value?.ready) return true;
    await new Promise((resume) => setTimeout(resume, 20));
  }
  throw new Error(`WebKitWebDriver is not ready at port ${port} after ${limit / 1000} s.`);
}
