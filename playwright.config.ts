import { defineConfig } from '@playwright/test';
import { chromiumArguments, ensureChromium } from './tests/browser/findChromium.ts';

/** The site as it is published, one with React's development build, and a small story under a base path. */
export const sites = {
  published: 'http://localhost:4179',
  development: 'http://localhost:4180',
  small: 'http://localhost:4181/news/nasij',
};

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.cache/browser-tests',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: sites.published,
    // Playwright's own evaluate and axe need it; a test of its own proves the policy in force.
    bypassCSP: true,
    launchOptions: { executablePath: ensureChromium(), args: chromiumArguments },
  },
  webServer: [
    {
      command: 'node src/prerender/serve.ts',
      env: { PORT: '4179' },
      url: `${sites.published}/ar/`,
    },
    {
      command: 'node src/prerender/build.ts && node src/prerender/serve.ts',
      env: { PORT: '4180', OUT_DIR: '.cache/site-development', BUILD_MODE: 'development' },
      url: `${sites.development}/ar/`,
      timeout: 120_000,
    },
    {
      command:
        'node tests/fixtures/writeSmallStory.ts .cache/small-story && node src/prerender/build.ts && node src/prerender/serve.ts',
      env: {
        PORT: '4181',
        OUT_DIR: '.cache/site-small',
        STORY: '../.cache/small-story',
        BASE_PATH: '/news/nasij',
        SITE_URL: 'https://example.org',
      },
      url: `${sites.small}/`,
      timeout: 120_000,
    },
  ],
});
