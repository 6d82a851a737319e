import type { DateSigns } from './dateSigns.ts';
import type { DateFinding } from './dateFinding.ts';
import { signRulesOf } from './signRules.ts';

const built = new WeakMap<DateSigns, ReturnType<typeof signRulesOf>>();

/**
 * Finds statements of time in a language that writes the unit behind each number, as Chinese, Japanese and Korean do.
 * There are no spaces to go by.
 */
export function findBySigns(
  text: string,
  signs: DateSigns,
  published: string | null,
): DateFinding[] {
  const known = built.get(signs) ?? signRulesOf(signs);
  built.set(signs, known);
  const findings: DateFinding[] = [];
  for (const { pattern, read } of known.rules) {
    for (const { 0: words, index, groups } of text.matchAll(pattern)) {
      const caught = (name: string) => groups?.[name] ?? '';
      const number = (name: string) => known.valueOf(caught(name));
      const reading = read({ text: caught, number, published });
      if (reading) findings.push({ start: index, end: index + words.trimEnd().length, reading });
    }
  }
  return findings;
}
