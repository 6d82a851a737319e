/** The first of four ports in a row; another one lets two runs of the tests stand side by side. */
const port = Number(process.env.TEST_PORT ?? 4179);

/** Where playwright.config.ts serves the built sites, and dev.spec.ts the story as it is being written. */
export const sites = {
  /** As it is published. */
  published: `http://localhost:${port}`,
  /** The same with React's development build, which says what a published one keeps to itself. */
  development: `http://localhost:${port + 1}`,
  /** The small story of tests/fixtures, published at https://example.org under a base path. */
  small: `http://localhost:${port + 2}/news/nasij`,
  written: `http://localhost:${port + 3}`,
};
