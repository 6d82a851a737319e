import type { LanguageNames } from './languageNames.ts';

/** Prepositions, pronouns and the like, which every text of a language has; none where there is no list of it. */
export function plainWordsOf({ lexicon }: LanguageNames): readonly string[] {
  switch (lexicon.script) {
    case 'capitals':
      return [...lexicon.openers, ...lexicon.linking, ...lexicon.of, ...lexicon.articles];
    case 'arabic':
      return lexicon.words.functionWords;
    case 'han':
      return [];
  }
}
