import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ownHolder } from './holder.ts';
import { isWorkFolder, workFolder } from './workFolder.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'nasij-work-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const prefix = () => join(home, 'dist.building');
function put(name: string, files: Record<string, string>): string {
  mkdirSync(join(home, name));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(home, name, file), text);
  return join(home, name);
}
/** No process has this number. */
const gone = JSON.stringify({ ...ownHolder('build'), pid: 2 ** 30 });

it('is nobody else’s, and leaves nothing', () => {
  const [one, other] = [workFolder(prefix(), 'build'), workFolder(prefix(), 'build')];
  expect(one.path).not.toBe(other.path);
  expect(isWorkFolder(one.path)).toBe(true);
  writeFileSync(join(one.path, 'half'), 'done');
  one.remove();
  other.remove();
  expect(readdirSync(home)).toEqual([]);
});

it('removes what a killed process has left, and nothing that is not one’s of ours', () => {
  put('dist.building-killed', { 'holder.json': gone, half: 'done' });
  put('dist.building-empty', {});
  const kept = {
    living: put('dist.building-living', { 'holder.json': JSON.stringify(ownHolder('build')) }),
    mine: put('dist.building-thesis', { 'chapter.txt': 'mine' }),
    strange: put('dist.building-strange', { 'holder.json': '{}' }),
    named: put('dist.builder', {}),
  };
  const work = workFolder(prefix(), 'build');
  expect(readdirSync(home).toSorted()).toEqual(
    [...Object.values(kept), work.path].map((path) => path.slice(home.length + 1)).toSorted(),
  );
  work.remove();
  expect(existsSync(kept.living)).toBe(true);
});
