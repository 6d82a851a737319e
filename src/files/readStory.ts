import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isFolder, realOf } from './places.ts';
import { Refused } from './refused.ts';
import { readRegularFile } from './regularFile.ts';
import { StoryProblem } from '../compiler/storyProblem.ts';

/** @throws StoryProblem `not-utf-8` where the bytes are no UTF-8 */
function strictText(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new StoryProblem(
      'not-utf-8',
      `${path} is not saved as UTF-8: writing to it would lose characters. Open it in a text editor, save it as UTF-8, and run the command again.`,
    );
  }
}

/** The most that a file of a story may hold, in bytes: a book’s words are 2 MB. */
const most = 20_000_000;

const refuseOver = (path: string) => (bytes: number) => {
  if (bytes <= most) return;
  throw new Refused(
    `${path} has more than ${most / 1_000_000} MB, which no file of a story has. Is it the right file?`,
  );
};

/**
 * Reads the YAML and Markdown files of a story folder, and of the language folders in it, for `compileStory`:
 * paths inside the folder (`ar/article.md`) -> text. Links are followed to the files and folders that they lead to.
 * @param strict whether a file that is not UTF-8 is refused; what writes to files must not read them wrongly
 * @throws Refused where a link leads nowhere, or a file’s name is a pipe’s or a device’s; StoryProblem where `strict`
 *   refuses; what the disk throws where the folder does not exist or cannot be read
 */
export function readStory(
  folder: string,
  { strict = false }: { strict?: boolean } = {},
): Record<string, string> {
  const files: Record<string, string> = {};
  const read = (inner: string, deeper: boolean) => {
    for (const entry of readdirSync(join(folder, inner), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const name = inner === '' ? entry.name : `${inner}/${entry.name}`;
      const path = join(folder, name);
      const isText = /\.(ya?ml|md)$/.test(entry.name);
      if (isFolder(path)) {
        if (deeper) read(name, false);
      } else if (isText) {
        // What is not a story’s by its name may be anything, and is left alone.
        const bytes = readRegularFile(realOf(path), refuseOver(path));
        files[name] = strict ? strictText(bytes, path) : bytes.toString('utf8');
      }
    }
  };
  read('', true);
  return files;
}
