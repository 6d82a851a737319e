import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mendFolder, takeLock } from '../files/lock.ts';
import { isEmptyFolder, isFolder } from '../files/places.ts';
import { writeLocked } from '../files/writeFiles.ts';
import { readStory } from '../files/readStory.ts';
import type { Terminal } from './frame/terminal.ts';
import { WrongUse } from './frame/arguments.ts';

/** Where the stories are: `home` is the folder that holds `data/`. */
export const dataFolder = (home: string): string => join(home, 'data');

/** The folders of all stories in `data/`; an empty one is none. */
export function storiesHere(home: string): string[] {
  const data = dataFolder(home);
  if (!isFolder(data)) return [];
  return readdirSync(data)
    .filter((name) => !name.startsWith('.') && isFolder(join(data, name)))
    .filter((name) => !isEmptyFolder(join(data, name)))
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

/** A story as it was read. */
export interface ReadableStory {
  folder: string;
  /** Paths inside the folder -> text. */
  files: Readonly<Record<string, string>>;
}

/** A story that no other command of ours writes to meanwhile. */
export interface OpenStory extends ReadableStory {
  /**
   * Writes files, all or none.
   * @param of which files they were made of; all by default
   * @throws Refused where one of those was changed, added or removed meanwhile, or one is there and may not be replaced
   */
  write: (
    outputs: Readonly<Record<string, string>>,
    options: { replace: boolean; of?: (name: string) => boolean },
  ) => void;
}

/**
 * Reads a story, to say what would be written to it.
 * @throws StoryProblem where a file is not UTF-8
 */
export function openStory(word: string | undefined, { home, tell }: Terminal): ReadableStory {
  const folder = storyFolderOf(word, home);
  mendFolder(folder, tell);
  return { folder, files: readStory(folder, { strict: true }) };
}

/**
 * Opens a story to write to it, and keeps all other commands off until the work is done.
 * @param command what it is opened for, in the user’s words
 * @throws StoryProblem where a file is not UTF-8; Refused where another command is at work there; what `work` throws
 */
export async function withStory<Result>(
  word: string | undefined,
  { home, tell }: Terminal,
  command: string,
  work: (story: OpenStory) => Result | Promise<Result>,
): Promise<Result> {
  const folder = storyFolderOf(word, home);
  const lock = takeLock(folder, command, tell);
  try {
    const read = () => readStory(folder, { strict: true });
    const files = read();
    return await work({
      folder,
      files,
      write(outputs, { replace, of = () => true }) {
        const contents = Object.entries(outputs).map(([name, content]) => ({ name, content }));
        if (contents.length === 0) return;
        const changed = () => {
          const now = read();
          const names = new Set([...Object.keys(files), ...Object.keys(now)]);
          return [...names].filter((name) => of(name) && now[name] !== files[name]);
        };
        writeLocked(lock, contents, { replace, changed });
      },
    });
  } finally {
    lock.release();
  }
}
