import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeFiles } from './writeFiles.ts';

/** A folder to write to that is not there yet, in one of its own, and what is said of it. For tests only. */
export function testFolder() {
  const home = mkdtempSync(join(tmpdir(), 'nasij-disk-'));
  const folder = join(home, 'story');
  const at = (name: string) => join(folder, name);
  const told: string[] = [];
  const tell = (sentence: string) => void told.push(sentence);
  return {
    home,
    folder,
    told,
    tell,
    at,
    read: (name: string) => readFileSync(at(name), 'utf8'),
    put: (name: string, content: string) => {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), content);
    },
    /** All that is in it but folders; null where it is not there. */
    list: () =>
      existsSync(folder)
        ? readdirSync(folder, { recursive: true, withFileTypes: true })
            .filter((entry) => !entry.isDirectory())
            .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
            .toSorted()
        : null,
    write: (replace: boolean, files = outputs) =>
      writeFiles(folder, files, { replace, command: 'test', tell }),
    remove: () => rmSync(home, { recursive: true }),
  };
}

/** What is written to it. */
export const outputs = [
  { name: 'story.yaml', content: 'new' },
  { name: 'ar/article.md', content: 'new' },
  { name: 'fr/article.md', content: 'new' },
];
