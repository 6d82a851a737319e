import type { LanguageCode } from '../../../story/types.ts';
import { vocabularyOf } from '../../propose/dates/vocabulary.ts';

/** Tells of folded words whether they name a month or a weekday, or count from today: no name contains them. */
export function timeWordsOf(language: LanguageCode): (key: string) => boolean {
  const { meanings } = vocabularyOf(language);
  return (key) => 'MWr'.includes(meanings.get(key)?.symbol ?? '-');
}
