import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles } from '../authoring/schemas.ts';

/*
 * `node src/cli/writeSchemas.ts` writes docs/schemas anew from src/compiler/schema.ts; with --check it writes
 * nothing and ends with 1 where a file there is stale.
 */
const folder = join(import.meta.dirname, '../../docs/schemas');
const checking = process.argv.includes('--check');

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(schemaFiles())) {
  const path = join(folder, name);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (checking) {
    console.error(`docs/schemas/${name} is stale: run “node src/cli/writeSchemas.ts”.`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log(`wrote docs/schemas/${name}`);
  }
}
