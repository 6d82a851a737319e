import type { Problem } from '../../compiler/problem.ts';
import type { LanguageCode } from '../../story/types.ts';
import {
  figuresIn,
  knowsNumberWords,
  numbersIn,
  numberWords,
  type WrittenNumber,
} from './numbers.ts';
import type { ReviewedStory, ReviewedLanguage } from './reviewedStory.ts';
import { textsOf, type ToldText } from './texts.ts';
import { isUnfinished } from './unfinished.ts';
import type { Advice } from './warning.ts';

/** Smaller numbers are left to words, duals and “both”. */
const least = 4;

const isYear = (value: string) => /^(?:1\d|20)\d\d$/.test(value);

/** The figures that stay the same in thousands, millions or the ten thousands of Chinese: 12,000 and 12 thousand. */
const significant = (value: string) => value.replace('.', '').replace(/0+$/, '');

/** A text’s numbers, each looked up as often as the other text has some. */
interface Figures {
  language: LanguageCode;
  /** Those that the other text has to say. */
  numbers: readonly WrittenNumber[];
  /** All of them as values, as their significant figures, and the ends of its years. */
  values: ReadonlySet<string>;
  significant: ReadonlySet<string>;
  yearEnds: ReadonlySet<string>;
  /** What it says in words. */
  words: ReadonlySet<number>;
  hasLargeWord: boolean;
}

function figuresOf(text: string, language: LanguageCode): Figures {
  const values = new Set(figuresIn(text).map(({ value }) => value));
  const years = [...values].filter(isYear);
  const words = knowsNumberWords(language) ? numberWords(text, language) : new Set<number>();
  return {
    language,
    numbers: numbersIn(text),
    values,
    significant: new Set([...values].map(significant)),
    yearEnds: new Set(years.flatMap((year) => [0, 1, 2, 3].map((from) => year.slice(from)))),
    words,
    hasLargeWord: [...words].some((word) => word >= 20),
  };
}

/** How surely a text lacks a number: it may say it in words. Null where it has it. */
function lacks(text: Figures, { value }: WrittenNumber): 'surely' | 'perhaps' | null {
  if (text.values.has(value) || Number(value) < least) return null;
  if (isYear(value)) {
    // The end of a span, such as 2021–22.
    const isEnd = text.values.has(String(Number(value) % 100));
    if (!value.endsWith('00')) return isEnd ? null : 'surely';
  } else if (text.yearEnds.has(value) || text.significant.has(significant(value))) return null;
  // “Three hundred”, “two million”, “one and a half”.
  if (/00$|\.5$/.test(value)) return 'perhaps';
  if (Number(value) >= 100 || value.includes('.')) return 'surely';
  if (!knowsNumberWords(text.language)) return 'perhaps';
  if (text.words.has(Number(value))) return null;
  return Number(value) > 20 && text.hasLargeWord ? 'perhaps' : 'surely';
}

/**
 * The numbers that each of two texts has and the other lacks. Numbers that the other may have in words count only where
 * both texts have some: one of them is then likely to be wrong.
 */
function differences(text: Figures, other: Figures): [WrittenNumber[], WrittenNumber[]] {
  const lost = (how: ReturnType<typeof lacks>): [WrittenNumber[], WrittenNumber[]] => [
    text.numbers.filter((one) => lacks(other, one) === how),
    other.numbers.filter((one) => lacks(text, one) === how),
  ];
  const surely = lost('surely');
  if (surely.some((numbers) => numbers.length > 0)) return surely;
  const perhaps = lost('perhaps');
  return perhaps.every((numbers) => numbers.length > 0) ? perhaps : surely;
}

/** Warns where one language of a text has a number that the default language has not, or lacks one of it. */
export function unevenNumbers({ tellings: [main, ...others] }: ReviewedStory): Problem[] {
  if (!main) return [];
  const own = textsOf(main);
  return others.flatMap((telling) => {
    const told = new Map(textsOf(telling).map((text) => [text.key, text]));
    return own.flatMap((text) => {
      const other = told.get(text.key);
      if (!other || isUnfinished(text.text) || isUnfinished(other.text)) return [];
      const [here, there] = differences(
        figuresOf(text.text, main.language),
        figuresOf(other.text, telling.language),
      );
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
  { language }: ReviewedLanguage,
): Advice {
  const has =
    there.length > 0 ? `, where “${language}” has ${list(there)}` : ` and not in “${language}”`;
  return {
    code: 'uneven-number',
    what: `${name} has ${list(here)} here${has}`,
    fix: `Correct one of the two, or say the same in “${language}”.`,
  };
}
