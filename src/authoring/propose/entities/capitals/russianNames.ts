import type { Finding } from '../finding.ts';
import { nounCases } from './russianCases.ts';
import { russianGivenNames } from '../wordLists/russian.ts';
import { keyOf } from '../words.ts';

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

function mended(word: string, she: boolean): string {
  const rule = (she ? hers : his).find(([ending]) => ending.test(word));
  return rule ? word.replace(rule[0], rule[1]) : word;
}

/** Puts the people of a Russian text into the nominative, so that all cases of a name are one person. */
export function inNominative(finding: Finding, isNominative: (title: string) => boolean): Finding {
  if (finding.kind !== 'person' || finding.known) return finding;
  const title = finding.office?.title.split(/[\s-]/) ?? [];
  const oblique = title.length > 0 && !title.some(isNominative);
  const name = russianNominative(finding.name, oblique);
  return { ...finding, name, key: `person:${name.split(/[\s-]/).map(keyOf).join(' ')}` };
}
