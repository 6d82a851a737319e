import { describe, expect, it } from 'vitest';
import { loadStory, StoryProblems } from './loadStory.ts';

describe('loadStory', () => {
  it('reads a story', () => {
    expect(loadStory('data/beijing-2022', () => {}).id).toBe('beijing-2022');
  });

  it('says what stories there are where the folder is none', () => {
    const load = () => loadStory('data/nope', () => {});
    expect(load).toThrow(StoryProblems);
    expect(load).toThrow(
      /^There is no story folder data\/nope \(stories here: .*beijing-2022.*\)\./,
    );
  });
});
