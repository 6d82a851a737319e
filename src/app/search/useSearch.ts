import { useEffect, useState } from 'react';
import { loadSearch } from './loadSearch.ts';
import type { SearchIndex } from './searchIndex.ts';

interface LoadingSearch {
  /** Null until it is there. */
  index: SearchIndex | null;
  failed: boolean;
  again: () => void;
}

/** The story's search index, and what to say while it is not there. */
export function useSearch(url: string): LoadingSearch {
  const [loading, setLoading] = useState(() => loadSearch(url));
  const [index, setIndex] = useState<SearchIndex | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    loading.then(
      (ready) => wanted && setIndex(ready),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [loading]);
  function again() {
    setFailed(false);
    setLoading(loadSearch(url));
  }
  return { index, failed, again };
}
