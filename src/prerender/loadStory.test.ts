import { describe, expect, it } from 'vitest';
import { folderOf, loadStory, StoryProblems } from './loadStory.ts';

describe('folderOf', () => {
  it.each([
    [undefined, 'data/beijing-2022'],
    ['', 'data/beijing-2022'],
    ['my-story', 'data/my-story'],
    ['data/my-story', 'data/my-story'],
    ['./data/my-story/', 'data/my-story'],
    ['../.cache/stories/river-accord', '.cache/stories/river-accord'],
  ])('takes “%s” for %s', (setting, folder) => {
    expect(folderOf(setting)).toBe(folder);
  });
});

describe('loadStory', () => {
  it('reads a story', () => {
    expect(loadStory('data/beijing-2022').id).toBe('beijing-2022');
  });

  it('says what stories there are where the folder is none', () => {
    const load = () => loadStory('data/nope');
    expect(load).toThrow(StoryProblems);
    expect(load).toThrow(
      /^There is no story folder data\/nope \(stories here: .*beijing-2022.*\)\./,
    );
  });
});
