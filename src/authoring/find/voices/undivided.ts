import { anyOf, listOf, nothing, oneOf } from '../../text/wordLists.ts';
import { onceFor } from '../../text/onceFor.ts';
import type { SpeechReport } from './report.ts';
import type { PhraseForm, UndividedWords } from './reportingWords.ts';

/*
 * Languages that divide no words: a speaker is what stands between the beginning of a clause and the verb, without the
 * times and places between the two; or the topic of a sentence.
 */

interface Place {
  start: number;
  end: number;
}

const clauseBreak = '。，；：！？“”「」『』、（）,;:!?"';
const clausePattern = new RegExp(`[^${clauseBreak}]+`, 'g');
const sentencePattern = /[^。！？]+/g;
const isBroken = (words: string) => /[、「」]/.test(words);

/** The words of a language as patterns. */
interface Patterns {
  sourceBetween: RegExp;
  sourceBehind: RegExp;
  verb: RegExp;
  impersonal: RegExp;
  pronoun: RegExp;
  /** What stands between a speaker and the verb, and before a speaker. */
  trailing: RegExp;
  leading: RegExp;
  topic: RegExp;
  topicVerb: RegExp;
}

function phrasePattern({ opens, notBehind, most }: PhraseForm, closes: string | undefined) {
  const front = `${notBehind === undefined ? '' : `(?<![${notBehind}])`}${oneOf(opens)}`;
  const end = closes === undefined ? '' : oneOf(closes);
  return `${front}[^${clauseBreak}]{1,${most}}?${end}`;
}

const patternsOf = onceFor((words: UndividedWords): Patterns => {
  const { sourceBetween, time, phrases = [] } = words;
  const endVerbs = new Set(listOf(words.endVerbs));
  const sureVerbs = listOf(words.verbs).filter((verb) => !endVerbs.has(verb));
  const times = (time ?? nothing).source;
  const behind = phrases.map((form) => phrasePattern(form, form.closes));
  const before = phrases
    .filter(({ closesBefore }) => closesBefore !== undefined)
    .map((form) => phrasePattern(form, form.closesBefore));
  return {
    sourceBetween: new RegExp(
      `^(${oneOf(sourceBetween?.before)})(.{2,30}?)${oneOf(sourceBetween?.behind)}`,
    ),
    sourceBehind: new RegExp(`^(.{2,30}?)(${oneOf(words.sourceBehind)})$`),
    verb: new RegExp(`^(.{0,60}?)(${oneOf(words.verbs)})$|^(.{0,60}?)(${anyOf(sureVerbs)})`),
    impersonal: new RegExp(`${oneOf(words.impersonal)}$`),
    pronoun: new RegExp(`^${oneOf(words.pronouns)}$`),
    trailing: new RegExp(`${anyOf([times, ...behind, oneOf(words.helpers)])}+$`),
    leading: new RegExp(`^${anyOf([times, ...before, oneOf(words.openings)])}+`),
    topic: new RegExp(`^(.{2,25}?)${oneOf(words.topic)}`),
    topicVerb: new RegExp(`${oneOf(words.quoting)}${oneOf(words.topicVerbs)}`),
  };
});

/** Where words stand that were cut out of a text, without the spaces around them. */
function placed(words: string, start: number): Place {
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + lead + words.trim().length };
}

/** The speaker of a clause that a verb ends: without times and places, and no longer than a name with its office. */
function speakerOf(clause: string, start: number, { trailing, leading }: Patterns): Place | null {
  const end = clause.replace(trailing, '').trimEnd();
  const skipped = leading.exec(end)?.[0].length ?? 0;
  const name = end.slice(skipped);
  const length = name.trim().length;
  return length < 2 || length > 30 ? null : placed(name, start + skipped);
}

/** A clause that names whose account it is: “according to Coast News”. */
function sourceOf(clause: string, start: number, patterns: Patterns): SpeechReport | null {
  const report = (speaker: Place, at: number, verb: string): SpeechReport => ({
    start: at,
    end: at + verb.length,
    speaker,
    verb,
    confidence: 0.85,
    reason: 'These words name whose account it is.',
    isOuter: true,
  });
  const [, opening = '', between = ''] = patterns.sourceBetween.exec(clause) ?? [];
  if (between.trim()) {
    const bare = between.replace(patterns.trailing, '') || between;
    return report(placed(bare, start + opening.length), start, opening);
  }
  const [, before = '', phrase = ''] = patterns.sourceBehind.exec(clause) ?? [];
  return before.trim() ? report(placed(before, start), start + before.length, phrase) : null;
}

/** A clause with a reporting verb behind its subject. */
function verbOf(clause: string, start: number, patterns: Patterns): SpeechReport | null {
  const found = patterns.verb.exec(clause);
  if (!found) return null;
  const before = found[1] ?? found[3] ?? '';
  if (patterns.impersonal.test(before)) return null;
  const verb = found[2] ?? found[4] ?? '';
  const named = speakerOf(before, start, patterns);
  const written = named ? clause.slice(named.start - start, named.end - start) : before.trim();
  const goesOn = !named || patterns.pronoun.test(written);
  const at = start + before.length;
  return {
    start: at,
    end: at + verb.length,
    speaker: goesOn ? 'before' : named,
    verb,
    confidence: goesOn ? 0.5 : found[2] === undefined ? 0.7 : 0.85,
    reason: goesOn
      ? 'The verb names nobody: the speaker before goes on.'
      : 'A reporting verb, and who speaks before it.',
    isOuter: false,
  };
}

/** A sentence whose topic speaks, if a reporting verb stands in it. */
function topicOf(sentence: string, start: number, patterns: Patterns): SpeechReport | null {
  const verb = patterns.topicVerb.exec(sentence);
  const [, topic = ''] = patterns.topic.exec(sentence) ?? [];
  if (!verb || isBroken(topic)) return null;
  const at = start + verb.index;
  return {
    start: at,
    end: at + verb[0].length,
    speaker: topic.trim() ? placed(topic, start) : 'before',
    verb: verb[0],
    confidence: topic ? 0.75 : 0.5,
    reason: 'A reporting verb, and the topic of its sentence.',
    isOuter: false,
  };
}

/** Finds where a paragraph whose words are not divided says whose words it gives. */
export function findUndivided(text: string, words: UndividedWords): SpeechReport[] {
  const patterns = patternsOf(words);
  const reports: SpeechReport[] = [];
  const add = (report: SpeechReport | null) => {
    if (report) reports.push(report);
  };
  for (const { 0: sentence, index: start } of text.matchAll(sentencePattern)) {
    for (const { 0: clause, index } of sentence.matchAll(clausePattern)) {
      const at = start + index;
      add(sourceOf(clause, at, patterns) ?? verbOf(clause, at, patterns));
    }
    add(topicOf(sentence, start, patterns));
  }
  return reports;
}
