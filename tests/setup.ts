import { afterEach, beforeEach } from 'vitest';

/*
 * Before every test file. What is said on the console fails the test: React's warnings are faults that a
 * reader may never see and a developer must. A test that means to make an error spies on the console itself.
 */
const levels = ['error', 'warn'] as const;
const own = { error: console.error, warn: console.warn };
let said: string[] = [];

beforeEach(() => {
  said = [];
  for (const level of levels) {
    console[level] = (...words: unknown[]) =>
      void said.push(`console.${level}: ${words.join(' ')}`);
  }
});

afterEach(() => {
  Object.assign(console, own);
  if (said.length > 0) throw new Error(said.join('\n'));
});

if (typeof document !== 'undefined') {
  const [{ cleanup, configure }] = await Promise.all([
    import('@testing-library/react'),
    import('@testing-library/jest-dom/vitest'),
  ]);
  // Parts of the page come later, as files of their own; a busy machine takes a while to make them.
  configure({ asyncUtilTimeout: 10_000 });
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // jsdom has no layout, so it has nothing to scroll either, and says so on the console.
  window.scrollTo = () => {};
  // Hooks run last first: the page goes before the console is looked at.
  afterEach(cleanup);
}
