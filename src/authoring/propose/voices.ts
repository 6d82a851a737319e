import type { LanguageCode } from '../../story/types.ts';
import type { Place, VoiceCandidate } from '../types.ts';
import { baseLanguage } from '../../story/languageTag.ts';
import { chineseLike, findChineseReports } from './voices/chinese.ts';
import { reportingLexiconOf } from './voices/clauses.ts';
import { findReports } from './voices/findReports.ts';
import type { Report } from './voices/report.ts';

/** More speakers than this in one paragraph are not proposed: a human must look anyway. */
const most = 3;

const quotation = /[“”"«»„「『]/;

function reportsOf(text: string, language: LanguageCode): Report[] {
  const lexicon = reportingLexiconOf(language);
  return lexicon ? findReports(text, lexicon) : findChineseReports(text, language);
}

/** The report's own narration: less sure where somebody is quoted, and a guess in a language without lists. */
function narration(paragraph: number, text: string, language: LanguageCode): VoiceCandidate {
  const own = { paragraph, speaker: null, verb: null };
  if (!reportingLexiconOf(language) && !chineseLike.includes(language)) {
    const reason = `We have no reporting verbs of the language “${language}”: look who speaks.`;
    return { ...own, confidence: 0.1, reason };
  }
  return quotation.test(text)
    ? {
        ...own,
        confidence: 0.35,
        reason: 'Nobody is named who speaks, but there are quotation marks.',
      }
    : { ...own, confidence: 0.7, reason: 'Nobody is named who speaks.' };
}

/**
 * Proposes whose words each paragraph gives, at least one candidate for every paragraph. Several are in order of
 * reporting, whoever reports the others first. Where a paragraph goes on with the speaker before (“he added”), the
 * speaker's place is in the earlier paragraph.
 */
export function proposeVoices(
  paragraphs: readonly string[],
  options: { language: LanguageCode },
): VoiceCandidate[] {
  const language = baseLanguage(options.language);
  let before: Place | null = null;
  const nameOf = (place: Place | null) =>
    place ? (paragraphs[place.paragraph] ?? '').slice(place.start, place.end) : '';
  return paragraphs.flatMap((text, paragraph) => {
    const outer: VoiceCandidate[] = [];
    const inner: VoiceCandidate[] = [];
    const heard = new Set<string>();
    for (const report of reportsOf(text, language)) {
      const { verb, reason } = report;
      const goesOn = report.speaker === 'before';
      const speaker: Place | null =
        report.speaker === 'before' ? before : { paragraph, ...report.speaker };
      if (!(report.isOuter && inner.length > 0)) before = speaker;
      const name = nameOf(speaker);
      if (heard.has(name)) continue;
      heard.add(name);
      const isFar = goesOn && speaker !== null && paragraph - speaker.paragraph > 1;
      // Whom “he” means behind other sentences of a new paragraph may stand in these.
      const isLate =
        goesOn &&
        speaker?.paragraph !== paragraph &&
        /[.!?؟。！？]["”»]?\s*\S/.test(text.slice(0, report.start));
      const confidence = !speaker ? 0.3 : isFar || isLate ? 0.4 : report.confidence;
      const list = report.isOuter ? outer : inner;
      list.push({ paragraph, speaker, verb, confidence, reason });
    }
    const found = [...outer, ...inner].slice(0, most);
    return found.length > 0 ? found : [narration(paragraph, text, language)];
  });
}
