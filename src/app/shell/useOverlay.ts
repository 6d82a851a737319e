import { useCallback, useState } from 'react';
import { useShareButtons } from '../share/useShareButtons.ts';

/** What stands over the page, at the reader's wish. */
export type Overlay =
  | { kind: 'search' }
  | { kind: 'shortcuts' }
  | {
      kind: 'share';
      /** What follows the language in its path, such as `/entity/putin`; empty for the view that is open. */
      what: string;
    };

/** Puts something over the page; null takes it away. */
export type OnOverlay = (overlay: Overlay | null) => void;

/** What stands over the page, and how to change it. The page's small share buttons do, too. */
export function useOverlay(): [Overlay | null, OnOverlay] {
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  useShareButtons(useCallback((what) => setOverlay({ kind: 'share', what }), []));
  return [overlay, setOverlay];
}
