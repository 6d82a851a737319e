import { writeYear } from './calendar.ts';
import type { DateWords } from './dateWords.ts';
import type { DatePhrase } from './datePhrase.ts';
import { type DateReading, stated } from './dateReading.ts';
import { readYearSpan } from './readSpans.ts';
import { type Rule, rule } from './rule.ts';

/* Years. A bare number is one only where something beside it says so. */

/** Nothing behind the number makes a quantity of it. */
const noCount =
  '(?![counted measure plural yearBefore unit]|dash [counted unit plural yearBefore dayNumber]|dot dayNumber|decadeSuffix)';
const noMeasure = '(?<!measure)';
/** What calls a number a year: before it, and behind it. */
const called = '[yearBefore decadeBefore]';
const calledBehind = '[yearAfter afterChrist]';

/** Years that an article may speak of without saying that they are years. */
const isLikely = (year: number) => year >= 1900 && year <= 2050;
const isPossible = (year: number) => year >= 1000 && year <= 2100;

function oneYear(confidence: number, reason: string, accepts = isPossible): Rule['read'] {
  return (phrase) => {
    const year = phrase.value('yearNumber', 'number');
    if (!accepts(year)) return null;
    const since = phrase.has('since') ? ' From then on something holds.' : '';
    return stated(writeYear(year), confidence, reason + since);
  };
}

function yearSpan(phrase: DatePhrase): DateReading | null {
  const [first = 0, last = 0] = phrase.values('yearNumber');
  return readYearSpan(first, last);
}

/** 2021-22: the end in two digits; 2021-08 would be a month. */
function shortSpan(phrase: DatePhrase): DateReading | null {
  const [first, end] = [phrase.value('yearNumber'), phrase.value('dayNumber', 'number')];
  const last = first - (first % 100) + end;
  return end > 12 && end < 100 && last - first <= 20 && isLikely(first)
    ? readYearSpan(first, last, 0.7)
    : null;
}

const named: Rule['read'] = (phrase) =>
  phrase.words.namedYears
    ? oneYear(0.4, 'It may be the year in the name of a thing.', isLikely)(phrase)
    : null;

/** The rules for years, and for spans of years. */
export function yearRules({ yearAfter }: DateWords): Rule[] {
  const noNoun = yearAfter ? '(?![word capitalized])' : '';
  return [
    rule(
      `between ${called}? yearNumber ${calledBehind}? and ${called}? yearNumber ${calledBehind}? ${noCount}`,
      yearSpan,
    ),
    rule(
      `[from since of] ${called}? yearNumber yearAfter? afterChrist? [to until dash] ${called}? yearNumber ${calledBehind}? ${noCount}`,
      yearSpan,
    ),
    rule(
      `${noMeasure} [at of]? ${called}? yearNumber dash yearNumber ${calledBehind}? ${noCount}`,
      yearSpan,
    ),
    rule(
      `${noMeasure} [at of]? ${called}? yearNumber [dash slash] [dayNumber number] ${noCount}`,
      shortSpan,
    ),
    rule(
      `[at agoBefore until since of from]? yearBefore yearNumber afterChrist? ${noCount}`,
      oneYear(0.95, 'The words call it a year.'),
    ),
    rule(
      `yearBefore number afterChrist? ${noCount}`,
      oneYear(0.8, 'The words call it a year.', (year) => year > 99),
    ),
    rule(
      '[at agoBefore until since of]? yearNumber yearAfter',
      oneYear(0.95, 'The words call it a year.'),
    ),
    rule(
      '[at agoBefore until since of]? yearNumber afterChrist',
      oneYear(0.8, 'The words call it a year.'),
    ),
    rule(
      `${noMeasure} [at agoBefore until since] yearNumber ${noCount} ${noNoun}`,
      oneYear(0.85, 'A word of time stands before it.'),
    ),
    rule(
      `(?<=[yearBefore at decadeBefore] yearNumber (comma? and? yearNumber){0,8} (comma and?|and)) yearNumber ${noCount}`,
      oneYear(0.8, 'It stands in a row of years.'),
    ),
    rule('open yearNumber close', oneYear(0.7, 'It stands alone in brackets.', isLikely)),
    rule(
      `event of yearNumber ${noCount}`,
      oneYear(0.85, 'It dates what stands before it.', isLikely),
    ),
    rule(
      'of yearNumber (?![word counted capitalized decadeSuffix event measure open dash])',
      oneYear(0.5, 'It seems to date what stands before it.', isLikely),
    ),
    rule(
      `event [word capitalized]{0,3} yearNumber ${noCount}`,
      oneYear(0.75, 'It dates what stands before it.', isLikely),
    ),
    rule(
      '(?<=[determiner decadeSuffix possessive]) yearNumber (?=[capitalized event word])',
      oneYear(0.7, 'It dates what stands behind it.', isLikely),
    ),
    rule(
      `${noMeasure} yearNumber (?=event)`,
      oneYear(0.6, 'It dates what stands behind it.', isLikely),
    ),
    rule(
      `[capitalized event] dash yearNumber ${noCount}`,
      oneYear(0.7, 'It is joined to the name of what it dates.', isLikely),
    ),
    rule(
      'capitalized yearNumber (?![word counted capitalized decadeSuffix plural unit yearBefore measure open dash])',
      named,
    ),
  ];
}
