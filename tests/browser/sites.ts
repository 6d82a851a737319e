/** Where playwright.config.ts serves the built sites. */
export const sites = {
  /** As it is published. */
  published: 'http://localhost:4179',
  /** The same with React's development build, which says what a published one keeps to itself. */
  development: 'http://localhost:4180',
  /** The small story of tests/fixtures, published at https://example.org under a base path. */
  small: 'http://localhost:4181/news/nasij',
};
