import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from '../i18n/languages.ts';
import { compileStory } from '../story/compile.ts';
import { formatProblem } from '../story/problem.ts';
import { readStory } from './readStory.ts';

const usage = `Usage: npm run check -- <story folder>…

Prints every problem of a story as “file:line:column severity what — fix”.
Ends with 0 where a story has no errors (warnings may stay), 1 where one has, 2 where the command is wrong.
Example: npm run check -- data/beijing-2022`;

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;

/**
 * The command `check`: prints the problems of each story folder and a line that counts them.
 * @returns the exit code: 0 no errors, 1 errors, 2 wrong use.
 */
export function check(
  folders: readonly string[],
  print: (line: string) => void = console.log,
  complain: (line: string) => void = console.error,
): 0 | 1 | 2 {
  if (folders.includes('--help') || folders.includes('-h')) {
    print(usage);
    return 0;
  }
  const option = folders.find((folder) => folder.startsWith('-'));
  if (folders.length === 0 || option !== undefined) {
    if (option !== undefined) complain(`There is no option “${option}”.`);
    complain(usage);
    return 2;
  }
  const missing = folders.filter(
    (folder) => !statSync(folder, { throwIfNoEntry: false })?.isDirectory(),
  );
  for (const folder of missing) {
    complain(
      `There is no folder “${folder}”. Name the folder that holds story.yaml, such as data/beijing-2022.`,
    );
  }
  if (missing.length > 0) return 2;

  let failed = false;
  for (const folder of folders) {
    const { problems } = compileStory(readStory(folder), {
      knownLanguages: languages.map(({ code }) => code),
      folder: basename(resolve(folder)),
    });
    const path = folder.replace(/\/+$/, '');
    for (const problem of problems) {
      print(formatProblem({ ...problem, file: `${path}/${problem.file}` }));
    }
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    print(`${path}: ${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}`);
    failed ||= errors > 0;
  }
  return failed ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = check(process.argv.slice(2));
}
