import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../src/prerender/site/mark.ts';
import { copyOf, countSteps, type Run, run, treeOf } from './command.ts';

/* A site takes the place of another, and the process is killed at every step of that. */
const placing = (home: string, edition: string): Run => ({
  script: 'tests/faults/placeSite.ts',
  words: ['site', edition],
  home,
});

/** Every fourth step in `npm test`, all in the campaign. */
const stride = process.env.FAULTS === undefined ? 4 : 1;

let before = '';
let old: Record<string, string> = {};
let fresh: Record<string, string> = {};
const kills: number[] = [];

beforeAll(async () => {
  before = mkdtempSync(join(tmpdir(), 'nasij-site-'));
  mkdirSync(join(before, 'data/river-accord'), { recursive: true });
  await run(placing(before, 'first'));
  old = treeOf(join(before, 'site'));
  const after = copyOf(before);
  const { steps } = await countSteps(placing(after, 'second'));
  fresh = treeOf(join(after, 'site'));
  rmSync(after, { recursive: true });
  for (let step = steps; step > 0; step -= stride) kills.push(step);
}, 60_000);
afterAll(() => rmSync(before, { recursive: true }));

describe('a build that is killed', () => {
  it('leaves the old site or the new one, and the next build nothing besides', async () => {
    for (const step of kills) {
      const home = copyOf(before);
      const killed = await run(placing(home, 'second'), {
        FAULT: 'kill',
        FAULT_STEP: String(step),
      });
      expect(killed.signal, killed.said).toBe('SIGKILL');
      const left = treeOf(join(home, 'site'));
      expect([old, fresh], `killed at ${step}`).toContainEqual(left);
      const { code, said } = await run(placing(home, 'second'));
      expect(code, said).toBe(0);
      expect(treeOf(join(home, 'site'))).toEqual(fresh);
      expect(readdirSync(home).toSorted()).toEqual(['data', 'site']);
      rmSync(home, { recursive: true });
    }
  }, 600_000);

  it('leaves whole files where two folders cannot be exchanged, and the next build completes it', async () => {
    const swap = { FAULT_SWAP: 'no' };
    const after = copyOf(before);
    const { steps } = await countSteps({ ...placing(after, 'second'), environment: swap });
    rmSync(after, { recursive: true });
    for (let step = steps; step > 0; step -= stride) {
      const home = copyOf(before);
      const kill = { ...swap, FAULT: 'kill', FAULT_STEP: String(step) };
      expect((await run(placing(home, 'second'), kill)).signal).toBe('SIGKILL');
      const site = join(home, 'site');
      for (const name of [...filesIn(site)].filter((each) => !each.startsWith('nasij-site.txt'))) {
        expect(readFileSync(join(site, name), 'utf8')).toMatch(`${name} of `);
      }
      // A page is never there without the script of its edition.
      for (const page of ['index.html', 'ar/index.html']) {
        const edition = readFileSync(join(site, page), 'utf8').split(' ').at(-1);
        expect([...filesIn(site)]).toContain(`assets/page-${edition}.js`);
      }
      expect((await run(placing(home, 'second'), swap)).code).toBe(0);
      expect(treeOf(site)).toEqual(fresh);
      expect(readdirSync(home).toSorted()).toEqual(['data', 'site']);
      rmSync(home, { recursive: true });
    }
  }, 600_000);
});
