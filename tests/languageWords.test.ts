import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/* Words of a language stand in its folder (src/authoring/languages); what reads a text holds none. */
const authoring = resolve(import.meta.dirname, '../src/authoring');
const engines = ['find/entities', 'match'];
const foreign =
  /(?=\p{L})[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

describe('the words of languages', () => {
  it.each(engines)('none stands in %s, not even in a comment', (engine) => {
    const files = readdirSync(join(authoring, engine), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => join(authoring, engine, file));
    const wrong = files.filter((file) => foreign.test(readFileSync(file, 'utf8')));
    expect(wrong.map((file) => relative(authoring, file))).toEqual([]);
    expect(files.length).toBeGreaterThan(5);
  });
});
