import { Clauses } from './clauses.ts';
import { lexiconOf } from './lexicon.ts';
import { find, reach, type SpeechReport, reportOf } from './report.ts';
import type { ReportingWords } from './reportingWords.ts';
import { nameBefore, nameBehind, type Range, speechAt } from './speakerNames.ts';
import { verbFirst } from './verbFirst.ts';

function phrase(
  clauses: Clauses,
  index: number,
  count: number,
  isOuter: boolean,
): SpeechReport | null {
  const filler = clauses.isAny(index + count, 'fillers') ? 2 : 0;
  const named = nameBehind(clauses, index + count - 1 + filler, 'phrase');
  if (!named || clauses.isAny(named.first, 'nobody')) return null;
  const reason = isOuter
    ? 'These words name whose account it is.'
    : 'These words name who is quoted.';
  return reportOf(clauses, { first: index, behind: index + count }, named, {
    confidence: isOuter ? 0.9 : 0.75,
    reason,
    isOuter,
  });
}

/** “The two issued a joint statement”: the statement itself speaks. */
function statement(clauses: Clauses, index: number): SpeechReport | null {
  const noun = find(clauses, index + 1, (at) => clauses.isAny(at, 'statements'));
  if (noun < 0) return null;
  const isAdjective = (at: number) =>
    clauses.isAny(at, 'statementAdjectives') && !clauses.isAny(at, 'determiners');
  let [first, behind] = [noun, noun + 1];
  if (clauses.lexicon.words.verbFirst) {
    while (!clauses.breaks(behind) && isAdjective(behind)) behind += 1;
  } else {
    while (first > index + 1 && !clauses.breaks(first) && isAdjective(first - 1)) first -= 1;
  }
  return reportOf(
    clauses,
    { first: index, behind: index + 1 },
    { first, behind },
    {
      confidence: 0.5,
      reason: 'It is issued here, and the paragraph may tell what it says.',
    },
  );
}

/** Whether a name and its verb end a sentence that somebody else may speak in: “…, Reuters reports.” */
const isTail = (clauses: Clauses, first: number, behind: number) =>
  first > 0 &&
  /^[”"»\s]*,[”"»\s]*$/.test(clauses.gap(first)) &&
  (behind >= clauses.words.length || /[.!?]/.test(clauses.gap(behind)));

/** Whether “and” joins a verb to another before it in the same sentence: called it a lie and accused. */
function isJoined(clauses: Clauses, index: number): boolean {
  if (clauses.breaks(index) || !clauses.isAny(index - 1, 'joining')) return false;
  for (let at = index - 1; at > 0 && index - at < reach; at -= 1) {
    if (/[.!?…:]/.test(clauses.gap(at))) return false;
    if (clauses.isAny(at - 1, 'verbs', 'objectVerbs')) return !clauses.isAny(at - 2, 'denials');
  }
  return false;
}

