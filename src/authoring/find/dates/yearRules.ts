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
const noCount = '(?![U%myu]|-[UumyD]|[.]D|S)';
const noMoney = '(?<!%)';
const units = '[umyjG]';

/** Years that an article may speak of without saying that they are years. */
const isLikely = (year: number) => year >= 1900 && year <= 2050;
const isPossible = (year: number) => year >= 1000 && year <= 2100;

function oneYear(confidence: number, reason: string, accepts = isPossible): Rule['read'] {
  return (phrase) => {
    const year = phrase.value('YQ');
    if (!accepts(year)) return null;
    const since = phrase.has('s') ? ' From then on something holds.' : '';
    return stated(writeYear(year), confidence, reason + since);
  };
}

const yearSpan = (phrase: Phrase) => readYearSpan(phrase.value('Y'), phrase.value('Y', 1));

/** 2021-22: the end in two digits; 2021-08 would be a month. */
function shortSpan(phrase: Phrase): Reading | null {
  const [first, end] = [phrase.value('Y'), phrase.value('DQ')];
  const last = first - (first % 100) + end;
  return end > 12 && end < 100 && last - first <= 20 && isLikely(first)
    ? readYearSpan(first, last, 0.7)
    : null;
}

/** 1990s, années 90, 1990er: a number that names a decade. */
function decadeOfNumber(phrase: Phrase): Reading | null {
  const [first] = phrase.all('YDQ');
  const [suffix] = phrase.all('S');
  if (!first || first.value % 10 !== 0 || (suffix && suffix.start - first.end > 1)) return null;
  if (first.symbol === 'Y') return readYearSpan(first.value, first.value + 9, 0.95);
  return first.value >= 20 && first.value < 100 ? readDecade(first.value, phrase.published) : null;
}

/** How many of which unit; one where no number is written. Null for “years” without a number. */
function amountOf(phrase: Phrase): readonly [number, 'day' | 'week' | 'month' | 'year'] | null {
  const pair = phrase.all('d')[0];
  if (pair) return [pair.value, pair.unit ?? 'year'];
  const unit = phrase.all(units)[0];
  const number = phrase.all('nDQ')[0];
  if (!unit || (!number && 'mG'.includes(unit.symbol))) return null;
  return [number?.value ?? 1, unit.unit ?? 'year'];
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
  const noNoun = yearAfter ? '(?![xC])' : '';
  const after = adjectivesAfter ? '|[uyj][pqh]' : '';
  return [
    rule(`b[yG]?Y[Aj]?a[yG]?Y[Aj]?${noCount}`, yearSpan),
    rule(`[fsz][yG]?Yj?A?[tv-][yG]?Y[Aj]?${noCount}`, yearSpan),
    rule(`${noMoney}[iz]?[yG]?Y-Y[Aj]?${noCount}`, yearSpan),
    rule(`${noMoney}[iz]?[yG]?Y[-/][DQ]${noCount}`, shortSpan),
    rule(`[iBvszf]?yYA?${noCount}`, oneYear(0.95, 'The words call it a year.')),
    rule(
      `yQA?${noCount}`,
      oneYear(0.8, 'The words call it a year.', (year) => year > 99),
    ),
    rule(`[iBvsz]?Yj`, oneYear(0.95, 'The words call it a year.')),
    rule(`[iBvsz]?YA`, oneYear(0.8, 'The words call it a year.')),
    rule(`${noMoney}[iBvs]Y${noCount}${noNoun}`, oneYear(0.85, 'A word of time stands before it.')),
    rule(
      `(?<=[yiG]Y(?:,?a?Y){0,8}(?:,a?|a))Y${noCount}`,
      oneYear(0.8, 'It stands in a row of years.'),
    ),
    rule(`\\(Y\\)`, oneYear(0.7, 'It stands alone in brackets.', isLikely)),
    rule(`EzY${noCount}`, oneYear(0.85, 'It dates what stands before it.', isLikely)),
    rule(`zY(?![xUCSE%(-])`, oneYear(0.5, 'It seems to date what stands before it.', isLikely)),
    rule(`E[xC]{0,3}Y${noCount}`, oneYear(0.75, 'It dates what stands before it.', isLikely)),
    rule(`(?<=[TSP])Y(?=[CEx])`, oneYear(0.7, 'It dates what stands behind it.', isLikely)),
    rule(`${noMoney}Y(?=E)`, oneYear(0.6, 'It dates what stands behind it.', isLikely)),
    rule(`[CE]-Y${noCount}`, oneYear(0.7, 'It is joined to the name of what it dates.', isLikely)),
    rule(`CY(?![xUCSmuy%(-])`, named),
    rule(`(?<!P)[izT]{0,2}[YDQ]-?S[mjy]?`, decadeOfNumber),
    rule(`[izT]{0,2}G[YDQ]`, decadeOfNumber),
    rule(`(?<!P)[izT]{0,2}e[mj]?`, (phrase) => readDecade(phrase.value('e'), phrase.published)),
    rule(`[izT]{0,2}ecp`, (phrase) => readDecadeOf(phrase.value('e'), null, phrase.published)),
    rule(`[izT]{0,2}ec[oD]`, (phrase) =>
      readDecadeOf(phrase.value('e'), phrase.value('oD'), phrase.published),
    ),
    rule(`[izT]{0,2}(?:c[oRD]|[oR]c|D[.]?c)`, (phrase) => readCentury(phrase.value('oRD'))),
    rule(`(?<!N)[iBsv]?T?(?:[pqh][uyj]${after})`, (phrase) =>
      readNeighbour(phrase.unit('uyj'), phrase.side, phrase.published),
    ),
    rule(`[nDQT]?${units}g`, ago),
    rule(`B(?:[nDQT]${units}|d|[uy])(?!Y)`, ago),
    rule(`s(?:[nDQ]${units}|d|[uy](?![YQpqh]))`, agoSince),
    rule(`[iB]?l[nDQ]-?${units}`, spanToNow(0.3)),
    rule(`[isT]{0,2}(?:p[nDQ]${units}|[mG]z?[nDQ]p|mp[nD]|dp)`, spanToNow(0.5)),
    rule(`y?[YQ]H|i?[Do]f?K(?:y?[YQ]H?)?|uK(?:y?[YQ]H?)?|Ky?[YQ]H?`, hijri),
    rule(`[iyB]{0,2}[YQD]X`, outside('It lies before the year 1, which a date here cannot say.')),
  ];
}
