import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readStory } from '../readStory.ts';
import { WrongUse } from './wrongUse.ts';

/** Where the stories are: `home` is the folder that holds `data/`. */
export const dataFolder = (home: string): string => join(home, 'data');

const isFolder = (path: string) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The folders of all stories in `data/`. */
export function storiesHere(home: string): string[] {
  const data = dataFolder(home);
  if (!isFolder(data)) return [];
  return readdirSync(data)
    .filter((name) => !name.startsWith('.') && isFolder(join(data, name)))
    .sort();
}

/**
 * The folder that a command's word for a story means: its id, or a path to the folder.
 * @throws WrongUse where no story is named, or none has that name
 */
export function storyFolderOf(word: string | undefined, home: string): string {
  if (!word?.trim()) throw new WrongUse('Name the story: its id, or the path of its folder.');
  const path = word.replace(/[/\\]+$/, '');
  const folder = [join(dataFolder(home), path), path].find(isFolder);
  if (folder !== undefined) return folder;
  const here = storiesHere(home);
  throw new WrongUse(
    `There is no story “${word}”. Stories in data/: ${here.join(', ') || 'none yet'}.`,
  );
}

/**
 * The files of a story and its folder, to be written to.
 * @throws StoryProblem where one is not UTF-8
 */
export function openStory(word: string | undefined, home: string) {
  const folder = storyFolderOf(word, home);
  return { folder, files: readStory(folder, { strict: true }) };
}
