import { useSyncExternalStore } from 'react';

/** From this width on, text and pictures stand side by side (page.css says the same). */
export const sideBySide = '(width >= 64rem)';

/** Whether text and pictures stand side by side. In the built page, and where there are no media queries, they do. */
export function useWide(): boolean {
  return useSyncExternalStore(watch, isWide, () => true);
}

function watch(onChange: () => void): () => void {
  const query = window.matchMedia?.(sideBySide);
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}

const isWide = () => window.matchMedia?.(sideBySide).matches ?? true;
