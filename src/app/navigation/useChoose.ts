import { use, useCallback, useLayoutEffect, useRef } from 'react';
import { UNSAFE_NavigationContext, useLocation } from 'react-router';
import { rebase } from '../../url/rebase.ts';

interface HowToGo {
  /** Whether the entry in the history is replaced. */
  replace?: boolean;
  /** What the entry in the history carries. */
  state?: unknown;
}

type Go = (target: string, how?: HowToGo) => void;

/**
 * Goes to an address: a path with its query and without the base path, such as `/ar/entity/putin`. The same as React
 * Router's `useNavigate` for such paths, which is larger.
 */
export function useGo(): Go {
  const { basename, navigator } = use(UNSAFE_NavigationContext);
  return useCallback(
    (target, how) =>
      (how?.replace ? navigator.replace : navigator.push)(
        withoutSlash(basename) + target,
        how?.state,
      ),
    [basename, navigator],
  );
}

/**
 * Goes to the address that a choice asks for. What has been chosen since the page was drawn stays: the router draws in
 * a transition, so what it says of its location may be behind. Its history is not.
 */
export function useChoose(): Go {
  const go = useGo();
  const { basename, navigator } = use(UNSAFE_NavigationContext);
  const { pathname, search } = useLocation();
  const drawn = useRef('');
  // Before the browser paints: whoever sees a choice answered may make the next one at once.
  useLayoutEffect(() => {
    drawn.current = pathname + search;
  }, [pathname, search]);
  return useCallback(
    (target, how) => {
      const { location } = navigator as typeof navigator & { location: Location };
      const now = location.pathname.slice(withoutSlash(basename).length) + location.search;
      const wanted = rebase(target, drawn.current, now);
      // Choosing what is chosen adds nothing to the history, but it is answered (the page scrolls to it).
      go(wanted, { replace: wanted === now, ...how });
    },
    [go, basename, navigator],
  );
}

const withoutSlash = (base: string) => base.replace(/\/$/, '');
