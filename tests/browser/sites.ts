/** The first of four ports in a row; another one lets two runs of the tests stand side by side. */
const port = Number(process.env.TEST_PORT ?? 4179);

/** Where the small story of tests/fixtures is written, and the same as a folder in `data`. */
const smallStory = '.cache/stories/river-accord';
export const smallStoryFolder = `../${smallStory}`;

/** Where playwright.config.ts serves the built sites, and dev.spec.ts the story as it is being written. */
export const sites = {
  /** As it is published. */
  published: `http://localhost:${port}`,
  /** The same with React's development build, which says what a published one keeps to itself. */
  development: `http://localhost:${port + 1}`,
  /** The small story, published at https://example.org under a base path. */
  small: `http://localhost:${port + 2}/news/nasij`,
  written: `http://localhost:${port + 3}`,
};

/** How the sites are made (buildSites.ts) and served (playwright.config.ts). */
export const builtSites: Record<
  string,
  { scripts: string[]; env: Record<string, string>; url: string }
> = {
  published: {
    scripts: ['src/cli/main.ts build'],
    env: {},
    url: `${sites.published}/ar/`,
  },
  development: {
    scripts: ['src/cli/main.ts build'],
    env: { OUT_DIR: '.cache/site-development', BUILD_MODE: 'development' },
    url: `${sites.development}/ar/`,
  },
  small: {
    scripts: [
      `tests/fixtures/writeSmallStory.ts ${smallStory}`,
      'src/cli/main.ts cards',
      'src/cli/main.ts build',
    ],
    env: {
      OUT_DIR: '.cache/site-small',
      STORY: smallStoryFolder,
      BASE_PATH: '/news/nasij',
      SITE_URL: 'https://example.org',
    },
    url: `${sites.small}/`,
  },
};
