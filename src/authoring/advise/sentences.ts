import type { LanguageCode } from '../../story/types.ts';

/** A piece of a text: offsets, UTF-16 units from 0. */
export interface Sentence {
  start: number;
  end: number;
}

const segmenters = new Map<LanguageCode, Intl.Segmenter>();
/** An abbreviation such as “Mr.” or “U.S.”, which Unicode's rules take for the end of a sentence. */
const abbreviation = /(?:^|[\s.(])\p{Lu}\p{L}{0,2}\.\s*$/u;

/** A text's sentences, by the rules of Unicode for its language. */
export function sentencesOf(text: string, language: LanguageCode): Sentence[] {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (end < text.length && abbreviation.test(text.slice(start, end))) continue;
    sentences.push({ start, end });
    start = end;
  }
  return sentences;
}
