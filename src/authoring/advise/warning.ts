import type { Position, Problem } from '../../compiler/problem.ts';
import type { Path, YamlFile } from '../../compiler/yamlFile.ts';
import type { ReviewedLanguage, ReviewedParagraph } from './reviewedStory.ts';

/** What a piece of advice says, wherever it stands. */
export interface Advice {
  /** A stable slug of its kind, such as `unlinked-name`. */
  code: string;
  what: string;
  fix: string;
}

/** Advice on words of a file. */
export const onFile = (
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

/** Advice on words of a paragraph: offsets into its text. */
export function onWords(
  { path, positionOf }: ReviewedLanguage,
  { text, offsets }: ReviewedParagraph,
  { start, end }: { start: number; end: number },
  advice: Advice,
): Problem {
  return onFile(path, positionOf(offsets[start] ?? 0), text.slice(start, end), advice);
}

/** Advice on a whole paragraph: it stands at its first word. */
export function onParagraph(
  telling: ReviewedLanguage,
  paragraph: ReviewedParagraph,
  advice: Advice,
): Problem {
  const first = /^\S+/.exec(paragraph.text)?.[0] ?? '';
  return onWords(telling, paragraph, { start: 0, end: first.length }, advice);
}

/** Advice on an entry of a YAML file: it stands at its key. */
export function onKey(file: YamlFile, path: Path, advice: Advice): Problem {
  return onFile(file.path, file.keyAt(path), String(path.at(-1) ?? ''), advice);
}

/** Advice on a value of a YAML file. */
export function onValue(file: YamlFile, path: Path, words: string, advice: Advice): Problem {
  return onFile(file.path, file.at(path), words, advice);
}

/** Where the nth of some words stands in a text; -1 where it does not. */
function nthIndexOf(text: string, words: string, nth: number): number {
  let at = text.indexOf(words);
  for (let passed = 0; passed < nth && at >= 0; passed += 1) at = text.indexOf(words, at + 1);
  return at;
}

/**
 * Advice on some of the words of a text in a YAML file: offsets into the text. Where quotes, escapes or line ends keep
 * the words from being found in the file, it stands where the text begins.
 */
export function onWordsOfValue(
  yaml: YamlFile,
  path: Path,
  value: string,
  { start, end }: { start: number; end: number },
  advice: Advice,
): Problem {
  const words = value.slice(start, end);
  const nth = value.slice(0, start).split(words).length - 1;
  const from = yaml.offset(path);
  const written = yaml.text.slice(from, from + 2 * value.length + words.length + 1);
  const at = nthIndexOf(written, words, nth);
  return onFile(yaml.path, yaml.position(from + Math.max(0, at)), words, advice);
}
