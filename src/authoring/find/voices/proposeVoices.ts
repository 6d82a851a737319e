import type { LanguageCode } from '../../../story/types.ts';
import type { Place, VoiceCandidate } from '../../types.ts';
import { baseLanguage } from '../../../story/languageTag.ts';
import { findReports } from './findReports.ts';
import { reportingOf } from './languageReporting.ts';
import type { SpeechReport } from './report.ts';
import type { Reporting } from './reportingWords.ts';
import { timeWordsOf } from './timeWords.ts';
import { findUndivided } from './undivided.ts';

/** More speakers than this in one paragraph are not proposed: a human must look anyway. */
const most = 3;

const quotation = /[“”"«»„「『]/;

/** A language in which voices are looked for. */
interface Spoken {
  language: LanguageCode;
  /** Null for one that we know nothing of. */
  reporting: Reporting | null;
}

function reportsFinder({ language, reporting }: Spoken): (text: string) => SpeechReport[] {
  if (reporting === null) return () => [];
  if ('undivided' in reporting) return (text) => findUndivided(text, reporting.undivided);
  const isTime = timeWordsOf(language);
  return (text) => findReports(text, reporting.words, isTime);
}

/** The report's own narration: less sure where somebody is quoted, and a guess in a language without lists. */
function narration(
  paragraph: number,
  text: string,
  { language, reporting }: Spoken,
): VoiceCandidate {
  const own = { paragraph, speaker: null, verb: null };
  if (reporting === null) {
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
 * @param options `reporting` is what the language says of itself; by default what we know of it
 */
export function proposeVoices(
  paragraphs: readonly string[],
  options: { language: LanguageCode; reporting?: Reporting },
): VoiceCandidate[] {
  const language = baseLanguage(options.language);
  const spoken: Spoken = { language, reporting: options.reporting ?? reportingOf(language) };
  const reportsOf = reportsFinder(spoken);
  let before: Place | null = null;
  const nameOf = (place: Place | null) =>
    place ? (paragraphs[place.paragraph] ?? '').slice(place.start, place.end) : '';
  return paragraphs.flatMap((text, paragraph) => {
    const outer: VoiceCandidate[] = [];
    const inner: VoiceCandidate[] = [];
    const heard = new Set<string>();
    for (const report of reportsOf(text)) {
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
    return found.length > 0 ? found : [narration(paragraph, text, spoken)];
  });
}
