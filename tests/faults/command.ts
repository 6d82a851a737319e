import { spawn } from 'node:child_process';
import { cpSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sumOf } from '../../src/files/places.ts';

/** Where the commands are. */
export const project = resolve(import.meta.dirname, '../..');

export type Fault = 'kill' | 'tear' | 'full' | 'fail' | 'bug';

/** A command as a process of its own. */
export interface Run {
  /** The script, from the project’s folder; the command line where it is missing. */
  script?: string;
  words: readonly string[];
  /** The folder in which the disk fails. */
  home: string;
  /** Where it runs, where that is not the folder that fails. */
  from?: string;
  environment?: Readonly<Record<string, string>>;
}

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  said: string;
}

/** Runs a command, with a fault where one is given. */
export function run(
  { script = 'src/cli/main.ts', words, home, from = home, environment = {} }: Run,
  faults: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((done, refuse) => {
    const child = spawn(
      process.execPath,
      ['--import', join(import.meta.dirname, 'inject.ts'), join(project, script), ...words],
      {
        cwd: from,
        env: { ...process.env, FAULT_ROOT: home, ...environment, ...faults },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let said = '';
    child.stdout.on('data', (words_) => (said += String(words_)));
    child.stderr.on('data', (words_) => (said += String(words_)));
    child.on('error', refuse);
    child.on('close', (code, signal) => done({ code, signal, said }));
  });
}

/** How many steps a command takes, and how many of them write. */
export async function countSteps(command: Run): Promise<{ steps: number; writes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'nasij-steps-'));
  const file = join(folder, 'count');
  const { code, said } = await run(command, { FAULT: 'none', FAULT_COUNT: file });
  if (code !== 0) throw new Error(`The command does not work without a fault: ${said}`);
  const [steps = 0, writes = 0] = readFileSync(file, 'utf8').split(' ').map(Number);
  rmSync(folder, { recursive: true });
  return { steps, writes };
}

/** All files below a folder: name -> mode and the sum of what it holds. An empty folder is nothing. */
export function treeOf(folder: string): Record<string, string> {
  const tree: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1);
    const mode = (lstatSync(path).mode & 0o777).toString(8);
    if (entry.isFile()) tree[name] = `${mode} ${sumOf(readFileSync(path)).slice(0, 8)}`;
  }
  return tree;
}

/** A copy of a folder, for one run. */
export function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'nasij-fault-'));
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}