/** Whether a form that may be a noun is a verb between a name and its object: Coast Lines claims the offer is fair. */
function claimsSomething(clauses: Clauses, index: number, count: number, before: Range): boolean {
  const words = clauses.words.slice(before.first, before.behind);
  return (
    words.every(({ text, gap }, at) => /^\p{Lu}/u.test(text) && (at === 0 || !/['’]/.test(gap))) &&
    !/['’]/.test(clauses.gap(before.behind)) &&
    (before.behind === index || clauses.breaks(index)) &&
    clauses.isAny(index + count, 'determiners') &&
    !clauses.breaks(index + count)
  );
}

/** A verb whose speaker stands before it, or behind it after a quotation. */
function verbSecond(clauses: Clauses, index: number, count: number): SpeechReport | null {
  const cue = { first: index, behind: index + count };
  const needs = clauses.partner('pairs', index);
  if (needs !== null && find(clauses, index + 1, (at) => clauses.words[at]?.key === needs) < 0)
    return null;
  const goesOn = () =>
    reportOf(clauses, cue, 'before', {
      confidence: 0.6,
      reason: 'A pronoun speaks: the speaker before goes on.',
    });
  if (isJoined(clauses, index)) return goesOn();
  const before = nameBefore(clauses, index);
  const isDoubtful = clauses.isAny(index, 'doubtfulVerbs') && !speechAt(clauses, index + count);
  const isNamed = before?.behind === index && isTail(clauses, before.first, index + count);
  if (isDoubtful && before && claimsSomething(clauses, index, count, before)) {
    return reportOf(clauses, cue, before, {
      confidence: 0.5,
      reason: 'A word that may be a reporting verb, and a name before it.',
    });
  }
  if (isDoubtful && !isNamed) return null;
  if (before?.isPronoun) return goesOn();
  if (before) {
    const isSpeech = speechAt(clauses, index + count) || clauses.gap(index + count).trim() !== '';
    return reportOf(clauses, cue, before, {
      confidence: isSpeech ? 0.9 : 0.75,
      reason: 'A reporting verb, and who speaks before it.',
      isOuter: isTail(clauses, before.first, index + count),
    });
  }
  if (!clauses.breaks(index) && !clauses.isAny(index - 1, 'that', 'stops')) return null;
  // Who stands behind such a verb is the accused.
  if (clauses.isAny(index, 'objectVerbs')) return null;
  const named = nameBehind(clauses, index + count - 1, 'inverted');
  if (!named) return null;
  if (named.behind - named.first === 1 && clauses.isAny(named.first, 'pronouns')) {
    return goesOn();
  }
  return reportOf(clauses, cue, named, {
    confidence: 0.8,
    reason: 'A reporting verb, and who speaks behind it.',
  });
}

/** “The agency quoted the minister as saying”: two speakers. */
function quoting(clauses: Clauses, index: number, particle: string): SpeechReport[] {
  const behind = find(clauses, index + 1, (at) => clauses.words[at]?.key === particle);
  const cue = { first: index, behind: index + 1 };
  const isVerbFirst = clauses.lexicon.words.verbFirst === true;
  const outer = (isVerbFirst ? nameBehind(clauses, index) : null) ?? nameBefore(clauses, index);
  if (behind < 0 || !outer) return [];
  const inner = nameBehind(clauses, isVerbFirst ? behind : index);
  const reports = [
    reportOf(clauses, cue, outer, { confidence: 0.85, reason: 'It quotes somebody else.' }),
  ];
  if (inner) {
    const last = { first: behind, behind: behind + 1 };
    reports.push(
      reportOf(clauses, isVerbFirst ? last : cue, inner, {
        confidence: 0.8,
        reason: 'Quoted by the one before.',
      }),
    );
  }
  return reports;
}

function reportsAt(clauses: Clauses, index: number): SpeechReport[] {
  const one = (report: SpeechReport | null) => (report ? [report] : []);
  const own = clauses.term('ownPhrases', index);
  if (own) {
    return one(
      reportOf(clauses, { first: index, behind: index + own }, 'before', {
        confidence: 0.5,
        reason: 'These words go on with the speaker before.',
      }),
    );
  }
  const outer = clauses.term('phrases', index);
  if (outer) return one(phrase(clauses, index, outer, true));
  const citing = clauses.term('citing', index);
  if (citing) return one(phrase(clauses, index, citing, false));
  if (clauses.isAny(index - 1, 'denials')) return [];
  const particle = clauses.partner('quoting', index);
  if (particle !== null) return quoting(clauses, index, particle);
  if (clauses.isAny(index, 'issuing')) return one(statement(clauses, index));
  const verb = Math.max(
    clauses.term('verbs', index),
    clauses.term('doubtfulVerbs', index),
    clauses.term('objectVerbs', index),
    Number(clauses.partner('pairs', index) !== null),
  );
  if (!verb) return [];
  return one(
    clauses.lexicon.words.verbFirst ? verbFirst(clauses, index) : verbSecond(clauses, index, verb),
  );
}

/** “Mayor: “We …””: a name, a colon and a quotation at the beginning. */
function heading(clauses: Clauses): SpeechReport | null {
  const colon = clauses.words.findIndex((_, index) => index > 0 && clauses.breaks(index));
  if (colon < 1 || colon > 5 || !/^\s*:\s*[“"«„]/.test(clauses.gap(colon))) return null;
  const name = { first: 0, behind: colon };
  if (clauses.words.slice(0, colon).some((_, index) => reportsAt(clauses, index).length > 0))
    return null;
  const found = reportOf(clauses, name, name, {
    confidence: 0.7,
    reason: 'A name, a colon and a quotation.',
  });
  return { ...found, verb: ':' };
}

/**
 * Finds where a paragraph says whose words it gives, in the order of the text.
 * @param isTime whether a folded word is one of time, which no name contains
 */
export function findReports(
  text: string,
  words: ReportingWords,
  isTime: (key: string) => boolean,
): SpeechReport[] {
  const clauses = new Clauses(text, lexiconOf(words), isTime);
  const reports: SpeechReport[] = [];
  let behind = -1;
  const start = heading(clauses);
  if (start) reports.push(start);
  clauses.words.forEach((word, index) => {
    if (word.start < behind) return;
    for (const report of reportsAt(clauses, index)) {
      reports.push(report);
      behind = Math.max(behind, report.end);
    }
  });
  return reports;
}
