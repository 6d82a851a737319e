import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('what scrolls over the page', () => {
  it('lets go of a finger in frames: each style sheet leaves it to --at-end', () => {
    const sheets = globSync('src/**/*.css');
    expect(sheets.length).toBeGreaterThan(30);
    const holding = /overscroll-behavior(?:-y|-block)?:\s*(?:contain|none)/;
    expect(sheets.filter((path) => holding.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
