import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureChromium } from '../browser/findChromium.ts';

/** The engines that every reader's browser is made of. */
export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

/** What has to be there for an engine to be driven, and where it is: its program first. */
const needs: Record<Exclude<EngineName, 'chromium'>, readonly string[]> = {
  firefox: ['firefox-esr'],
  webkit: ['WebKitWebDriver', 'Xvfb'],
};

/** What to install where an engine is missing. */
const packages: Record<Exclude<EngineName, 'chromium'>, string> = {
  firefox: 'firefox-esr',
  webkit: 'webkit2gtk-driver xvfb',
};

/** The path of a program that is in the PATH. */
function findProgram(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(existsSync);
}

/**
 * Where the program is that an engine is started with: `FIREFOX_PATH` or Firefox ESR in the PATH; WebKitGTK's driver.
 * Nothing where the engine is not installed, or cannot be driven for want of something else.
 */
export function findEngine(name: EngineName): string | undefined {
  if (name === 'chromium') return ensureChromium();
  if (name === 'firefox' && process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  const found = needs[name].map(findProgram);
  return found.every((path) => path !== undefined) ? found[0] : undefined;
}

/** The engines that can be tried on this machine. Chromium is installed where there is none. */
export const installedEngines = (): EngineName[] =>
  engineNames.filter((name) => findEngine(name) !== undefined);

/*
 * Says which engines the tests will not be run in. Where ENGINES names one that has to be there (such as
 * ENGINES=firefox,webkit), its absence is an error.
 */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const installed = installedEngines();
  const asked = (process.env.ENGINES ?? '').split(',').filter(Boolean);
  for (const name of engineNames) {
    if (installed.includes(name) || name === 'chromium') continue;
    const isAsked = asked.includes(name);
    if (isAsked) process.exitCode = 1;
    console.log(
      `Not tried in ${name}, which is not installed or not whole${isAsked ? ', though ENGINES asks for it' : ''} (Debian: apt-get install ${packages[name]}).`,
    );
  }
}
