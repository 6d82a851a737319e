import type { LanguageCode } from '../../../story/types.ts';
import { arabicReporting } from './arabicReporting.ts';
import { englishReporting } from './englishReporting.ts';
import {
  frenchReporting,
  germanReporting,
  russianReporting,
  spanishReporting,
} from './otherReporting.ts';

/** The words with which a language says whose words follow, as lists divided by commas. Terms may have several words. */
export interface ReportingWords {
  /** Whether the speaker stands behind the verb: وقال الوزير. */
  verbFirst?: boolean;
  verbs: string;
  /** Forms that are nouns too, such as “reports”: they count only before “that”, a colon or a quotation mark. */
  doubtfulVerbs?: string;
  /** Verbs whose object stands right behind the speaker (اتهم الوزير النقابة), or behind the verb (обвинил рыбаков). */
  objectVerbs?: string;
  /** A verb and the word that it needs within the same clause: سلط الضوء. */
  pairs?: Readonly<Record<string, string>>;
  /** A verb that quotes a second speaker, named behind its particle, or before it where verbs follow their subjects. */
  quoting?: Readonly<Record<string, string>>;
  /** “According to”: the speaker stands behind it, and the whole paragraph is theirs. */
  phrases: string;
  /** “In her words”: the speaker before goes on. */
  ownPhrases?: string;
  /** Joins a second verb to the speaker of the first: назвал … и обвинил. */
  joining?: string;
  /** Between such a phrase and the speaker, before a verb: بحسب ما ذكرته الصحيفة. */
  fillers?: string;
  /** Behind such a phrase these name nobody: according to this. */
  nobody?: string;
  /** “Citing”: the speaker stands behind it, and is quoted by the one before. */
  citing?: string;
  /** “A statement” that somebody issues speaks itself. */
  issuing?: string;
  statements?: string;
  statementAdjectives?: string;
  /** Before a speaker whose verb stands last: وكان الوزير قد قال. */
  wasBefore?: string;
  that: string;
  /** Words that no name contains, so that it ends before them. */
  stops: string;
  prepositions: string;
  /** Prepositions that stand inside names: the head of the office. */
  inNames?: string;
  /** Before a name in quotation marks, where capitals don’t tell it from speech: صحيفة «الغد». */
  titled?: string;
  determiners?: string;
  /** Stand for the speaker before. */
  pronouns?: string;
  /** Between the speaker and the verb: has, also, later. */
  helpers?: string;
  /** A verb behind these reports nothing: did not, would, was. */
  denials: string;
}

const lists: Readonly<Record<LanguageCode, ReportingWords>> = {
  ar: arabicReporting,
  en: englishReporting,
  ru: russianReporting,
  fr: frenchReporting,
  de: germanReporting,
  es: spanishReporting,
};

/** The reporting words of a language; null for one that we have no list of. */
export const reportingWordsOf = (language: LanguageCode) => lists[language] ?? null;
