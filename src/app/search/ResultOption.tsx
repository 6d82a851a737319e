import { memo, type MouseEvent } from 'react';
import { FoundText } from './FoundText.tsx';
import { ResultGlyph } from './ResultGlyph.tsx';
import type { SearchResult } from './searchTypes.ts';
import { useTexts } from '../../ui/contexts.ts';

interface ResultOptionProps {
  id: string;
  result: SearchResult;
  href: string;
  active: boolean;
  onChoose: (result: SearchResult) => void;
}

/** One thing that was found: an option that is a link too, so that it opens in a new tab as links do. */
export const ResultOption = memo(function ResultOption(props: ResultOptionProps) {
  const texts = useTexts();
  const { id, result, href, active, onChoose } = props;
  const language = texts.language.code;
  const { kind, of, name, number, also, when, snippet } = result;
  function choose(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onChoose(result);
  }
  return (
    <a
      className="search-option"
      role="option"
      id={id}
      aria-selected={active}
      href={href}
      tabIndex={-1}
      onClick={choose}
    >
      <ResultGlyph kind={kind} {...(of && { of })} />
      <span className="search-head">
        {name ? (
          <FoundText className="search-name" words={name} language={language} />
        ) : (
          <span className="search-number">
            {texts.t('reader.paragraph', { number: number ?? 0 })}
          </span>
        )}{' '}
        {also && <FoundText className="search-also" words={also} language={language} />}{' '}
        {name && <span className="search-kind">{texts.t(`kinds.${of ?? kind}`)}</span>}{' '}
        {when && <FoundText className="search-when" words={when} language={language} />}
      </span>{' '}
      {snippet && <FoundText className="search-snippet" words={snippet} language={language} />}
    </a>
  );
});
