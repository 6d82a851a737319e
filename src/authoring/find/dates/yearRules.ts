import { writeYear } from './calendar.ts';
import { stated, type Reading } from './reading.ts';
import {
  readAgo,
  readCentury,
  readDecade,
  readDecadeOf,
  readNeighbour,
  readSpanToNow,
  readYearSpan,
} from './spans.ts';
import { type Phrase, type Rule, rule, type WordOrder } from './phrase.ts';

/* Years, decades, centuries and spans. A bare number is a year only where something beside it says so. */

/** Nothing behind the number makes a quantity of it. */
const noCount =
  '(?![counted measure plural yearBefore unit]|dash [counted unit plural yearBefore dayNumber]|dot dayNumber|decadeSuffix)';
const noMeasure = '(?<!measure)';
const which = '[past next current]';
const count = '[numberWord dayNumber number]';
const unitKinds = ['unit', 'plural', 'yearBefore', 'yearAfter', 'decadeBefore'] as const;
const unit = `[${unitKinds.join(' ')}]`;
/** “The year”, or “the years”, before a number; and what says so behind it. */
const called = '[yearBefore decadeBefore]';
const era = '[yearAfter afterChrist]';
const beforeDecade = '[at of determiner]{0,2}';

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

function yearSpan(phrase: Phrase): Reading | null {
  const [first = 0, last = 0] = phrase.values('yearNumber');
  return readYearSpan(first, last);
}

/** 2021-22: the end in two digits; 2021-08 would be a month. */
function shortSpan(phrase: Phrase): Reading | null {
  const [first, end] = [phrase.value('yearNumber'), phrase.value('dayNumber', 'number')];
  const last = first - (first % 100) + end;
  return end > 12 && end < 100 && last - first <= 20 && isLikely(first)
    ? readYearSpan(first, last, 0.7)
    : null;
}

/** 1990s, années 90, 1990er: a number that names a decade. */
function decadeOfNumber(phrase: Phrase): Reading | null {
  const first = phrase.first('yearNumber', 'dayNumber', 'number');
  const suffix = phrase.first('decadeSuffix');
  if (!first || first.value % 10 !== 0 || (suffix && suffix.start - first.end > 1)) return null;
  if (first.kind === 'yearNumber') return readYearSpan(first.value, first.value + 9, 0.95);
  return first.value >= 20 && first.value < 100 ? readDecade(first.value, phrase.published) : null;
}

/** How many of which unit; one where no number is written. Null for “years” without a number. */
function amountOf(phrase: Phrase): readonly [number, 'day' | 'week' | 'month' | 'year'] | null {
  const pair = phrase.first('pair');
  if (pair) return [pair.value, pair.unit ?? 'year'];
  const ofUnit = phrase.first(...unitKinds);
  const number = phrase.first('numberWord', 'dayNumber', 'number');
  if (!ofUnit) return null;
  if (!number && (ofUnit.kind === 'plural' || ofUnit.kind === 'decadeBefore')) return null;
  return [number?.value ?? 1, ofUnit.unit ?? 'year'];
}

function ago(phrase: Phrase): Reading | null {
  const amount = amountOf(phrase);
  return amount && readAgo(...amount, phrase.published);
}

const agoSince = (phrase: Phrase) => (phrase.words.sinceCounts ? ago(phrase) : null);

const spanToNow =
  (confidence: number): Rule['read'] =>
  (phrase) => {
    const amount = amountOf(phrase);
    return amount && readSpanToNow(...amount, phrase.published, confidence);
  };

const named: Rule['read'] = (phrase) =>
  phrase.words.namedYears
    ? oneYear(0.4, 'It may be the year in the name of a thing.', isLikely)(phrase)
    : null;

const outside =
  (unresolved: string): Rule['read'] =>
  () => ({ unresolved });

const hijri = outside(
  'It is a date of the Hijri calendar, which is not converted here. Write the Gregorian date.',
);

/** The rules for years, and for what is longer or counted from the day of publication. */
export function yearRules({ adjectivesAfter, yearAfter }: WordOrder): Rule[] {
  const noNoun = yearAfter ? '(?![word capitalized])' : '';
  const neighbourAfter = adjectivesAfter ? `|[unit yearBefore yearAfter] ${which}` : '';
  return [
    rule(
      `between ${called}? yearNumber ${era}? and ${called}? yearNumber ${era}? ${noCount}`,
      yearSpan,
    ),
    rule(
      `[from since of] ${called}? yearNumber yearAfter? afterChrist? [to until dash] ${called}? yearNumber ${era}? ${noCount}`,
      yearSpan,
    ),
    rule(
      `${noMeasure} [at of]? ${called}? yearNumber dash yearNumber ${era}? ${noCount}`,
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
    rule(
      `(?<!possessive) ${beforeDecade} [yearNumber dayNumber number] dash? decadeSuffix [plural yearAfter yearBefore]?`,
      decadeOfNumber,
    ),
    rule(`${beforeDecade} decadeBefore [yearNumber dayNumber number]`, decadeOfNumber),
    rule(`(?<!possessive) ${beforeDecade} decadeName [plural yearAfter]?`, (phrase) =>
      readDecade(phrase.value('decadeName'), phrase.published),
    ),
    rule(`${beforeDecade} decadeName century past`, (phrase) =>
      readDecadeOf(phrase.value('decadeName'), null, phrase.published),
    ),
    rule(`${beforeDecade} decadeName century [ordinal dayNumber]`, (phrase) =>
      readDecadeOf(
        phrase.value('decadeName'),
        phrase.value('ordinal', 'dayNumber'),
        phrase.published,
      ),
    ),
    rule(
      `${beforeDecade} (century [ordinal roman dayNumber]|[ordinal roman] century|dayNumber dot? century)`,
      (phrase) => readCentury(phrase.value('ordinal', 'roman', 'dayNumber')),
    ),
    rule(
      `(?<!unlikeBefore) [at agoBefore since until]? determiner? (${which} [unit yearBefore yearAfter]${neighbourAfter})`,
      (phrase) =>
        readNeighbour(
          phrase.unit('unit', 'yearBefore', 'yearAfter'),
          phrase.side,
          phrase.published,
        ),
    ),
    rule(`[numberWord dayNumber number determiner]? ${unit} ago`, ago),
    rule(
      `agoBefore ([numberWord dayNumber number determiner] ${unit}|pair|[unit yearBefore]) (?!yearNumber)`,
      ago,
    ),
    rule(
      `since (${count} ${unit}|pair|[unit yearBefore] (?![yearNumber number past next current]))`,
      agoSince,
    ),
    rule(`[at agoBefore]? lessThan ${count} dash? ${unit}`, spanToNow(0.3)),
    rule(
      `[at since determiner]{0,2} (past ${count} ${unit}|[plural decadeBefore] of? ${count} past|plural past [numberWord dayNumber]|pair past)`,
      spanToNow(0.5),
    ),
    rule(
      'yearBefore? [yearNumber number] hijri|at? [dayNumber ordinal] from? hijriMonth (yearBefore? [yearNumber number] hijri?)?|unit hijriMonth (yearBefore? [yearNumber number] hijri?)?|hijriMonth yearBefore? [yearNumber number] hijri?',
      hijri,
    ),
    rule(
      '[at yearBefore agoBefore]{0,2} [yearNumber number dayNumber] beforeChrist',
      outside('It lies before the year 1, which a date here cannot say.'),
    ),
  ];
}
