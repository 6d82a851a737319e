import { foldArabic } from '../../story/fold.ts';
import type { LanguageCode } from '../../story/types.ts';
import { onceFor } from '../text/onceFor.ts';
import { nothing, oneOf } from '../text/wordLists.ts';
import { type AdviceWords, adviceWordsOf } from './adviceWords.ts';

const patternOf = onceFor(({ attributing, joined, undivided }: AdviceWords): RegExp => {
  if (attributing === undefined) return nothing;
  const forms = oneOf(foldArabic(attributing));
  if (undivided === true) return new RegExp(forms, 'u');
  const whole = joined ? `(?:${joined.front.source})${forms}(?:${joined.end.source})?` : forms;
  return new RegExp(`(?<!\\p{L})${whole}(?!\\p{L})`, 'iu');
});

/** Whether a sentence says that what it tells is the view of others. */
export const saysWhose = (sentence: string, language: LanguageCode): boolean =>
  patternOf(adviceWordsOf(language)).test(foldArabic(sentence));
