import { positionAt, type Position, type Problem } from '../../story/problem.ts';
import type { Path, YamlFile } from '../../story/yamlFile.ts';
import type { Subject, Telling, ToldParagraph } from './subject.ts';

/** What a piece of advice says, wherever it stands. */
export interface Advice {
  /** A stable slug of its kind, such as `unlinked-name`. */
  code: string;
  what: string;
  fix: string;
}

const warning = (
  file: string,
  { line, column }: Position,
  words: string,
  { code, what, fix }: Advice,
): Problem => ({
  severity: 'warning',
  file,
  line,
  column,
  code,
  ...(words !== '' && { words }),
  what,
  fix,
});

/** Advice on words of a file: offsets, UTF-16 units from 0. */
export const onFile = (
  path: string,
  file: string,
  start: number,
  words: string,
  advice: Advice,
): Problem => warning(path, positionAt(file, start), words, advice);

/** Advice on words of a paragraph: offsets into its text. */
export function onWords(
  { path, file }: Telling,
  { text, offsets }: ToldParagraph,
  { start, end }: { start: number; end: number },
  advice: Advice,
): Problem {
  return onFile(path, file, offsets[start] ?? 0, text.slice(start, end), advice);
}

/** Advice on a whole paragraph: it stands at its first word. */
export function onParagraph(telling: Telling, paragraph: ToldParagraph, advice: Advice): Problem {
  const first = /^\S+/.exec(paragraph.text)?.[0] ?? '';
  return onWords(telling, paragraph, { start: 0, end: first.length }, advice);
}

/** Advice on an entry of a YAML file: it stands at its key. */
export function onKey(file: YamlFile, path: Path, advice: Advice): Problem {
  return warning(file.path, file.keyAt(path), String(path.at(-1) ?? ''), advice);
}

/** Advice on a value of a YAML file. */
export function onValue(file: YamlFile, path: Path, words: string, advice: Advice): Problem {
  return warning(file.path, file.at(path), words, advice);
}

/** Where the nth of some words stands behind an offset, before a limit; -1 where it does not. */
function nthIndexOf(text: string, words: string, nth: number, from: number, limit: number): number {
  let at = text.indexOf(words, from);
  for (let passed = 0; passed < nth && at >= 0; passed += 1) at = text.indexOf(words, at + 1);
  return at < limit ? at : -1;
}

/** The offset of a place into a text. */
function offsetOf(text: string, { line, column }: Position): number {
  let start = 0;
  for (let number = 1; number < line; number += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/**
 * Advice on some of the words of a text in a YAML file: offsets into the text. Where quotes, escapes or line ends keep
 * the words from being found in the file, it stands where the text begins.
 */
export function onWordsOfValue(
  { files }: Subject,
  yaml: YamlFile,
  path: Path,
  value: string,
  { start, end }: { start: number; end: number },
  advice: Advice,
): Problem {
  const file = files[yaml.path] ?? '';
  const words = value.slice(start, end);
  const nth = value.slice(0, start).split(words).length - 1;
  const from = offsetOf(file, yaml.at(path));
  const at = nthIndexOf(file, words, nth, from, from + 2 * value.length + 2);
  return onFile(yaml.path, file, at < 0 ? from : at, words, advice);
}
