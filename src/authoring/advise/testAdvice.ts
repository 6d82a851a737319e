import { advise } from './advise.ts';

/** One change to a file of a story. `▸` in `to` marks the place where advice is expected. */
export type Edit = readonly [file: string, from: string, to: string];

/** [what is seen, code, words, part of the fix, changes…] */
export type Case = readonly [string, string, string, string, ...Edit[]];

/** A story with some changes, and the place of the mark as `file:line:column`. */
function edited(files: Readonly<Record<string, string>>, edits: readonly Edit[]) {
  const changed = { ...files };
  let mark = '';
  for (const [file, from, to] of edits) {
    const text = changed[file] ?? '';
    if (!text.includes(from)) throw new Error(`${file} lacks “${from}”.`);
    changed[file] = text.replace(from, () => to);
  }
  for (const [file, text] of Object.entries(changed)) {
    const at = text.indexOf('▸');
    if (at < 0) continue;
    const lines = text.slice(0, at).split('\n');
    mark = `${file}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
    changed[file] = text.replace('▸', '');
  }
  return { changed, mark };
}

/** The advice on a story with some changes: `code file:line:column “words”`, and the fix of the first. */
export function adviceOn(files: Readonly<Record<string, string>>, edits: readonly Edit[]) {
  const { changed, mark } = edited(files, edits);
  const problems = advise(changed);
  const found = problems.map(
    ({ code, file, line, column, words }) => `${code} ${file}:${line}:${column} “${words}”`,
  );
  return { found, mark, fix: problems[0]?.fix ?? '', what: problems[0]?.what ?? '' };
}
