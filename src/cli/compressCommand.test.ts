import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { markSite } from '../prerender/site/placeSite.ts';

const page = '<p>نسيج</p>'.repeat(200);
let site = '';

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'nasij-site-'));
  mkdirSync(join(site, 'ar'));
  writeFileSync(join(site, 'ar/index.html'), page);
  writeFileSync(join(site, 'small.txt'), 'too small to be worth it');
  writeFileSync(join(site, 'card.png'), page);
  markSite(site);
});
afterEach(() => rmSync(site, { recursive: true }));

function compress(folder: string) {
  return spawnSync(process.execPath, ['src/cli/main.ts', 'compress'], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...process.env, OUT_DIR: folder },
    encoding: 'utf8',
  });
}

it('lays both forms beside every text of some size, and does nothing twice', () => {
  expect(compress(site).stdout).toContain('2 files written');
  expect(readdirSync(site, { recursive: true }).toSorted()).toEqual([
    'ar',
    'ar/index.html',
    'ar/index.html.br',
    'ar/index.html.gz',
    'card.png',
    'nasij-site.txt',
    'small.txt',
  ]);
  expect(String(gunzipSync(readFileSync(join(site, 'ar/index.html.gz'))))).toBe(page);
  expect(String(brotliDecompressSync(readFileSync(join(site, 'ar/index.html.br'))))).toBe(page);
  expect(compress(site).stdout).toContain('0 files written');
});

it('says what to do where there is no site', () => {
  const { status, stderr } = compress(join(site, 'nowhere'));
  expect(status).toBe(1);
  expect(stderr).toContain('npm run build');
});
