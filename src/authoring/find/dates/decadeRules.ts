import type { DatePhrase } from './datePhrase.ts';
import type { DateReading } from './dateReading.ts';
import { readCentury, readDecade, readDecadeOf, readYearSpan } from './readSpans.ts';
import { type Rule, rule } from './rule.ts';

const beforeDecade = '[at of determiner]{0,2}';

/** 1990s, années 90, 1990er: a number that names a decade. */
function decadeOfNumber(phrase: DatePhrase): DateReading | null {
  const first = phrase.first('yearNumber', 'dayNumber', 'number');
  const suffix = phrase.first('decadeSuffix');
  if (!first || first.value % 10 !== 0 || (suffix && suffix.start - first.end > 1)) return null;
  if (first.kind === 'yearNumber') return readYearSpan(first.value, first.value + 9, 0.95);
  return first.value >= 20 && first.value < 100 ? readDecade(first.value, phrase.published) : null;
}

/** The rules for decades and centuries. */
export const decadeRules = (): Rule[] => [
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
];
