import { type Browser, chromium } from '@playwright/test';
import { Refused } from '../files/refused.ts';
import { browserArguments, findBrowser } from './cards/findBrowser.ts';

/**
 * Starts a Chromium or Chrome of this machine.
 * @param env where to look: `CHROME_PATH`, or one in the `PATH`; Playwright's own comes last
 * @param missing what to say where there is none
 * @throws Refused where there is none, or it does not start
 */
export async function startBrowser(
  env: Readonly<Record<string, string | undefined>>,
  missing: string,
): Promise<Browser> {
  const executablePath = findBrowser({ env, own: chromium.executablePath() });
  if (executablePath === undefined) throw new Refused(missing);
  return chromium.launch({ executablePath, args: browserArguments }).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refused(
      `${executablePath} does not start: ${why}\nSet CHROME_PATH to another Chromium or Chrome.`,
      { cause: error },
    );
  });
}
