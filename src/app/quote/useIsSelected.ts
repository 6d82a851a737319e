import { useSyncExternalStore } from 'react';

/** Whether the reader has selected anything on the page: only then is what answers to it fetched. */
export function useIsSelected(): boolean {
  return useSyncExternalStore(watch, isSelected, () => false);
}

const isSelected = () => window.getSelection()?.isCollapsed === false;

function watch(onChange: () => void): () => void {
  document.addEventListener('selectionchange', onChange);
  return () => document.removeEventListener('selectionchange', onChange);
}
