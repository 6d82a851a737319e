import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = 'src/authoring';
/** The languages themselves, and rooms that still hold words of them. */
const left = ['languages/'];
const isChecked = (path: string) =>
  /(?<!\.test)\.ts$/.test(path) &&
  !left.some((room) => path.startsWith(room)) &&
  !/(?:^|\/)test[A-Z]/.test(path);

/** Letters of scripts other than ours: code that is for every language has none, in comments neither. */
const foreign =
  /(?=\p{L})[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u;

it('holds the words of a language nowhere but in its folder', () => {
  const lines = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(isChecked)
    .flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .flatMap((line, at) => (foreign.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
    );
  expect(lines).toEqual([]);
});
