import { defineConfig } from '@playwright/test';
import { chromiumArguments, ensureChromium } from './tests/browser/findChromium.ts';
import { sites } from './tests/browser/sites.ts';
import { type EngineName, installedEngines } from './tests/engines/findEngines.ts';

const portOf = (site: string) => new URL(site).port;

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
  webServer: [
    {
      command: 'node src/prerender/serve.ts',
      env: { PORT: portOf(sites.published) },
      url: `${sites.published}/ar/`,
    },
    {
      command: 'node src/prerender/build.ts && node src/prerender/serve.ts',
      env: {
        PORT: portOf(sites.development),
        OUT_DIR: '.cache/site-development',
        BUILD_MODE: 'development',
      },
      url: `${sites.development}/ar/`,
      timeout: 120_000,
    },
    {
      command:
        'node tests/fixtures/writeSmallStory.ts .cache/stories/river-accord && node src/prerender/cards/drawCards.ts && node src/prerender/build.ts && node src/prerender/serve.ts',
      env: {
        PORT: portOf(sites.small),
        OUT_DIR: '.cache/site-small',
        STORY: '../.cache/stories/river-accord',
        BASE_PATH: '/news/nasij',
        SITE_URL: 'https://example.org',
      },
      url: `${sites.small}/`,
      timeout: 120_000,
    },
  ],
});
