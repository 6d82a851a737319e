import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { preview, type PreviewServer } from 'vite';
import { type Look, looks, pageOf } from '../gallery/looks.ts';
import { groups } from '../gallery/states.ts';
import { expect, test } from './reader.ts';

/* npm run gallery: every state that it lists is drawn, in both directions, light and dark. */

test.describe.configure({ mode: 'default' });

const root = resolve(import.meta.dirname, '../..');
const outDir = resolve(root, '.cache/gallery-tested');
const states = groups.flatMap((group) => group.states);
let server: PreviewServer | undefined;
let site = '';

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const vite = resolve(root, 'node_modules/vite/bin/vite.js');
  const build = [vite, 'build', 'tests/gallery', '--outDir', outDir, '--emptyOutDir'];
  const { status, stderr } = spawnSync(process.execPath, build, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development' },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  server = await preview({ configFile: false, root, build: { outDir }, preview: { port: 0 } });
  site = server.resolvedUrls?.local[0] ?? '';
});

test.afterAll(() => server?.close());

test('each state has its heading, and a frame for each look', async ({ page }) => {
  await page.goto(site);
  await expect(page.locator('h2')).toHaveText(groups.map(({ title }) => title));
  await expect(page.locator('h3')).toHaveText(states.map(({ title }) => title));
  const frames = page.locator('iframe');
  await expect(frames).toHaveCount(states.length * looks.length);
  const first = page.frameLocator('iframe').first();
  await expect(first.locator('html[data-drawn]')).toBeAttached();
  await page.setViewportSize({ width: 390, height: 844 });
  const room = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await room(), 'nothing is wider than a phone').toBe(390);
});

/** Each state is drawn once, in one of these: what is particular to a language or theme, the other tests look at. */
const tried: readonly Look[] = [
  { language: 'ar', theme: 'light' },
  { language: 'en', theme: 'dark' },
];

for (const [turn, look] of tried.entries()) {
  const own = states.filter((_, at) => at % tried.length === turn);
  test(`a state is drawn without a complaint: ${look.language}, ${look.theme}`, async ({
    page,
    complaints,
  }) => {
    test.setTimeout(own.length * 15_000);
    for (const { id, width, height } of own) {
      await test.step(id, async () => {
        await page.setViewportSize({ width, height });
        await page.goto(site + pageOf(id, look));
        const drawn = page.locator('html[data-drawn]');
        await expect.soft(drawn, `${id} is drawn`).toBeAttached();
        expect.soft(complaints.splice(0), `what ${id} complained of`).toEqual([]);
      });
    }
    const { direction, ink } = await page.evaluate(() => ({
      direction: document.documentElement.dir,
      ink: getComputedStyle(document.body).color,
    }));
    expect(direction).toBe(look.language === 'ar' ? 'rtl' : 'ltr');
    const red = Number(/\d+/.exec(ink)?.[0]);
    expect(red < 128, `text is ${ink}`).toBe(look.theme === 'light');
  });
}
