import { languageOf } from '../../i18n/languages.ts';
import type { LanguageCode } from '../../story/types.ts';
import type { FoundWords } from './searchTypes.ts';

interface FoundTextProps {
  words: FoundWords;
  /** The page's. */
  language: LanguageCode;
  className: string;
}

/**
 * Words in whichever language they are, with what was looked for marked. Each piece is an element: a browser that
 * translates the page takes texts away, and React would look for one that stands beside others.
 */
export function FoundText({ words, language, className }: FoundTextProps) {
  const foreign = words.language !== language && {
    lang: words.language,
    dir: languageOf(words.language).direction,
  };
  return (
    <bdi className={className} {...foreign}>
      {words.pieces.map(({ text, hit }, at) =>
        hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}
    </bdi>
  );
}
