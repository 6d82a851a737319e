import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtSites } from './sites.ts';

/** What a site is made from; tests are not. */
const sources = ['index.html', 'vite.config.ts', 'public/**/*', 'data/**/*', 'src/**/*'];

const timeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Run by Playwright before all browser tests.
 * @throws where a site that they look at is older than what it is made from, which they would test in its place
 */
export default function checkSites(): void {
  const [newest] = globSync(sources)
    .filter((file) => !/\.test\.tsx?$/.test(file) && statSync(file).isFile())
    .toSorted((a, b) => timeOf(b) - timeOf(a));
  const stale = Object.entries(builtSites).filter(
    ([, { env }]) => timeOf(join(env.OUT_DIR ?? 'dist', 'nasij-site.txt')) < timeOf(newest ?? ''),
  );
  if (stale.length === 0) return;
  const names = stale.map(([name]) => `“${name}”`).join(', ');
  throw new Error(
    `The sites of the browser tests (${names}) are older than ${newest}. Build them first: node tests/browser/buildSites.ts`,
  );
}
