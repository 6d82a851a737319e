import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { pathOf } from './pages.ts';
import { comesAlive, open } from './reader.ts';

/* Sizes as a host sends them: text with gzip -9, fonts and pictures as they are. 1 KB = 1000 bytes. */
const budget = {
  /** Until the page answers to the reader. */
  script: 110_000,
  all: 250_000,
  /** What a reader's page fetches after that without being asked: threads, keys, the strip. */
  later: 20_000,
};

interface Loaded {
  path: string;
  isScript: boolean;
  /** Asked for before the page answered to the reader. */
  isFirst: boolean;
  bytes: number;
  text: string;
}

/** Opens the page and gives all that the browser asked for by itself, fonts included, in the order of asking. */
async function loadedBy(page: Page, path: string): Promise<Loaded[]> {
  const loads: Promise<Omit<Loaded, 'isFirst'>>[] = [];
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
  // The last to come by itself.
  await page.locator('svg.threads').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const early = new Set(await page.evaluate(askedBeforeLife));
  const files = await Promise.all(loads);
  return files.map((file) => ({ ...file, isFirst: early.has(file.path) }));
}

/** Runs in the page: the paths of all that was asked for until it came alive, the page itself first. */
function askedBeforeLife(): string[] {
  const [alive] = performance.getEntriesByName('alive');
  const files = performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime <= (alive?.startTime ?? Infinity));
  return [location.pathname, ...files.map(({ name }) => new URL(name).pathname)];
}

const firstOf = (files: readonly Loaded[]) => files.filter(({ isFirst }) => isFirst);
const sum = (files: readonly Loaded[]) => files.reduce((total, { bytes }) => total + bytes, 0);
const list = (files: readonly Loaded[]) =>
  files.map(({ path, bytes }) => `${bytes} ${path}`).join('\n');

test('the first Arabic view stays within its budget', async ({ page }) => {
  const files = firstOf(await loadedBy(page, pathOf('ar')));
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
  const files = firstOf(await loadedBy(page, pathOf('en', { kind: 'entity', id: 'china' })));
  const scripts = files.filter(({ isScript }) => isScript);
  expect(sum(scripts), list(scripts)).toBeLessThanOrEqual(budget.script);
});

for (const width of [1440, 390]) {
  test(`what comes later by itself stays small, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const files = await loadedBy(page, pathOf('ar', { kind: 'entity', id: 'china' }));
    const later = files.filter(({ isFirst }) => !isFirst);
    expect(later.some(({ isScript }) => isScript)).toBe(true);
    expect(sum(later), list(later)).toBeLessThanOrEqual(budget.later);
  });
}

test('nothing is asked for twice', async ({ page }) => {
  const files = await loadedBy(page, pathOf('ar'));
  const paths = files.map(({ path }) => path);
  expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
  // Nor by a preload that another engine would answer with an error, as the page has the module already.
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  const named = await page
    .locator('link[rel="modulepreload"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((href, at) => named.indexOf(href) !== at)).toEqual([]);
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
