import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Refused } from '../../files/refused.ts';
import { noteWritten } from '../../files/timesWritten.ts';
import { type Command, exitCodes, helpCall } from './command.ts';
import { commandOf, scriptCommands, storyCommands } from './commands.ts';
import { runCommand } from './run.ts';
import { signalCodes } from './signals.ts';
import { Interrupted } from './terminal.ts';
import { testHome } from './testTerminal.ts';
import { WrongUse } from './arguments.ts';

const place = testHome();
afterEach(() => place.remove());
const root = resolve(import.meta.dirname, '../../..');
const names = Object.keys({ ...storyCommands, ...scriptCommands });

/** Runs a command that does this. */
async function outcomeOf(run: Command['run']) {
  const told: string[] = [];
  const outcome = { done: 'All is written.', undone: 'Nothing is written.' };
  const command: Command = { call: 'npm run test', help: 'Usage: npm run test', outcome, run };
  const tell = (line: string) => void told.push(line);
  const code = await runCommand(command, [], { home: '', env: {}, print: tell, tell });
  return { code, told: told.join('\n') };
}

describe('a command', () => {
  it('that is wrong is told in one line, with the way to its help', async () => {
    expect(
      await outcomeOf(() => {
        throw new WrongUse('Name a story.');
      }),
    ).toEqual({
      code: 2,
      told: 'Name a story. “npm run test -- --help” says how it is used.',
    });
  });

  it.each([
    ['a refusal', () => new Refused('It is taken.'), 1, 'It is taken.\nNothing is written.'],
    [
      'the disk',
      () => Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write', path: 'a' }),
      1,
      'a: The disk is full. Make room and run the command again.\nNothing is written.',
    ],
    ['Ctrl-C', () => new Interrupted(), 130, '\nStopped. Nothing is written.'],
  ])('that is ended by %s says why, and what became of the files', async (_, error, code, told) => {
    expect(
      await outcomeOf(() => {
        throw error();
      }),
    ).toEqual({ code, told });
  });

  it('says so where it had written the files before', async () => {
    const { told } = await outcomeOf(() => {
      noteWritten();
      throw new Refused('The lock is gone.');
    });
    expect(told).toBe('The lock is gone.\nAll is written.');
  });

  it('shows an error that nobody foresaw, whole', async () => {
    const { code, told } = await outcomeOf(() => {
      throw new TypeError('x is not a function', { cause: new Error('the cause') });
    });
    expect(code).toBe(70);
    expect(told).toMatch(/^TypeError: x is not a function\n +at .*run\.test\.ts/);
    expect(told).toMatch(/the cause\n[\s\S]*fault of Nasij.*report it.*\nNothing is written\.$/);
  });
});

it('that is one of many is loaded without the others', () => {
  const folder = resolve(import.meta.dirname, '..');
  const files = readdirSync(folder).filter((file) => file.endsWith('Command.ts'));
  expect(files.length).toBe(names.length);
  const importers = files.filter((file) =>
    /from '\.\/\w+Command\.ts'/.test(readFileSync(resolve(folder, file), 'utf8')),
  );
  expect(importers).toEqual([]);
});

describe('help', () => {
  it.each(names)('of %s says what it does, what it is told, and shows an example', async (name) => {
    const { code, printed, told } = await place.run([name, '--help']);
    expect([code, told]).toEqual([0, '']);
    const { call = '' } = (await commandOf(name)) ?? {};
    expect(printed).toMatch(new RegExp(`^Usage: ${call}`));
    expect(printed).toMatch(/\nExample: .*npm run /);
    expect(printed.split('\n').filter((line) => line.length > 150)).toEqual([]);
    expect((await place.run([name, '-h'])).printed).toBe(printed);
  });

  it('is pointed to by every command that is called wrongly', async () => {
    for (const name of names) {
      const { code, told } = await place.run([name, '--no-such-option']);
      const { call = '' } = (await commandOf(name)) ?? {};
      expect(code).toBe(2);
      expect(told).toContain(`“${helpCall(call)}”`);
      expect(told).not.toContain('\n');
    }
  });

  it('lists all commands, and is pointed to where none is named', async () => {
    const { code, printed } = await place.run(['--help']);
    expect(code).toBe(0);
    for (const name of names) expect(printed).toMatch(new RegExp(`^  ${name}\\s`, 'm'));
    for (const words of [[], ['sing']]) {
      expect(await place.run(words)).toMatchObject({
        code: 2,
        told: expect.stringContaining('“npm run story -- --help”'),
      });
    }
  });

  it('is about npm scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const name of Object.keys(scriptCommands))
      expect(scripts[name]).toMatch(new RegExp(`src/cli/main\\.ts ${name}$`));
    expect(scripts.story).toMatch(/src\/cli\/main\.ts$/);
  });
});

it('ends with the codes that docs/commands.md names', () => {
  const text = readFileSync(resolve(root, 'docs/commands.md'), 'utf8');
  const rows = [...text.matchAll(/^\| ([\d, ]+) \|/gm)].flatMap(([, codes = '']) =>
    codes.split(', ').map(Number),
  );
  const all = new Set([...Object.values(exitCodes), ...Object.values(signalCodes)]);
  expect(rows.toSorted((a, b) => a - b)).toEqual([...all].toSorted((a, b) => a - b));
});
