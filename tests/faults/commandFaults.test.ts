import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runWords } from '../../src/cli/frame/run.ts';
import { mendFolder } from '../../src/files/lock.ts';
import { cases, layOut } from './cases.ts';
import { copyOf, countSteps, type Fault, run, treeOf } from './command.ts';

/*
 * Every command that writes is killed, and its disk fails, at its steps. `npm run test:faults` tries every step, with and
 * without a system that can exchange names; `npm test` tries some steps.
 */
const isCampaign = process.env.FAULTS !== undefined;

/** Some of the numbers from 1 to `count`, evenly spread, the last among them. */
function spread(count: number, some: number): number[] {
  if (isCampaign || some >= count) return Array.from({ length: count }, (_, at) => at + 1);
  return Array.from({ length: some }, (_, at) => Math.ceil(((at + 1) * count) / some));
}

/** Runs tasks two at a time: one core each on a small machine. */
async function together<Task>(tasks: readonly Task[], work: (task: Task) => Promise<void>) {
  const waiting = [...tasks];
  const lane = async () => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) await work(task);
  };
  await Promise.all([lane(), lane()]);
}

/** What the next command there says, and leaves. */
async function nextCommand(home: string, writes: string): Promise<string> {
  const said: string[] = [];
  const tell = (line: string) => void said.push(line);
  if (writes === 'taken') mendFolder(join(home, writes), tell);
  else await runWords(['check', writes.slice(5)], { home, env: {}, print: () => {}, tell });
  return said.join('\n');
}

const swaps = ['yes', 'no', 'nor links'];
const triedOn = (swap: string) =>
  isCampaign || swap === 'yes' ? cases : cases.filter(({ name }) => name === 'add-language');

describe.each(swaps)('with two names exchanged: %s', (swap) => {
  describe.each(triedOn(swap))('$name', (one) => {
    /** All commands share the steps of this one. */
    const isShared = one.name === 'rename';
    const environment = { ...one.environment, FAULT_SWAP: swap };
    let before = '';
    let old: Record<string, string> = {};
    let fresh: Record<string, string> = {};
    let count = { steps: 0, writes: 0 };

    beforeAll(async () => {
      before = mkdtempSync(join(tmpdir(), 'nasij-before-'));
      layOut(one, before);
      const after = copyOf(before);
      old = treeOf(before);
      count = await countSteps({ ...one, home: after, environment });
      fresh = treeOf(after);
      rmSync(after, { recursive: true });
    }, 60_000);
    afterAll(() => rmSync(before, { recursive: true }));

    const fault = (kind: Fault, step: number) => ({
      FAULT: kind,
      FAULT_STEP: String(step),
    });

    it('leaves the old or the new of everything, wherever it is killed', async () => {
      const kills = [
        ...spread(count.steps, isShared ? 8 : 1).map((step) => ({ kind: 'kill' as const, step })),
        ...spread(count.writes, isShared ? 3 : 1).map((step) => ({ kind: 'tear' as const, step })),
      ];
      let killed = 0;
      await together(kills, async ({ kind, step }) => {
        const home = copyOf(before);
        const { signal } = await run({ ...one, home, environment }, fault(kind, step));
        if (signal === 'SIGKILL') killed += 1;
        const left = treeOf(home);
        for (const name of Object.keys(old)) {
          expect([old[name], fresh[name]], `${name}, ${kind} at ${step}`).toContain(left[name]);
        }
        const said = await nextCommand(home, one.writes);
        const mended = treeOf(home);
        const expected = mended[firstChange()] === old[firstChange()] ? old : fresh;
        expect(mended, `${kind} at ${step}`).toEqual(expected);
        // Whoever finds half a change says so.
        const isHalf = Object.keys(left).some((name) => /\.nasij-(?!lock)/.test(name));
        expect(said.includes('was stopped') || !isHalf, `${kind} at ${step}`).toBe(true);
        rmSync(home, { recursive: true });
      });
      expect(killed).toBe(kills.length);
    }, 600_000);

    it.each(['full', 'fail'] as const)(
      'says what is wrong and leaves the old or the new where the disk is %s',
      async (kind) => {
        let failed = 0;
        const all = kind === 'full' ? count.writes : count.steps - 1;
        await together(spread(all, isShared ? 3 : 1), async (step) => {
          const home = copyOf(before);
          const { code, said } = await run({ ...one, home, environment }, fault(kind, step));
          failed += Number(code !== 0);
          expect([0, 1], said).toContain(code);
          expect(said).not.toMatch(/^\s+at /m);
          expect(code === 0 || /disk|could not be brought/.test(said), said).toBe(true);
          await nextCommand(home, one.writes);
          const isWritten = !said.includes('Nothing was');
          expect(treeOf(home), `${kind} at ${step}: ${said}`).toEqual(isWritten ? fresh : old);
          rmSync(home, { recursive: true });
        });
        expect(failed).toBeGreaterThan(0);
      },
      600_000,
    );

    /** A file that the command changes or makes. */
    function firstChange(): string {
      const changed = Object.keys(fresh).find((name) => fresh[name] !== old[name]);
      if (changed === undefined) throw new Error('The command changes nothing.');
      return changed;
    }
  });
});
