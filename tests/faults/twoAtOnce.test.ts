import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStory } from '../../src/files/readStory.ts';
import { type Case, cases, layOut } from './cases.ts';
import { copyOf, countSteps, run } from './command.ts';

/* Somebody else writes to the story while a command of ours does: an editor, or another command. */
const named = (name: string): Case => {
  const found = cases.find((one) => one.name === name);
  if (!found) throw new Error(`There is no case ${name}.`);
  return found;
};
const [rename, link] = [named('rename'), named('link')];
const file = 'data/river-accord/entities.yaml';
/** Every sixth step in `npm test`, all in the campaign. */
const stride = process.env.FAULTS === undefined ? 6 : 1;

let before = '';
beforeAll(() => {
  before = mkdtempSync(join(tmpdir(), 'nasij-two-'));
  layOut(link, before);
});
afterAll(() => rmSync(before, { recursive: true }));

describe('an editor’s save', () => {
  it('is never lost, whenever it comes while rename is at work', async () => {
    const counted = copyOf(before);
    const { steps } = await countSteps({ ...rename, home: counted });
    rmSync(counted, { recursive: true });
    let refused = 0;
    for (let step = steps; step > 0; step -= stride) {
      const home = copyOf(before);
      const save = { FAULT: 'save', FAULT_STEP: String(step), FAULT_FILE: join(home, file) };
      const { code, said } = await run({ ...rename, home }, save);
      const text = readFileSync(join(home, file), 'utf8');
      expect(text, `saved at ${step}`).toMatch(/# saved meanwhile\n$/);
      const isRenamed = text.includes('salma-haddad:');
      expect(isRenamed, said).toBe(code === 0);
      const english = readFileSync(join(home, 'data/river-accord/en/article.md'), 'utf8');
      expect(english.includes('(salma-haddad)')).toBe(isRenamed);
      expect(said.includes('changed in the meantime')).toBe(!isRenamed);
      refused += Number(code !== 0);
      rmSync(home, { recursive: true });
    }
    expect(refused).toBeGreaterThan(0);
  }, 600_000);
});

describe('two commands at once', () => {
  it('say what is true, each of them', async () => {
    for (let round = 0; round < 3; round += 1) {
      const home = copyOf(before);
      const [renamed, linked] = await Promise.all([
        run({ ...rename, home }),
        run({ ...link, home }),
      ]);
      const refused = [renamed, linked].filter(({ code }) => code !== 0);
      expect(refused.every(({ said }) => /is at work on|is being written to/.test(said))).toBe(
        true,
      );
      expect(Math.min(renamed.code ?? 1, linked.code ?? 1)).toBe(0);
      const files = readStory(join(home, 'data/river-accord'));
      expect(files['entities.yaml']?.includes('salma-haddad:')).toBe(renamed.code === 0);
      expect(files['en/article.md']?.includes('[Rabwa](rabwa)')).toBe(linked.code === 0);
      rmSync(home, { recursive: true });
    }
  }, 120_000);
});
