import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallStory } from '../../tests/fixtures/smallStory.ts';
import { testHome } from './frame/testTerminal.ts';

let place = testHome();
beforeEach(() => {
  place = testHome();
  place.writeStory('river-accord', smallStory());
});
afterEach(() => place.remove());

const run = () =>
  place.run(['release'], undefined, {
    STORY: relative('data', join(place.home, 'data/river-accord')),
  });

describe('the command release', () => {
  it('says how many paths are promised', async () => {
    const { code, printed } = await run();
    expect([code, printed]).toEqual([
      0,
      expect.stringMatching(/published-paths\.txt: 67 paths, 67 of them new\.$/),
    ]);
  });

  it('says why nothing was released', async () => {
    place.write('data/river-accord/published-paths.txt', 'what is this?');
    const { code, told } = await run();
    expect(code).toBe(1);
    expect(told).toMatch(/published-paths\.txt:1: its first line .*\nNothing was released\.$/);
  });
});
