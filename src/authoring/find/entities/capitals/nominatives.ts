import { written, type Finding } from '../entityFinding.ts';
import { nounCases } from '../../../languages/ru/namesCases.ts';
import { russianGivenNames } from '../../../languages/ru/names.ts';
import { keyOf, type Text, type Word } from '../textWords.ts';

/* Russian names of people in whatever case the sentence puts them, brought back to the nominative. */

interface Given {
  name: string;
  she: boolean;
}

const given = new Map<string, Given>();
for (const [list, she] of [
  [russianGivenNames.he, false],
  [russianGivenNames.she, true],
] as const) {
  for (const name of list) {
    for (const form of nounCases(name))
      if (!given.has(keyOf(form)) || form === name) given.set(keyOf(form), { name, she });
  }
}

/** Endings of a man’s names in other cases than the nominative, the longest first, and what the nominative has in their place. */
const his: readonly (readonly [RegExp, string])[] = [
  [/(?<=[сц]к)(?:ого|ому|им|ом)$/, 'ий'],
  [/(?<=ов|ев|ёв|ин|ын)(?:ым|а|у|е)$/, ''],
  [/(?<=[аеиоуэюя])(?:ем|я|ю|е)$/, 'й'],
  [/(?<=и)и$/, 'й'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(?:ем|я|ю)$/, 'ь'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(?:ом|а|у|е)$/, ''],
];
const hers: readonly (readonly [RegExp, string])[] = [
  [/(?<=[сц]к)(?:ой|ую)$/, 'ая'],
  [/(?<=и)(?:ей|ю|и)$/, 'я'],
  [/(?:ой|ы|у|е)$/, 'а'],
];

/** The nominative of a name; `oblique` tells that the words around it are in another case. */
export function russianNominative(name: string, oblique: boolean): string {
  const words = name.split(' ');
  const first = given.get(keyOf(words[0] ?? ''));
  if (!first && oblique && isHers(words))
    return [words[0]?.replace(/(?:ой|ы|у)$/, 'а'), ...words.slice(1)].join(' ');
  if (first ? keyOf(first.name) === keyOf(words[0] ?? '') : !oblique) return name;
  return words
    .map((word, at) =>
      at === 0 && first
        ? first.name
        : word
            .split('-')
            .map((part) => mended(part, first?.she ?? false))
            .join('-'),
    )
    .join(' ');
}

/**
 * Whether a name in another case than the nominative is a woman's: her family name does not decline where it ends in a
 * consonant (Эльсой Хаген), a man's does (Нильсом Хагеном).
 */
const isHers = (words: readonly string[]): boolean =>
  words.length > 1 &&
  /(?:ой|ы|у|е)$/.test(words[0] ?? '') &&
  /[бвгджзклмнпрстфхцчшщ]$/.test(words.at(-1) ?? '') &&
  !/(?:ом|ем|ым|им)$/.test(words.at(-1) ?? '');

function mended(word: string, she: boolean): string {
  const rule = (she ? hers : his).find(([ending]) => ending.test(word));
  return rule ? word.replace(rule[0], rule[1]) : word;
}

/** Endings of a given name in other cases, what the nominative has in their place, and whether it is a woman's. */
const endings: readonly (readonly [ending: string, nominative: string, she: boolean])[] = [
  ...['ой', 'ы', 'и', 'у', 'е', 'ей'].map((end) => [end, 'а', true] as const),
  ...['ей', 'и', 'ю', 'е'].map((end) => [end, 'я', true] as const),
  ...['ом', 'ем', 'а', 'у', 'е'].map((end) => [end, '', false] as const),
  ...['ем', 'я', 'ю', 'е'].map((end) => [end, 'й', false] as const),
  ...['ем', 'я', 'ю', 'е'].map((end) => [end, 'ь', false] as const),
];
const enough = 50;

/** The nominative as the text itself has it elsewhere: Эльса Хаген for Эльсой Хаген; null where it has none. */
function nominativeInText(text: Text, { first, end }: Finding): string | null {
  const [name, ...others] = text.words.slice(first, end);
  if (!name || others.length === 0 || given.has(name.key)) return null;
  for (const [ending, nominative, she] of endings) {
    if (!name.text.endsWith(ending)) continue;
    const key = keyOf(name.text.slice(0, -ending.length) + nominative);
    const found = (text.at.get(key) ?? []).slice(0, enough).find((at) => {
      const there = text.words.slice(at + 1, at + 1 + others.length);
      const isSame = others.every((word, index) => isCaseOf(word, there[index]));
      // A man's family name declines with his given name: Паула Берг is not Паул Берг.
      return isSame && (she || others.some((word, index) => word.key !== there[index]?.key));
    });
    if (found !== undefined) return written(text, found, found + 1 + others.length);
  }
  return null;
}

const isCaseOf = (word: Word, nominative: Word | undefined): boolean =>
  nominative !== undefined &&
  nominative.joined &&
  nominative.capital !== 'none' &&
  (word.key === nominative.key ||
    nounCases(nominative.text).some((form) => keyOf(form) === word.key));

/** Puts the people of a Russian text into the nominative, so that all cases of a name are one person. */
export function inNominative(
  finding: Finding,
  text: Text,
  isNominative: (title: string) => boolean,
): Finding {
  if (finding.kind !== 'person' || finding.known) return finding;
  const title = finding.office?.title.split(/\s/) ?? [];
  // Of премьер-министром only the last part declines.
  const oblique =
    title.length > 0 && !title.some((word) => isNominative(word.split('-').at(-1) ?? ''));
  const shown = nominativeInText(text, finding);
  const name = shown ?? russianNominative(finding.name, oblique);
  const key = `person:${name.split(/[\s-]/).map(keyOf).join(' ')}`;
  const words = finding.name.split(' ');
  const isGuess = shown === null && oblique && !given.has(keyOf(words[0] ?? '')) && isHers(words);
  if (!isGuess) return { ...finding, name, key };
  const reason = `${finding.reason}; look whether the name is in the nominative`;
  return { ...finding, name, key, confidence: Math.min(finding.confidence, 0.5), reason };
}
