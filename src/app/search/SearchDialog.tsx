import {
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { createPortal } from 'react-dom';
import type { LanguageCode } from '../../story/types.ts';
import type { HrefOf } from '../../url/choices.ts';
import type { SearchIndex } from './searchIndex.ts';
import { optionId, SearchResults } from './SearchResults.tsx';
import { searchStory } from './searchStory.ts';
import type { FoundKind, SearchResult } from './searchTypes.ts';
import { SearchStatus } from './SearchStatus.tsx';
import { listenToTyped, readTyped } from './typed.ts';
import { useListKeys } from './useListKeys.ts';
import { useModal } from '../../ui/useModal.ts';
import { useSearch } from './useSearch.ts';
import { useTexts } from '../../ui/contexts.ts';

interface SearchDialogProps {
  /** Of the JSON file with what is searched. */
  url: string;
  hrefOf: HrefOf;
  language: LanguageCode;
  /** Goes to what was chosen, after `onClose`. */
  onChoose: (href: string) => void;
  /** The dialog is open as long as it is there: take it away. The focus then returns to where it was. */
  onClose: () => void;
}

/** Search in names, events, sections and text, in any language of the story. */
export function SearchDialog(props: SearchDialogProps) {
  const texts = useTexts();
  const { url, hrefOf, language, onChoose, onClose } = props;
  const { index, failed, again } = useSearch(url);
  // Until something is typed here, it is what was typed before this had come.
  const before = useSyncExternalStore(listenToTyped, readTyped);
  const [own, setQuery] = useState<string | null>(null);
  const query = own ?? before;
  // The field never waits for the list.
  const asked = useDeferredValue(query);
  const groups = useMemo(
    () => (index ? found(index, asked, language) : []),
    [index, asked, language],
  );
  const count = groups.flat().length;
  const choose = useCallback(
    ({ kind, id }: SearchResult) => {
      onClose();
      onChoose(hrefOf({ kind, id }));
    },
    [hrefOf, onChoose, onClose],
  );
  const { active, setActive, onKeyDown } = useListKeys(count, (at) => {
    // Enter may come before the list has followed what was typed.
    const current = index && asked !== query ? found(index, query, language) : groups;
    const result = current.flat()[at];
    if (result) choose(result);
  });
  const list = useId();
  const dialog = useModal(onClose);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const input = field.current;
    input?.focus();
    // Behind what has been typed already.
    input?.setSelectionRange(input.value.length, input.value.length);
  }, []);
  useEffect(() => {
    document.getElementById(optionId(list, active))?.scrollIntoView({ block: 'nearest' });
  }, [list, active]);

  // Beside the page, so that a click on a result is not taken for one on a link of the page.
  return createPortal(
    <dialog className="search" aria-label={texts.t('search.title')} {...dialog}>
      <div className="search-panel">
        <div className="search-bar">
          <input
            ref={field}
            type="search"
            role="combobox"
            aria-label={texts.t('search.label')}
            aria-autocomplete="list"
            aria-expanded={count > 0}
            aria-controls={list}
            {...(active >= 0 && { 'aria-activedescendant': optionId(list, active) })}
            placeholder={texts.t('search.label')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="go"
            // What is typed may be in another language; the empty field follows the page.
            {...(query !== '' && { dir: 'auto' })}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setActive(-1);
            }}
            onKeyDown={onKeyDown}
          />
          <button type="button" className="search-close" onClick={onClose}>
            <span aria-hidden="true">×</span>
            <span className="visually-hidden">{texts.t('search.close')}</span>
          </button>
        </div>
        <SearchStatus
          state={failed ? 'failed' : index ? 'ready' : 'loading'}
          query={asked.trim()}
          count={count}
          onAgain={again}
        />
        <SearchResults
          id={list}
          groups={groups}
          active={active}
          hrefOf={hrefOf}
          onChoose={choose}
        />
      </div>
    </dialog>,
    document.body,
  );
}

/** What is found, by kind, in the order of the best of each kind. */
function found(index: SearchIndex, query: string, language: LanguageCode): SearchResult[][] {
  const groups = new Map<FoundKind, SearchResult[]>();
  for (const result of searchStory(index, query, language)) {
    groups.set(result.kind, [...(groups.get(result.kind) ?? []), result]);
  }
  return [...groups.values()];
}
