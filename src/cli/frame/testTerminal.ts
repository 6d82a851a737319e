import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runWords } from './run.ts';
import type { Terminal } from './terminal.ts';

/** A folder of its own for a test, with `data/` in it, and commands that run there. For tests only. */
export function testHome() {
  const home = mkdtempSync(join(tmpdir(), 'nasij-story-'));
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), content);
    return join(home, path);
  };
  return {
    home,
    write,
    writeStory: (id: string, files: Readonly<Record<string, string>>) => {
      for (const [path, text] of Object.entries(files)) write(`data/${id}/${path}`, text);
    },
    read: (path: string) => readFileSync(join(home, path), 'utf8'),
    /** Every file below the folder, with `/`. */
    list: () =>
      readdirSync(home, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(home.length + 1))
        .sort(),
    /** Runs a command; `answers` are typed where it asks, null is the end of them. */
    run: async (
      words: readonly string[],
      answers?: readonly (string | null)[],
      env: Terminal['env'] = {},
    ) => {
      const printed: string[] = [];
      const told: string[] = [];
      const asked: string[] = [];
      const left = [...(answers ?? [])];
      const code = await runWords(words, {
        home,
        env,
        print: (line) => printed.push(line),
        tell: (line) => told.push(line),
        ...(answers && {
          ask: (question: string) => {
            asked.push(question);
            return Promise.resolve(left.shift() ?? null);
          },
        }),
      });
      return { code, printed: printed.join('\n'), told: told.join('\n'), asked };
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
