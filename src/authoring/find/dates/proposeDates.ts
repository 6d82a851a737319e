import { readDate } from '../../../compiler/edtfDates.ts';
import { baseLanguage } from '../../../story/languageTag.ts';
import type { Edtf, LanguageCode } from '../../../story/types.ts';
import type { DateCandidate, Place } from '../../types.ts';
import { vocabularyOf } from './dateVocabulary.ts';
import type { LanguageDates } from './dateWords.ts';
import { findByLibrary } from './findByLibrary.ts';
import { findBySigns } from './findBySigns.ts';
import { findByWords } from './findByWords.ts';
import type { DateFinding } from './dateFinding.ts';
import { datesOf } from './languageDates.ts';

/** A statement of time that no date can be given for. */
export interface UnresolvedDate {
  place: Place;
  words: string;
  /** Why, and what to do. */
  reason: string;
}

export interface ProposedDates {
  /** In reading order; no two share a word. */
  dates: DateCandidate[];
  unresolved: UnresolvedDate[];
}

/** The day of publication; null where it is known less exactly, or not at all. */
function dayOf(published: Edtf | null): string | null {
  if (published === null) return null;
  const read = readDate(published);
  return 'problem' in read || read.start !== read.end ? null : read.start;
}

/** Of findings that share words, the longest stays; of equally long ones the first, since our own rules come first. */
function longestFindings(findings: readonly DateFinding[], length: number): DateFinding[] {
  const taken = new Uint8Array(length);
  const kept: DateFinding[] = [];
  const bySize = findings.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  for (const finding of bySize) {
    if (taken.subarray(finding.start, finding.end).includes(1)) continue;
    taken.fill(1, finding.start, finding.end);
    kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * Proposes the times that paragraphs state, as EDTF. What the words leave open is worked out from the day of
 * publication and said in the reason; without that day such statements are returned as unresolved. How the language
 * states times is looked up by its code, unless it is given.
 */
export function proposeDates(
  paragraphs: readonly string[],
  options: { language: LanguageCode; published: Edtf | null; known?: LanguageDates },
): ProposedDates {
  const { language, known = datesOf(language) } = options;
  const vocabulary = vocabularyOf(language, known);
  const published = dayOf(options.published);
  const dates: DateCandidate[] = [];
  const unresolved: UnresolvedDate[] = [];
  paragraphs.forEach((text, paragraph) => {
    const findings = [
      ...(known.signs ? findBySigns(text, known.signs, published) : []),
      ...findByWords(text, vocabulary, published),
      ...findByLibrary(text, baseLanguage(language), vocabulary, published),
    ];
    for (const { start, end, reading } of longestFindings(findings, text.length)) {
      const place = { paragraph, start, end };
      const words = text.slice(start, end);
      if ('date' in reading) dates.push({ place, words, ...reading });
      else unresolved.push({ place, words, reason: reading.unresolved });
    }
  });
  return { dates, unresolved };
}
