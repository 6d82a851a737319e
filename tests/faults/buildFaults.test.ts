import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Case, layOut } from './cases.ts';
import { copyOf, countSteps, project, type Run, run, treeOf } from './command.ts';

/* A whole build, over the site of another edition. It takes seconds, so most of this is for the campaign. */
const isCampaign = process.env.FAULTS !== undefined;
const small: Case = { name: 'build', words: ['build'], writes: 'site' };

const building = (home: string, more: Readonly<Record<string, string>> = {}): Run => ({
  words: ['build'],
  home,
  from: project,
  environment: {
    STORY: relative(join(project, 'data'), join(home, 'data/river-accord')),
    OUT_DIR: join(home, 'site'),
    ...more,
  },
});

let before = '';
let old: Record<string, string> = {};
beforeAll(async () => {
  before = mkdtempSync(join(tmpdir(), 'nasij-build-'));
  layOut(small, before);
  const { code, said } = await run(building(before, { BASE_PATH: '/older' }));
  if (code !== 0) throw new Error(`The site before could not be built: ${said}`);
  old = treeOf(join(before, 'site'));
}, 120_000);
afterAll(() => rmSync(before, { recursive: true }));

async function withHome(work: (home: string) => Promise<void>): Promise<void> {
  const home = copyOf(before);
  await work(home);
  rmSync(home, { recursive: true });
}

describe('a build', () => {
  it(
    'that fills the disk says so, and leaves the site before and nothing besides',
    () =>
      withHome(async (home) => {
        const { code, said } = await run(building(home), { FAULT: 'full', FAULT_STEP: '40' });
        expect(code).toBe(1);
        expect(said).toContain('The disk is full.');
        expect(said).toContain('Nothing was built.');
        expect(said).not.toMatch(/^\s+at /m);
        expect(treeOf(join(home, 'site'))).toEqual(old);
        expect(readdirSync(home).toSorted()).toEqual(['data', 'site']);
      }),
    120_000,
  );

  it.runIf(isCampaign)(
    'that is killed leaves the old site or the new, at steps of all its parts',
    () =>
      withHome(async (counted) => {
        const { steps } = await countSteps(building(counted));
        const fresh = treeOf(join(counted, 'site'));
        const stride = Math.ceil(steps / 25);
        const kills = [
          ...Array.from({ length: 25 }, (_, at) => at * stride + 1),
          ...Array.from({ length: 25 }, (_, at) => steps - at),
        ];
        for (const step of kills.filter((each) => each <= steps)) {
          await withHome(async (home) => {
            const kill = { FAULT: 'kill', FAULT_STEP: String(step) };
            expect((await run(building(home), kill)).signal).toBe('SIGKILL');
            const left = treeOf(join(home, 'site'));
            expect([old, fresh], `killed at ${step} of ${steps}`).toContainEqual(left);
          });
        }
      }),
    3_600_000,
  );
});
