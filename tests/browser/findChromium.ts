import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

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

/**
 * A Chromium that is installed: `CHROME_PATH`, one in the PATH, or Playwright's own. Tests take its headless
 * shell first; where the browser itself is what matters, as in times, ask for the `whole` one.
 */
export function findChromium(whole = false): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [
    process.env.CHROME_PATH,
    ...[...(whole ? [] : shells), ...browsers].flatMap((name) =>
      folders.map((folder) => join(folder, name)),
    ),
    ...macs,
    chromium.executablePath(),
  ].find((path) => path && existsSync(path));
}

/** Finds a Chromium or installs one: Playwright's, or Debian's package where that cannot be had. */
export function ensureChromium(whole = false): string {
  const found = findChromium(whole);
  if (found) return found;
  console.log('No Chromium or Chrome found; installing one for the browser tests …');
  const attempts: [string, string[]][] = [
    ['npx', ['playwright', 'install', 'chromium']],
    ['apt-get', ['update', '-qq']],
    ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell']],
    ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']],
  ];
  for (const [command, words] of attempts) {
    try {
      execFileSync(command, words, { stdio: 'inherit' });
    } catch {
      console.log(`“${command} ${words.join(' ')}” did not work here.`);
    }
    const installed = findChromium(whole);
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium or Chrome, and none could be installed. Install one (Debian: apt-get install chromium) or set CHROME_PATH.',
  );
}

/** Works as root, makes no requests of its own, and sets words as wide as screens do, not in whole pixels. */
export const chromiumArguments = [
  '--no-sandbox',
  '--font-render-hinting=none',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(`Browser for the tests: ${ensureChromium()}`);
}
