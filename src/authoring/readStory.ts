import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoryProblem } from './storyProblem.ts';

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

/**
 * Reads the YAML and Markdown files of a story folder, and of the language folders in it, for `compileStory`:
 * paths inside the folder (`ar/article.md`) -> text.
 * @param strict whether a file that is not UTF-8 is refused; what writes to files must not read them wrongly
 * @throws where the folder does not exist or cannot be read.
 */
export function readStory(
  folder: string,
  { strict = false }: { strict?: boolean } = {},
): Record<string, string> {
  const files: Record<string, string> = {};
  const read = (inner: string, deeper: boolean) => {
    for (const entry of readdirSync(join(folder, inner), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
      if (entry.isDirectory() && deeper) read(path, false);
      else if (entry.isFile() && /\.(ya?ml|md)$/.test(entry.name)) {
        const bytes = readFileSync(join(folder, path));
        files[path] = strict ? strictText(bytes, join(folder, path)) : bytes.toString('utf8');
      }
    }
  };
  read('', true);
  return files;
}
