import { foldWord } from '../../../story/fold.ts';
import type { Declension, GivenEnding } from '../../find/entities/capitals/declension.ts';
import { nounCases } from './namesCases.ts';
import { russianGivenNames, russianTitleNouns } from './namesPeople.ts';

/* Russian names of people in whatever case the sentence puts them, and their nominative. */

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
      if (!given.has(foldWord(form)) || form === name) given.set(foldWord(form), { name, she });
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
function russianNominative(name: string, oblique: boolean): string {
  const words = name.split(' ');
  const first = given.get(foldWord(words[0] ?? ''));
  if (!first && oblique && isHers(words))
    return [words[0]?.replace(/(?:ой|ы|у)$/, 'а'), ...words.slice(1)].join(' ');
  if (first ? foldWord(first.name) === foldWord(words[0] ?? '') : !oblique) return name;
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

/** Endings of a given name in other cases, the man's and the woman's. */
const givenEndings: readonly GivenEnding[] = [
  ...['ой', 'ы', 'и', 'у', 'е', 'ей'].map((end) => [end, 'а', true] as const),
  ...['ей', 'и', 'ю', 'е'].map((end) => [end, 'я', true] as const),
  ...['ом', 'ем', 'а', 'у', 'е'].map((end) => [end, '', false] as const),
  ...['ем', 'я', 'ю', 'е'].map((end) => [end, 'й', false] as const),
  ...['ем', 'я', 'ю', 'е'].map((end) => [end, 'ь', false] as const),
];

const nominativeTitles = new Set(russianTitleNouns);

/** How Russian names decline. */
export const russianDeclension: Declension = {
  nounCases,
  adjective: /(?:[иыо]й|[ая]я|[ое]е|[ое]го|[ое]му|[ыиое]м|[ую]ю|ей|[ыи]е|[ыи]х|[ыи]ми)$/,
  caseEnding: /[аеёиоуыэюяйь]{1,2}(?:го|му|м|х|ми)?$/,
  givenEndings,
  isGivenName: (key) => given.has(key),
  nominativeOf: russianNominative,
  isWomans: isHers,
  isNominativeTitle: (noun) => nominativeTitles.has(noun.toLowerCase()),
};
