import { searchIndex, type SearchIndex } from './searchIndex.ts';
import type { SearchData } from './searchTypes.ts';

const loaded = new Map<string, Promise<SearchIndex>>();

/**
 * Fetches what a search looks through and makes its index, once for the whole visit.
 * @throws where it cannot be had. It is not remembered, so that another try may succeed.
 */
export function loadSearch(url: string): Promise<SearchIndex> {
  const before = loaded.get(url);
  if (before) return before;
  const loading = load(url);
  loaded.set(url, loading);
  loading.catch(() => loaded.delete(url));
  return loading;
}

async function load(url: string): Promise<SearchIndex> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`The search data could not be loaded from ${url}: status ${response.status}.`);
  }
  return searchIndex((await response.json()) as SearchData);
}
