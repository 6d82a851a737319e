import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from './findBrowser.ts';

const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [chrome, shell] = [join(folder, 'google-chrome'), join(folder, 'chromium-headless-shell')];
for (const file of [chrome, shell]) writeFileSync(file, '');
const platform = 'linux';

describe('findBrowser', () => {
  it('takes the one that CHROME_PATH names, if it is there', () => {
    const env = { CHROME_PATH: chrome, PATH: folder };
    expect(findBrowser({ env, platform })).toBe(chrome);
    expect(findBrowser({ env: { ...env, CHROME_PATH: '/nowhere' }, platform })).toBe(shell);
  });

  it('prefers one without windows, unless the whole browser matters', () => {
    const env = { PATH: ['/nowhere', folder].join(delimiter) };
    expect(findBrowser({ env, platform })).toBe(shell);
    expect(findBrowser({ env, platform, whole: true })).toBe(chrome);
  });

  it('falls back to Playwright’s own, and finds none where there is none', () => {
    const env = { PATH: '/nowhere' };
    expect(findBrowser({ env, platform, own: chrome })).toBe(chrome);
    expect(findBrowser({ env, platform, own: '/nowhere/chrome' })).toBeUndefined();
  });
});
