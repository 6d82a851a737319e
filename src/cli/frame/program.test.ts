import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const program = pathToFileURL(resolve(import.meta.dirname, 'program.ts')).href;

/** A program of its own that does this. */
const run = (work: string) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { runProgram } from '${program}'; await runProgram(${work});`,
    ],
    { encoding: 'utf8' },
  );

it('ends with the code of its work', () => {
  expect(run('async () => 1')).toMatchObject({ status: 1, stdout: '', stderr: '' });
});

it('tells an error that nobody waits for as a fault, with its stack', () => {
  const later = 'setTimeout(() => undefined.length)';
  const { status, stderr } = run(`async () => (${later}, new Promise(() => {}))`);
  expect(status).toBe(70);
  expect(stderr).toMatch(/^TypeError: .*\n +at [\s\S]*fault of Nasij/);
});
