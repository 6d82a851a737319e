import { defineConfig } from '@playwright/test';
import { chromiumArguments, ensureChromium } from './tests/browser/findChromium.ts';
import { builtSites, sites } from './tests/browser/sites.ts';
import { type EngineName, installedEngines } from './tests/engines/findEngines.ts';

export default defineConfig<object, { engine: EngineName }>({
  projects: [
    { name: 'page', testDir: 'tests/browser' },
    // What every engine must do, in each that is installed (docs/engines.md).
    ...installedEngines().map((engine) => ({
      name: engine,
      testDir: 'tests/engines',
      use: { engine },
    })),
  ],
  globalSetup: './tests/browser/checkSites.ts',
  outputDir: '.cache/browser-tests',
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list']],
  // A busy machine is slow, not wrong: how long things take is for the benchmark to say.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: sites.published,
    actionTimeout: 15_000,
    viewport: { width: 1440, height: 900 },
    // Scrolling arrives at once, so that tests look at where it arrives.
    contextOptions: { reducedMotion: 'reduce' },
    // What a worker answers, tests could not intercept; offline.spec.ts allows it for itself.
    serviceWorkers: 'block',
    launchOptions: { executablePath: ensureChromium(), args: chromiumArguments },
  },
  // They are built before, all at once: node tests/browser/buildSites.ts, which `npm run test:browser` begins with.
  webServer: Object.values(builtSites).map(({ env, url }) => ({
    command: 'node src/cli/main.ts serve',
    env: { ...env, PORT: new URL(url).port },
    url,
  })),
});
