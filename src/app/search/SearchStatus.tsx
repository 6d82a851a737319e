import { useTexts } from '../../ui/contexts.ts';

interface SearchStatusProps {
  state: 'loading' | 'failed' | 'ready';
  query: string;
  count: number;
  onAgain: () => void;
}

/** How the search stands, in a line that is read out when it changes. */
export function SearchStatus({ state, query, count, onAgain }: SearchStatusProps) {
  const texts = useTexts();
  const nothing = state === 'ready' && query !== '' && count === 0;
  function line() {
    if (state !== 'ready') return texts.t(`search.states.${state}`);
    if (query === '') return texts.t('search.intro');
    // Isolated: the query may run against the direction of the sentence.
    if (nothing) return texts.t('search.nothing', { query: `\u2068${query}\u2069` });
    return texts.t('search.count', { count });
  }
  return (
    <div className="search-status">
      <div role="status">
        <p>{line()}</p>
        {nothing && <p className="search-hint">{texts.t('search.hint')}</p>}
      </div>
      {state === 'failed' && (
        <button type="button" onClick={onAgain}>
          {texts.t('search.again')}
        </button>
      )}
    </div>
  );
}
