import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads the YAML and Markdown files of a story folder, and of the language folders in it, for `compileStory`:
 * paths inside the folder (`ar/article.md`) -> text.
 * @throws where the folder does not exist or cannot be read.
 */
export function readStory(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  const read = (inner: string, deeper: boolean) => {
    for (const entry of readdirSync(join(folder, inner), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
      if (entry.isDirectory() && deeper) read(path, false);
      else if (entry.isFile() && /\.(ya?ml|md)$/.test(entry.name)) {
        files[path] = readFileSync(join(folder, path), 'utf8');
      }
    }
  };
  read('', true);
  return files;
}
