import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { pathOf } from './pages.ts';
import { comesAlive, open } from './reader.ts';

/* Sizes as a host sends them: text with gzip -9, fonts and pictures as they are. 1 KB = 1000 bytes. */
const budget = { script: 110_000, all: 250_000 };

interface Loaded {
  path: string;
  isScript: boolean;
  bytes: number;
  text: string;
}

/** Opens the page and gives all that the browser asked for until the reader could use it, fonts included. */
async function loadedBy(page: Page, path: string): Promise<Loaded[]> {
  const loads: Promise<Loaded>[] = [];
  page.on('response', (response) => {
    loads.push(
      response.body().then((body) => {
        const isText = /text|script|json|svg/.test(response.headers()['content-type'] ?? '');
        return {
          path: new URL(response.url()).pathname,
          isScript: response.request().resourceType() === 'script',
          bytes: isText ? gzipSync(body, { level: 9 }).length : body.length,
          text: isText ? body.toString() : '',
        };
      }),
    );
  });
  await open(page, path);
  await page.evaluate(async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
  return Promise.all(loads);
}

const sum = (files: readonly Loaded[]) => files.reduce((total, { bytes }) => total + bytes, 0);
const list = (files: readonly Loaded[]) =>
  files.map(({ path, bytes }) => `${bytes} ${path}`).join('\n');

test('the first Arabic view stays within its budget', async ({ page }) => {
  const files = await loadedBy(page, pathOf('ar'));
  const scripts = files.filter(({ isScript }) => isScript);
  expect(scripts.length).toBeGreaterThan(1);
  expect(files.some(({ path }) => path.endsWith('.woff2'))).toBe(true);
  expect(files.some(({ path }) => path.endsWith('.json'))).toBe(true);
  expect(sum(scripts), `JavaScript:\n${list(scripts)}`).toBeLessThanOrEqual(budget.script);
  expect(sum(files), `all:\n${list(files)}`).toBeLessThanOrEqual(budget.all);
  test.info().annotations.push({
    type: 'size',
    description: `JavaScript ${(sum(scripts) / 1000).toFixed(1)} KB, all ${(sum(files) / 1000).toFixed(1)} KB`,
  });
});

test('a focused page in either language keeps to the same budget of scripts', async ({ page }) => {
  const files = await loadedBy(page, pathOf('en', { kind: 'entity', id: 'china' }));
  const scripts = files.filter(({ isScript }) => isScript);
  expect(sum(scripts), list(scripts)).toBeLessThanOrEqual(budget.script);
});

test('nothing is asked for twice', async ({ page }) => {
  const files = await loadedBy(page, pathOf('ar'));
  const paths = files.map(({ path }) => path);
  expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
});

test('the code for gestures comes with the first pointer over the graph', async ({ page }) => {
  // d3-zoom keeps its state in a property of this name.
  const hasZoom = ({ text }: Loaded) => text.includes('__zoom');
  const files = await loadedBy(page, pathOf('ar'));
  await comesAlive(page);
  expect(files.filter(hasZoom).map(({ path }) => path)).toEqual([]);
  const arrival = page.waitForResponse(async (response) =>
    (await response.text()).includes('__zoom'),
  );
  await page.locator('#graph .graph-frame').hover();
  expect((await arrival).ok()).toBe(true);
});
