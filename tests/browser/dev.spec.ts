import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { smallStory } from '../fixtures/smallStory.ts';
import { sites } from './sites.ts';

/* npm run dev: the story's files are watched, and problems in them shown over the page. */

const site = sites.written;
const folder = '.cache/dev-stories/river-accord';
const root = resolve(import.meta.dirname, '../..');
let server: ChildProcess;

const write = (file: string, text: string) => {
  const path = join(root, folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
const change = (file: string, from: string, to: string) => {
  const text = readFileSync(join(root, folder, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no “${from}”.`);
  write(file, text.replace(from, to));
};

test.beforeAll(async () => {
  rmSync(join(root, folder), { recursive: true, force: true });
  for (const [file, text] of Object.entries(smallStory())) write(file, text);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  server = spawn(process.execPath, [vite, '--port', new URL(site).port, '--strictPort'], {
    cwd: root,
    env: { ...process.env, STORY: `../${folder}`, NODE_ENV: 'development' },
    stdio: 'ignore',
  });
  const answers = () => fetch(`${site}/en/`).then(({ status }) => status, String);
  await expect.poll(answers, { timeout: 30_000 }).toBe(200);
});

test.afterAll(() => {
  server.kill();
});

test('a broken story is shown with file and line, a mended one reloads', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto(`${site}/en/entity/salma`);
  await expect(page.locator('[data-card="entity/salma"]')).toBeVisible({ timeout: 30_000 });

  change('en/article.md', '[Salma Haddad](salma)', '[Salma Haddad](salmon)');
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay.locator('.message')).toContainText('salmon');
  await expect(overlay.locator('.message')).toContainText(/en\/article\.md:\d+:\d+/);
  await expect(overlay.locator('.file')).toContainText(/en\/article\.md:\d+:\d+/);

  change('en/article.md', '[Salma Haddad](salmon)', '[Mayor Salma Haddad](salma)');
  await expect(page.locator('#p1')).toContainText('Mayor Salma Haddad');
  await expect(overlay).toHaveCount(0);

  await page.goto(`${site}/ar/`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('[data-paragraph="p1"]')).toBeVisible();
});
