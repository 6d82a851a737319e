import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/prerender/cards/findBrowser.ts';

export { browserArguments as chromiumArguments } from '../../src/prerender/cards/findBrowser.ts';

/**
 * A Chromium that is installed: `CHROME_PATH`, one in the PATH, or Playwright's own. Tests take its headless
 * shell first; where the browser itself is what matters, as in times, ask for the `whole` one.
 */
export const findChromium = (whole = false): string | undefined =>
  findBrowser({ whole, env: process.env, own: chromium.executablePath() });

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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(`Browser for the tests: ${ensureChromium()}`);
}
