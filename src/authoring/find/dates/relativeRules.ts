import type { DateWords, Unit } from './dateWords.ts';
import type { DatePhrase } from './datePhrase.ts';
import type { DateReading } from './dateReading.ts';
import { readAgo, readNeighbour, readSpanToNow } from './readSpans.ts';
import { type Rule, rule } from './rule.ts';
import { which } from './rulePatterns.ts';

const count = '[numberWord dayNumber number]';
const unitKinds = ['unit', 'plural', 'yearBefore', 'yearAfter', 'decadeBefore'] as const;
const unit = `[${unitKinds.join(' ')}]`;

/** How many of which unit; one where no number is written. Null for “years” without a number. */
function amountOf(phrase: DatePhrase): readonly [count: number, unit: Unit] | null {
  const pair = phrase.first('pair');
  if (pair) return [pair.value, pair.unit ?? 'year'];
  const ofUnit = phrase.first(...unitKinds);
  const number = phrase.first('numberWord', 'dayNumber', 'number');
  if (!ofUnit) return null;
  if (!number && (ofUnit.kind === 'plural' || ofUnit.kind === 'decadeBefore')) return null;
  return [number?.value ?? 1, ofUnit.unit ?? 'year'];
}

function ago(phrase: DatePhrase): DateReading | null {
  const amount = amountOf(phrase);
  return amount && readAgo(...amount, phrase.published);
}

const agoSince = (phrase: DatePhrase) => (phrase.words.sinceCounts ? ago(phrase) : null);

const spanToNow =
  (confidence: number): Rule['read'] =>
  (phrase) => {
    const amount = amountOf(phrase);
    return amount && readSpanToNow(...amount, phrase.published, confidence);
  };

/** The rules for what is counted from the day of publication: last week, three years ago, the past three years. */
export function relativeRules({ adjectivesAfter }: DateWords): Rule[] {
  const neighbourAfter = adjectivesAfter ? `|[unit yearBefore yearAfter] ${which}` : '';
  return [
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
  ];
}
