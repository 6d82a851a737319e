import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { schemaFiles } from '../authoring/schemas.ts';
import { type Command, filesOutcome } from './frame/command.ts';
import { readOptions } from './frame/arguments.ts';

const help = `Usage: npm run schemas -- [--check]

Writes docs/schemas again after a change of the story format (src/compiler/schema.ts).
  --check  write nothing; end with 1 where a file there is stale
Example: npm run schemas`;

const folder = resolve(import.meta.dirname, '../../docs/schemas');

export const schemasCommand: Command = {
  call: 'npm run schemas',
  help,
  outcome: filesOutcome,
  run(words, { print, tell }) {
    const { check } = readOptions(words, { check: { type: 'boolean', default: false } });
    const stale = Object.entries(schemaFiles()).filter(([name, text]) => {
      const path = join(folder, name);
      return !existsSync(path) || readFileSync(path, 'utf8') !== text;
    });
    if (check) {
      for (const [name] of stale) tell(`docs/schemas/${name} is stale: run “npm run schemas”.`);
      return stale.length > 0 ? 1 : 0;
    }
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of stale) {
      writeFileSync(join(folder, name), text);
      print(`wrote docs/schemas/${name}`);
    }
    return 0;
  },
};
