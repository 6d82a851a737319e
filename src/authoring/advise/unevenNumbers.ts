import type { Problem } from '../../story/problem.ts';
import type { LanguageCode } from '../../story/types.ts';
import {
  figuresIn,
  knowsNumberWords,
  numbersIn,
  numberWords,
  type WrittenNumber,
} from './numbers.ts';
import type { Subject, Telling } from './subject.ts';
import { textsOf, type ToldText } from './texts.ts';
import { isUnfinished } from './unfinished.ts';
import type { Advice } from './warning.ts';

/** Smaller numbers are left to words, duals and “both”. */
const least = 4;

const isYear = (value: string) => /^(?:1\d|20)\d\d$/.test(value);

/** The figures that stay the same in thousands, millions or the ten thousands of Chinese: 12,000 and 12 thousand. */
const significant = (value: string) => value.replace('.', '').replace(/0+$/, '');

/** How surely a text lacks a number: it may say it in words. Null where it has it. */
function lacks(
  text: string,
  language: LanguageCode,
  { value }: WrittenNumber,
): 'surely' | 'perhaps' | null {
  const written = figuresIn(text).map((figure) => figure.value);
  if (written.includes(value) || Number(value) < least) return null;
  if (isYear(value)) {
    // The end of a span, such as 2021–22.
    const isEnd = written.includes(String(Number(value) % 100));
    if (!value.endsWith('00')) return isEnd ? null : 'surely';
  } else {
    if (written.some((other) => isYear(other) && other.endsWith(value))) return null;
    if (written.some((other) => significant(other) === significant(value))) return null;
  }
  // “Three hundred”, “two million”, “one and a half”.
  if (/00$|\.5$/.test(value)) return 'perhaps';
  if (Number(value) >= 100 || value.includes('.')) return 'surely';
  if (!knowsNumberWords(language)) return 'perhaps';
  const words = numberWords(text, language);
  if (words.has(Number(value))) return null;
  return Number(value) > 20 && [...words].some((word) => word >= 20) ? 'perhaps' : 'surely';
}

/**
 * The numbers that each of two texts has and the other lacks. Numbers that the other may have in words count only where
 * both texts have some: one of them is then likely to be wrong.
 */
function differences(
  text: ToldText,
  language: LanguageCode,
  other: ToldText,
  otherLanguage: LanguageCode,
): [WrittenNumber[], WrittenNumber[]] {
  const lost = (hows: readonly unknown[]): [WrittenNumber[], WrittenNumber[]] => [
    numbersIn(text.text).filter((one) => hows.includes(lacks(other.text, otherLanguage, one))),
    numbersIn(other.text).filter((one) => hows.includes(lacks(text.text, language, one))),
  ];
  const surely = lost(['surely']);
  if (surely.some((numbers) => numbers.length > 0)) return surely;
  const perhaps = lost(['perhaps']);
  return perhaps.every((numbers) => numbers.length > 0) ? perhaps : surely;
}

/** Warns where one language of a text has a number that the default language has not, or lacks one of it. */
export function unevenNumbers({ tellings: [main, ...others] }: Subject): Problem[] {
  if (!main) return [];
  const own = textsOf(main);
  return others.flatMap((telling) => {
    const told = new Map(textsOf(telling).map((text) => [text.key, text]));
    return own.flatMap((text) => {
      const other = told.get(text.key);
      if (!other || isUnfinished(text.text) || isUnfinished(other.text)) return [];
      const [here, there] = differences(text, main.language, other, telling.language);
      if (here[0]) return text.warn(here[0], advice(text, here, there, telling));
      return there[0] ? other.warn(there[0], advice(other, there, [], main)) : [];
    });
  });
}

const list = (numbers: readonly WrittenNumber[]) =>
  [...new Set(numbers.map(({ value }) => value))].join(', ');

function advice(
  { name }: ToldText,
  here: readonly WrittenNumber[],
  there: readonly WrittenNumber[],
  { language }: Telling,
): Advice {
  const has =
    there.length > 0 ? `, where “${language}” has ${list(there)}` : ` and not in “${language}”`;
  return {
    code: 'uneven-number',
    what: `${name} has ${list(here)} here${has}`,
    fix: `Correct one of the two, or say the same in “${language}”.`,
  };
}
