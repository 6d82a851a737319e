import { memo } from 'react';
import type { HrefOf } from '../../url/choices.ts';
import { ResultOption } from './ResultOption.tsx';
import type { SearchResult } from './searchTypes.ts';
import { useTexts } from '../../ui/contexts.ts';

interface SearchResultsProps {
  id: string;
  groups: readonly SearchResult[][];
  /** The place of the active option among all; -1 for none. */
  active: number;
  hrefOf: HrefOf;
  onChoose: (result: SearchResult) => void;
}

/** The id of the option at a place of the list. */
export const optionId = (list: string, at: number) => `${list}-${at}`;

/**
 * Which parts an option has. With others it is another element: what comes between texts would find them gone where
 * the browser translates the page.
 */
const partsOf = ({ name, also, when, snippet }: SearchResult) =>
  [name, also, when, snippet].map((part) => (part ? '1' : '0')).join('');

/** What was found, by kind: the list that belongs to the search field. */
export const SearchResults = memo(function SearchResults(props: SearchResultsProps) {
  const texts = useTexts();
  const { id, groups, active, hrefOf, onChoose } = props;
  const results = groups.flat();
  return (
    <div
      className="search-results"
      role="listbox"
      id={id}
      aria-label={texts.t('search.results')}
      hidden={results.length === 0}
    >
      {groups.map((group) => {
        const kind = group[0]?.kind ?? 'entity';
        return (
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <span className="search-group" id={`${id}-${kind}`} aria-hidden="true">
              {texts.t(`search.groups.${kind}`)}
            </span>
            {group.map((result) => {
              const at = results.indexOf(result);
              return (
                <ResultOption
                  key={`${result.id} ${partsOf(result)}`}
                  id={optionId(id, at)}
                  result={result}
                  href={hrefOf({ kind, id: result.id })}
                  active={at === active}
                  onChoose={onChoose}
                />
              );
            })}
          </div>
        );
      })}
    </div>
  );
});
