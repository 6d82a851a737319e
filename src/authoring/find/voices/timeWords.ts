import type { LanguageCode } from '../../../story/types.ts';
import { vocabularyOf } from '../dates/dateVocabulary.ts';

/** Tells of folded words whether they name a month or a weekday, or count from today: no name contains them. */
export function timeWordsOf(language: LanguageCode): (key: string) => boolean {
  const { meanings } = vocabularyOf(language);
  return (key) => {
    const kind = meanings.get(key)?.kind;
    return kind === 'month' || kind === 'weekday' || kind === 'relativeDay';
  };
}
