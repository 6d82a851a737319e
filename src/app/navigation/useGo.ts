import { use, useCallback } from 'react';
import { UNSAFE_NavigationContext } from 'react-router';

interface HowToGo {
  /** Whether the entry in the history is replaced. */
  replace?: boolean;
  /** What the entry in the history carries. */
  state?: unknown;
}

/**
 * Goes to an address: a path with its query and without the base path, such as `/ar/entity/putin`. The same as React
 * Router's `useNavigate` for such paths, which is larger.
 */
export function useGo(): (target: string, how?: HowToGo) => void {
  const { basename, navigator } = use(UNSAFE_NavigationContext);
  return useCallback(
    (target, how) => {
      const go = how?.replace ? navigator.replace : navigator.push;
      go(basename.replace(/\/$/, '') + target, how?.state);
    },
    [basename, navigator],
  );
}
