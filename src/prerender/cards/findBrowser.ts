import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chromium without windows: it opens a page in less than half the time. */
const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
const browsers = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const macs = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

interface Search {
  /** Whole browsers only, where the browser itself is what matters. */
  whole?: boolean;
  /** The settings of the environment: `CHROME_PATH` and `PATH`. */
  env: Readonly<Record<string, string | undefined>>;
  platform?: NodeJS.Platform;
  /** Where to look last: the browser that Playwright would have installed. */
  own?: string;
}

/** The path of a Chromium that is installed: `CHROME_PATH`, one in the PATH, or Playwright's own. */
export function findBrowser(search: Search): string | undefined {
  const { whole = false, env, platform = process.platform, own } = search;
  const folders = (env.PATH ?? '').split(delimiter);
  return [
    env.CHROME_PATH,
    ...[...(whole ? [] : shells), ...browsers].flatMap((name) =>
      folders.map((folder) => join(folder, name)),
    ),
    ...(platform === 'darwin' ? macs : []),
    own,
  ].find((path) => path && existsSync(path));
}

/** Works as root, makes no requests of its own, and sets words as wide as screens do, not in whole pixels. */
export const browserArguments = [
  '--no-sandbox',
  '--font-render-hinting=none',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
